import { Problem } from './problem.js';
import type { TextPlaceDto } from './place.dto.js';

const ALSO_MAX = 100;
const RANGE = /^(\d{1,9})-(\d{1,9})$/;
const POINTER = /^(?:\/[^,]*)?$/;

type TextPlace = { readonly start: number; readonly end: number };
type Place = TextPlace | { readonly pointer: string } | { readonly element: string };

/**
 * The place that a request names, or none.
 * @throws Problem `place-malformed`
 */
export function placeOf({
  start,
  end,
  pointer,
  element,
}: TextPlaceDto & { readonly pointer?: string; readonly element?: string }): Place | null {
  const given = [start ?? end, pointer, element].filter((each) => each !== undefined);
  if (given.length > 1) throw malformed('give start and end, or a pointer, or an element');
  if (element !== undefined) return { element };
  if (pointer !== undefined) return { pointer: checkedPointer(pointer) };
  return textPlaceOf({ start, end });
}

/** @throws Problem `place-malformed` */
export function textPlaceOf({
  start,
  end,
}: {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}): TextPlace | null {
  if (start === undefined && end === undefined) return null;
  if (start === undefined || end === undefined) throw malformed('give both start and end');
  if (end < start) throw malformed(`it ends at ${end}, before it starts at ${start}: exchange them`);
  return { start, end };
}

/** @throws Problem `place-malformed` */
export function alsoOf({ also }: TextPlaceDto): readonly Place[] {
  const items = also ? also.split(',') : [];
  if (items.length > ALSO_MAX) throw malformed(`also names ${items.length} places: give at most ${ALSO_MAX}`);
  return items.map((item) => {
    const range = RANGE.exec(item);
    if (range) return textPlaceOf({ start: Number(range[1]), end: Number(range[2]) })!;
    return item.startsWith('#') ? { element: item.slice(1) } : { pointer: checkedPointer(item) };
  });
}

/** @throws Problem `place-malformed` */
export const textAlsoOf = (dto: TextPlaceDto): readonly TextPlace[] =>
  alsoOf(dto).map((place) => {
    if ('start' in place) return place;
    throw malformed('also names a JSON pointer or an element: give places in the text, as 801-812');
  });

function checkedPointer(pointer: string): string {
  if (POINTER.test(pointer) && !/~(?![01])/.test(pointer)) return pointer;
  throw malformed(`"${pointer.slice(0, 100)}" is neither a range, as 801-812, nor a JSON pointer`);
}

const malformed = (why: string): Problem =>
  new Problem(400, 'place-malformed', `the place is not understood: ${why}`);
