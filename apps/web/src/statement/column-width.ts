import type { AnyFigure, ShownRow } from './shown-rows.js';

const DIGIT_PX = 8.4;
const PADDING_PX = 64;
const WIDTH_MIN_PX = 132;

/** Parentheses, and a point where the scale leaves a fraction. */
const SIGNS = 2;

/** One width for all columns, so that none need be measured: that of the longest amount, by its digits. */
export function columnWidth(rows: readonly ShownRow[], scale: number): number {
  const longest = rows
    .flatMap(({ row, isPerUnit }) => {
      const figures = row.figures as readonly AnyFigure[];
      return figures.map((figure) => lengthIn(figure?.value ?? '', isPerUnit ? 0 : scale));
    })
    .reduce((most, length) => Math.max(most, length), 0);
  return Math.max(WIDTH_MIN_PX, Math.ceil(longest * DIGIT_PX) + PADDING_PX);
}

function lengthIn(value: string, scale: number): number {
  const isWhole = value.endsWith('0'.repeat(scale));
  const digits = Math.max(1, value.replace('-', '').length - (isWhole ? scale : 0));
  return digits + Math.floor((digits - 1) / 3) + SIGNS;
}
