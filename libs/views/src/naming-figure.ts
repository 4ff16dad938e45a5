import { eventIdOf } from '#libs/figures';
import type { Book } from './book/book.js';
import type { Vantage } from './vantage.js';

/** Runs what looks at one figure; an error names the last event of the figure in sight, as `event`. */
export function namingFigure<T>(book: Book, figure: number, vantage: Vantage, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof Error && !('event' in error))
      Object.assign(error, { event: lastEvent(book, figure, vantage) });
    throw error;
  }
}

function lastEvent(book: Book, figure: number, vantage: Vantage): string | null {
  const last = book
    .sightingsAt(figure, vantage)
    .toSorted(
      (left, right) => left.filing.number - right.filing.number || left.event.index - right.event.index,
    )
    .at(-1);
  return last ? eventIdOf(last.event) : null;
}
