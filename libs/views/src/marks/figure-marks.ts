import { eventIdOf, negate, type Decimal } from '#libs/figures';
import type { Book, BookSighting } from '../book/book.js';
import { causeOf } from '../definition-change.js';
import { sizeOf } from '../diff/size.js';
import { openDoubts } from '../exceptions.js';
import { changedState, type FigureState } from '../figure-state.js';
import { checksAt } from '../ties/check-states.js';
import type { Vantage } from '../vantage.js';
import { crossMark, type Crossings } from './crossed.js';
import type { ChangeMark, CheckMark, FigureMarks } from './mark-json.js';
import { worseOf } from './standard-footings.js';
import type { StatedFigure } from './stated-figures.js';

/** What is known of a statement's figures from beside them. */
interface Beside {
  /** Whether the statement has the printed sign. */
  readonly isPrinted: boolean;
  readonly crossings: Crossings;
}

/** The marks at one figure of a statement. */
export function figureMarks(
  book: Book,
  { figure, number }: StatedFigure,
  { isPrinted, crossings }: Beside,
  vantage: Vantage,
): FigureMarks {
  const state = changedState(book, number, vantage);
  const index = figure.vintage - 1;
  const members = state.vintages[index]!.members;
  const sighting = state.sightings.find((each) => eventIdOf(each.event) === figure.eventId)!;
  const checks = checksAt(book, vantage);
  const events = members.map((member) => state.sightings[member]!.event);
  const makers = events.flatMap((event) => checks.makersOf(event));
  const others = [...makers, ...events.flatMap((event) => checks.usersOf(event))];
  return {
    unit: book.unitOf(number),
    footed:
      makers
        .filter(({ event }) => event.method === 'summation')
        .reduce<CheckMark | undefined>(
          (known, { outcome, difference }) => worseOf(known, { outcome, difference }),
          undefined,
        ) ?? null,
    crossFooted: crossMark([
      ...others
        .map(({ event, outcome }) => ({ method: event.method, outcome }))
        .filter(({ method }) => method !== 'summation'),
      ...events.flatMap((event) => crossings.of(event)),
    ]),
    source: sourceOf(book, sighting),
    repeated: repeatedBy(state, members, sighting),
    change: changeOf(book, state, index, isPrinted && sighting.negated, vantage),
    corrected: sighting.corrected,
    reliance: figure.reliance,
    exceptions: doubtsOf(book, number, state, vantage),
  };
}

/** Commits of facts, which present nothing and are many, are not opened. */
function sourceOf({ records }: Book, { document, event, upTo }: BookSighting): FigureMarks['source'] {
  if ((records.document(document, upTo)?.filed.presentation.length ?? 0) === 0) return 'tagged';
  const observation = records.observation(event);
  if (observation?.citation) return 'keyed';
  return observation?.proof ? 'repaired' : 'as-printed';
}

function repeatedBy(
  { sightings }: FigureState,
  members: readonly number[],
  shown: BookSighting,
): FigureMarks['repeated'] {
  const others = members
    .map((member) => sightings[member]!)
    .filter(({ document }) => document !== shown.document);
  const evidence = others.filter(({ accession }) => accession === null || accession !== shown.accession);
  return { documents: countDocuments(others), independent: countDocuments(evidence) };
}

const countDocuments = (sightings: readonly BookSighting[]): number =>
  new Set(sightings.map(({ document }) => document)).size;

function changeOf(
  book: Book,
  state: FigureState,
  index: number,
  isNegated: boolean,
  vantage: Vantage,
): ChangeMark | null {
  const at = state.vintages[index]!.openedBy;
  const opened = state.standings[at]!;
  if (opened.as !== 'restated') return null;
  const sighting = state.sightings[at]!;
  const signed = (value: Decimal | null): Decimal | null =>
    value !== null && isNegated ? negate(value) : value;
  const [from, to] = [signed(state.sightings[opened.against]!.value), signed(sighting.value)];
  const cause = causeOf(book, state, { at, ...opened }, vantage);
  return {
    kind: cause === 'error-correction' ? 'restated' : 'recast',
    from,
    to,
    ...sizeOf(from, to),
    cause,
    publishedAt: sighting.publishedAt,
    eventId: eventIdOf(sighting.event),
  };
}

function doubtsOf(
  book: Book,
  number: number,
  { sightings, standings }: FigureState,
  vantage: Vantage,
): string[] {
  const documents = new Set(
    sightings
      .filter((_, at) => ['suspect', 'contradiction'].includes(standings[at]!.as))
      .map(({ document }) => document),
  );
  return [...documents].flatMap((document) =>
    openDoubts(book, number, document, vantage).map(({ exceptionId }) => exceptionId),
  );
}
