import type { Candidate, Observation } from '#libs/figures';
import { observe, type Frame } from './observe.js';
import type { Amount, Cell } from './numbers.js';
import { percentOf, readingsOf, type PlacedCell, type Row } from './rows.js';

const CANDIDATES_MAX = 8;
const VARIANTS_MAX = 4;

/** An amount of a line, read in a column. */
interface Taken {
  readonly column: number;
  readonly placed: PlacedCell;
  readonly amount: Amount;
}

/**
 * What a doubted row may mean: its amounts under its own label, or, where labels and values may be a row
 * apart, under the label above or below. Cells that may mean several things give several candidates.
 */
export function candidatesOf(
  frame: Frame,
  rows: readonly number[],
  columns: readonly number[],
  labels: readonly number[],
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const seen = new Set<string>();
  for (const label of labels) {
    for (const source of rows) {
      const row = frame.table.rows[source]!;
      if (candidates.length >= CANDIDATES_MAX) return candidates;
      for (const variant of variantsOf(row, frame, columns)) {
        const candidate = candidateOf(frame, label, row, variant);
        const key =
          candidate &&
          JSON.stringify(
            candidate.observations.map(({ concept, value, locator }) => [concept, value, locator]),
          );
        if (!candidate || key === null || seen.has(key) || candidates.length >= CANDIDATES_MAX) continue;
        seen.add(key);
        candidates.push(candidate);
      }
    }
  }
  return candidates;
}

function candidateOf(frame: Frame, label: number, row: Row, variant: readonly Taken[]): Candidate | null {
  const observations = variant.flatMap(({ column, placed, amount }): Observation[] => {
    const found = observe(frame, label, column, { placed, amount });
    return found ? [found] : [];
  });
  if (observations.length === 0) return null;
  const values = variant.map(({ amount }) => amount.value ?? '–').join(' | ');
  return {
    description: `"${frame.table.rows[label]!.label.slice(0, 300).replace(/[\ud800-\udbff]$/, '')}" is ${values} (line ${row.line.number})`,
    observations,
  };
}

/** All that a cell may mean in a row of amounts, or of percentages. */
const meanings = (cell: Cell | undefined): readonly Amount[] => {
  const share = cell?.kind === 'percent' ? percentOf(cell) : null;
  return share ? [share] : readingsOf(cell);
};

/** The ways to read a line's cells: each reading of a merged cell in turn; each place of a row that lacks a cell. */
function variantsOf(row: Row, { table }: Frame, columns: readonly number[]): readonly (readonly Taken[])[] {
  const fields = columns.map((column) => table.columns[column]!.field);
  if (row.misfit !== null) return alignments(row, columns);
  const most = Math.max(1, ...fields.map((field) => meanings(row.cells[field]?.cell).length));
  return Array.from({ length: Math.min(most, VARIANTS_MAX) }, (_, variant) =>
    columns.flatMap((column, index): Taken[] => {
      const placed = row.cells[fields[index]!];
      const readings = meanings(placed?.cell);
      const amount = readings[Math.min(variant, readings.length - 1)];
      return placed && amount ? [{ column, placed, amount }] : [];
    }),
  );
}

/** The amounts of a row that lacks a cell, in order, with the gap at each place in turn. */
function alignments(row: Row, columns: readonly number[]): readonly (readonly Taken[])[] {
  const amounts = row.cells
    .flatMap((placed) => meanings(placed.cell).map((amount) => ({ placed, amount })))
    .slice(0, columns.length);
  const missing = columns.length - amounts.length;
  if (missing <= 0) return [amounts.map((amount, at) => ({ ...amount, column: columns[at]! }))];
  return Array.from({ length: Math.min(VARIANTS_MAX, amounts.length + 1) }, (_, gap) =>
    amounts.map((amount, at) => ({ ...amount, column: columns[at < gap ? at : at + missing]! })),
  );
}
