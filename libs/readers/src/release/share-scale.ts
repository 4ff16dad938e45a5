import { normal } from './labels.js';
import type { RowKind } from './row-kinds.js';
import { amountOf, type Row } from './rows.js';

/** The rows of a table, as what its share counts are in can be told from them. */
export interface Counted {
  readonly rows: readonly Row[];
  readonly rowKinds: readonly RowKind[];
  readonly columns: readonly { readonly field: number }[];
  readonly scale: number | null;
}

/** Fewer digits than these agree by chance. */
const DIGITS_MIN = 2;
const COLUMNS_MIN = 2;

const known = new WeakMap<Counted, number | null>();

/**
 * What a table's share counts are in, where its amounts per share prove it: an income over that many shares makes the
 * printed amount per share, in two columns or more, in one scale, and in none in the other. (Where a part of the income
 * belongs to other shares, some columns make nothing.)
 */
export function provenShareScale(table: Counted): number | null {
  if (!known.has(table)) known.set(table, scaleOf(table));
  return known.get(table)!;
}

function scaleOf(table: Counted): number | null {
  const { rows, rowKinds, scale } = table;
  if (scale === null || scale === 0) return null;
  const of = (kind: RowKind): readonly Row[] =>
    rows.filter((row, index) => !row.isHeading && rowKinds[index] === kind);
  const most = (each: number): number =>
    Math.max(
      0,
      ...of('shares').flatMap((shares) =>
        of('per-share')
          .filter((perShare) => basisOf(shares) === basisOf(perShare))
          .flatMap((perShare) =>
            of('money').map((income) => agreed(income, shares, perShare, table, scale - each)),
          ),
      ),
    );
  const proven = [0, scale].filter((each) => most(each) >= COLUMNS_MIN);
  return proven.length === 1 && most(scale - proven[0]!) === 0 ? proven[0]! : null;
}

/** Basic or diluted, by the row's own words or its heading's. */
function basisOf({ label, section }: Row): string {
  const words = `${normal(section.at(-1) ?? '')} ${normal(label)}`;
  return ['basic', 'diluted'].filter((word) => words.includes(word)).join(' ');
}

/** In how many columns income over shares, `power` tens apart, is the amount per share. */
function agreed(income: Row, shares: Row, perShare: Row, { columns }: Counted, power: number): number {
  return columns.filter(({ field }) => {
    const [whole, count, each] = [income, shares, perShare].map((row) => amountOf(row.cells[field]?.cell));
    if (!whole?.value || !count?.value || !each?.value) return false;
    const digits = each.value.replace(/\D/g, '').replace(/^0+/, '').length;
    const made = (Number(whole.value) / Number(count.value)) * 10 ** power;
    // The income and the count are rounded too: a little more than the amount's own half.
    const slack = 0.5 * 10 ** -each.places + Math.abs(made) * 0.001;
    return digits >= DIGITS_MIN && Math.abs(made - Number(each.value)) <= slack;
  }).length;
}
