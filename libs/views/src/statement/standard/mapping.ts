import type { Concept } from '#libs/figures';

/** Statements that have a standard presentation. */
export const STANDARD_STATEMENTS = [
  'balance-sheet',
  'income-statement',
  'comprehensive-income',
  'cash-flow',
  'per-share',
] as const;
export type StandardStatement = (typeof STANDARD_STATEMENTS)[number];

/** Taxonomies that the standard presentation knows. */
export type Taxonomy = 'us-gaap' | 'ifrs-full';

/** In what a line is counted: the column's currency, that per share, or shares. */
export type Measure = 'amount' | 'per-share' | 'shares';

export interface StandardLine {
  /** Names the line in its mapping: `inventory`. */
  readonly id: string;
  readonly label: string;
  readonly role: 'line' | 'total';
  /** The balance of its concepts in their taxonomy; `null` where they have none. */
  readonly balance: 'debit' | 'credit' | null;
  /** With which sign it enters the total of its section; 0 for a total, and for a part of another line. */
  readonly weight: 1 | -1 | 0;
  readonly measure: Measure;
  /** What may fill it, the most fitting first. */
  readonly concepts: readonly Concept[];
}

export interface StandardSection {
  /** The heading over its lines. */
  readonly label: string;
  readonly lines: readonly StandardLine[];
}

/** How a statement in the terms of a taxonomy is set. */
export interface Mapping {
  readonly statement: StandardStatement;
  readonly taxonomy: Taxonomy;
  readonly title: string;
  readonly periods: 'instant' | 'duration';
  /** Ids of lines without one of which a document does not present the statement. */
  readonly anchors: readonly string[];
  /** So many lines at least make the statement. */
  readonly linesMin: number;
  readonly sections: readonly StandardSection[];
}

/** What a mapping's data says of a line: id, label, and local names of concepts. */
type Said = readonly [id: string, label: string, ...concepts: string[]];

/** Writes the lines of one taxonomy: `debit.plus(…)` is a line of debit concepts that adds to its section's total. */
export function linesIn(taxonomy: Taxonomy) {
  const line =
    (role: StandardLine['role'], balance: StandardLine['balance'], weight: StandardLine['weight']) =>
    (...[id, label, ...names]: Said): StandardLine => {
      const concepts = names.map((name) => `${taxonomy}:${name}`);
      return { id, label, role, balance, weight, measure: 'amount', concepts };
    };
  const balanced = (balance: 'debit' | 'credit') => ({
    plus: line('line', balance, 1),
    minus: line('line', balance, -1),
    part: line('line', balance, 0),
    total: line('total', balance, 0),
  });
  const perShare = (...said: Said): StandardLine => ({
    ...line('line', null, 0)(...said),
    measure: 'per-share',
  });
  const shares = (...said: Said): StandardLine => ({ ...line('line', null, 0)(...said), measure: 'shares' });
  return { debit: balanced('debit'), credit: balanced('credit'), perShare, shares };
}
