import { instant, periodEnd, type Period } from '#libs/figures';
import { isMonthEnd, MONTH, takeDates } from '../dates.js';
import { Calendar, monthsIn, type NamedQuarter } from './calendar.js';

/** What words say of a period: its dates; that they are another's a year or a quarter earlier; or nothing certain. */
export type Told =
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'year-before'; readonly year: number | null }
  | { readonly kind: 'quarter-before' }
  | { readonly kind: 'unknown' };

export interface PeriodPhrase {
  readonly start: number;
  readonly end: number;
  readonly told: Told;
}

const UNKNOWN: Told = { kind: 'unknown' };
const YEAR_BEFORE: Told = { kind: 'year-before', year: null };
const DATE = `${MONTH}\\.? \\d{1,2}, ?(?:19|20)\\d{2}`;
/** Some PDFs lose their ligatures: "the rst quarter". */
const ORDINAL = '(first|rst|second|third|fourth)';
const COUNT = '(three|six|nine|twelve|3|6|9|12)';
const YEAR = '((?:19|20)\\d{2})';
const LEAD = '(?:(?:in|for|during|at|as of|as at|on) )?(?:the )?';
const LAST_YEAR =
  '(?:last year|(?:the )?(?:prior|previous|preceding)[- ]year|a year (?:ago|earlier)|(?:the )?year[- ]ago)';
const MONTHS: Readonly<Record<string, number>> = { three: 3, six: 6, nine: 9, twelve: 12 };
const ORDINALS = ['first', 'second', 'third', 'fourth'];

type Read = (found: readonly (string | undefined)[], calendar: Calendar) => Told;

const told = (period: Period | null): Told => (period === null ? UNKNOWN : { kind: 'period', period });
const dateIn = (text: string | undefined): string | null => takeDates(text ?? '').dates[0] ?? null;
const numberOf = (ordinal: string | undefined): number =>
  ORDINALS.findIndex((each) => each.endsWith(ordinal!.toLowerCase())) + 1;
const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));
const ended = (date: string | undefined, months: number, calendar: Calendar): Told => {
  const end = dateIn(date);
  return told(end === null ? null : calendar.ended(end, months));
};
const currentEnd = (calendar: Calendar): Told =>
  told(calendar.current === null ? null : instant(periodEnd(calendar.current)));

/** Words of periods, the longer before those that they begin with. */
const PHRASES: readonly (readonly [string, Read])[] = [
  [
    `(?:prior[- ]year )?(\\d{2})[- ]weeks?(?: fiscal)?(?: ${ORDINAL})?(?: fiscal)?(?: quarter| periods?| year)? ended (${DATE})`,
    ([weeks, , date], calendar) => {
      const end = dateIn(date);
      return told(end === null ? null : calendar.weeks(end, Number(weeks)));
    },
  ],
  [
    `(?:same|corresponding) (?:period|quarter)(?: (?:of|in))?(?: ${LAST_YEAR}(?: period| quarter)?| ${YEAR})`,
    ([year]) => ({ kind: 'year-before', year: year === undefined ? null : Number(year) }),
  ],
  [
    `${LAST_YEAR}(?:'s)? (?:period|quarter|same period|same quarter|first quarter|second quarter|third quarter|fourth quarter)`,
    () => YEAR_BEFORE,
  ],
  [LAST_YEAR, () => YEAR_BEFORE],
  [`(?:previous|prior|preceding) quarter`, () => ({ kind: 'quarter-before' })],
  [
    `${COUNT}[- ]months?(?:[- ]periods?)? ended (${DATE})`,
    ([count, date], calendar) => ended(date, MONTHS[count!.toLowerCase()] ?? Number(count), calendar),
  ],
  [
    `(?:\\d{2}[- ]weeks? )?(?:${ORDINAL}[- ](?:fiscal )?)?quarter(?: of (?:fiscal )?(?:year )?${YEAR})?,? ended (${DATE})`,
    (found, calendar) => ended(found[2], 3, calendar),
  ],
  [`(?:full |fiscal )*year,? ended (${DATE})`, ([date], calendar) => ended(date, 12, calendar)],
  [
    `${ORDINAL}[- ](?:fiscal )?quarter(?:,? of)?(?: the)?(?: fiscal)?(?: year)?,? ${YEAR}`,
    ([ordinal, year], calendar) => told(calendar.quarter(numberOf(ordinal), Number(year))),
  ],
  [
    `Q([1-4])(?: of)?(?: fiscal)? ?(?:FY ?)?['’]?((?:19|20)?\\d{2})`,
    ([quarter, year], calendar) => told(calendar.quarter(Number(quarter), fullYear(year!))),
  ],
  [
    `([1-4])Q ?['’]?((?:19|20)?\\d{2})`,
    ([quarter, year], calendar) => told(calendar.quarter(Number(quarter), fullYear(year!))),
  ],
  [
    `(first|second) half(?: of)?(?: fiscal)?(?: year)? ${YEAR}`,
    ([half, year], calendar) =>
      told(
        numberOf(half) === 1 ? calendar.quarters(1, 2, Number(year)) : calendar.quarters(3, 4, Number(year)),
      ),
  ],
  [
    `first nine months of(?: fiscal)?(?: year)? ${YEAR}`,
    ([year], calendar) => told(calendar.quarters(1, 3, Number(year))),
  ],
  [
    `(?:full[- ]year|full[- ]fiscal[- ]year|fiscal year|fiscal|FY|year)(?: of)? ?${YEAR}`,
    ([year], calendar) => told(calendar.quarters(1, 4, Number(year))),
  ],
  [`FY ?['’]?(\\d{2})`, ([year], calendar) => told(calendar.quarters(1, 4, fullYear(year!)))],
  [`(?:as of|as at|at|on) (${DATE})`, ([date]) => told(dateIn(date))],
  [
    `(?:at|as of) (?:the )?(?:end of (?:the )?(?:current )?(?:quarter|period)|(?:quarter|period)[- ]end)`,
    (_, calendar) => currentEnd(calendar),
  ],
  [
    `${ORDINAL}[- ](?:fiscal )?quarter`,
    ([ordinal], calendar) => told(calendar.quarter(numberOf(ordinal), null)),
  ],
  [`Q([1-4])`, ([quarter], calendar) => told(calendar.quarter(Number(quarter), null))],
  [`(?:in|for|during) (?:the|this) (?:current |reporting )?quarter`, (_, calendar) => told(calendar.current)],
  // Words of a period that are none of these stand in the way of any other reading.
  [DATE, () => UNKNOWN],
  [
    `(?:first|second) half|(?:three|six|nine|twelve)[- ]months?|(?:full|fiscal|calendar)[- ]year|year[- ]to[- ]date|YTD|LTM|TTM|[12]H|H[12]|half[- ]year`,
    () => UNKNOWN,
  ],
  [`(?:in|for|during|since) ${YEAR}`, () => UNKNOWN],
];

const COMPILED = PHRASES.map(([words, read]) => ({ pattern: spaced(`${LEAD}(?:${words})`), read }));

/** A pattern in which a space stands for any white space, between word boundaries. */
function spaced(words: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\d])${words.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')}(?![\\p{L}\\d])`,
    'giu',
  );
}

/** The words of periods in a sentence, in its order; of two at one place the one that is listed first. */
export function periodsIn(text: string, calendar: Calendar): readonly PeriodPhrase[] {
  const found: PeriodPhrase[] = [];
  for (const { pattern, read } of COMPILED) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((each) => start < each.end && end > each.start)) continue;
      found.push({ start, end, told: read(match.slice(1), calendar) });
    }
  }
  return found.toSorted((left, right) => left.start - right.start);
}

const NAMED = spaced(
  `(?:${ORDINAL}[- ](?:fiscal )?quarter|Q([1-4]))(?: of)?(?: the)?(?: fiscal)?(?: year)?,?(?: ${YEAR})?(?: and(?: the)?(?: full| fiscal)* (?:year|(?:six|nine|twelve) months)(?: ${YEAR})?)?,? ended (${DATE})(?: \\(["“”' ]*Q([1-4])(?: of)? ?(?:FY|fiscal)? ?['’]?((?:19|20)?\\d{2})["“”' ]*\\))?`,
);

/**
 * The calendar of a document. Quarters are those that it names together with their dates; a year without a name is
 * the calendar's only where quarters end with the calendar's. Names that contradict each other are none.
 */
export function calendarOf(
  texts: readonly string[],
  periods: readonly Period[],
  weeksByEnd: ReadonlyMap<string, number>,
  publishedOn: string,
): Calendar {
  const unnamed = new Calendar(periods, [], weeksByEnd);
  const named = new Map<string, NamedQuarter>();
  let isNamed = false;
  for (const text of texts) {
    for (const [, ordinal, digit, own, other, date, aliasQuarter, aliasYear] of text.matchAll(NAMED)) {
      const yearText = own ?? other;
      const end = dateIn(date);
      const period = end === null || end > publishedOn ? null : unnamed.ended(end, 3);
      if (end === null || period === null) continue;
      const quarter = ordinal === undefined ? Number(digit) : numberOf(ordinal);
      const year = yearOf(
        quarter,
        end,
        yearText ?? (aliasQuarter === String(quarter) ? aliasYear : undefined),
      );
      isNamed = true;
      if (year === null) continue;
      const key = `${quarter} ${year}`;
      const known = named.get(key);
      if (known && known.period !== period) return unnamed;
      named.set(key, { quarter, year, period });
    }
  }
  const inStatements = isNamed ? [] : fromStatements(periods, unnamed);
  const all = isNamed
    ? [...named.values()]
    : inStatements.length > 0
      ? inStatements
      : fromTitle(texts, periods);
  const latestFirst = all.toSorted((left, right) => byEnd(left.period, right.period));
  return new Calendar(periods, latestFirst, weeksByEnd);
}

function yearOf(quarter: number, end: string, stated: string | undefined): number | null {
  if (stated !== undefined) return fullYear(stated);
  const [year, month] = end.split('-').map(Number) as [number, number];
  return month === quarter * 3 ? year : null;
}

/**
 * Where no sentence names a quarter with its dates: a balance sheet is compared with the last year's end, and annual
 * figures end with the year. Where that is December's, quarters are the calendar's.
 */
function fromStatements(periods: readonly Period[], calendar: Calendar): readonly NamedQuarter[] {
  const [before, last, more] = [...new Set(periods.filter((each) => !each.includes('/')))].toSorted();
  const isInterim =
    before?.endsWith('-12-31') && last !== undefined && more === undefined && yearsAfter(before, last) === 1;
  const isAnnual = periods.some((each) => /^(\d{4})-01-01\/\1-12-31$/.test(each));
  const ends = periods.filter((each) => monthsIn(each) === 3).map((each) => periodEnd(each));
  const end = isInterim && !last.endsWith('-12-31') ? last : isAnnual ? ends.toSorted().at(-1) : undefined;
  const [year, month] = (end ?? '').split('-').map(Number) as [number, number];
  const period = end === undefined || month % 3 !== 0 ? null : calendar.ended(end, 3);
  return period === null ? [] : [{ quarter: month / 3, year, period }];
}

const TITLE = spaced(
  `(?:reports?|reported|announces?|announced)(?: [\\p{L}'’-]+){0,4}? ${ORDINAL}[- ](?:fiscal )?quarter(?: of)?(?: fiscal)?(?: year)?,? ${YEAR}|${ORDINAL}[- ]quarter(?: of)? ${YEAR}(?: [\\p{L}-]+){0,3} results`,
);

/**
 * Else the quarter that a title reports, where the newest three months of the tables end as that quarter of the calendar
 * does: then its years are the calendar's.
 */
function fromTitle(texts: readonly string[], periods: readonly Period[]): readonly NamedQuarter[] {
  const newest = periods.filter((each) => monthsIn(each) === 3).toSorted(byEnd)[0];
  if (!newest || !isMonthEnd(periodEnd(newest))) return [];
  for (const text of texts.slice(0, TITLE_WITHIN)) {
    for (const [, one, year, other, otherYear] of text.matchAll(TITLE)) {
      const quarter = numberOf(one ?? other);
      const [endYear, month] = periodEnd(newest).split('-').map(Number) as [number, number];
      if (Number(year ?? otherYear) !== endYear || quarter * 3 !== month) return [];
      return [{ quarter, year: endYear, period: newest }];
    }
  }
  return [];
}

/** A title is among the first passages. */
const TITLE_WITHIN = 12;

const byEnd = (left: Period, right: Period): number => (periodEnd(left) < periodEnd(right) ? 1 : -1);

const yearsAfter = (before: string, after: string): number =>
  Number(after.slice(0, 4)) - Number(before.slice(0, 4));
