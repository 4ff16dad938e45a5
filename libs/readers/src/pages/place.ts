import { FigureError } from '#libs/figures';
import type { Range } from '../release/html/node-parts.js';

/** Where something stands in a document: code points of its rendition, a member of its JSON, or an element of its XBRL. */
export type Place = RangePlace | ElementPlace;
type RangePlace = { readonly start: number; readonly end: number } | { readonly pointer: string };
interface ElementPlace {
  readonly element: string;
}

/** What a page is asked to show: one place, and others where the same may stand. */
export interface Places {
  readonly place: Place | null;
  readonly also: readonly Place[];
}

/** What a place is called on a page: `name` is what a link to it says, `place`, `also-1`. */
interface Mark {
  readonly name: string;
  readonly kind: 'place' | 'also';
}

/** A place in a text that is shown. */
export interface Marked extends Range, Mark {}

/** An element that is shown. */
export interface MarkedElement extends Mark, ElementPlace {}

const marksOf = ({ place, also }: Places): readonly (readonly [Place, Mark])[] => [
  ...(place ? [[place, { name: 'place', kind: 'place' }] as const] : []),
  ...also.map((each, index) => [each, { name: `also-${index + 1}`, kind: 'also' }] as const),
];

/**
 * Ranges of a text, in its UTF-16 units, one for each place but elements that it does not show, the one that is asked for first. What is empty grows to its
 * line, so that there is something to see.
 * @throws FigureError `place-unknown` where the document has no such place
 */
export function markedIn(
  text: string,
  places: Places,
  rangeOf: (place: Place) => Range | null,
): readonly Marked[] {
  return marksOf(places).flatMap(([place, mark]) => {
    const range = rangeOf(place);
    if (range) return [{ ...shownRange(text, range), ...mark }];
    if ('element' in place) return [];
    throw placeUnknown(place, text.length);
  });
}

/** What to throw where a document has no such element. */
export const elementUnknown = (element: string): FigureError =>
  new FigureError(
    'place-unknown',
    `the document has no element "${element.slice(0, 100)}": give the id of an element, or its child sequence`,
    { element },
  );

/** The places that are elements. */
export const markedElements = (places: Places): readonly MarkedElement[] =>
  marksOf(places).flatMap(([place, mark]) => ('element' in place ? [{ ...place, ...mark }] : []));

const placeUnknown = (place: RangePlace, length: number): FigureError =>
  new FigureError(
    'place-unknown',
    'pointer' in place
      ? `the document has nothing at "${place.pointer}": give the JSON pointer of a member`
      : `the document has no place ${place.start} to ${place.end}: give a start and an end within its ${length} characters`,
    { ...place },
  );

function shownRange(text: string, { start, end }: Range): Range {
  if (end > start) return { start, end };
  const next = text.indexOf('\n', start);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next };
}

/**
 * Ranges of a text, in its UTF-16 units, of places that are told in code points.
 * @throws FigureError `place-unknown`
 */
export function textRangesOf(
  text: string,
  places: readonly { readonly start: number; readonly end: number }[],
): readonly Range[] {
  const rangeOf = pointRanges(text);
  return places.map((place) => {
    const range = rangeOf(place);
    if (!range) throw placeUnknown(place, text.length);
    return range;
  });
}

/** Ranges of places in a text that are told in code points; `null` for one beyond its end, and for pointers. */
export function pointRanges(text: string): (place: Place) => Range | null {
  const isPlain = !/[\ud800-\udbff]/.test(text);
  const unitAt = (point: number): number => (isPlain ? point : unitOfPoint(text, point));
  return (place) => {
    if (!('start' in place)) return null;
    const [start, end] = [unitAt(place.start), unitAt(place.end)];
    return end > text.length || start > end ? null : { start, end };
  };
}

function unitOfPoint(text: string, point: number): number {
  let unit = 0;
  for (let passed = 0; passed < point && unit < text.length; passed++) {
    unit += text.codePointAt(unit)! > 0xffff ? 2 : 1;
    if (unit >= text.length && passed + 1 < point) return text.length + 1;
  }
  return unit;
}
