import type { PresentedRow, PresentedStatement } from '#libs/figures';

/** A row of several tables set side by side, with the index of the row in each that has it. */
export interface MergedRow {
  readonly row: PresentedRow;
  /** By table: the row's index in it, or −1. */
  readonly rows: readonly number[];
}

/** Tables with more rows than this are set one under the other. */
const ALIGNED_ROWS_MAX = 2_000;

/**
 * Sets the tables of one statement side by side, as a filing prints its quarter beside its half
 * year: rows with the same concept (headings: the same label) are one row, and every table's rows
 * keep their order. By the longest common subsequence, table after table.
 */
export function mergeTables(tables: readonly PresentedStatement[]): MergedRow[] {
  let merged: MergedRow[] = [];
  tables.forEach((table, index) => {
    merged = mergeOne(merged, table.rows, index, tables.length);
  });
  return merged;
}

function mergeOne(
  merged: readonly MergedRow[],
  rows: readonly PresentedRow[],
  table: number,
  tables: number,
): MergedRow[] {
  const alone = (row: PresentedRow, index: number): MergedRow => ({
    row,
    rows: Array.from({ length: tables }, (_, each) => (each === table ? index : -1)),
  });
  if (merged.length === 0) return rows.map(alone);
  const pairs = commonRows(
    merged.map((each) => keyOf(each.row)),
    rows.map(keyOf),
  );
  const result: MergedRow[] = [];
  let next = 0;
  merged.forEach((each, at) => {
    const partner = pairs.get(at);
    if (partner === undefined) return result.push(each);
    while (next < partner) result.push(alone(rows[next]!, next++));
    next = partner + 1;
    return result.push({ row: each.row, rows: each.rows.with(table, partner) });
  });
  while (next < rows.length) result.push(alone(rows[next]!, next++));
  return result;
}

const keyOf = (row: PresentedRow): string => row.concept ?? `#${row.label.toLowerCase()}`;

/** From index in the left to index in the right, along a longest common subsequence. */
function commonRows(left: readonly string[], right: readonly string[]): Map<number, number> {
  const pairs = new Map<number, number>();
  if (left.length > ALIGNED_ROWS_MAX || right.length > ALIGNED_ROWS_MAX) return pairs;
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        left[i] === right[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i] === right[j]) pairs.set(i++, j++);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}
