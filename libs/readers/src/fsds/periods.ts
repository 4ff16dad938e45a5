import { dateAfter, duration, instant, isDate, type Period } from '#libs/figures';
import { dateOf } from './filing.js';

const QUARTER_MONTHS = 3;
const QUARTERS_MAX = 400;

/**
 * The period of a row, its end rounded to the end of a month as data sets give it; `null` where it is none.
 * `qtrs` counts quarters before the end, 0 for an instant.
 */
export function roundedPeriod(ddate: string, qtrs: string): Period | null {
  const end = dateOf(ddate);
  const quarters = Number(qtrs);
  if (!isDate(end) || !dateAfter(end, 1).endsWith('-01')) return null;
  if (!/^\d{1,3}$/.test(qtrs) || quarters > QUARTERS_MAX) return null;
  if (quarters === 0) return instant(end);
  const [year, month] = [Number(ddate.slice(0, 4)), Number(ddate.slice(4, 6))];
  // The day after the end of the month so many months earlier.
  const start = new Date(Date.UTC(year, month - QUARTER_MONTHS * quarters, 1)).toISOString().slice(0, 10);
  return isDate(start) && start <= end ? duration(start, end) : null;
}
