import type { Outcome } from '#libs/figures';
import type { Book } from '../book/book.js';
import { worst } from '../figure-state.js';
import { acrossDocuments } from '../ties/across-documents.js';
import type { Vantage } from '../vantage.js';

/** What a figure takes part in across documents. */
export interface Crossing {
  readonly outcome: Outcome;
  readonly method: string;
}

/** What several documents make of the figures of a statement together, by figure: computed, never recorded. */
export function crossedAmong(
  book: Book,
  numbers: ReadonlyMap<string, number>,
  vantage: Vantage,
): ReadonlyMap<string, readonly Crossing[]> {
  const concepts = new Set([...numbers.values()].map((figure) => book.facets(figure).concept));
  const crossings = new Map<string, Crossing[]>();
  for (const { method, outcome, figureId, terms } of acrossDocuments(book, vantage, [], concepts)) {
    for (const id of [figureId, ...terms.map((term) => term.figureId)]) {
      if (numbers.has(id)) crossings.set(id, [...(crossings.get(id) ?? []), { outcome, method }]);
    }
  }
  return crossings;
}

/** One mark for all that a figure takes part in. */
export function crossMark(
  crossings: readonly Crossing[],
): { readonly outcome: Outcome; readonly methods: readonly string[] } | null {
  if (crossings.length === 0) return null;
  return {
    outcome: crossings.map(({ outcome }) => outcome).reduce(worst),
    methods: [...new Set(crossings.map(({ method }) => method))].toSorted(),
  };
}
