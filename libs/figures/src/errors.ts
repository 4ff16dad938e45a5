/** Facts that go with an error, named, so that a caller need not parse the message. */
export type ErrorFacts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/**
 * An error whose message tells the reader what is wrong, where, and what to do;
 * `code` is stable, for callers to switch on.
 */
export class FigureError extends Error {
  override readonly name: string = 'FigureError';

  constructor(
    readonly code: string,
    message: string,
    readonly facts: ErrorFacts = {},
  ) {
    super(message);
  }
}
