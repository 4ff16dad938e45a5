import { TRANSLATION_AXIS } from '#libs/figures';
import type { Column } from './columns.js';
import type { Table } from './table.js';

/** As many sums that miss by their rounding alone, and a document's sums are of rounded terms. */
const NEAR_USUAL_MIN = 3;

const known = new WeakMap<readonly Table[], ReadonlyMap<string, number>>();

/** By column of a table, whether the document's sums in such columns, translated or not, miss by rounding. */
export function roundedIn(tables: readonly Table[], { columns }: Table): readonly boolean[] {
  if (!known.has(tables)) known.set(tables, countsOf(tables));
  return columns.map((column) => (known.get(tables)!.get(kindOf(column)) ?? 0) >= NEAR_USUAL_MIN);
}

/** A translation is rounded apart from what it translates. */
const kindOf = ({ dimensions }: Column): string => dimensions[TRANSLATION_AXIS] ?? '';

/** Sums that miss by rounding, each of other lines: one misread line makes several sums miss. */
function countsOf(tables: readonly Table[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { networks, columns } of tables) {
    const seen = new Map<string, Set<number>>();
    for (const { total, terms, footing } of networks) {
      const members = [total, ...terms.map((term) => term.item)];
      for (const kind of new Set(columns.map(kindOf))) {
        const taken = seen.get(kind) ?? new Set();
        seen.set(kind, taken);
        const isNear = columns.some((column, at) => kindOf(column) === kind && footing[at] === 'near');
        if (!isNear || members.some((item) => taken.has(item))) continue;
        for (const item of members) taken.add(item);
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
    }
  }
  return counts;
}
