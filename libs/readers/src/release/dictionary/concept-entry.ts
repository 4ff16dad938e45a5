import type { StatementKind } from '#libs/figures';

/**
 * One line item of the label dictionary. An entry fits a row of one of its statements whose normal label
 * (lower case, no punctuation) matches whole, in a section whose normal headings match, at its place in the
 * sums. The first that fits is taken, so the narrower stands first.
 */
export interface ConceptEntry {
  readonly concept: string;
  /** Its normal balance; `none` for what has no sign convention (share counts, per-share amounts). */
  readonly balance: 'debit' | 'credit' | 'none';
  /** `begin` and `end`: an instant at an edge of a duration column. */
  readonly period: 'instant' | 'duration' | 'begin' | 'end';
  readonly statements: readonly StatementKind[];
  /** A total of a sum, a term that is no total, or either. */
  readonly place: 'total' | 'line' | 'any';
  /** A measure stays itself in a bridge; what is not one is reversed there. */
  readonly measure?: true;
  readonly label: RegExp;
  readonly section?: RegExp;
  /** Concepts of which one must be a term of its sum, or whose sum it must be a term of. */
  readonly from?: RegExp;
  /** The normal label of a line that the statement must not have. */
  readonly unless?: RegExp;
  /** The normal label of a line that it must have. */
  readonly given?: RegExp;
  /** The normal label of a line that must not follow. */
  readonly notBefore?: RegExp;
  /** The normal label of a line that must not be of its sum. */
  readonly without?: RegExp;
}

type Balance = ConceptEntry['balance'];
export type Rest = Partial<
  Pick<
    ConceptEntry,
    'place' | 'measure' | 'section' | 'from' | 'unless' | 'given' | 'notBefore' | 'without' | 'period'
  >
>;

/** An entry; a concept without a prefix is of `us-gaap`. */
export const entry = (
  concept: string,
  balance: Balance,
  statements: readonly StatementKind[],
  label: string,
  rest: Rest,
): ConceptEntry => ({
  concept: concept.includes(':') ? concept : `us-gaap:${concept}`,
  balance,
  statements,
  period: rest.period ?? (statements.includes('balance-sheet') ? 'instant' : 'duration'),
  place: rest.place ?? 'any',
  label: new RegExp(`^(?:${label})$`),
  ...(rest.measure ? { measure: true as const } : {}),
  ...(rest.section ? { section: rest.section } : {}),
  ...(rest.from ? { from: rest.from } : {}),
  ...(rest.unless ? { unless: rest.unless } : {}),
  ...(rest.given ? { given: rest.given } : {}),
  ...(rest.notBefore ? { notBefore: rest.notBefore } : {}),
  ...(rest.without ? { without: rest.without } : {}),
});
