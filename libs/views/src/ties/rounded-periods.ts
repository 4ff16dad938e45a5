import { periodJson, round, type FigureFacets, type Period } from '#libs/figures';
import type { Book, BookSighting } from '../book/book.js';
import type { Vantage } from '../vantage.js';

/** A fact whose period is rounded, and the fact of its accession that it is found to be, or to contradict. */
export interface RoundedMatch {
  readonly rounded: BookSighting;
  readonly exact: BookSighting;
  readonly agrees: boolean;
}

/** Days by which the end of a month, or the day after one, may miss the true end or start. */
const DAYS_OFF_MAX = 16;
const START_DAYS_OFF_MAX = 20;
/** Data sets round values to so many places. */
const PLACES = 4;
const DAY_MS = 86_400_000;

interface Exact {
  readonly period: Period;
  readonly sighting: BookSighting;
}

/**
 * Finds each fact of a rounded period among the facts of another document of its accession: by concept and unit, without
 * dimensions, by value and the nearest end. One that is near only to facts of another value contradicts the single one of
 * those; where there are none, or several as near, it stays unmatched.
 */
export function* roundedMatches(book: Book, vantage: Vantage): Generator<RoundedMatch> {
  const rounded = [...book.rowsOfRole('period-rounded', vantage)].filter(({ facets }) => isPlain(facets));
  if (rounded.length === 0) return;
  const exact = exactFacts(book, vantage, new Set(rounded.map(({ sighting }) => sighting.accession ?? '')));
  for (const { facets, sighting } of rounded) {
    const known = exact.get(keyOf(sighting, facets)) ?? [];
    const near = known.filter(({ period }) => isNear(facets.period, period));
    const equal = nearest(
      facets.period,
      near.filter((each) => isSameValue(each.sighting, sighting)),
    );
    if (equal) yield { rounded: sighting, exact: equal.sighting, agrees: true };
    else if (near.length === 1 && !near.some((each) => isSameValue(each.sighting, sighting)))
      yield { rounded: sighting, exact: near[0]!.sighting, agrees: false };
  }
}

function exactFacts(book: Book, vantage: Vantage, accessions: ReadonlySet<string>): Map<string, Exact[]> {
  const found = new Map<string, Exact[]>();
  for (const { facets, sighting } of book.rowsOfRole('stated', vantage)) {
    if (sighting.ruling === 'dismissed' || !isPlain(facets) || !accessions.has(sighting.accession ?? ''))
      continue;
    const key = keyOf(sighting, facets);
    const known = found.get(key);
    const exact = { period: facets.period, sighting };
    if (known) known.push(exact);
    else found.set(key, [exact]);
  }
  return found;
}

const isPlain = ({ dimensions }: FigureFacets): boolean => Object.keys(dimensions).length === 0;

const keyOf = ({ accession }: BookSighting, { concept, unit }: FigureFacets): string =>
  `${accession} ${concept} ${unit}`;

function isSameValue({ value: exact }: BookSighting, { value }: BookSighting): boolean {
  if (exact === null || value === null) return exact === value;
  return exact === value || round(exact, PLACES) === value;
}

function isNear(rounded: Period, exact: Period): boolean {
  const [one, other] = [edges(rounded), edges(exact)];
  if ((one.start === null) !== (other.start === null) || daysBetween(one.end, other.end) > DAYS_OFF_MAX)
    return false;
  return one.start === null || daysBetween(one.start, other.start!) <= START_DAYS_OFF_MAX;
}

/** The one whose period ends nearest; `null` where there is none, or two end as near. */
function nearest(rounded: Period, candidates: readonly Exact[]): Exact | null {
  const distance = ({ period }: Exact): number => daysBetween(edges(rounded).end, edges(period).end);
  const sorted = candidates.toSorted((left, right) => distance(left) - distance(right));
  const [first, second] = sorted;
  if (!first || (second && distance(first) === distance(second) && first.period !== second.period))
    return null;
  return first;
}

function edges(period: Period): { readonly start: string | null; readonly end: string } {
  const json = periodJson(period);
  return 'instant' in json ? { start: null, end: json.instant } : json;
}

const daysBetween = (left: string, right: string): number =>
  Math.abs(Date.parse(left) - Date.parse(right)) / DAY_MS;
