import type { Book } from '../book/book.js';
import { identityJson } from '../figure-state.js';
import type { StatementFigure } from '../statement/statement-figure.js';

/** The numbers in the book of figures that a statement shows: they are among those that its documents state. */
export function numbersOf(book: Book, figures: readonly StatementFigure[]): ReadonlyMap<string, number> {
  const wanted = new Set<string>(figures.map(({ figureId }) => figureId));
  const numbers = new Map<string, number>();
  for (const document of new Set(figures.map(({ source }) => source.document))) {
    for (const figure of book.figuresOf(document)) {
      const { figureId } = identityJson(book.entity, book.facets(figure));
      if (wanted.has(figureId)) numbers.set(figureId, figure);
    }
    if (numbers.size === wanted.size) break;
  }
  return numbers;
}
