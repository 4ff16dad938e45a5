import type { Concept, Moment } from '#libs/figures';
import type { StatementColumn, StatementJson } from '../as-filed.js';
import type { StatementFigure } from '../statement-figure.js';
import type { Span } from './choose-columns.js';
import type { StandardStatement } from './mapping.js';

/**
 * Why a cell is empty: its document states none of the line's concepts for the period in the column's unit; or
 * what it states is suspect or contradicted, and stands among the exceptions until somebody decides.
 */
export type EmptyReason = 'not-stated' | 'in-doubt';

/** A figure with the concept that its document states it by; economic sign. */
export interface StandardFigure extends StatementFigure {
  readonly concept: Concept;
}

/** A period, and the document that presents it last (R7): all of the column's figures are from there. */
export interface StandardColumn extends StatementColumn {
  readonly span: Span;
  readonly document: string;
  readonly publishedAt: Moment;
  readonly form: string | null;
}

export interface StandardRow {
  readonly label: string;
  /** The line's name in the mapping; `null` for a heading. */
  readonly line: string | null;
  /** The concept of its first figure. */
  readonly concept: Concept | null;
  readonly depth: number;
  readonly role: 'heading' | 'line' | 'total';
  readonly figures: readonly (StandardFigure | null)[];
  /** One a column: why there is no figure; `null` where there is one, and in headings. */
  readonly reasons: readonly (EmptyReason | null)[];
}

/** A statement in the order and labels of the standard presentation. `document` is that of its first column. */
export interface StandardStatementJson extends Omit<
  StatementJson,
  'statement' | 'presentation' | 'columns' | 'rows'
> {
  readonly statement: StandardStatement;
  readonly presentation: 'standard';
  readonly columns: readonly StandardColumn[];
  readonly rows: readonly StandardRow[];
}
