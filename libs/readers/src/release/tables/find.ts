import type { Line } from '../rendition.js';
import { barePipeGrids } from './bare-pipes.js';
import { delimitedGrids } from './delimited.js';
import { isHeaderText, isYearText } from '../words.js';
import type { Grid, GridRow } from './grid.js';
import { layoutGrids } from './layout.js';
import { runOnGrids } from './run-on.js';

/** All tables of a text, whatever their form, in its order. */
export function gridsIn(lines: readonly Line[]): readonly Grid[] {
  const apart = [...delimitedGrids(lines), ...layoutGrids(lines), ...barePipeGrids(lines)];
  const taken = new Set(
    apart.flatMap(({ header, body }) => [...header, ...body].map(({ line }) => line.number)),
  );
  const told = new Set(apart.filter(isDated).flatMap(({ body }) => body.map(amountsIn)));
  const runOn = runOnGrids(lines.map(withoutPipes)).filter(
    (grid) => !grid.body.some(({ line }) => taken.has(line.number)) && !isCopy(grid, told),
  );
  return [...apart, ...runOn].toSorted(
    (left, right) => left.body[0]!.line.number - right.body[0]!.line.number,
  );
}

/** A line of one cell between pipes, whose columns no pipe tells apart, is a line of text. */
function withoutPipes(line: Line): Line {
  if (!/^\s{0,3}\|[^|]*\|\s*$/.test(line.text)) return line;
  return { ...line, text: /^[\s|:-]*$/.test(line.text) ? '' : line.text.replaceAll('|', ' ') };
}

/** Rows of a table that the same text also sets out properly say nothing new, and say it worse. */
function isCopy({ body }: Grid, told: ReadonlySet<string>): boolean {
  const rows = body.map(amountsIn).filter((row) => row !== '');
  return rows.filter((row) => told.has(row)).length > rows.length * COPIED_SHARE;
}

const COPIED_SHARE = 0.6;

const amountsIn = ({ fields }: GridRow): string =>
  fields
    .map(({ text }) => text.replace(/[^\d.,()%–—-]/g, ''))
    .filter((text) => text !== '')
    .join(' ');

const isDated = ({ header }: Grid): boolean =>
  header.some(({ fields }) => fields.some(({ text }) => isHeaderText(text) || isYearText(text.trim())));
