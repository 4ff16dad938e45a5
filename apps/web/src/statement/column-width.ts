import { amountText } from '../ui/amounts.js';
import { isPerUnit, type AnyFigure, type ShownRow } from './shown-rows.js';

const DIGIT_PX = 8.4;
const PADDING_PX = 64;
const WIDTH_MIN_PX = 132;

/** One width for all columns, so that those out of sight need not be measured. */
export function columnWidth(rows: readonly ShownRow[], scale: number): number {
  const longest = rows
    .flatMap(({ row }) => {
      const figures = row.figures as readonly AnyFigure[];
      return figures.map((figure) => amountText(figure?.value ?? null, isPerUnit(row) ? 0 : scale).length);
    })
    .reduce((most, length) => Math.max(most, length), 0);
  return Math.max(WIDTH_MIN_PX, Math.ceil(longest * DIGIT_PX) + PADDING_PX);
}
