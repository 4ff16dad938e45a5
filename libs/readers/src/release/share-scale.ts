import { normal } from './labels.js';
import type { Amount } from './numbers.js';
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
/** What amounts made from others that are rounded too may be off by. */
const ROUNDED_APART = 0.0005;

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
            of('money').map((income) => agreedIn(income, shares, perShare, table, scale - each)),
          ),
      ),
    );
  const proven = [0, scale].filter((each) => most(each) >= COLUMNS_MIN);
  return proven.length === 1 && most(scale - proven[0]!) === 0 ? proven[0]! : null;
}

/** Where a table's amounts per share are not what they ought to be. */
export interface Miss {
  /** The amount per share, and the count of shares. */
  readonly rows: readonly number[];
  readonly column: number;
}

/**
 * The columns in which an amount per share is not an income over the shares of its basis, where it is so in as many others at least.
 */
export const perShareMisses = (table: Counted): readonly Miss[] =>
  pairsOf(table).flatMap(({ perShare, shares, best }): Miss[] => {
    const missed = best.flatMap((each, column) => (each === 'differs' || each === 'nearly' ? [column] : []));
    if (takesOthers(table, perShare, shares, best))
      return missed.map((column) => ({ rows: [perShare, shares], column }));
    if (agreed(best) === 0 || agreed(best) < missed.length) return [];
    // A unit of the last place is less than what a digit of the shares makes.
    return missed.map((column) => ({
      rows: best[column] === 'differs' ? [perShare, shares] : [perShare],
      column,
    }));
  });

/** Whether a count of shares makes the amounts per share of another basis, in more columns than its own: it stands on the wrong line. */
function takesOthers(table: Counted, perShare: number, shares: number, own: readonly Agreement[]): boolean {
  return table.rows.some((row, other) => {
    if (row.isHeading || table.rowKinds[other] !== 'per-share') return false;
    if (basisOf(row) === basisOf(table.rows[perShare]!)) return false;
    const best = bestOf(table, other, shares);
    return agreed(best) >= COLUMNS_MIN && agreed(best) > agreed(own) && best.length > 0;
  });
}

/** The amounts per share, and the counts of shares, that an income proves in every column, in two by more than a digit. */
export const perShareProven = (table: Counted): ReadonlySet<number> =>
  new Set(
    pairsOf(table).flatMap(({ perShare, shares, best }) => {
      const isWhole = best.every((each) => each === 'agrees' || each === 'weakly');
      return isWhole && agreed(best) >= COLUMNS_MIN ? [perShare, shares] : [];
    }),
  );

interface Pair {
  readonly perShare: number;
  readonly shares: number;
  /** By column, with the income that agrees in most. */
  readonly best: readonly Agreement[];
}

/** The amounts per share with the one count of shares of their basis. */
function pairsOf(table: Counted): readonly Pair[] {
  const { rows, rowKinds, scale } = table;
  if (scale === null) return [];
  const of = (kind: RowKind): readonly number[] =>
    rows.flatMap((row, index) => (!row.isHeading && rowKinds[index] === kind ? [index] : []));
  const counts = of('shares');
  return of('per-share').flatMap((perShare): Pair[] => {
    const [shares, ...others] = counts.filter((row) => basisOf(rows[row]!) === basisOf(rows[perShare]!));
    if (shares === undefined || others.length > 0) return [];
    const best = bestOf(table, perShare, shares);
    return best.length > 0 ? [{ perShare, shares, best }] : [];
  });
}

/** By column, whether shares make an amount per share, with the income and the scale with which they do in most. */
function bestOf(
  { rows, rowKinds, columns, scale }: Counted,
  perShare: number,
  shares: number,
): readonly Agreement[] {
  const incomes = rows.filter((row, index) => !row.isHeading && rowKinds[index] === 'money' && isIncome(row));
  const tries = incomes.flatMap((income) =>
    [...new Set([0, scale ?? 0])].map((each) =>
      columns.map(({ field }) => {
        const cells = [income, rows[shares]!, rows[perShare]!].map((row) => amountOf(row.cells[field]?.cell));
        return agreement(cells, (scale ?? 0) - each);
      }),
    ),
  );
  return tries.toSorted((left, right) => agreed(right) - agreed(left))[0] ?? [];
}

const agreed = (columns: readonly Agreement[]): number => columns.filter((each) => each === 'agrees').length;

const isIncome = ({ label }: Row): boolean => /\bnet (?:income|loss|earnings|profit)\b/.test(normal(label));

/** Basic or diluted, by the row's own words or its heading's. */
function basisOf({ label, section }: Row): string {
  const words = `${normal(section.at(-1) ?? '')} ${normal(label)}`;
  return ['basic', 'diluted'].filter((word) => words.includes(word)).join(' ');
}

/** In how many columns income over shares, `power` tens apart, is the amount per share. */
const agreedIn = (income: Row, shares: Row, perShare: Row, { columns }: Counted, power: number): number =>
  columns.filter(({ field }) => {
    const cells = [income, shares, perShare].map((row) => amountOf(row.cells[field]?.cell));
    return agreement(cells, power) === 'agrees';
  }).length;

/** `weakly`: the amount per share has too few digits to tell. `nearly`: it misses by a unit of its last place. */
type Agreement = 'agrees' | 'weakly' | 'nearly' | 'differs' | 'nothing';

function agreement([whole, count, each]: readonly (Amount | null)[], power: number): Agreement {
  if (
    !whole?.value ||
    !count?.value ||
    !each?.value ||
    count.value === '0' ||
    whole.value === '0' ||
    each.value === '0'
  )
    return 'nothing';
  const digits = String(Math.round(Math.abs(Number(each.value)) * 10 ** each.places)).length;
  const made = (Number(whole.value) / Number(count.value)) * 10 ** power;
  // The income and the count are rounded too.
  const share = [whole, count].reduce(
    (sum, { value, places }) => sum + (0.5 * 10 ** -places) / Math.abs(Number(value)),
    0,
  );
  const slack = 0.5 * 10 ** -each.places + Math.abs(made) * (share + ROUNDED_APART);
  const miss = Math.abs(made - Number(each.value)) - slack;
  if (miss > 0) return miss > 10 ** -each.places ? 'differs' : 'nearly';
  return digits >= DIGITS_MIN ? 'agrees' : 'weakly';
}
