import { isInside, sightingKey } from '#libs/figures';
import type { Book, Vantage } from '#libs/views';

/**
 * Numbers of the commits that tell what a figure was at a vantage: those that observe it, that read a document of these anew,
 * correct or decide on an observation, or take back reliance on its period.
 */
export function commitsOfFigure(book: Book, figure: number, vantage: Vantage): readonly number[] {
  const { records } = book;
  const numbers = new Set<number>();
  const add = ({ filing: { number } }: { readonly filing: { readonly number: number } }): void => {
    if (number <= vantage.upTo) numbers.add(number);
  };
  for (const sighting of book.sightingsAt(figure, vantage)) {
    add(sighting);
    records.readingsOf(sighting.document).forEach(add);
    records.correctionsOf(sighting.event).forEach(add);
    records.rulingsOf(sightingKey(sighting.document, sighting.ordinal)).forEach(add);
  }
  const { period } = book.facets(figure);
  for (const withdrawn of records.withdrawalsAt(vantage)) {
    if (withdrawn.event.periods.some((outer) => isInside(period, outer))) add(withdrawn);
  }
  return [...numbers].toSorted((left, right) => left - right);
}
