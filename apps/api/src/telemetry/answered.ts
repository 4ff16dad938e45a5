/** A request that is over. */
export interface Answered {
  readonly method: string;
  /** The pattern that it met, `null` for none: what was asked for has no end of values. */
  readonly route: string | null;
  /** `aborted` where the caller left before the end of the answer. */
  readonly status: number | 'aborted';
  readonly seconds: number;
}
