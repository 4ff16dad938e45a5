import type { Line } from '../rendition.js';
import { delimitedGrids } from './delimited.js';
import type { Grid } from './grid.js';
import { layoutGrids } from './layout.js';

/** All tables of a text, whatever their form, in its order. */
export function gridsIn(lines: readonly Line[]): readonly Grid[] {
  return [...delimitedGrids(lines), ...layoutGrids(lines)].toSorted(
    (left, right) => left.body[0]!.line.number - right.body[0]!.line.number,
  );
}
