import { refKey, type EventRef, type Outcome } from '#libs/figures';
import type { Book } from '../book/book.js';
import { worst } from '../figure-state.js';
import { outcomesAcross } from '../ties/across-documents.js';
import type { Vantage } from '../vantage.js';

/** A check that an observation takes part in. */
export interface Crossing {
  readonly outcome: Outcome;
  readonly method: string;
}

/** What several documents make of some figures together, by observation: computed, never recorded. */
export class Crossings {
  private readonly byEvent = new Map<string, Crossing[]>();

  constructor(book: Book, figures: Iterable<number>, vantage: Vantage) {
    const concepts = new Set([...figures].map((figure) => book.facets(figure).concept));
    for (const { method, outcome, members } of outcomesAcross(book, vantage, concepts)) {
      for (const event of members) {
        const key = refKey(event);
        const known = this.byEvent.get(key);
        if (known) known.push({ method, outcome });
        else this.byEvent.set(key, [{ method, outcome }]);
      }
    }
  }

  of(event: EventRef): readonly Crossing[] {
    return this.byEvent.get(refKey(event)) ?? [];
  }
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
