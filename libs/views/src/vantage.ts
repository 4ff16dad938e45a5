import type { Moment } from '#libs/figures';

/** From where a view looks: what was public, and what this ledger held. `null`: to this day. */
export interface Vantage {
  /** Publications at or before. */
  readonly asOf: Moment | null;
  /** What this ledger held at that moment. */
  readonly recordedAsOf: Moment | null;
  /** The last commit number that `recordedAsOf` lets in: the length of the log prefix. */
  readonly upTo: number;
}

/** Whether something published and recorded then is in sight. */
export function isInSight(
  vantage: Vantage,
  filing: { readonly publishedAt: Moment; readonly number: number },
): boolean {
  return filing.number <= vantage.upTo && (vantage.asOf === null || filing.publishedAt <= vantage.asOf);
}
