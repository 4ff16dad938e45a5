import { dateAfter, duration, periodEnd, type Period } from '#libs/figures';
import { daysOf } from './column-kinds.js';
import type { StandardStatement } from './mapping.js';
import type { PresentedPeriod } from './presented.js';
import { SPAN_ORDER, spanOf, type Days, type Span } from './spans.js';
import type { StandardIndex } from './standard-index.js';

/** A period that is what one period has and another, which begins with it and ends sooner, has not. */
export interface DerivedPeriod {
  readonly text: Period;
  readonly days: Days;
  readonly span: Span;
  /** How long its longer term is. */
  readonly from: Span;
  readonly long: PresentedPeriod;
  readonly short: PresentedPeriod;
  /** Whether the document of its longer term presents it too. */
  readonly isPresented: boolean;
}

/** What is derived: Q4 = year − nine months, Q3 = nine months − half, Q2 = half − Q1, second half = year − first. */
const RULES: readonly (readonly [long: Span, short: Span, made: Span])[] = [
  ['year', 'nine-months', 'quarter'],
  ['nine-months', 'half', 'quarter'],
  ['half', 'quarter', 'quarter'],
  ['year', 'half', 'half'],
];

/**
 * Periods of a statement that the first `count` publications do not present themselves, as differences of those that
 * they do; and those whose longer term's own document presents them too, of which it may state less.
 */
export function derivedPeriods(
  index: StandardIndex,
  statement: StandardStatement,
  count: number,
): DerivedPeriod[] {
  if (index.lexicon.slotsOf(statement).table.isInstant) return [];
  const presented = index.presentedOf(statement).matching(count, () => true);
  const { dictionary } = index.book.reader;
  const ranks = new Map(presented.map(({ period, rank }) => [dictionary.text(period), rank]));
  const best = new Map<Period, DerivedPeriod>();
  for (const each of pairsOf(index, presented)) {
    const stated = ranks.get(each.text);
    if (stated !== undefined && stated !== each.long.rank) continue;
    const known = best.get(each.text);
    if (!known || isBetter(each, known)) best.set(each.text, { ...each, isPresented: stated !== undefined });
  }
  return [...best.values()];
}

function pairsOf(index: StandardIndex, presented: readonly PresentedPeriod[]): DerivedPeriod[] {
  const byStart = new Map<number, PresentedPeriod[]>();
  for (const each of presented) {
    const { start } = daysOf(index, each);
    const known = byStart.get(start);
    if (known) known.push(each);
    else byStart.set(start, [each]);
  }
  return [...byStart.values()].flatMap((begun) =>
    begun.flatMap((long) => begun.flatMap((short) => differenceOf(index, long, short) ?? [])),
  );
}

/** The period between two that begin together, if it is one that fiscal years have. */
function differenceOf(
  index: StandardIndex,
  long: PresentedPeriod,
  short: PresentedPeriod,
): DerivedPeriod | null {
  if (long.mapping !== short.mapping || long.currency !== short.currency) return null;
  const { dictionary } = index.book.reader;
  const days = { start: daysOf(index, short).end + 1, end: daysOf(index, long).end };
  const spanOfTerm = ({ period }: PresentedPeriod): Span => spanOf(index.lexicon.days(period));
  const [from, less, span] = [spanOfTerm(long), spanOfTerm(short), spanOf(days.end - days.start + 1)];
  const isRule = RULES.some((rule) => rule[0] === from && rule[1] === less && rule[2] === span);
  if (!isRule) return null;
  const begin = dateAfter(periodEnd(dictionary.text(short.period)), 1);
  const text = duration(begin, periodEnd(dictionary.text(long.period)));
  return { text, days, span, from, long, short, isPresented: false };
}

/** That whose longer term was published last; then its shorter; then the shorter of them. */
function isBetter(left: DerivedPeriod, right: DerivedPeriod): boolean {
  return (
    (left.long.rank - right.long.rank ||
      left.short.rank - right.short.rank ||
      SPAN_ORDER.indexOf(right.from) - SPAN_ORDER.indexOf(left.from)) > 0
  );
}
