import type { ApiProblem } from '../api/api-problem.js';

/** What the sender says of a document that it does not say itself; empty: nothing. */
export interface DocumentOptions {
  readonly entity: string;
  readonly published: string;
  readonly form: string;
  readonly format: string;
  readonly name: string;
}

type Field = keyof DocumentOptions;

export const FORMATS = [
  ['', 'as recognised'],
  ['release', 'earnings release'],
  ['keyed', 'keyed figures'],
  ['xbrl', 'XBRL report'],
  ['xbrl-json', 'xBRL-JSON report'],
] as const;

export const TEXT_MAX = 255;

const FIELDS: readonly (readonly [Field, RegExp])[] = [
  ['entity', /^(?:keyed-)?entity-/],
  ['published', /^(?:keyed-)?published-|^time-malformed$/],
  ['form', /^keyed-form-/],
  ['format', /^format-/],
  ['name', /^name-/],
];

/** The option that a refusal is about; null where it is about the document itself. */
export function fieldOf({ code }: Pick<ApiProblem, 'code'>): Field | null {
  return FIELDS.find(([, pattern]) => pattern.test(code))?.[0] ?? null;
}

const HINTS: Readonly<Record<string, string>> = {
  'entity-missing': 'The document does not say who reports. Say it here, then read it again.',
  'keyed-entity-missing': 'The document does not say who reports. Say it here, then read it again.',
  'published-missing': 'The document does not say when it was made public. Say it here, then read it again.',
  'keyed-published-missing':
    'The document does not say when it was made public. Say it here, then read it again.',
};

/** A refusal as its field tells it: the server’s words, where no field of this page needs others. */
export const hintOf = ({ code, message }: Pick<ApiProblem, 'code' | 'message'>): string =>
  HINTS[code] ?? message;

/** Only what was said. */
export function saidIn(options: DocumentOptions): Partial<DocumentOptions> {
  return Object.fromEntries(
    Object.entries(options)
      .map(([field, value]) => [field, (value as string).trim()] as const)
      .filter(([, value]) => value !== ''),
  );
}
