import type { StandardStatement } from './mapping.js';
import type { PresentedPeriod } from './presented.js';
import { spanOf, type Days, type Span } from './spans.js';
import type { StandardIndex } from './standard-index.js';

/** Which columns a statement is to have, by how long their periods really are. */
export const COLUMN_KINDS = ['annual', 'half-yearly', 'quarterly', 'year-to-date', 'all'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

const SPANS: Readonly<Record<ColumnKind, readonly Span[]>> = {
  annual: ['year'],
  'half-yearly': ['half'],
  quarterly: ['quarter'],
  'year-to-date': ['quarter', 'half', 'nine-months', 'year'],
  all: ['quarter', 'half', 'nine-months', 'year', 'other'],
};

/** Ends of what spans an instant of each kind stands at: a second half ends with its year, and so does a fourth quarter. */
const ENDS: Readonly<Record<ColumnKind, readonly Span[]>> = {
  annual: ['year'],
  'half-yearly': ['half', 'year'],
  quarterly: ['quarter', 'half', 'nine-months', 'year'],
  'year-to-date': ['quarter', 'half', 'nine-months', 'year'],
  all: [],
};

const FLOWS: readonly StandardStatement[] = ['income-statement', 'cash-flow', 'comprehensive-income'];

/** Whether a period of a statement is of a kind, as the first `count` publications tell of the fiscal year. */
export function isOfKind(
  index: StandardIndex,
  statement: StandardStatement,
  kind: ColumnKind,
  count: number,
): (days: Days) => boolean {
  if (index.lexicon.slotsOf(statement).table.isInstant) return instantsOf(index, kind, count);
  const isLong = (days: Days): boolean => SPANS[kind].includes(spanOf(lengthOf(days)));
  if (kind !== 'year-to-date') return isLong;
  const flows = flowsOf(index, statement, count);
  return (days) => isLong(days) && beginsYear(days, flows);
}

const lengthOf = ({ start, end }: Days): number => end - start + 1;

/** A balance sheet has no length: it is of a year, if the flows of a year end with it. */
function instantsOf(index: StandardIndex, kind: ColumnKind, count: number): (days: Days) => boolean {
  if (kind === 'all') return () => true;
  const ends = new Set(
    FLOWS.flatMap((statement) => flowsOf(index, statement, count))
      .filter((days) => ENDS[kind].includes(spanOf(lengthOf(days))))
      .map(({ end }) => end),
  );
  return ({ end }) => ends.has(end);
}

function flowsOf(index: StandardIndex, statement: StandardStatement, count: number): Days[] {
  return index
    .presentedOf(statement)
    .matching(count, () => true)
    .map((each) => daysOf(index, each));
}

export function daysOf({ lexicon }: StandardIndex, { period }: PresentedPeriod): Days {
  const end = lexicon.end(period);
  return { start: end - lexicon.days(period) + 1, end };
}

/**
 * Whether a period begins with a fiscal year: one that is longer begins with it, or a year ends before it; and it
 * begins inside none.
 */
function beginsYear({ start, end }: Days, flows: readonly Days[]): boolean {
  const years = flows.filter((each) => spanOf(lengthOf(each)) === 'year');
  if (years.some((year) => year.start < start && start <= year.end)) return false;
  return (
    years.some((year) => year.start === start || year.end === start - 1) ||
    spanOf(end - start + 1) !== 'quarter' ||
    flows.some((each) => each.start === start && each.end > end)
  );
}
