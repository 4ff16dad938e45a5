import { isMonthEnd } from './dates.js';

/** What a document says of one of its dates: the end of so many months, in so many weeks, of a quarter of the fiscal year. */
export interface StatedEnd {
  /** `YYYY-MM-DD`. */
  readonly end: string;
  /** 3, 6, 9 or 12; `null` of a day that a balance sheet stands at. */
  readonly months: number | null;
  readonly weeks?: number;
  /** From 1. */
  readonly quarter?: number;
}

/** The lengths of a document's periods, where its fiscal years are of whole weeks. */
export interface FiscalWeeks {
  /** Whether its periods end on one day of the week and not with months, so that no date ends one of calendar months. */
  readonly isOfWeeks: boolean;
  /** How many weeks before and at a date make up so many months; `null` where that is not certain. */
  readonly weeksOf: (end: string, months: number) => number | null;
}

/**
 * Infers the lengths by arithmetic: of all calendars of 52 and 53 weeks in use (years end on one day of the week, always
 * within the same seven days, set by the end of a month; four quarters of 13 weeks, the 53rd week in any of them), those in which every stated end ends a quarter have to agree.
 */
export function fiscalWeeksOf(stated: readonly StatedEnd[]): FiscalWeeks {
  const ends = stated.filter(({ months }) => months === null || QUARTERS_OF.has(months));
  const days = new Set(ends.map(({ end }) => dayOf(end)));
  const isOfWeeks =
    ends.some(({ end, months }) => months !== null && !isMonthEnd(end)) && weekdays([...days]).size === 1;
  const told = new Map<string, number>(
    ends.flatMap(({ end, months, weeks }) => (weeks ? [[`${end}|${months}`, weeks]] : [])),
  );
  let fitting: readonly Calendar[] | null = null;
  const asked = new Map<string, number | null>();
  const answer = (end: string, months: number): number | null => {
    const count = QUARTERS_OF.get(months);
    const day = dayOf(end);
    if (!isOfWeeks || count === undefined || weekdays([...days, day]).size > 1) return null;
    fitting ??= calendarsOf(ends);
    const lengths = new Set(fitting.map((calendar) => lengthIn(calendar, day, count)));
    return lengths.size === 1 ? [...lengths][0]! : null;
  };
  return {
    isOfWeeks,
    weeksOf: (end, months) => {
      const key = `${end}|${months}`;
      if (!asked.has(key)) asked.set(key, told.get(key) ?? answer(end, months));
      return asked.get(key)!;
    },
  };
}

const QUARTERS_OF: ReadonlyMap<number, number> = new Map([
  [3, 1],
  [6, 2],
  [9, 3],
  [12, 4],
]);
/** Weeks of a quarter that has not the 53rd. */
const QUARTER = 13;
const YEAR = 4 * QUARTER;
const DAY = 86_400_000;
/**
 * Where the seven days may begin in which years end, from the last day of the month: the last such day of the month; the
 * nearest to its end, or the day before that; the nearest to the first of the next; the first on or after either.
 */
const WINDOW_STARTS = [-6, -4, -3, -2, 0, 1];

/** The ends of quarters, days since 1970 in their order; each fourth, from the first on, ends a year. */
type Calendar = readonly number[];

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;

const weekdays = (days: readonly number[]): ReadonlySet<number> =>
  new Set(days.map((day) => ((day % 7) + 7) % 7));

/** The calendars, from some years before the stated ends to one after, in which all of them end quarters. */
function calendarsOf(stated: readonly StatedEnd[]): readonly Calendar[] {
  const years = stated.map(({ end }) => Number(end.slice(0, 4)));
  const [from, to] = [Math.min(...years) - 3, Math.max(...years) + 2];
  const weekday = dayOf(stated[0]!.end);
  const found: Calendar[] = [];
  for (let month = 1; month <= 12; month++) {
    for (const start of WINDOW_STARTS) {
      const ends: number[] = [];
      for (let year = from; year <= to; year++) ends.push(yearEnd(year, month, start, weekday));
      for (let extra = 1; extra <= 4; extra++) {
        const calendar = quartersOf(ends, extra);
        if (stated.every((each) => fits(calendar, each))) found.push(calendar);
      }
    }
  }
  return found;
}

/** The one day of a weekday within the seven days that a year ends in. */
function yearEnd(year: number, month: number, start: number, weekday: number): number {
  const first = Date.UTC(year, month, 0) / DAY + start;
  return first + ((((weekday - first) % 7) + 7) % 7);
}

/** `extra`: the quarter that a year's 53rd week belongs to, from 1. */
function quartersOf(yearEnds: readonly number[], extra: number): Calendar {
  const quarters = [yearEnds[0]!];
  for (let year = 1; year < yearEnds.length; year++) {
    const [before, end] = [yearEnds[year - 1]!, yearEnds[year]!];
    const more = (end - before) / 7 - YEAR;
    for (let quarter = 1; quarter <= 4; quarter++)
      quarters.push(before + (quarter * QUARTER + (quarter >= extra ? more : 0)) * 7);
  }
  return quarters;
}

/** Six months end with the first half of a year or the second, nine with its third quarter, three and twelve with any. */
function fits(calendar: Calendar, { end, months, weeks, quarter }: StatedEnd): boolean {
  const index = calendar.indexOf(dayOf(end));
  if (index < 0) return false;
  const inYear = index % 4 === 0 ? 4 : index % 4;
  if (quarter !== undefined && inYear !== quarter) return false;
  if ((months === 6 && inYear % 2 !== 0) || (months === 9 && inYear !== 3)) return false;
  return weeks === undefined || lengthIn(calendar, dayOf(end), QUARTERS_OF.get(months ?? 0) ?? 0) === weeks;
}

/** The weeks of so many quarters up to a day; `null` where none ends then. */
function lengthIn(calendar: Calendar, end: number, quarters: number): number | null {
  const index = calendar.indexOf(end);
  const before = calendar[index - quarters];
  return index < 0 || before === undefined ? null : (end - before) / 7;
}
