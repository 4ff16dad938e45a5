import type { StandardStatement } from './mapping.js';
import type { PresentedPeriod } from './presented.js';
import type { StandardIndex } from './standard-index.js';
import { NOT_STATED } from './timelines.js';
import { UnitKind } from './unit-kind.js';

/** What fills a column, line by line. */
export interface FilledLines {
  /** By line: the number of the figure that its document states, −1 for none. */
  readonly figures: Int32Array;
  /** By line: the observation in the book's timelines, `NOT_STATED` or `IN_DOUBT`. */
  readonly places: Int32Array;
}

/**
 * Fills the lines of a column from its document alone: of the concepts that may fill a line, the most fitting that it
 * states. One in doubt leaves the line empty; a less fitting one does not take its place.
 */
export function fillLines(
  index: StandardIndex,
  statement: StandardStatement,
  { period, mapping, currency, rank }: PresentedPeriod,
): FilledLines {
  const { book, lexicon, timelines } = index;
  const slots = lexicon.slotsOf(statement);
  const { length } = slots.table.lines[mapping]!;
  const figures = new Int32Array(length).fill(-1);
  const places = new Int32Array(length).fill(NOT_STATED);
  const preferences = new Uint8Array(length).fill(255);
  const { rows, starts } = book.index();
  const { concept, unit, dimensions } = book.columns;
  const [from, to] = index.figuresOf(period);
  for (let figure = from; figure < to; figure++) {
    const row = rows[starts[figure]!]!;
    const number = slots.of(concept[row]!);
    if (number < 0 || dimensions[row] !== lexicon.noDimensions) continue;
    const { unitKind, line, preference, mapping: own } = slots.table.slots[number]!;
    if (own !== mapping || lexicon.unitKind(unit[row]!) !== unitKind) continue;
    if (unitKind !== UnitKind.shares && lexicon.currency(unit[row]!) !== currency) continue;
    if (preference >= preferences[line]!) continue;
    const place = timelines.find(figure, rank);
    if (place === NOT_STATED) continue;
    preferences[line] = preference;
    figures[line] = figure;
    places[line] = place;
  }
  return { figures, places };
}
