import type { Book } from '../../book/book.js';
import type { Lexicon } from './lexicon.js';
import type { Days } from './spans.js';
import type { Timelines } from './timelines.js';

/** A publication that states a period of a concept with another value than before. */
export interface Restated {
  /** Number of the period in the dictionary. */
  readonly period: number;
  readonly rank: number;
}

/** Which publications restated a concept, and for which durations. Figures with dimensions are others. */
export class Restatements {
  private byConcept: ReadonlyMap<number, readonly number[]> | null = null;
  private readonly restated = new Map<number, readonly Restated[]>();

  constructor(
    private readonly book: Book,
    private readonly lexicon: Lexicon,
    private readonly timelines: Timelines,
  ) {}

  /** The first publication behind `after` and before `before` that restates a figure's concept for days among these. */
  between(figure: number, days: Days, after: number, before: number): Restated | null {
    const { lexicon } = this;
    const found = this.of(figure).filter(({ period, rank }) => {
      const end = lexicon.end(period);
      const isOverlapping = end >= days.start && end - lexicon.days(period) < days.end;
      return isOverlapping && rank > after && rank < before;
    });
    return found.reduce<Restated | null>(
      (first, each) => (first && first.rank <= each.rank ? first : each),
      null,
    );
  }

  /** Of a figure's concept in its unit. */
  private of(figure: number): readonly Restated[] {
    const { concept, unit } = this.book.index().facets(figure);
    const first = this.figuresOf(concept).find((each) => this.book.index().facets(each).unit === unit)!;
    let restated = this.restated.get(first);
    if (!restated) {
      restated = this.figuresOf(concept).flatMap((each) => {
        const { period, unit: own } = this.book.index().facets(each);
        return own === unit ? this.timelines.restatedBy(each).map((rank) => ({ period, rank })) : [];
      });
      this.restated.set(first, restated);
    }
    return restated;
  }

  private figuresOf(concept: number): readonly number[] {
    this.byConcept ??= this.sorted();
    return this.byConcept.get(concept)!;
  }

  private sorted(): ReadonlyMap<number, readonly number[]> {
    const byConcept = new Map<number, number[]>();
    const { rows, starts, figureCount } = this.book.index();
    const { concept, dimensions, period } = this.book.columns;
    for (let figure = 0; figure < figureCount; figure++) {
      const row = rows[starts[figure]!]!;
      if (dimensions[row] !== this.lexicon.noDimensions || this.lexicon.days(period[row]!) === 0) continue;
      const known = byConcept.get(concept[row]!);
      if (known) known.push(figure);
      else byConcept.set(concept[row]!, [figure]);
    }
    return byConcept;
  }
}
