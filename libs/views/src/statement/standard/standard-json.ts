import type { Concept, Decimal, Decimals, FigureId, Moment, PeriodJson } from '#libs/figures';
import type { StatementColumn, StatementJson } from '../as-filed.js';
import type { SourceJson } from '../../figure-state.js';
import type { StatementFigure } from '../statement-figure.js';
import type { EmptyReason } from './empty-reasons.js';
import type { Span } from './spans.js';
import type { Tied } from './tie-column.js';
import type { StandardStatement } from './mapping.js';

/** A figure with the concept that its document states it by; economic sign. */
export interface StandardFigure extends StatementFigure {
  readonly concept: Concept;
}

/** An observation that a derived figure is made of. */
export interface DerivedTerm {
  readonly figureId: FigureId;
  readonly weight: 1 | -1;
  readonly period: PeriodJson;
  /** Nil counts 0. */
  readonly value: Decimal | null;
  readonly decimals: Decimals;
  readonly eventId: string;
  readonly source: SourceJson;
}

/** A figure that nobody stated: the weighted sum of its terms, rounded no finer than the coarsest of them. */
export interface DerivedFigure {
  readonly figureId: FigureId;
  readonly concept: Concept;
  readonly value: Decimal;
  readonly decimals: Decimals;
  readonly status: 'derived';
  /** Withdrawn where that of a term is. */
  readonly reliance: 'withdrawn' | null;
  readonly terms: readonly DerivedTerm[];
}

/** A period that a derived column is made of, and the document that presents it last. */
export interface ColumnTerm {
  readonly weight: 1 | -1;
  readonly period: PeriodJson;
  readonly document: string;
  readonly publishedAt: Moment;
  readonly form: string | null;
}

/**
 * A period, and the document that presents it last (R7): all of the column's figures are from there. A derived column
 * is a difference of two periods; it is dated by the longer, whose document's own figures go before differences.
 */
export interface StandardColumn extends StatementColumn {
  readonly span: Span;
  /** The longer period and the shorter that is taken from it; `null` for a column that a document presents. */
  readonly derived: readonly ColumnTerm[] | null;
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
  readonly figures: readonly (StandardFigure | DerivedFigure | null)[];
  /** One a column: why there is no figure; `null` where there is one, and in headings. */
  readonly reasons: readonly (EmptyReason | null)[];
}

/** Why one cell is empty, with what the code alone does not say. */
export interface Gap {
  readonly row: number;
  readonly column: number;
  readonly reason: EmptyReason;
  readonly why: string;
}

/**
 * How a column ties out. An identity holds by what its lines mean. A footing sums the lines of a section: where they are
 * not all of it, the `remainder` is what the document states in concepts that the mapping has no line for.
 */
export interface IdentityTied {
  readonly id: string;
  readonly kind: 'identity' | 'footing';
  readonly column: number;
  /** `assets = liabilities + equity`, by names of lines; what was summed, or of an untested one what it asks for. */
  readonly equation: string;
  readonly outcome: Tied['outcome'];
  /** By how much the left side is more; `null` where both are the same, and where nothing was tested. */
  readonly difference: Decimal | null;
  /** Lines that are not stated, or in doubt: no total is derived for want of one. */
  readonly missing: readonly string[];
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
  /** Empty cells that there is more to say of than their code. */
  readonly gaps: readonly Gap[];
  readonly identities: readonly IdentityTied[];
  /** What the codes in `reasons` mean. */
  readonly meanings: Readonly<Partial<Record<EmptyReason, string>>>;
  /** Older columns that were left out: there is a bound. */
  readonly omittedColumns: number;
}
