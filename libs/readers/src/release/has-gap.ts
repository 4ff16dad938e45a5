import type { Row } from './rows.js';
import type { Network } from './sums.js';

/** Whether a line of a sum was found to lack its amount in a column: that it does not foot there says nothing of the others. */
export function hasGap(
  { total, terms }: Network,
  { rows, itemRows }: { readonly rows: readonly Row[]; readonly itemRows: readonly (readonly number[])[] },
  column: number,
): boolean {
  const members = [total, ...terms.map(({ item }) => item)].flatMap((item) => itemRows[item]!);
  return members.some((row) => rows[row]!.drafts.some(({ settled }) => settled?.gaps.has(column)));
}
