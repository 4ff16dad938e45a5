import { isTotalLabel } from '../labels.js';
import type { Cell } from '../numbers.js';
import { isHeldPerShare } from '../per-share.js';
import type { Draft, PlacedCell, Settlement } from '../rows.js';
import { solidRows } from '../solid.js';
import { withRows, type Table } from '../table.js';
import type { Candidate, Unit } from './candidates.js';
import type { Region } from './regions.js';
import { settlementOf } from './settlement.js';

/** While a reading is put to the test, nothing is said of it. */
const UNSAID: Settlement = { reading: '', rivals: [], columns: null, gaps: new Set(), isMoved: true };

/** The rows of a reading as if their lines had been printed so. `refuted`: what it refutes, where it is the one taken. */
export function settledDrafts(
  units: readonly Unit[],
  { grid, columns }: Table,
  refuted: readonly Candidate[] | null = null,
): readonly (readonly Draft[])[] {
  return units.map((unit) => {
    const [first] = unit.lines;
    const empty: PlacedCell = { cell: { kind: 'empty' }, line: first!.line, start: 0 };
    const cells: PlacedCell[] = Array.from({ length: grid.width }, () => empty);
    unit.vector?.forEach((token, column) => {
      if (token)
        cells[columns[column]!.field] = { ...token.placed, cell: cellOf(token.placed.cell, token.amount) };
    });
    const hasAmounts = !!unit.vector?.some((token) => token !== null);
    const settled = refuted ? settlementOf(unit, refuted) : UNSAID;
    return [{ ...first!, label: unit.label, cells, hasAmounts, misfit: null, settled }];
  });
}

function cellOf(cell: Cell, amount: Extract<Cell, { kind: 'amount' }>['amount']): Cell {
  return { kind: 'amount', amount, symbol: cell.kind === 'amount' ? cell.symbol : null };
}

/** The part of a table that a reading of a region is judged in: from the region before to the one after. */
export interface Window {
  readonly before: readonly (readonly Draft[])[];
  readonly after: readonly (readonly Draft[])[];
  /** How many of the rows around the region a sum proves without it. */
  readonly solid: number;
}

export function windowOf(table: Table, region: Region, regions: readonly Region[]): Window {
  const from = Math.max(0, ...regions.filter(({ to }) => to < region.from).map(({ to }) => to + 1));
  const to = Math.min(
    table.rows.length,
    ...regions.filter((each) => each.from > region.to).map((each) => each.from),
  );
  const solid = solidRows({ ...table, rounded: 'all' });
  return {
    before: table.rows.slice(from, region.from).map(({ drafts }) => drafts),
    after: table.rows.slice(region.to + 1, to).map(({ drafts }) => drafts),
    solid: [...solid].filter((row) => row >= from && row < to && (row < region.from || row > region.to))
      .length,
  };
}

/** Whether a reading makes every row of its region the member of a sum that foots exactly in every column. */
export function isProven(units: readonly Unit[], table: Table, { before, after, solid }: Window): boolean {
  const read = withRows(table, [...before, ...settledDrafts(units, table), ...after]);
  const proven = solidRows({ ...read, rounded: 'none' });
  const summed = new Set(
    read.networks.flatMap(({ total, footing }) => (footing.includes('fails') ? [] : read.itemRows[total]!)),
  );
  for (const [index, { vector }] of units.entries()) {
    const row = before.length + index;
    // A line that has lost all its amounts is none that a sum proves.
    if (vector && vector.every((token) => token === null)) return false;
    if (!read.rows[row]!.isHeading && !proven.has(row) && !isHeldPerShare(read, row)) return false;
    if (row > 0 && ought(read, row) && !summed.has(row)) return false;
  }
  const kept = solidRows({ ...read, rounded: 'all' });
  const around = [...kept].filter((row) => row < before.length || row >= before.length + units.length);
  return around.length >= solid;
}

/** Whether a row ought to be a sum: it says so, or stands in an income statement, where totals follow from one another. */
const ought = ({ kinds, rows, totals }: Table, row: number): boolean =>
  isTotalLabel(rows[row]!.label) || (kinds.includes('income-statement') && totals.has(row));
