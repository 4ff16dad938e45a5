import { FigureError } from './errors.js';

/**
 * An instant `2021-06-30` or a duration `2021-04-01/2021-06-30`; dates are inclusive.
 * (XBRL counts an end as the midnight after; its readers and writers convert.)
 */
export type Period = string;

/** A period as JSON carries it. */
export type PeriodJson = { readonly instant: string } | { readonly start: string; readonly end: string };

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** @throws FigureError `period-malformed` */
export function parsePeriod(text: string): PeriodJson {
  const [start, end, extra] = text.split('/');
  if (extra === undefined && isDate(start)) {
    if (end === undefined) return { instant: start };
    if (isDate(end) && start <= end) return { start, end };
  }
  throw new FigureError(
    'period-malformed',
    `"${text}" is not a period: write 2021-06-30 for an instant or 2021-04-01/2021-06-30 for a duration`,
    { period: text },
  );
}

export const instant = (date: string): Period => date;

export const duration = (start: string, end: string): Period => `${start}/${end}`;

export function periodJson(period: Period): PeriodJson {
  const slash = period.indexOf('/');
  return slash < 0 ? { instant: period } : { start: period.slice(0, slash), end: period.slice(slash + 1) };
}

/** An instant's date, or a duration's last day. */
export function periodEnd(period: Period): string {
  return period.slice(period.indexOf('/') + 1);
}

/** Days from the first to the last, both counted; 0 for an instant. */
export function periodDays(period: Period): number {
  const { start, end } = periodJson(period) as { start?: string; end: string };
  return start === undefined ? 0 : (Date.parse(end) - Date.parse(start)) / DAY_MS + 1;
}

/** The date so many days after a date, or before it. */
export const dateAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Whether a period is inside another: a duration within it, or an instant at its end. */
export function isInside(period: Period, outer: Period): boolean {
  const inner = periodJson(period) as { instant?: string; start?: string; end?: string };
  const whole = periodJson(outer) as { instant?: string; start?: string; end?: string };
  if (whole.instant !== undefined) return inner.instant === whole.instant;
  if (inner.instant !== undefined) return inner.instant === whole.end;
  return inner.start! >= whole.start! && inner.end! <= whole.end!;
}

/** Whether the text is a real calendar date `YYYY-MM-DD`. */
export function isDate(text: string | undefined): text is string {
  if (typeof text !== 'string' || !DATE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
