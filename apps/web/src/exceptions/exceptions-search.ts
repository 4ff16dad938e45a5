import { textsIn } from '../filters/texts-in.js';

export interface ExceptionsSearch {
  readonly entity?: string | undefined;
  readonly code?: string | undefined;
  readonly document?: string | undefined;
  /** Those that are resolved too. */
  readonly all?: true | undefined;
}

/** What the list is narrowed to. */
export const exceptionsSearchIn = (search: Record<string, unknown>): ExceptionsSearch => ({
  ...textsIn(search, ['entity', 'code', 'document']),
  ...(search['all'] === true ? { all: true } : {}),
});
