import { parsePeriod, periodJson, type Moment, type PeriodJson } from '#libs/figures';
import { dayNumber } from './lexicon.js';
import type { StandardStatement } from './mapping.js';
import type { PresentedPeriod } from './presented.js';
import type { StandardIndex } from './standard-index.js';

/** How long a period is, by its days and not by what its document calls it. */
export type Span = 'instant' | 'quarter' | 'half' | 'nine-months' | 'year' | 'other';

/** Days of each span, a week or so more or less: fiscal periods end on weekdays. */
const SPANS: readonly (readonly [Span, from: number, to: number])[] = [
  ['instant', 0, 0],
  ['quarter', 80, 100],
  ['half', 170, 195],
  ['nine-months', 260, 288],
  ['year', 350, 380],
];

/** Columns are bounded: what states more periods than this of one statement is a list, and its newest are shown. */
const COLUMNS_MAX = 16;

function spanOf(days: number): Span {
  return SPANS.find(([, from, to]) => days >= from && days <= to)?.[0] ?? 'other';
}

/** A column: a period, and the document that presents it last (R7). */
export interface Column extends PresentedPeriod {
  readonly span: Span;
  readonly json: PeriodJson;
}

/**
 * The columns of a statement as of a day: the newest period and those beside it in the document that presents it last;
 * or the period that is asked for, and durations that end on it. All are in the terms of one taxonomy: that of
 * the document published last. Spans from short to long, each from new to old.
 */
export function chooseColumns(
  index: StandardIndex,
  statement: StandardStatement,
  asOf: Moment | null,
  period?: string,
): Column[] {
  const { lexicon, publications } = index;
  const presented = index.presentedOf(statement);
  const count = publications.countAt(asOf);
  const found =
    period === undefined ? presented.newest(count) : presented.matching(count, askedFor(index, period));
  const [newest] = found.toSorted((left, right) => right.rank - left.rank || left.mapping - right.mapping);
  return found
    .filter(({ mapping }) => mapping === newest!.mapping)
    .map((each) => ({
      ...each,
      span: spanOf(lexicon.days(each.period)),
      json: periodJson(index.book.reader.dictionary.text(each.period)),
    }))
    .toSorted((left, right) => compareColumns(index, left, right))
    .slice(0, COLUMNS_MAX);
}

function askedFor({ book, lexicon }: StandardIndex, asked: string): (period: number) => boolean {
  const json = parsePeriod(asked);
  if ('instant' in json) {
    const end = dayNumber(json.instant);
    return (period) => lexicon.end(period) === end;
  }
  const id = book.reader.dictionary.idOf('period', asked);
  return (period) => period === id;
}

const SPAN_ORDER: readonly Span[] = ['instant', 'quarter', 'half', 'nine-months', 'year', 'other'];

function compareColumns({ lexicon }: StandardIndex, left: Column, right: Column): number {
  return (
    SPAN_ORDER.indexOf(left.span) - SPAN_ORDER.indexOf(right.span) ||
    lexicon.end(right.period) - lexicon.end(left.period) ||
    lexicon.days(left.period) - lexicon.days(right.period)
  );
}
