/** How long a period is, by its days and not by what its document calls it. */
export type Span = 'instant' | 'quarter' | 'half' | 'nine-months' | 'year' | 'other';

/** Days of each span, a week or so more or less: fiscal periods end on weekdays, and years of 52 weeks have 53 at times. */
const SPANS: readonly (readonly [Span, from: number, to: number])[] = [
  ['instant', 0, 0],
  ['quarter', 80, 100],
  ['half', 170, 195],
  ['nine-months', 260, 288],
  ['year', 350, 380],
];

export function spanOf(days: number): Span {
  return SPANS.find(([, from, to]) => days >= from && days <= to)?.[0] ?? 'other';
}

/** From short to long. */
export const SPAN_ORDER: readonly Span[] = ['instant', 'quarter', 'half', 'nine-months', 'year', 'other'];

/** Days of a period, both in days since 1970; an instant starts behind its end. */
export interface Days {
  readonly start: number;
  readonly end: number;
}
