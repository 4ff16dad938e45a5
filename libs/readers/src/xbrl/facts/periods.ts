import { dateAfter, duration, instant, isDate, type Period } from '#libs/figures';
import { Refused } from './refusal.js';

const DATE_TIME = /^(\d{4,}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.0+)?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/** @throws Refused `period-time`, `period-malformed` */
export const instantOf = (text: string): Period => instant(lastDay(text));

/** @throws Refused `period-time`, `period-malformed` */
export function durationOf(startText: string, endText: string): Period {
  const [start, end] = [firstDay(startText), lastDay(endText)];
  if (start > end)
    throw new Refused('period-malformed', `the period ends on ${end}, before it begins on ${start}`);
  return duration(start, end);
}

/**
 * The first day from a `startDate`: a date begins at its midnight, and so does a time that is one (XBRL 2.1, 4.7.2).
 * @throws Refused `period-time`, `period-malformed`
 */
function firstDay(text: string): string {
  const { date, time } = parsed(text);
  return time === '24:00:00' ? dateAfter(date, 1) : date;
}

/**
 * The last day to an `endDate` or an `instant`: a date ends at the midnight after it, and a time at 00:00 is the end of the day before.
 * @throws Refused `period-time`, `period-malformed`
 */
function lastDay(text: string): string {
  const { date, time } = parsed(text);
  return time === '00:00:00' ? dateAfter(date, -1) : date;
}

function parsed(text: string): { date: string; time: string | undefined } {
  const found = DATE_TIME.exec(text.trim());
  const date = found?.[1];
  if (!found || !isDate(date))
    throw new Refused('period-malformed', `"${text.trim().slice(0, 40)}" is no date`);
  const time = found[2];
  if (time !== undefined && time !== '00:00:00' && time !== '24:00:00') {
    throw new Refused('period-time', `the time ${time} is no midnight: periods are kept in whole days`);
  }
  return { date, time };
}
