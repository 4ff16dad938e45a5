import type { Line } from '../rendition.js';
import { delimitedGrids } from './delimited.js';
import { isHeaderText, isYearText } from '../words.js';
import type { Grid, GridRow } from './grid.js';
import { layoutGrids } from './layout.js';
import { runOnGrids } from './run-on.js';

/** All tables of a text, whatever their form, in its order. */
export function gridsIn(lines: readonly Line[]): readonly Grid[] {
  const apart = [...delimitedGrids(lines), ...layoutGrids(lines)];
  const taken = new Set(apart.flatMap(({ header, body }) => [...header, ...body].map(({ line }) => line)));
  const told = new Set(apart.filter(isDated).flatMap(({ body }) => body.map(amountsIn)));
  const runOn = runOnGrids(lines).filter(
    (grid) => !grid.body.some(({ line }) => taken.has(line)) && !isCopy(grid, told),
  );
  return [...apart, ...runOn].toSorted(
    (left, right) => left.body[0]!.line.number - right.body[0]!.line.number,
  );
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
