import { STATEMENT_KINDS } from '#libs/figures';
import { STANDARD_STATEMENTS } from '#libs/views';

/** Statements in any presentation. */
export const STATEMENTS = [...new Set([...STATEMENT_KINDS, ...STANDARD_STATEMENTS])];
export type StatementName = (typeof STATEMENTS)[number];

export const PRESENTATIONS = ['as-filed', 'standard'] as const;
export type PresentationName = (typeof PRESENTATIONS)[number];
