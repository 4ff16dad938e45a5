import {
  facetsKey,
  isMorePrecise,
  type FigureFacets,
  type Moment,
  type ReconciliationMethod,
  type Rule,
} from '#libs/figures';
import type { Book, BookSighting } from '../book/book.js';
import { stateOf, type FigureState } from '../figure-state.js';
import type { Vantage } from '../vantage.js';

/** A figure with its current value, and since when what is known of it holds. */
export interface Stock {
  readonly facets: FigureFacets;
  readonly state: FigureState;
  readonly shown: BookSighting;
  /** When the current value was last stated. */
  readonly lastStated: Moment;
  /** When a value took the place of another, or `null` where none did. */
  readonly restated: Moment | null;
}

/** What several documents make of a value; without weights a sum. */
export interface Sum {
  readonly method: ReconciliationMethod;
  readonly rule?: Rule;
  readonly aim: BookSighting;
  readonly terms: readonly BookSighting[];
  readonly weights?: readonly number[];
}

/** Amounts of money alone, of these concepts or of all: shares, ratios and amounts per share do not add up over time. */
export function stocksOf(
  book: Book,
  vantage: Vantage,
  concepts: ReadonlySet<string> | null = null,
): ReadonlyMap<string, Stock> {
  const stocks = new Map<string, Stock>();
  for (let figure = 0; figure < book.figureCount; figure++) {
    const facets = book.facets(figure);
    if (concepts && !concepts.has(facets.concept)) continue;
    if (!/^iso4217:[A-Z]{3}$/.test(facets.unit)) continue;
    const state = stateOf(book, figure, vantage);
    const vintage = state.vintages[state.current];
    if (!vintage) continue;
    const stated = vintage.members.map((index) => state.sightings[index]!.publishedAt);
    stocks.set(facetsKey(facets), {
      facets,
      state,
      shown: state.sightings[vintage.shown]!,
      lastStated: stated.reduce((left, right) => (left > right ? left : right)),
      restated: state.current > 0 ? state.sightings[vintage.openedBy]!.publishedAt : null,
    });
  }
  return stocks;
}

/** The most precise value of a figure in one document that makes a vintage. */
export function statedIn({ state }: Pick<Stock, 'state'>, document: string): BookSighting | undefined {
  return state.sightings
    .filter((each, index) => each.document === document && 'vintage' in state.standings[index]!)
    .reduce<BookSighting | undefined>(
      (best, each) => (best && !isMorePrecise(each.decimals, best.decimals) ? best : each),
      undefined,
    );
}
