import { dateAfter, duration, instant, periodDays, periodEnd, periodJson, type Period } from '#libs/figures';
import { isMonthEnd, monthsBefore } from '../dates.js';

const MONTH_DAYS = 30.44;
/** A period of so many months in a calendar of weeks is about as long. */
const LENGTH_TOLERANCE = 12;
/** Weeks of quarters, halves, three quarters and years. */
const WEEKS = new Set([12, 13, 14, 16, 24, 26, 27, 36, 39, 40, 52, 53]);
const YEAR_DAYS = { min: 355, max: 376 };

/** A quarter by the name that the document gives it. */
export interface NamedQuarter {
  readonly quarter: number;
  readonly year: number;
  readonly period: Period;
}

/** The months of a period, or `null` where it is none of 3, 6, 9, 12. */
export function monthsIn(period: Period): number | null {
  const days = periodDays(period);
  const months = Math.round(days / MONTH_DAYS / 3) * 3;
  return months >= 3 && months <= 12 && Math.abs(days - months * MONTH_DAYS) <= LENGTH_TOLERANCE
    ? months
    : null;
}

/**
 * Which dates the words of a document mean: by the periods that its tables have, by the quarters that it names with
 * their dates, and by calendar months where its periods end with one.
 */
export class Calendar {
  private readonly durations: readonly Period[];

  constructor(
    periods: Iterable<Period>,
    /** Quarters whose dates the document tells, all of one calendar; empty where they are not. */
    private readonly named: readonly NamedQuarter[],
    private readonly weeksByEnd: ReadonlyMap<string, number>,
  ) {
    this.durations = [...new Set(periods)].filter((period) => period.includes('/'));
  }

  /** The period of so many months up to a date. */
  ended(end: string, months: number): Period | null {
    const own = this.durations.filter((each) => periodEnd(each) === end && monthsIn(each) === months);
    if (own.length > 0) return own.length === 1 ? own[0]! : null;
    const weeks = this.weeksByEnd.get(`${end}|${months}`);
    if (weeks !== undefined) return duration(dateAfter(end, 1 - weeks * 7), end);
    return isMonthEnd(end) && this.isMonthly() ? duration(monthsBefore(end, months), end) : null;
  }

  /** So many weeks up to a date: the tables' period, if it is as long. */
  weeks(end: string, weeks: number): Period | null {
    if (!WEEKS.has(weeks)) return null;
    const period = duration(dateAfter(end, 1 - weeks * 7), end);
    const known = this.durations.filter(
      (each) => periodEnd(each) === end && monthsIn(each) === monthsIn(period),
    );
    return known.length === 0 || known.includes(period) ? period : known.length === 1 ? known[0]! : null;
  }

  /** A quarter by its number and year; the first that the document names, where it gives no year. */
  quarter(quarter: number, year: number | null): Period | null {
    if (year === null) {
      const own = this.named[0];
      return own?.quarter === quarter ? own.period : null;
    }
    const named = this.named.find((each) => each.quarter === quarter && each.year === year);
    if (named) return named.period;
    const [anchor] = this.named;
    if (!anchor) return null;
    return this.shifted(anchor.period, ((year - anchor.year) * 4 + quarter - anchor.quarter) * 3);
  }

  /** Quarters one after the other, from the first of a year: halves, nine months, years. */
  quarters(first: number, last: number, year: number): Period | null {
    const [from, to] = [this.quarter(first, year), this.quarter(last, year)];
    if (to === null) return null;
    const months = (last - first + 1) * 3;
    if (from === null) return this.ended(periodEnd(to), months);
    const start = (periodJson(from) as { start: string }).start;
    const period = duration(start, periodEnd(to));
    return monthsIn(period) === months ? period : null;
  }

  /** The quarter that the document reports. */
  get current(): Period | null {
    return this.named[0]?.period ?? null;
  }

  yearBefore(period: Period): Period | null {
    return this.shifted(period, -12);
  }

  quarterBefore(period: Period): Period | null {
    return monthsIn(period) === 3 ? this.shifted(period, -3) : null;
  }

  /** A period so many months later or earlier: the tables', or by calendar months. */
  private shifted(period: Period, months: number): Period | null {
    if (months === 0) return period;
    const parts = periodJson(period);
    if ('instant' in parts) {
      return isMonthEnd(parts.instant) && this.isMonthly() ? instant(monthEnd(parts.instant, months)) : null;
    }
    const length = monthsIn(period);
    const days = (months / 12) * 365.25;
    const slack = (YEAR_DAYS.max - YEAR_DAYS.min) / 2;
    const near = this.durations.filter(
      (each) =>
        monthsIn(each) === length &&
        Math.abs((Date.parse(periodEnd(each)) - Date.parse(parts.end)) / 86_400_000 - days) <= slack,
    );
    if (near.length > 0) return near.length === 1 ? near[0]! : null;
    if (length === null || !this.isMonthly() || !isMonthEnd(parts.end)) return null;
    const end = monthEnd(parts.end, months);
    return duration(monthsBefore(end, length), end);
  }

  /** Whether all periods of the document end with a month, so that its months are the calendar's. */
  private isMonthly(): boolean {
    return [...this.durations, ...this.named.map((each) => each.period)].every((each) =>
      isMonthEnd(periodEnd(each)),
    );
  }
}

/** The last day of the month so many months from a date's. */
function monthEnd(date: string, months: number): string {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10);
}
