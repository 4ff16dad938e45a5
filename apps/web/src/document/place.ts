/** Where something stands in a document, as the API tells it in `locator`. */
export type Locator =
  | { readonly start: number; readonly end: number }
  | { readonly pointer: string }
  | { readonly element: string };

/** The parameters that ask the API for places of a document. */
export interface PlaceParameters {
  readonly start?: number;
  readonly end?: number;
  readonly pointer?: string;
  readonly element?: string;
  readonly also?: string;
}

/** Places beyond this are not marked: nobody walks through more. */
const ALSO_MAX = 60;

/** What to ask with: the place, and others where the same may stand. */
export function placeParameters(place: Locator | null, also: readonly Locator[] = []): PlaceParameters {
  const others = also
    .slice(0, ALSO_MAX)
    .map(placeWord)
    .filter((word) => word !== null);
  return {
    ...(place && 'start' in place ? { start: place.start, end: place.end } : {}),
    ...(place && 'pointer' in place ? { pointer: place.pointer } : {}),
    ...(place && 'element' in place ? { element: place.element } : {}),
    ...(others.length > 0 ? { also: others.join(',') } : {}),
  };
}

/** Whether all the places are in the document's text: neither in JSON nor elements. */
export const isOfText = ({ pointer, element, also = '' }: PlaceParameters): boolean =>
  pointer === undefined && element === undefined && !/[/#]/.test(also);

/** A place in one word, as an address says it: `801-812`, `/figures/0/value`, `#f-12`; `null` where none can. */
export function placeWord(place: Locator): string | null {
  if ('start' in place) return `${place.start}-${place.end}`;
  const word = 'pointer' in place ? place.pointer : `#${place.element}`;
  return word.includes(',') ? null : word;
}

/** The place that such a word names, or `null`. */
export function placeIn(word: unknown): Locator | null {
  if (typeof word !== 'string') return null;
  const range = /^(\d{1,9})-(\d{1,9})$/.exec(word);
  if (range) return { start: Number(range[1]), end: Number(range[2]) };
  if (word.startsWith('#')) return { element: word.slice(1) };
  return word.startsWith('/') ? { pointer: word } : null;
}

/** The address of a document's page, at its `nth` place: 0 is the one that is asked for. */
export function viewAddress(sha256: string, parameters: PlaceParameters, nth: number): string {
  const query = new URLSearchParams(
    Object.entries(parameters).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  const hasPlace = [parameters.start, parameters.pointer, parameters.element].some(
    (each) => each !== undefined,
  );
  const isNamed = hasPlace || parameters.also !== undefined;
  // Without a place of its own, the first of the others is the first.
  const name = hasPlace ? (nth === 0 ? 'place' : `also-${nth}`) : `also-${nth + 1}`;
  return `/v1/documents/${sha256}/view${query ? `?${query}` : ''}${isNamed ? `#${name}` : ''}`;
}
