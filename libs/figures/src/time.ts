import { FigureError } from './errors.js';
import { isDate } from './period.js';

/** A moment as `YYYY-MM-DDTHH:mm:ss.sssZ`: text order is time order. */
export type Moment = string;

const ISO = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Whether the text is a moment in its one form, and one that exists. */
export function isMoment(text: string): boolean {
  return (
    typeof text === 'string' &&
    MOMENT.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    isDate(text.slice(0, 10))
  );
}

/**
 * A moment from a bare date (its last millisecond, UTC) or an ISO 8601 time with a zone.
 * @throws FigureError `time-malformed`
 */
export function parseMoment(text: string, what = 'time'): Moment {
  // Annotated, or the compiler takes what follows to have no text left.
  const isBare: boolean = isDate(text);
  if (isBare) return `${text}T23:59:59.999Z`;
  const date = ISO.exec(text)?.[1];
  const time = Date.parse(text);
  if (isDate(date) && !Number.isNaN(time)) {
    const moment = new Date(time).toISOString();
    // A zone may lead out of the years 0000 to 9999, where text order is no longer time order.
    if (isMoment(moment)) return moment;
  }
  throw new FigureError(
    'time-malformed',
    `"${text}" is not a ${what}: write 2021-08-11 (the end of that day, UTC) or 2021-08-11T09:30:00Z`,
    { [what]: text },
  );
}
