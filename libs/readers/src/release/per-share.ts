import { absolute, divide, TRANSLATION_AXIS } from '#libs/figures';
import type { Column } from './columns.js';
import type { Facts } from './facts.js';
import type { Amount } from './numbers.js';
import { amountOf } from './rows.js';
import type { Table } from './table.js';

/**
 * Whether an amount per share is proven, which no sum can do: in the other currency it is what the stated rate makes of
 * it, or the document's sentences repeat it. A line is one reading: where nothing speaks against any of its
 * cells, proof of some is proof of all.
 */
export function isHeldPerShare(table: Table, row: number, { perShare }: Facts): boolean {
  const { rows, rowKinds, columns } = table;
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
  if (translated.length > 0) return translated.every(Boolean);
  const stated = columns.flatMap((column) => amountIn(column)?.value ?? []);
  return stated.length > 0 && stated.every((value) => perShare.has(absolute(value)));
}
