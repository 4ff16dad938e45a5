import { absolute, add, compare, divide, subtract, sum, TRANSLATION_AXIS, type Decimal } from '#libs/figures';
import type { Doubt } from './doubt.js';
import type { Column } from './columns.js';
import { isBalanceOfCash, isClosingLabel, normal } from './labels.js';
import { basisOf, type RowKind } from './row-kinds.js';
import { amountOf, readingsOf, type Row } from './rows.js';
import { perShareMisses } from './share-scale.js';

/** The parts of a table that are held against one another. */
export interface Crossed {
  readonly rows: readonly Row[];
  readonly rowKinds: readonly RowKind[];
  readonly columns: readonly Column[];
  readonly scale: number | null;
}

export interface CellDoubt {
  readonly row: number;
  readonly column: number;
  readonly doubt: Doubt;
}

const COUNTED: readonly RowKind[] = ['per-share', 'per-ads', 'shares', 'ads'];

/**
 * The cells that something else than a sum speaks against: an amount that is not its translation, an amount per share that income
 * and shares do not make, a diluted count below the basic one, amounts beside one that is missing.
 * `isFooted`: whether a sum that foots has a cell.
 */
export function crossDoubts(
  table: Crossed,
  isFooted: (row: number, column: number) => boolean,
): readonly CellDoubt[] {
  const found = [
    ...untranslated(table),
    ...unlike(table),
    ...gaps(table),
    ...disordered(table),
    ...unrolled(table),
  ];
  return found.filter(({ row, column }) => !isFooted(row, column));
}

const valueIn = ({ rows, columns }: Crossed, row: number, column: number): Decimal | null =>
  amountOf(rows[row]!.cells[columns[column]!.field]?.cell)?.value ?? null;

/** A column and the one that it is a translation of. */
function translations({ columns }: Crossed): readonly { of: number; to: number; rate: Decimal }[] {
  return columns.flatMap((column, to) => {
    const rate = column.dimensions[TRANSLATION_AXIS];
    const of = columns.findIndex(
      (other) => other.period === column.period && other.dimensions[TRANSLATION_AXIS] === undefined,
    );
    return rate && of >= 0 && column.period !== null ? [{ of, to, rate }] : [];
  });
}

/** Issuers round what they translate so that it foots: by a unit of the last place. */
const SLACK_UNITS = 1;

function untranslated(table: Crossed): readonly CellDoubt[] {
  const doubt: Doubt = {
    kind: 'does-not-foot',
    why: 'is not what the stated rate makes of it in the other currency',
  };
  return translations(table).flatMap(({ of, to, rate }) =>
    table.rows.flatMap((row, index): CellDoubt[] => {
      const [from, into] = [valueIn(table, index, of), valueIn(table, index, to)];
      const kind = table.rowKinds[index]!;
      if (row.isHeading || row.settled || from === null || into === null || kind === 'ratio') return [];
      const places = amountOf(row.cells[table.columns[to]!.field]?.cell)!.places;
      const isCount = kind === 'shares' || kind === 'ads';
      const made = isCount ? from : divide(from, rate, places);
      const unit = isCount ? '0' : (10 ** -places * SLACK_UNITS).toFixed(places);
      if (compare(absolute(subtract(made, into)), unit) <= 0) return [];
      return [of, to].map((column) => ({ row: index, column, doubt }));
    }),
  );
}

function unlike(table: Crossed): readonly CellDoubt[] {
  const doubt: Doubt = {
    kind: 'does-not-foot',
    why: 'does not agree with the income over the shares in this column, as it does in others',
  };
  return perShareMisses(table).flatMap(({ rows, column }) =>
    rows.flatMap((row) => (isPartSum(table, row) ? [] : [{ row, column, doubt }])),
  );
}

/** Whether an amount per share is, in every column, the sum of the two or more right above it: operations that go on, and others. */
function isPartSum(table: Crossed, row: number): boolean {
  const { rows, rowKinds, columns } = table;
  let from = row;
  while (from > 0 && !rows[from - 1]!.isHeading && rowKinds[from - 1] === 'per-share') from--;
  if (rowKinds[row] !== 'per-share' || row - from < 2) return false;
  const parts = Array.from({ length: row - from }, (_, at) => from + at);
  return columns.every(
    (_, column) =>
      valueIn(table, row, column) === sum(parts.map((part) => valueIn(table, part, column) ?? '0')),
  );
}

/** Blocks of lines that no sums cover: where one lacks an amount, those beside it may have moved. */
function gaps(table: Crossed): readonly CellDoubt[] {
  const { rows, rowKinds, columns } = table;
  const doubt: Doubt = {
    kind: 'missing-cell',
    why: 'stands beside a line that lacks an amount in this column',
  };
  const isCounted = (row: number): boolean => !rows[row]?.isHeading && COUNTED.includes(rowKinds[row]!);
  return rows.flatMap((_, from): CellDoubt[] => {
    if (!isCounted(from) || isCounted(from - 1)) return [];
    let end = from;
    while (end < rows.length && isCounted(end)) end++;
    const block = Array.from({ length: end - from }, (_each, at) => from + at);
    return columns.flatMap(({ field }, column) => {
      const filled = block.filter((row) => readingsOf(rows[row]!.cells[field]?.cell).length > 0);
      if (filled.length === block.length) return [];
      const isUsual = block.every((row) => filled.includes(row) || isBareElsewhere(table, row, column));
      return isUsual ? [] : filled.map((row) => ({ row, column, doubt }));
    });
  });
}

/** Whether a line lacks its amount in another column too, so that it is one that has none there. */
function isBareElsewhere({ rows, columns }: Crossed, row: number, column: number): boolean {
  return columns.some(
    ({ field }, other) => other !== column && readingsOf(rows[row]!.cells[field]?.cell).length === 0,
  );
}

/** What dilutes adds shares, and takes from the amount per share. */
function disordered(table: Crossed): readonly CellDoubt[] {
  const { rows, rowKinds, columns } = table;
  const doubt: Doubt = { kind: 'does-not-foot', why: 'is diluted the wrong way in this column' };
  return rows.flatMap((row, diluted): CellDoubt[] => {
    const kind = rowKinds[diluted]!;
    if (row.isHeading || basisOf(row.label) !== 'diluted' || !COUNTED.includes(kind)) return [];
    const basic = diluted - 1;
    if (rowKinds[basic] !== kind || basisOf(rows[basic]!.label) !== 'basic') return [];
    return columns.flatMap((_, column): CellDoubt[] => {
      const [less, more] = [valueIn(table, basic, column), valueIn(table, diluted, column)];
      if (less === null || more === null) return [];
      const isCount = kind === 'shares' || kind === 'ads';
      const order = compare(absolute(more), absolute(less));
      if (isCount ? order >= 0 : order <= 0) return [];
      return [basic, diluted].map((each) => ({ row: each, column, doubt }));
    });
  });
}

const CHANGE = /\b(?:increase|decrease|change)s?\b.* in (?:total )?cash\b/;

/** What cash was at a period's end is what it was at its beginning and the change, where the three stand together. */
function unrolled(table: Crossed): readonly CellDoubt[] {
  const { rows, columns } = table;
  const doubt: Doubt = {
    kind: 'does-not-foot',
    why: 'does not make the cash of the beginning that of the end',
  };
  return rows.flatMap((row, end): CellDoubt[] => {
    const [change, begin] = [end - 2, end - 1];
    if (row.isHeading || !isClosingLabel(row.label) || change < 0) return [];
    if (!isBalanceOfCash(rows[begin]!.label) || !CHANGE.test(normal(rows[change]!.label))) return [];
    return columns.flatMap((_, column): CellDoubt[] => {
      const [moved, opening, closing] = [change, begin, end].map(
        (each) => valueIn(table, each, column) ?? '0',
      );
      if (add(opening!, moved!) === closing) return [];
      return [change, begin, end].map((each) => ({ row: each, column, doubt }));
    });
  });
}
