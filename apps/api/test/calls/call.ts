import type { Json } from '../harness.js';

/** The last answer of an operation. */
export type AnswerOf = (operation: string) => Json;

/** A request to a route, by its operation in the description of the API. */
export interface Call {
  readonly operation: string;
  /** Of the example that it makes: `annual-report`. */
  readonly name: string;
  readonly summary: string;
  readonly status: number;
  /** The parts of its path; where they are told by an answer before, from that operation's last answer. */
  readonly path?:
    Readonly<Record<string, string>> | ((answerOf: AnswerOf) => Readonly<Record<string, string>>);
  /** The call is made again until this is so. */
  readonly until?: (body: Json) => boolean;
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
