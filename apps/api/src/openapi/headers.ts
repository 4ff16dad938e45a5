import type { Operation, Reference, Response } from './operation.js';

interface Header {
  readonly description: string;
  readonly schema: { readonly type: string; readonly format?: string };
  readonly example: string | number;
}

/** The headers of answers, by name. */
export const HEADERS: Readonly<Record<string, Header>> = {
  'X-Request-Id': {
    description: 'The request, as the log and a problem’s `instance` name it.',
    schema: { type: 'string', format: 'uuid' },
    example: '2f1c4d0e-5b1d-4f0e-9a34-0c2f7a4f5b11',
  },
  'X-Correlation-Id': {
    description:
      'What joins all that the request caused, lines of the log and its commit: what the request said in `X-Correlation-Id`, the trace of its `traceparent`, or its own id.',
    schema: { type: 'string' },
    example: 'close-of-books-2024-03',
  },
  ETag: {
    description:
      'Names what is answered: `W/"<digest>-<commit>"` of a view, `"<sha256>"` of a document’s bytes. Send it back in `If-None-Match`.',
    schema: { type: 'string' },
    example: 'W/"337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9-4"',
  },
  'Cache-Control': {
    description: 'How long the answer may be kept: until it is asked for again, or not at all.',
    schema: { type: 'string' },
    example: 'private, no-cache',
  },
  Link: {
    description: 'Where what comes next is (RFC 8288), as `rel="next"`.',
    schema: { type: 'string' },
    example: '</v1/log/events?after=4&commits=100>; rel="next"',
  },
  Location: {
    description: 'The path of what was made.',
    schema: { type: 'string', format: 'uri-reference' },
    example: '/v1/documents/337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
  },
  'Retry-After': {
    description: 'Seconds after which it is worth trying again.',
    schema: { type: 'integer' },
    example: 1,
  },
  'WWW-Authenticate': {
    description: 'How to say who asks.',
    schema: { type: 'string' },
    example: 'Bearer',
  },
};

/** Adds to each answer of a route the headers that it carries. */
export function addHeaders({ responses }: Operation): void {
  const isTagged = '304' in responses;
  for (const [status, response] of Object.entries(responses)) {
    response.headers = { ...response.headers, ...references(namesOf(Number(status), response, isTagged)) };
  }
}

function namesOf(status: number, response: Response, isTagged: boolean): readonly string[] {
  const names = ['X-Request-Id', 'X-Correlation-Id'];
  if (isTagged && (status === 200 || status === 304)) names.push('ETag', 'Cache-Control');
  if (status === 401) names.push('WWW-Authenticate');
  if (status === 429 || status === 503) names.push('Retry-After');
  if (status >= 400) names.push('Cache-Control');
  return names.filter((name) => !(name in (response.headers ?? {})));
}

/** Headers by their names among the components. */
export const references = (names: readonly string[]): Record<string, Reference> =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
