import { solidRows } from '../solid.js';
import type { Table } from '../table.js';

/** Rows that stand together and are not certain, from one to another. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/** The runs of rows that no sum proves, where something among them is amiss. */
export function regionsOf(table: Table): readonly Region[] {
  const { rows, marked } = table;
  const solid = solidRows({ ...table, rounded: 'all' });
  const regions: Region[] = [];
  for (let from = 0; from < rows.length; from++) {
    if (solid.has(from)) continue;
    let to = from;
    while (to + 1 < rows.length && !solid.has(to + 1)) to++;
    for (let row = from; row <= to; row++) {
      if (!marked.has(row)) continue;
      regions.push({ from, to });
      break;
    }
    from = to;
  }
  return regions;
}
