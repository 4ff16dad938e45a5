import { divide, TRANSLATION_AXIS } from '#libs/figures';
import type { Column } from './columns.js';
import type { Amount } from './numbers.js';
import { amountOf } from './rows.js';
import { perShareProven } from './share-scale.js';
import type { Table } from './table.js';

const known = new WeakMap<Table, ReadonlySet<number>>();

/** Whether an amount per share, or a count of shares, is proven, which no sum can do. */
export function isHeldPerShare(table: Table, row: number): boolean {
  if (!known.has(table)) known.set(table, perShareProven(table));
  return known.get(table)!.has(row) || isTranslated(table, row);
}

/**
 * Whether an amount per share is proven by its translation: in the other currency it is what the stated rate makes of
 * it. A line is one reading: where nothing speaks against any of its cells, proof of some is proof of all.
 */
function isTranslated({ rows, rowKinds, columns }: Table, row: number): boolean {
  if (rowKinds[row] !== 'per-share' && rowKinds[row] !== 'per-ads') return false;
  const amountIn = ({ field }: Column): Amount | null => amountOf(rows[row]!.cells[field]?.cell);
  const translated = columns.flatMap((column) => {
    const rate = column.dimensions[TRANSLATION_AXIS];
    const base = columns.find(
      (other) => other.period === column.period && other.currency !== column.currency,
    );
    const [from, to] = [base && amountIn(base)?.value, amountIn(column)];
    return rate && from && to?.value ? [divide(from, rate, to.places) === to.value] : [];
  });
  return translated.length > 0 && translated.every(Boolean);
}

/** Fewer digits than these agree by chance. */
const DIGITS_MIN = 3;

/** Whether a cell is what the stated rate makes of the one in the other currency: sums of a translation need not foot. */
export function isTranslation({ rows, columns }: Table, row: number, column: number): boolean {
  const own = columns[column]!;
  const rate = own.dimensions[TRANSLATION_AXIS];
  const base = columns.find(({ period, currency }) => period === own.period && currency !== own.currency);
  const [from, to] = [base, own].map((each) => each && amountOf(rows[row]!.cells[each.field]?.cell));
  if (rate === undefined || !from?.value || !to?.value) return false;
  return to.value.replace(/\D/g, '').length >= DIGITS_MIN && divide(from.value, rate, to.places) === to.value;
}
