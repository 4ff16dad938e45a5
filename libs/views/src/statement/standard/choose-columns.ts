import { parsePeriod, periodJson, type Moment, type Period, type PeriodJson } from '#libs/figures';
import { COLUMN_KINDS, daysOf, isOfKind, type ColumnKind } from './column-kinds.js';
import { derivedPeriods } from './derived-columns.js';
import type { StandardStatement } from './mapping.js';
import type { PresentedPeriod } from './presented.js';
import { SPAN_ORDER, spanOf, type Days, type Span } from './spans.js';
import type { StandardIndex } from './standard-index.js';

/** Columns are bounded: the newest are shown, and how many there are more. */
const COLUMNS_MAX = 16;
const COLUMNS_OF_A_KIND_MAX = 100;
/** The number of a period that no document states. */
const NO_PERIOD = -1;

/** The terms of a derived column: the longer less the shorter, each from the document that presents it last. */
export interface Terms {
  readonly long: PresentedPeriod;
  readonly short: PresentedPeriod;
}

/** A column: a period, and the document that presents it last (R7); of a derived one, its longer term. */
export interface Column extends PresentedPeriod {
  readonly text: Period;
  readonly days: Days;
  readonly span: Span;
  readonly json: PeriodJson;
  readonly terms: Terms | null;
  /** Whether its document presents it itself. */
  readonly isPresented: boolean;
}

/** Which columns are asked for: of a period, of a kind, or, with neither, those of the newest document. */
export interface Choice {
  /** `2021-06-30`, and all that end on it; or `2021-04-01/2021-06-30`. */
  readonly period?: string | undefined;
  readonly columns?: ColumnKind | undefined;
}

export interface Chosen {
  readonly columns: readonly Column[];
  /** Older ones that there would be room for no more. */
  readonly omitted: number;
}

/**
 * The columns of a statement as of a day: the newest period and those beside it in the document that presents it last;
 * or the period that is asked for, and durations that end on it; or all of a kind. All are in the terms of one
 * taxonomy: that of the document published last. Spans from short to long, each from new to old.
 */
export function chooseColumns(
  index: StandardIndex,
  statement: StandardStatement,
  asOf: Moment | null,
  choice: Choice = {},
): Chosen {
  const count = index.publications.countAt(asOf);
  const found = foundColumns(index, statement, count, choice);
  const [newest] = found.toSorted((left, right) => right.rank - left.rank || left.mapping - right.mapping);
  const columns = found.filter(({ mapping }) => mapping === newest!.mapping).toSorted(compareColumns);
  return choice.columns === undefined
    ? { columns: columns.slice(0, COLUMNS_MAX), omitted: Math.max(0, columns.length - COLUMNS_MAX) }
    : newestOf(columns);
}

/** Kinds of which a statement has a column as of a day. */
export function kindsOfColumns(
  index: StandardIndex,
  statement: StandardStatement,
  asOf: Moment | null,
): ColumnKind[] {
  const count = index.publications.countAt(asOf);
  const presented = index
    .presentedOf(statement)
    .matching(count, () => true)
    .map((each) => daysOf(index, each));
  // Differences are many to make, and nearly always there is a column without them.
  let derived: readonly Days[] | null = null;
  const ofDerived = (): readonly Days[] =>
    (derived ??= derivedPeriods(index, statement, count).map(({ days }) => days));
  return COLUMN_KINDS.filter((kind) => {
    const isKind = isOfKind(index, statement, kind, count);
    return presented.some(isKind) || ofDerived().some(isKind);
  });
}

function foundColumns(
  index: StandardIndex,
  statement: StandardStatement,
  count: number,
  { period, columns: kind }: Choice,
): Column[] {
  const presented = index.presentedOf(statement);
  const stated = (each: PresentedPeriod): Column => statedColumn(index, each);
  if (period === undefined && kind === undefined) return presented.newest(count).map(stated);
  const isAsked = period === undefined ? () => true : askedFor(period);
  const isKind = kind === undefined ? () => true : isOfKind(index, statement, kind, count);
  const columns = presented
    .matching(count, (each) => isAsked(index.book.reader.dictionary.text(each)))
    .map(stated)
    .filter(({ days }) => isKind(days));
  // A bare date asks for what is presented; differences are shown to those who ask for their kind or their very period.
  if (kind === undefined && !period!.includes('/')) return columns;
  const derived = derivedPeriods(index, statement, count)
    .filter(({ text, days }) => isAsked(text) && isKind(days))
    .map(({ text, days, span, isPresented, long, short }): Column => {
      const own = index.book.reader.dictionary.idOf('period', text) || NO_PERIOD;
      return {
        ...long,
        period: own,
        text,
        days,
        span,
        json: periodJson(text),
        terms: { long, short },
        isPresented,
      };
    });
  const texts = new Set(derived.map(({ text }) => text));
  return [...columns.filter(({ text }) => !texts.has(text)), ...derived];
}

function statedColumn(index: StandardIndex, each: PresentedPeriod): Column {
  const text = index.book.reader.dictionary.text(each.period);
  const span = spanOf(index.lexicon.days(each.period));
  return {
    ...each,
    text,
    days: daysOf(index, each),
    span,
    json: periodJson(text),
    terms: null,
    isPresented: true,
  };
}

function askedFor(asked: string): (period: Period) => boolean {
  const json = parsePeriod(asked);
  if ('start' in json) return (period) => period === asked;
  return (period) => period === json.instant || period.endsWith(`/${json.instant}`);
}

function newestOf(columns: readonly Column[]): Chosen {
  if (columns.length <= COLUMNS_OF_A_KIND_MAX) return { columns, omitted: 0 };
  const ends = columns.map(({ days }) => days.end).toSorted((left, right) => right - left);
  const kept = columns.filter(({ days }) => days.end > ends[COLUMNS_OF_A_KIND_MAX]!);
  return { columns: kept, omitted: columns.length - kept.length };
}

function compareColumns(left: Column, right: Column): number {
  return (
    SPAN_ORDER.indexOf(left.span) - SPAN_ORDER.indexOf(right.span) ||
    right.days.end - left.days.end ||
    right.days.start - left.days.start
  );
}
