import {
  absolute,
  divide,
  multiply,
  negate,
  subtract,
  sum,
  TRANSLATION_AXIS,
  type Decimal,
} from '#libs/figures';
import { normal } from '../../labels.js';
import { amountOf, readingsOf } from '../../rows.js';
import { networksBeside, type Table } from '../../table.js';
import { lineKey } from '../elsewhere.js';

/** One cell of a document: a table, a row and a column of it. */
export interface Place {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** What a document's own figures ought to be to one another, without the cell that is in question having had a say. */
export type Identity =
  | { readonly kind: 'sum'; readonly parts: readonly { readonly at: string; readonly weight: 1 | -1 }[] }
  | { readonly kind: 'same'; readonly cells: readonly [string, string] }
  | { readonly kind: 'translated'; readonly from: string; readonly to: string; readonly rate: Decimal };

/** A document's cells by their keys, and what holds between them. */
export interface Web {
  readonly places: ReadonlyMap<string, Place>;
  readonly identities: readonly Identity[];
}

const AGREEING_DIGITS_MIN = 3;
/** No line stands in more places of a document than so many. */
const LIKE_LINES_MAX = 16;

export const cellsOf = (identity: Identity): readonly string[] => {
  switch (identity.kind) {
    case 'sum':
      return identity.parts.map(({ at }) => at);
    case 'same':
      return identity.cells;
    case 'translated':
    default:
      return [identity.from, identity.to];
  }
};

/** How far an identity is from holding: `0` where it does. A translation holds within a unit of its last place. */
export function missOf(
  identity: Identity,
  valueOf: (at: string) => Decimal,
  places: (at: string) => number,
): Decimal {
  switch (identity.kind) {
    case 'sum':
      return sum(identity.parts.map(({ at, weight }) => multiply(valueOf(at), String(weight))));
    case 'same':
      return subtract(absolute(valueOf(identity.cells[0])), absolute(valueOf(identity.cells[1])));
    case 'translated':
    default: {
      const digits = places(identity.to);
      const miss = subtract(divide(valueOf(identity.from), identity.rate, digits), valueOf(identity.to));
      return Math.abs(Number(miss)) <= 10 ** -digits * 1.000_001 ? '0' : miss;
    }
  }
}

/** What one of its cells would have to be for an identity to hold; none that is certain for a translation. */
export function solved(identity: Identity, at: string, valueOf: (at: string) => Decimal): Decimal | null {
  if (identity.kind === 'translated') return null;
  if (identity.kind === 'same') {
    const size = absolute(valueOf(identity.cells.find((cell) => cell !== at)!));
    return valueOf(at).startsWith('-') ? negate(size) : size;
  }
  const own = identity.parts.find((part) => part.at === at)!;
  const rest = sum(
    identity.parts
      .filter((part) => part !== own)
      .map((part) => multiply(valueOf(part.at), String(part.weight))),
  );
  return multiply(rest, String(-own.weight));
}

/** The identities of a document's tables, of those that are tried: for each column those that the other columns show. */
export function webOf(tables: readonly Table[], isTried: (table: Table) => boolean): Web {
  const places = new Map<string, Place>();
  const keyOf = (table: number, row: number, column: number): string => {
    const key = `${table}:${row}:${column}`;
    if (!places.has(key)) places.set(key, { table, row, column });
    return key;
  };
  const identities = tables.flatMap((table, index) =>
    (isTried(table) ? table.columns : []).flatMap((_, column): Identity[] => {
      const at = (row: number): string => keyOf(index, row, column);
      return [...sumsOf(table, column, at), ...twinsOf(table, column, at)];
    }),
  );
  const translated = tables.flatMap((table, index) =>
    !isTried(table) ? [] : translationsOf(table, (row, column) => keyOf(index, row, column)),
  );
  return { places, identities: [...identities, ...translated, ...elsewhereOf(tables, isTried, keyOf)] };
}

function sumsOf(table: Table, column: number, at: (row: number) => string): readonly Identity[] {
  if (table.columns.length < 2) return [];
  return networksBeside(table, column).flatMap(({ total, terms, footing }): Identity[] => {
    if (!footing.includes('exact') || footing.includes('fails')) return [];
    const members = [total, ...terms.map(({ item }) => item)].map((item) => table.itemRows[item]!);
    // Twins and rows that are marked may be anything.
    if (members.some((rows) => rows.length !== 1 || table.marked.has(rows[0]!))) return [];
    const weights = [-1 as const, ...terms.map(({ weight }) => weight)];
    return [
      { kind: 'sum', parts: members.map(([row], index) => ({ at: at(row!), weight: weights[index]! })) },
    ];
  });
}

const valueIn = ({ rows, columns }: Table, row: number, column: number): Decimal | null =>
  amountOf(rows[row]!.cells[columns[column]!.field]?.cell)?.value ?? null;

const digitsOf = (value: Decimal): number => value.replace(/\D/g, '').replace(/^0+/, '').length;

/** Lines of one name, and a balance sheet's totals, that are equal in every other column. */
function twinsOf(table: Table, column: number, at: (row: number) => string): readonly Identity[] {
  const { rows, kinds, totals, columns, rowKinds, marked } = table;
  const isBalance = kinds.includes('balance-sheet');
  const able = rows.flatMap((row, index) =>
    row.isHeading || rowKinds[index] !== 'money' || marked.has(index) ? [] : [index],
  );
  const others = columns.flatMap((_, other) => (other === column ? [] : [other]));
  return able.flatMap((first, place) =>
    able.slice(place + 1).flatMap((second): Identity[] => {
      const isNamed = normal(rows[first]!.label) === normal(rows[second]!.label);
      if (!isNamed && !(isBalance && totals.has(first) && totals.has(second))) return [];
      const pairs = others.map(
        (other) => [valueIn(table, first, other), valueIn(table, second, other)] as const,
      );
      const agree = pairs.every(([left, right]) => left !== null && left === right);
      if (!agree || !pairs.some(([left]) => digitsOf(left!) > AGREEING_DIGITS_MIN)) return [];
      return [{ kind: 'same', cells: [at(first), at(second)] }];
    }),
  );
}

function translationsOf(table: Table, at: (row: number, column: number) => string): readonly Identity[] {
  const { columns, rows, rowKinds, marked } = table;
  return columns.flatMap(({ period, dimensions }, to) => {
    const rate = dimensions[TRANSLATION_AXIS];
    const from = columns.findIndex(
      (other) => other.period === period && other.dimensions[TRANSLATION_AXIS] === undefined,
    );
    if (!rate || from < 0 || period === null) return [];
    return rows.flatMap((row, index): Identity[] => {
      const isSuch =
        !row.isHeading && !marked.has(index) && ['money', 'per-share', 'per-ads'].includes(rowKinds[index]!);
      const isPrinted = [from, to].every(
        (column) => readingsOf(row.cells[columns[column]!.field]?.cell).length === 1,
      );
      return isSuch && isPrinted
        ? [{ kind: 'translated', from: at(index, from), to: at(index, to), rate }]
        : [];
    });
  });
}

/** The same line in another table, where both agree in some other column. */
function elsewhereOf(
  tables: readonly Table[],
  isTried: (table: Table) => boolean,
  keyOf: (table: number, row: number, column: number) => string,
): readonly Identity[] {
  const lines = new Map<string, { readonly table: number; readonly row: number }[]>();
  for (const [table, each] of tables.entries()) {
    if (!isTried(each)) continue;
    const { rows, rowKinds, marked } = each;
    rows.forEach((row, index) => {
      if (row.isHeading || rowKinds[index] === 'ratio' || rowKinds[index] === 'unclear' || marked.has(index))
        return;
      const key = `${lineKey(row.label)}|${rowKinds[index]}`;
      const found = lines.get(key) ?? [];
      lines.set(key, found);
      if (found.length < LIKE_LINES_MAX) found.push({ table, row: index });
    });
  }
  return [...lines.values()].flatMap((found) =>
    found.flatMap((left, place) =>
      found
        .slice(place + 1)
        .flatMap((right) => (left.table === right.table ? [] : sharedBy(tables, left, right, keyOf))),
    ),
  );
}

interface LinePlace {
  readonly table: number;
  readonly row: number;
}

function sharedBy(
  tables: readonly Table[],
  left: LinePlace,
  right: LinePlace,
  keyOf: (table: number, row: number, column: number) => string,
): readonly Identity[] {
  const [a, b] = [tables[left.table]!, tables[right.table]!];
  if (a.scale !== b.scale) return [];
  const shared = a.columns.flatMap((column, at) => {
    const other = b.columns.findIndex(
      ({ period, currency, dimensions }) =>
        period !== null &&
        period === column.period &&
        currency === column.currency &&
        dimensions[TRANSLATION_AXIS] === column.dimensions[TRANSLATION_AXIS],
    );
    const [own, theirs] = [valueIn(a, left.row, at), other < 0 ? null : valueIn(b, right.row, other)];
    return own === null || theirs === null
      ? []
      : [{ at, other, own, isEqual: absolute(own) === absolute(theirs) }];
  });
  return shared.flatMap(({ at, other }): Identity[] => {
    const agree = shared.some(
      (each) => each.at !== at && each.isEqual && digitsOf(each.own) >= AGREEING_DIGITS_MIN,
    );
    const cells = [keyOf(left.table, left.row, at), keyOf(right.table, right.row, other)] as const;
    return agree ? [{ kind: 'same', cells }] : [];
  });
}
