import { dateAfter, isDate, periodJson, type Period } from '#libs/figures';

const MIDNIGHT = 'T00:00:00';

/** A period as the OIM writes it: an instant is the midnight after its day, and so is the end of a duration. */
export function oimPeriod(period: Period): string {
  const json = periodJson(period);
  return 'instant' in json
    ? midnightAfter(json.instant)
    : `${json.start}${MIDNIGHT}/${midnightAfter(json.end)}`;
}

const midnightAfter = (date: string): string => `${dateAfter(date, 1)}${MIDNIGHT}`;

/** The period that the OIM writes so; a text says why there is none. */
export function parseOimPeriod(text: string): { readonly period: Period } | string {
  const [first, last, more] = text.split('/');
  if (more !== undefined) return 'a period has a start and an end';
  const dates = [first, ...(last === undefined ? [] : [last])].map(dateOf);
  if (dates.includes(null))
    return 'the ledger counts in days: a period begins and ends at midnight, with no time zone';
  const [start, end] = dates as [string, string?];
  if (end === undefined) return { period: dateAfter(start, -1) };
  const lastDay = dateAfter(end, -1);
  // An interval without length is an instant.
  if (start === end) return { period: lastDay };
  return start < end ? { period: `${start}/${lastDay}` } : 'the period ends before it begins';
}

/** The date of a midnight; `null` for another moment. */
function dateOf(moment: string | undefined): string | null {
  const date = /^(\d{4}-\d{2}-\d{2})T00:00:00(?:\.0+)?$/.exec(moment ?? '')?.[1];
  return isDate(date) ? date : null;
}
