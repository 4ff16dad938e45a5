import type { ErrorFacts } from '#libs/figures';

export const PROBLEM_JSON = 'application/problem+json';

export const PROBLEM_MEDIA_TYPE = `${PROBLEM_JSON}; charset=utf-8`;

/** A code as a problem's `type`: stable, for programs. */
export const typeOf = (code: string): string => `urn:tieout:problem:${code}`;

/** One thing wrong with a request: where, as a query parameter or a JSON pointer into the body. */
export type FieldError =
  | { readonly parameter: string; readonly detail: string }
  | { readonly pointer: string; readonly detail: string };

/** What a problem says besides its standard members. */
export interface ProblemExtras {
  readonly facts?: ErrorFacts;
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal as the API tells it. `code` is stable; the problem's type is made of it. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly extras: ProblemExtras = {},
  ) {
    super(message);
  }
}

/** RFC 9457 problem details; what else is known stands beside the standard members. */
export interface ProblemJson {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly [fact: string]: unknown;
}

/** A problem as JSON; `requestId` is what the log names the request by. */
export function problemJson({ status, code, message, extras }: Problem, requestId: string): ProblemJson {
  return {
    ...extras.facts,
    ...(extras.errors ? { errors: extras.errors } : {}),
    type: typeOf(code),
    title: titleOf(code),
    status,
    detail: message,
    instance: `urn:uuid:${requestId}`,
  };
}

/** `entity-unknown` → `Entity unknown`: a title that is the same for every problem of a type. */
const titleOf = (code: string): string => `${code[0]!.toUpperCase()}${code.slice(1).replaceAll('-', ' ')}`;
