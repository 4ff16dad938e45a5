import type { Dimensions, FigureFacets, PeriodJson } from '#libs/figures';
import type { Book } from '../book/book.js';
import { identityJson } from '../figure-state.js';
import type { StatementJson } from '../statement/as-filed.js';
import type { DerivedFigure, StandardStatementJson } from '../statement/standard/standard-json.js';
import type { StatementFigure } from '../statement/statement-figure.js';

/** A figure that a statement shows, and its number in the book. */
export interface StatedFigure {
  readonly figure: StatementFigure;
  readonly number: number;
}

type AnyFigure = StatementFigure | DerivedFigure | null;
interface AnyRow {
  readonly concept: string | null;
  readonly figures: readonly AnyFigure[];
}
interface AnyColumn {
  readonly period: PeriodJson;
  readonly unit: string;
  readonly dimensions: Dimensions;
}

/** The figures of a statement that a document states, each once; derived ones nobody does. */
export function statedFigures(
  book: Book,
  statement: StatementJson | StandardStatementJson,
): readonly StatedFigure[] {
  const found = new Map<string, StatedFigure>();
  const elsewhere = new Map<string, StatementFigure>();
  for (const row of statement.rows as readonly AnyRow[]) {
    for (const [index, figure] of row.figures.entries()) {
      if (figure === null || figure.status === 'derived') continue;
      const number = numberInCell(book, row, statement.columns[index]!, figure);
      if (number < 0) elsewhere.set(figure.figureId, figure);
      else found.set(figure.figureId, { figure, number });
    }
  }
  for (const stated of amongDocuments(book, elsewhere)) found.set(stated.figure.figureId, stated);
  return [...found.values()];
}

/** By the row's concept and the column's period, unit and dimensions; −1 where the figure is another than these make. */
function numberInCell(book: Book, { concept }: AnyRow, column: AnyColumn, figure: StatementFigure): number {
  const own = 'concept' in figure && typeof figure.concept === 'string' ? figure.concept : concept;
  if (own === null) return -1;
  const { period, unit, dimensions } = column;
  const text = 'instant' in period ? period.instant : `${period.start}/${period.end}`;
  const facets: FigureFacets = { concept: own, period: text, unit, dimensions };
  return identityJson(book.entity, facets).figureId === figure.figureId ? book.find(facets) : -1;
}

/** Rows in a unit or with dimensions of their own, amounts per share among them: looked for in the documents themselves. */
function* amongDocuments(book: Book, wanted: ReadonlyMap<string, StatementFigure>): Generator<StatedFigure> {
  for (const document of new Set([...wanted.values()].map(({ source }) => source.document))) {
    for (const number of book.figuresOf(document)) {
      const figure = wanted.get(identityJson(book.entity, book.facets(number)).figureId);
      if (figure) yield { figure, number };
    }
  }
}
