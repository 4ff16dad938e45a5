import {
  absolute,
  compare,
  compareSightings,
  eventIdOf,
  periodDays,
  periodEnd,
  periodJson,
  refKey,
  subtract,
  type Decimal,
  type EventRef,
  type FigureFacets,
  type FigureId,
  type Period,
  type PeriodJson,
} from '#libs/figures';
import type { Book, BookSighting } from './book/book.js';
import { identityJson, type SourceJson } from './figure-state.js';
import type { Vantage } from './vantage.js';

/** What a number whose period is rounded is found to be among the exact facts of its accession. */
export interface RoundedMatch {
  readonly rounded: BookSighting;
  readonly exact: BookSighting;
  readonly facets: FigureFacets;
  /** `false` where the one fact that it may be has another value. */
  readonly agrees: boolean;
}

/** A rounded period as a reading tells it. */
export interface RoundedPeriodJson {
  /** `same`: the fact of the accession that it is. `differs`: the one that it may be has another value. */
  readonly found: 'same' | 'differs' | 'nothing';
  readonly figureId: FigureId | null;
  /** The period that the fact states. */
  readonly period: PeriodJson | null;
  readonly value: Decimal | null;
  readonly source: SourceJson | null;
  readonly eventId: string | null;
}

/** Days by which the end of a month may miss an end that is rounded to it. */
const DAYS_OFF_MAX = 16;
const QUARTER_DAYS = 365.25 / 4;
/** Data sets give values to so many places, rounded or cut off. */
const PLACES = 4;
const LAST_PLACE = '0.0001';
const DAY_MS = 86_400_000;

/**
 * Finds each number of a rounded period (of one document, or of all) among the exact facts of its accession's other documents:
 * of its concept and unit, without dimensions, as many quarters long, near its end. The nearest of its value is the fact that it
 * is, unless two are as near. Where the only fact near has another value, the two contradict each other. Whatever came
 * first, and whatever was recorded, the same is found.
 */
export function* roundedMatches(book: Book, vantage: Vantage, document?: string): Generator<RoundedMatch> {
  const asked = [...book.rowsOfRole('period-rounded', vantage, document)].filter(isPlain);
  if (asked.length === 0) return;
  const facts = exactFacts(book, vantage, asked);
  for (const { facets, sighting } of asked) {
    const near = nearFacts(facets.period, facts.get(keyOf({ facets, sighting })) ?? []);
    const equal = near.filter((fact) => isSame(sighting, fact.sighting));
    const agrees = equal.length > 0;
    const fact = agrees ? nearest(facets.period, equal) : onlyPeriod(near);
    if (fact) yield { rounded: sighting, exact: fact.sighting, facets: fact.facets, agrees };
  }
}

/** What a document's numbers of rounded periods are found to be, by the `refKey` of their events. */
export function roundedPeriods(
  book: Book,
  vantage: Vantage,
  document: string,
): (event: EventRef) => RoundedPeriodJson {
  const found = new Map<string, RoundedPeriodJson>();
  for (const match of roundedMatches(book, vantage, document))
    found.set(refKey(match.rounded.event), matchJson(book, match));
  return (event) => found.get(refKey(event)) ?? NOTHING;
}

function matchJson(book: Book, { exact, facets, agrees }: RoundedMatch): RoundedPeriodJson {
  return {
    found: agrees ? 'same' : 'differs',
    figureId: identityJson(book.entity, facets).figureId,
    period: periodJson(facets.period),
    value: exact.value,
    source: { document: exact.document, ordinal: exact.ordinal },
    eventId: eventIdOf(exact.event),
  };
}

const NOTHING: RoundedPeriodJson = {
  found: 'nothing',
  figureId: null,
  period: null,
  value: null,
  source: null,
  eventId: null,
};

interface Fact {
  readonly facets: FigureFacets;
  readonly sighting: BookSighting;
}

/** Facts of exact periods by accession, concept and unit. */
function exactFacts(book: Book, vantage: Vantage, asked: readonly Fact[]): Map<string, Fact[]> {
  const accessions = new Set(asked.map(({ sighting }) => sighting.accession));
  const found = new Map<string, Fact[]>();
  for (const fact of book.rowsOfRole('stated', vantage)) {
    const { accession, ruling } = fact.sighting;
    if (accession === null || !accessions.has(accession) || ruling === 'dismissed' || !isPlain(fact))
      continue;
    const key = keyOf(fact);
    const known = found.get(key);
    if (known) known.push(fact);
    else found.set(key, [fact]);
  }
  return found;
}

const isPlain = ({ facets }: Fact): boolean => Object.keys(facets.dimensions).length === 0;

const keyOf = ({ facets, sighting }: Fact): string =>
  `${sighting.accession} ${facets.concept} ${facets.unit}`;

/** Equal to as many places as a data set gives; nil agrees with 0. */
function isSame(rounded: BookSighting, fact: BookSighting): boolean {
  const [shown, exact] = [rounded.value ?? '0', fact.value ?? '0'];
  if (shown === exact) return true;
  const places = exact.includes('.') ? exact.length - exact.indexOf('.') - 1 : 0;
  return places > PLACES && compare(absolute(subtract(shown, exact)), LAST_PLACE) < 0;
}

/** The nearest first; of one distance in the order of R3. */
const nearFacts = (rounded: Period, facts: readonly Fact[]): Fact[] =>
  facts
    .filter(({ facets }) => isNear(rounded, facets.period))
    .toSorted(
      (left, right) =>
        daysOff(rounded, left.facets.period) - daysOff(rounded, right.facets.period) ||
        compareSightings(left.sighting, right.sighting),
    );

const isNear = (rounded: Period, exact: Period): boolean =>
  quartersOf(rounded) === quartersOf(exact) && daysOff(rounded, exact) <= DAYS_OFF_MAX;

/** How many quarters a duration is long, rounded; `null` for an instant. */
const quartersOf = (period: Period): number | null =>
  period.includes('/') ? Math.round(periodDays(period) / QUARTER_DAYS) : null;

/** The first, unless one of another period is as near. */
function nearest(rounded: Period, [first, ...others]: readonly Fact[]): Fact | undefined {
  const isTied = others.some(
    ({ facets }) =>
      facets.period !== first!.facets.period &&
      daysOff(rounded, facets.period) === daysOff(rounded, first!.facets.period),
  );
  return isTied ? undefined : first;
}

/** The first, where all are of one period. */
const onlyPeriod = ([first, ...others]: readonly Fact[]): Fact | undefined =>
  others.every(({ facets }) => facets.period === first!.facets.period) ? first : undefined;

const daysOff = (left: Period, right: Period): number =>
  Math.abs(Date.parse(periodEnd(left)) - Date.parse(periodEnd(right))) / DAY_MS;
