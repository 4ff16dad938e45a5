/** A request to a route, by its operation in the description of the API. */
export interface Call {
  readonly operation: string;
  /** Of the example that it makes: `annual-report`. */
  readonly name: string;
  readonly summary: string;
  readonly status: number;
  /** The parts of its path. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Body;
}

interface Body {
  readonly mediaType: string;
  /** As it is sent. */
  readonly text: string;
  /** Whether it is too long to be shown. */
  readonly isLong?: boolean;
}

export const json = (value: unknown): Body => ({
  mediaType: 'application/json',
  text: JSON.stringify(value),
});
