import {
  hasAmount,
  isBalanceOfCash,
  isChildLabel,
  isFragment,
  isHeadingLabel,
  loneSplits,
  isNoise,
  isSameInWords,
  isSumLabel,
  isTotalLabel,
  normal,
  splitMerged,
} from './labels.js';
import { basisOf } from './row-kinds.js';
import { readingsOf, type Row } from './rows.js';

/** Something about a row that is not as it should be. */
export interface Mark {
  readonly row: number;
  readonly kind: string;
  readonly why: string;
  /** Whether labels and values may have come apart here; else one cell or line can't be read, and no more. */
  readonly harms: boolean;
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
  /** Rows that have amounts and no label, beyond those that labels of two can be for. */
  readonly bare: readonly number[];
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
  const bare: number[] = [];
  const mark: Marker = (row, kind, why, harms = true): void => void marks.push({ row, kind, why, harms });
  const valued = rows.flatMap((row, index) => (row.isHeading ? [] : [index]));
  rows.forEach((row, index) => {
    if (!row.settled && (hasLostItsValues(rows, index, statement) || (row.isHeading && hasAmount(row.label))))
      mark(index, 'missing-cell', `ought to have amounts and has none ("${row.label}")`);
  });
  valued.forEach((index, place) => {
    const row = rows[index]!;
    if (row.settled) return;
    const [above, below] = [valued[place - 1], valued[place + 1]];
    markCells(row, index, columns, mark);
    if (hasPartOfLabel(rows, index))
      mark(index, 'split-label', `has only a part of its label ("${row.label}")`);
    if (isNoise(row.label)) {
      if (!isNil(row, columns)) bare.push(index);
      const isCopy = [below, above].some(
        (other) => other !== undefined && isAlike(row, rows[other]!, columns),
      );
      if (!isNil(row, columns) && !isCopy) return mark(index, 'ghost-row', 'has values and no label');
      outside.add(index);
      return mark(
        index,
        'ghost-row',
        isNil(row, columns)
          ? 'has dashes and no label'
          : 'has no label, and values like those of the row beside it',
      );
    }
    if (isPlainHeading(row.label)) {
      outside.add(index);
      return mark(index, 'heading-with-values', `is a heading ("${row.label}") and has values`);
    }
    if (below !== undefined && below === index + 1 && !rows[below]!.settled)
      markWithNext(rows, index, columns, { mark, twins, repeats });
    markMerged(row, index, rows[index + 1], isKnown, mergedLabels, mark);
  });
  return {
    marks,
    twins: joinedTwins(twins),
    outside,
    repeats,
    mergedLabels,
    bare: bare.slice(mergedLabels.size),
  };
}

/** Whether a label heads what follows even where its line has amounts. */
export const isPlainHeading = (label: string): boolean => label.endsWith(':') || PART.test(label);

const isNil = (row: Row, columns: readonly number[]): boolean =>
  columns.every((column) => readingsOf(row.cells[column]?.cell).every((amount) => amount.value === null));

/** What a row and the one below it may be together. */
function markWithNext(
  rows: readonly Row[],
  index: number,
  columns: readonly number[],
  { mark, twins, repeats }: { mark: Marker; twins: Twins[]; repeats: Set<number> },
): void {
  const [row, next] = [rows[index]!, rows[index + 1]!];
  if (repeatsEnd(row, next)) {
    mark(
      index,
      'duplicate-row',
      `has a label ("${row.label}") whose last line stands twice, with other digits`,
    );
  } else if (repeatsBeginning(row, next)) {
    mark(
      index,
      'duplicate-row',
      `stands twice ("${row.label}"), once with a label that goes on in the next line`,
    );
  } else if (row.runsOn === 'surely' || (row.runsOn === 'perhaps' && isAlike(row, next, columns))) {
    mark(
      index,
      'split-label-with-values',
      `has a label ("${row.label}") that goes on in the next line, and both lines have values`,
    );
  } else if (/^[—–-]\s*\S/.test(next.label) && !/^[—–-]/.test(row.label)) {
    mark(index, 'parent-with-values', `has values ("${row.label}"), and so has its part in the next line`);
  } else if (!isSameLine(row, next, columns)) return;
  else if (isEqual(row, next, columns)) {
    repeats.add(index + 1);
    return;
  } else mark(index, 'duplicate-row', `stands twice ("${row.label}") with other digits`);
  twins.push({ rows: [index, index + 1] });
}

/** Whether a row's label is the last printed line of the label above it, which stands on several lines. */
const repeatsEnd = ({ drafts }: Row, next: Row): boolean =>
  drafts.length > 1 && isSameInWords(drafts.at(-1)!.label, next.label);

/** Whether a row's label is the first printed line of the label below it, which goes on in the next line. */
const repeatsBeginning = ({ label }: Row, { drafts }: Row): boolean =>
  drafts.length > 1 && drafts[0]!.hasAmounts && isSameInWords(drafts[0]!.label, label);

/**
 * The rows that marks name. Where lines have lost their labels, all labels above that may be two. Then the labels that may have lost their values, and those that may go on in the next line: one
 * of each is enough for values to have moved from the one to the other; so is a total that sums nothing.
 */
export function markedRows(
  rows: readonly Row[],
  { marks, bare }: Suspicions,
  hasLooseTotal: boolean,
): ReadonlySet<number> {
  const places = (isSuch: (row: Row, index: number) => boolean): readonly number[] =>
    rows.flatMap((row, index) => (!row.settled && isSuch(row, index) ? [index] : []));
  const empty = places((row, index) => mayHaveShifted(row) && row.isHeading && !headsTotal(rows, index));
  const open = places((row) => row.runsOn !== null);
  const harms = marks.filter((mark) => mark.harms);
  const last = bare.at(-1) ?? -1;
  return new Set([
    ...places((row, index) => index < last && !row.isHeading && loneSplits(row.label).length > 0),
    ...marks.map(({ row }) => row),
    ...(hasLooseTotal || harms.length + open.length > 0 ? empty : []),
    ...(empty.length > 0 || harms.some(({ kind }) => kind === 'merged-labels') ? open : []),
  ]);
}

/** Whether a total below says what this heading heads, whole or by its last words. */
function headsTotal(rows: readonly Row[], index: number): boolean {
  const words = normal(rows[index]!.label).split(' ').slice(-HEAD_WORDS).join(' ');
  return rows
    .slice(index + 1)
    .some(
      ({ label, isHeading }) =>
        !isHeading && (isTotalLabel(label) || isSumLabel(label)) && normal(label).includes(words),
    );
}

const HEAD_WORDS = 2;

/** So much of a broken number is told. */
const BROKEN_MAX = 20;

type Marker = (row: number, kind: string, why: string, harms?: boolean) => void;

function markCells(row: Row, index: number, columns: readonly number[], mark: Marker): void {
  const kinds = columns.map((column) => row.cells[column]?.cell.kind);
  if (row.misfit === 'short')
    mark(index, 'missing-cell', `has fewer cells than the table has columns ("${row.label}")`, false);
  if (row.misfit === 'long')
    mark(index, 'extra-cell', `has more cells than the table has columns ("${row.label}")`, false);
  if (kinds.includes('merged')) mark(index, 'merged-cells', `has a cell with two numbers ("${row.label}")`);
  if (kinds.includes('malformed') || kinds.includes('noise')) {
    const broken = columns.flatMap((column) => {
      const placed = row.cells[column];
      if (placed?.cell.kind !== 'malformed' && placed?.cell.kind !== 'noise') return [];
      return `"${placed.line.text
        .slice(placed.start)
        .trimStart()
        .split(/\t|\||\s{2}/)[0]!
        .slice(0, BROKEN_MAX)}"`;
    });
    mark(
      index,
      'malformed-number',
      `has a number that can't be read for certain (${broken.join(', ')})`,
      false,
    );
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
  mark(index, 'merged-labels', `has two labels in one ("${parts[0]}" and "${parts[1]}")`);
}

/** So many words are not said of another line with other numbers by chance: notes that fall due in other years have fewer. */
const LONG_LABEL_WORDS_MIN = 15;

/** Whether two rows are one line: their labels are the same, or long ones the same but for digits, with amounts alike. */
function isSameLine(left: Row, right: Row, columns: readonly number[]): boolean {
  const words = normal(left.label);
  if (words === normal(right.label)) return true;
  return (
    words.split(' ').length >= LONG_LABEL_WORDS_MIN &&
    isSameInWords(left.label, right.label) &&
    isAlike(left, right, columns)
  );
}

function isEqual(left: Row, right: Row, columns: readonly number[]): boolean {
  return columns.every((column) => {
    const [a, b] = [left.cells[column]?.cell, right.cells[column]?.cell];
    if (a?.kind !== b?.kind) return false;
    return a?.kind !== 'amount' || b?.kind !== 'amount' || a.amount.value === b.amount.value;
  });
}

const WRAPPED_LENGTH_MIN = 50;

/** What goes on with a label that ends in a number of shares. */
const COUNTED = /^(?:(?:ordinary|common|preferred|class [a-z]) )?(?:shares|units)\b/i;

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
    above.firstLine.number === firstLine.number - 1 &&
    !isChildLabel(label);
  const { drafts } = rows[index]!;
  return (
    isFragment(label) ||
    isBelowLong ||
    drafts.some((draft, at) => hasAmount(draft.label) && !COUNTED.test(drafts[at + 1]?.label ?? ''))
  );
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
  if (isOneOfTwoBases(rows, label) || isBalanceOfCash(label)) return true;
  if (isTotalLabel(label) || (statement !== null && isSumLabel(label))) return true;
  const below = rows[index + 1];
  if (statement === null || !below || below.isHeading || !rows.slice(0, index).some((row) => !row.isHeading))
    return false;
  if (isTotalLabel(below.label)) return true;
  return isSumLabel(below.label) && (statement === 'income' || !STARTS.test(normal(below.label)));
}

/** Whether another line has amounts of the other basis, so that this one is no heading. */
function isOneOfTwoBases(rows: readonly Row[], label: string): boolean {
  const basis = basisOf(label);
  return basis !== null && rows.some((row) => !row.isHeading && ![basis, null].includes(basisOf(row.label)));
}

/** Whether values may have been pushed down from this row: it has none and is no plain heading, or has two labels. */
export const mayHaveShifted = ({ isHeading, label }: Row): boolean =>
  isHeading ? !isHeadingLabel(label) : splitMerged(label, () => false, true) !== null;

/** Whether two rows' digits are alike, place for place: one may be a copy of the other. */
export function isAlike(
  left: Pick<Row, 'cells'>,
  right: Pick<Row, 'cells'>,
  columns: readonly number[],
): boolean {
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
function digitsIn(row: Pick<Row, 'cells'>, column: number): readonly string[] {
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
