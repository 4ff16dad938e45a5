import {
  isFragment,
  isHeadingLabel,
  isNoise,
  isSumLabel,
  isTotalLabel,
  normal,
  splitMerged,
} from './labels.js';
import { readingsOf, type Row } from './rows.js';

/** Something about a row that is not as it should be. */
export interface Mark {
  readonly row: number;
  readonly kind: string;
  readonly why: string;
  /** Labels and values may stand a row apart from here on. */
  readonly shifts: boolean;
}

/** Rows of which only one is the document's: a row and its blurred or repeated copy. */
export interface Twins {
  readonly rows: readonly number[];
}

export interface Suspicions {
  readonly marks: readonly Mark[];
  /** By row, the rows that it is read together with in sums; a row alone has none. */
  readonly twins: readonly Twins[];
  /** Rows that take no part in sums. */
  readonly outside: ReadonlySet<number>;
  /** Rows that repeat the row above in every cell. */
  readonly repeats: ReadonlySet<number>;
  readonly mergedLabels: ReadonlyMap<number, readonly [string, string]>;
}

/** Capitals that head a part of a statement. */
const PART =
  /^(?:ASSETS|LIABILITIES|(?:SHARE|STOCK)HOLDERS['’] EQUITY|LIABILITIES AND [A-Z'’ ]+|[A-Z]+ ACTIVITIES)$/;
/** Half of the digits alike: a blurred copy, not another amount. */
const ALIKE_SHARE = 0.5;
/** So many digits are not the same by chance. */
const SAME_DIGITS_MIN = 4;

/** Looks at each row and its neighbours for what a scan or an edit does to a table. */
export function suspicionsOf(
  rows: readonly Row[],
  columns: readonly number[],
  isKnown: (label: string) => boolean,
  statement: 'income' | 'other' | null,
): Suspicions {
  const marks: Mark[] = [];
  const twins: Twins[] = [];
  const outside = new Set<number>();
  const repeats = new Set<number>();
  const mergedLabels = new Map<number, readonly [string, string]>();
  const mark = (row: number, kind: string, why: string, shifts: boolean): void =>
    void marks.push({ row, kind, why, shifts });
  const valued = rows.flatMap((row, index) => (row.isHeading ? [] : [index]));
  rows.forEach((row, index) => {
    if (hasLostItsValues(rows, index, statement)) {
      mark(index, 'missing-cell', `ought to have amounts and has none ("${row.label}")`, true);
    }
  });
  valued.forEach((index, place) => {
    const row = rows[index]!;
    const [above, below] = [valued[place - 1], valued[place + 1]];
    const copies = [below, above].filter(
      (other) => other !== undefined && isAlike(row, rows[other]!, columns),
    );
    markCells(row, index, columns, mark);
    if (hasPartOfLabel(rows, index))
      mark(index, 'split-label', `has only a part of its label ("${row.label}")`, false);
    if (isNoise(row.label)) {
      outside.add(index);
      if (
        columns.every((column) =>
          readingsOf(row.cells[column]?.cell).every((amount) => amount.value === null),
        )
      ) {
        return mark(index, 'ghost-row', 'has dashes and no label', false);
      }
      if (copies.length > 0)
        return mark(index, 'ghost-row', 'has no label, and values like those of the row beside it', false);
      outside.delete(index);
      return mark(index, 'ghost-row', 'has values and no label', true);
    }
    if (row.label.endsWith(':') || PART.test(row.label)) {
      outside.add(index);
      return mark(
        index,
        'heading-with-values',
        `is a heading ("${row.label}") and has values`,
        copies.length === 0,
      );
    }
    if (below === undefined || below !== index + 1)
      return markMerged(row, index, rows[index + 1], isKnown, mergedLabels, mark);
    if (row.runsOn === 'surely' || (row.runsOn === 'perhaps' && isAlike(row, rows[below]!, columns))) {
      mark(
        index,
        'split-label-with-values',
        `has a label ("${row.label}") that goes on in the next line, and both lines have values`,
        copies.length === 0,
      );
      twins.push({ rows: [index, below] });
    } else if (/^[—–-]\s*\S/.test(rows[below]!.label) && !/^[—–-]/.test(row.label)) {
      mark(
        index,
        'parent-with-values',
        `has values ("${row.label}"), and so has its part in the next line`,
        false,
      );
      twins.push({ rows: [index, below] });
    } else if (isSameLine(row, rows[below]!)) {
      if (isEqual(row, rows[below]!, columns)) repeats.add(below);
      else {
        mark(index, 'duplicate-row', `stands twice ("${row.label}") with other digits`, false);
        twins.push({ rows: [index, below] });
      }
    }
    markMerged(row, index, rows[index + 1], isKnown, mergedLabels, mark);
  });
  return { marks, twins: joinedTwins(twins), outside, repeats, mergedLabels };
}

type Marker = (row: number, kind: string, why: string, shifts: boolean) => void;

function markCells(row: Row, index: number, columns: readonly number[], mark: Marker): void {
  const kinds = columns.map((column) => row.cells[column]?.cell.kind);
  if (row.misfit === 'short')
    mark(index, 'missing-cell', `has fewer cells than the table has columns ("${row.label}")`, false);
  if (row.misfit === 'long')
    mark(index, 'extra-cell', `has more cells than the table has columns ("${row.label}")`, false);
  if (kinds.includes('merged'))
    mark(index, 'merged-cells', `has a cell with two numbers ("${row.label}")`, true);
  if (kinds.includes('malformed') || kinds.includes('noise')) {
    mark(index, 'malformed-number', `has a number that can't be read for certain ("${row.label}")`, false);
  }
}

function markMerged(
  row: Row,
  index: number,
  below: Row | undefined,
  isKnown: (label: string) => boolean,
  merged: Map<number, readonly [string, string]>,
  mark: Marker,
): void {
  const loosely = below !== undefined && !below.isHeading && isNoise(below.label);
  const parts = splitMerged(row.label, isKnown, loosely);
  if (parts === null) return;
  merged.set(index, parts);
  mark(index, 'merged-labels', `has two labels in one ("${parts[0]}" and "${parts[1]}")`, true);
}

const isSameLine = (left: Row, right: Row): boolean => normal(left.label) === normal(right.label);

function isEqual(left: Row, right: Row, columns: readonly number[]): boolean {
  return columns.every((column) => {
    const [a, b] = [left.cells[column]?.cell, right.cells[column]?.cell];
    if (a?.kind !== b?.kind) return false;
    return a?.kind !== 'amount' || b?.kind !== 'amount' || a.amount.value === b.amount.value;
  });
}

const WRAPPED_LENGTH_MIN = 50;

/** Whether a row's label is a fragment, or stands below a long one that has no amounts and heads nothing. */
function hasPartOfLabel(rows: readonly Row[], index: number): boolean {
  const { label, firstLine } = rows[index]!;
  if (isNoise(label)) return false;
  const above = rows[index - 1];
  const isBelowLong =
    above !== undefined &&
    above.isHeading &&
    !isHeadingLabel(above.label) &&
    above.label.length >= WRAPPED_LENGTH_MIN &&
    above.firstLine.number === firstLine.number - 1;
  return isFragment(label) || isBelowLong;
}

/** Lines that begin a part of a statement though they are sums of another. */
const STARTS = /^(?:gaap )?(?:net|operating) (?:income|loss|earnings|profit)/;

/** Whether a label without amounts is no heading: it is a total's, or a total stands right below it. */
function hasLostItsValues(
  rows: readonly Row[],
  index: number,
  statement: 'income' | 'other' | null,
): boolean {
  const { isHeading, label } = rows[index]!;
  if (!isHeading || isHeadingLabel(label)) return false;
  if (isTotalLabel(label) || (statement !== null && isSumLabel(label))) return true;
  const below = rows[index + 1];
  if (statement === null || !below || below.isHeading || !rows.slice(0, index).some((row) => !row.isHeading))
    return false;
  if (isTotalLabel(below.label)) return true;
  return isSumLabel(below.label) && (statement === 'income' || !STARTS.test(normal(below.label)));
}

/** Whether values may have been pushed down from this row: it has none and is no plain heading, or has two labels. */
export const mayHaveShifted = ({ isHeading, label }: Row): boolean =>
  isHeading ? !isHeadingLabel(label) : splitMerged(label, () => false, true) !== null;

/** Whether two rows' digits are alike, place for place: one may be a copy of the other. */
export function isAlike(left: Row, right: Row, columns: readonly number[]): boolean {
  let [same, all] = [0, 0];
  for (const column of columns) {
    const [a, b] = [digitsIn(left, column), digitsIn(right, column)];
    if (a.length === 0 || b.length === 0) continue;
    if (a.some((text) => text.length >= SAME_DIGITS_MIN && b.includes(text))) return true;
    const best = a.map((text) => Math.max(...b.map((other) => shared(text, other))));
    same += Math.max(...best);
    all += Math.min(...a.map((text) => Math.max(text.length, Math.min(...b.map((other) => other.length)))));
  }
  return all >= 3 && same >= all * ALIKE_SHARE;
}

/** The digits of each reading of a cell. */
function digitsIn(row: Row, column: number): readonly string[] {
  return readingsOf(row.cells[column]?.cell).flatMap(({ value, places }) => {
    if (value === null) return [];
    const [whole, decimals = ''] = value.split('.');
    return [(whole + decimals.padEnd(places, '0')).replace(/\D/g, '')];
  });
}

function shared(left: string, right: string): number {
  if (left.length !== right.length) return 0;
  let count = 0;
  for (let index = 0; index < left.length; index++) if (left[index] === right[index]) count++;
  return count;
}

/** Twins that share a row are one set. */
function joinedTwins(twins: readonly Twins[]): readonly Twins[] {
  const sets: number[][] = [];
  for (const { rows } of twins) {
    const known = sets.at(-1);
    if (known && rows.some((row) => known.includes(row)))
      known.push(...rows.filter((row) => !known.includes(row)));
    else sets.push([...rows]);
  }
  return sets.map((rows) => ({ rows }));
}
