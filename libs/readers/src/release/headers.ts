import { duration, instant, type Period } from '#libs/figures';
import { daysBefore, isMonthEnd, MONTH, monthsBefore } from './dates.js';
import type { FiscalWeeks } from './fiscal-weeks.js';
import type { Line } from './rendition.js';
import { dateByDay } from './stated-days.js';
import type { Field, Grid } from './tables/grid.js';
import {
  currenciesIn,
  exceptsShares,
  isHeaderText,
  readHeaderWords,
  scalesIn,
  type HeaderWords,
} from './words.js';

/** What stands over one column. A column that is not `read` has a `problem`, or is no column of amounts. */
export interface Heading {
  /** The field of the rows below, from 0. */
  readonly field: number;
  readonly text: string;
  readonly words: HeaderWords;
  /** A change, a percentage, a note: nothing to read below. */
  readonly skipped: boolean;
}

/** What a table's header says as a whole. */
export interface Header {
  readonly headings: readonly Heading[];
  /** Powers of ten; `null` where none or more than one is stated. */
  readonly scale: number | null;
  readonly sharesExcepted: boolean;
  /** Currencies stated for the whole table. */
  readonly currencies: readonly string[];
  readonly months: readonly number[];
  readonly weeks: readonly number[];
  /** Words of the header beside the columns', a first section's heading perhaps. */
  readonly labels: readonly string[];
}

const TITLE_LINES_MAX = 6;

/** Reads the header of a grid, with the lines of its title that are near it. */
export function readHeader(grid: Grid, before: readonly Line[]): Header {
  const near = before
    .map((line) => line.text.trim())
    .filter((text) => text !== '' && text.length <= 240)
    .slice(-TITLE_LINES_MAX);
  const whole = [...near, ...headerTexts(grid)].join(' \n ');
  const scales = scalesIn(whole);
  const labels = grid.header.map((row) => row.label.text.trim()).filter((text) => /\p{L}/u.test(text));
  const titleWords = near.filter((text) => isHeaderText(text)).map(readHeaderWords);
  const labelWords = labels.filter(isHeaderText).map(readHeaderWords);
  const headings: Heading[] = [];
  const harmless = harmlessNotes(grid);
  for (let field = 0; field < grid.width; field++) headings.push(headingOf(grid, field, harmless));
  return {
    headings: headings.map((heading) => dated(heading, labels, near)),
    scale: scales.length === 1 ? scales[0]! : null,
    sharesExcepted: exceptsShares(whole),
    currencies: tableCurrencies([...near, ...labels]),
    months: unique([...titleWords, ...labelWords].flatMap((words) => words.months)),
    weeks: unique([...titleWords, ...labelWords].flatMap((words) => words.weeks)),
    labels: labels.filter((text) => !isHeaderText(text) && isBalanced(text)),
  };
}

/** A column with a year alone over it, with the day that is stated for it elsewhere. */
function dated(heading: Heading, labels: readonly string[], titles: readonly string[]): Heading {
  const { words } = heading;
  if (words.dates.length > 0 || !/^(?:19|20)\d{2}$/.test(words.rest)) return heading;
  const date = dateByDay(words.rest, labels, titles);
  return date === null ? heading : { ...heading, words: { ...words, dates: [date], rest: '' } };
}

/** Whether a label is whole: the end of a note on scale that fills two lines is not. */
const isBalanced = (text: string): boolean => text.split('(').length === text.split(')').length;

/** The header's rows as text: fields apart, and run together where a tab cut a word. */
function headerTexts(grid: Grid): readonly string[] {
  return grid.header.flatMap((row) => {
    const texts = [row.label.text, ...row.fields.map((field) => field.text)];
    return [texts.join(' '), texts.join('')];
  });
}

/**
 * The words over a column: in each row its own field, or else the nearest to the left, which spans it.
 * A date spans a column only where that has no part of a date of its own, or has just the year that it lacks.
 */
function headingOf(grid: Grid, field: number, harmless: readonly string[]): Heading {
  const isDelimited = grid.form === 'tabs' || grid.form === 'pipes';
  const rows = grid.header.filter((row) => !isCutNote(row.fields.map((each) => each.text)));
  const parts = rows.map((row) => {
    // With a field lost, which date or currency stands over which column is not certain.
    if (isShort(row.fields, grid.width)) return { own: UNCLEAR, spanning: '' };
    const own = row.fields[field]?.text.trim() ?? '';
    const left = row.fields.slice(0, field).findLast((each) => each.text.trim() !== '');
    return { own, spanning: own === '' && isDelimited ? (left?.text.trim() ?? '') : '' };
  });
  const ownDates = parts.map(({ own }) => own).filter(isDatePart);
  const texts = parts.map(({ own, spanning }) => {
    const isSecond = spanning !== '' && ownDates.length > 0 && isDatePart(spanning);
    if (!isSecond) return own + spanning;
    const completes = DAY_ALONE.test(spanning) && ownDates.every((text) => YEAR_ALONE.test(text));
    return completes ? spanning : '';
  });
  const text = harmless.reduce(
    (rest, mark) => rest.replace(mark, ' '),
    texts.filter((each) => each !== '').join(' '),
  );
  const words = readHeaderWords(text);
  return { field, text, words, skipped: SKIPPED.test(words.rest) };
}

const DAY_ALONE = new RegExp(`\\b${MONTH}\\.? \\d{1,2},?$`, 'i');
const YEAR_ALONE = /^(?:19|20)\d{2}$/;

/** Marks of notes below the table that only say who looked at the figures: they change nothing in a column. */
function harmlessNotes(grid: Grid): readonly string[] {
  return grid.body.flatMap(({ label, fields }) => {
    const note = NOTE_ON_AUDIT.exec(label.text.trim());
    return note && fields.every((field) => field.text.trim() === '') ? [note[1]!] : [];
  });
}

const NOTE_ON_AUDIT =
  /^(\(\d{1,2}\)) ?(?:derived|taken|extracted) from (?:the )?(?:\w+ ){0,3}audited\b[^.]{0,80}\.?$/i;

const UNCLEAR = 'a header with a cell missing';

function isShort(fields: readonly Field[], width: number): boolean {
  if (fields.length >= width) return false;
  const texts = fields.map((each) => each.text.trim()).filter((text) => text !== '');
  return texts.some((text) => isDatePart(text) || currenciesIn(text).length > 0);
}

const SKIPPED = /%|\b(?:change|changes|growth|increase|decrease|variance|var|notes?|yoy|y\/y)\b/i;
const DATE_PART = new RegExp(`\\b(?:19|20)\\d{2}\\b|\\b${MONTH}\\b|\\d\\/\\d`, 'i');

const isDatePart = (text: string): boolean => DATE_PART.test(text);

/** A note on scale that runs over several fields, its words cut by the tabs between. */
function isCutNote(texts: readonly string[]): boolean {
  const joined = texts.join('').trim();
  return (
    /^\(?\s*(?:in thousands?|in millions?|amounts? in)\b/i.test(joined) ||
    /\bexcept\b.{0,40}\bper sh/i.test(joined)
  );
}

function tableCurrencies(texts: readonly string[]): readonly string[] {
  return unique(
    texts.filter((text) => scalesIn(text).length > 0 || /\bexpressed in\b/i.test(text)).flatMap(currenciesIn),
  );
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** A heading's period: certain, damaged with the lengths it may have, or none. */
export type PeriodRead =
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'length-lost'; readonly end: string }
  | { readonly kind: 'none'; readonly why: string };

/** The period of a column; an instant only where nothing speaks of a duration. */
export function periodOf(
  heading: Heading,
  header: Header,
  isInstant: boolean,
  fiscalWeeks: FiscalWeeks,
): PeriodRead {
  const { words } = heading;
  if (words.dates.length !== 1) {
    return none(words.dates.length === 0 ? 'no date stands over it' : 'more than one date stands over it');
  }
  const end = words.dates[0]!;
  if (/\d/.test(words.rest)) return none(`"${words.rest}" over it is not understood`);
  const ownLength = words.months.length + words.weeks.length > 0;
  if (isInstant) {
    return ownLength || words.ended
      ? none('a duration stands over a date of a balance sheet')
      : { kind: 'period', period: instant(end) };
  }
  const months = ownLength ? words.months : header.months;
  const weeks = ownLength ? words.weeks : header.weeks;
  if (months.length + weeks.length > 1) return none('more than one length of period stands over it');
  if (words.asOf && !ownLength && !words.ended) return { kind: 'period', period: instant(end) };
  if (weeks.length === 1)
    return { kind: 'period', period: duration(daysBefore(end, weeks[0]! * 7 - 1), end) };
  if (months.length === 0) {
    return { kind: 'length-lost', end };
  }
  return monthsPeriod(end, months[0]!, fiscalWeeks);
}

const none = (why: string): PeriodRead => ({ kind: 'none', why });

function monthsPeriod(end: string, months: number, { isOfWeeks, weeksOf }: FiscalWeeks): PeriodRead {
  if (months < 1 || months > 24) return none(`${months} months is no length of a period`);
  const weeks = weeksOf(end, months);
  if (weeks !== null) return { kind: 'period', period: duration(daysBefore(end, weeks * 7 - 1), end) };
  if (isMonthEnd(end) && !isOfWeeks)
    return { kind: 'period', period: duration(monthsBefore(end, months), end) };
  const calendar = isOfWeeks ? 'in fiscal years of weeks' : "no month's end";
  return none(`${months} months that end on ${end}, ${calendar}, begin on no certain day`);
}
