import fc from 'fast-check';
import { property } from '#libs/testing';
import { fiscalWeeksOf, type StatedEnd } from './fiscal-weeks.js';

const on = (end: string, months: number | null, quarter?: number): StatedEnd =>
  quarter === undefined ? { end, months } : { end, months, quarter };

describe('the weeks of a fiscal period', () => {
  it('are told by the calendars that fit all stated ends, where they agree', () => {
    const { weeksOf } = fiscalWeeksOf([
      on('2023-01-28', 12, 4),
      on('2022-01-29', 12, 4),
      on('2023-01-28', 3),
      on('2022-01-29', 3),
    ]);
    expect([weeksOf('2023-01-28', 12), weeksOf('2022-01-29', 12)]).toEqual([52, 52]);
    expect([weeksOf('2023-01-28', 3), weeksOf('2022-01-29', 3)]).toEqual([13, 13]);
  });

  it('are 53 where a year needs them, of which no one tells the quarter that has the 14th', () => {
    const { weeksOf } = fiscalWeeksOf([
      on('2024-02-03', 12, 4),
      on('2023-01-28', 12, 4),
      on('2024-02-03', 3),
    ]);
    expect(weeksOf('2024-02-03', 12)).toBe(53);
    expect(weeksOf('2024-02-03', 3)).toBeNull();
    const told = fiscalWeeksOf([on('2024-02-03', 12, 4), on('2023-01-28', 12, 4), on('2023-10-28', null)]);
    expect(told.weeksOf('2024-02-03', 3)).toBe(14);
  });

  it('are those of a calendar of weeks too where a year happens to end with a month', () => {
    const { isOfWeeks, weeksOf } = fiscalWeeksOf([on('2023-09-30', 12, 4), on('2022-09-24', 12, 4)]);
    expect(isOfWeeks).toBe(true);
    expect(weeksOf('2023-09-30', 12)).toBe(53);
  });

  it('are told by one end alone only where the last weekday of a month and the nearest to it are of one year', () => {
    const alone = (end: string): number | null => fiscalWeeksOf([on(end, 12, 4)]).weeksOf(end, 12);
    expect(['2024-12-28', '2023-12-30', '2025-01-25', '2022-12-25'].map(alone)).toEqual([52, 52, 52, 52]);
    expect(['2021-01-03', '2026-01-31'].map(alone)).toEqual([null, null]);
    const [first, last] = [on('2025-05-03', 3, 1), on('2026-01-31', 12, 4)];
    expect(fiscalWeeksOf([first, last]).weeksOf('2026-01-31', 12)).toBeNull();
    expect(fiscalWeeksOf([first, last, on('2025-02-01', null)]).weeksOf('2026-01-31', 12)).toBe(52);
  });

  it('are none where ends fall on several days of the week, or within no calendar', () => {
    expect(fiscalWeeksOf([on('2023-03-31', 3), on('2022-03-31', 3)]).isOfWeeks).toBe(false);
    const mixed = fiscalWeeksOf([on('2023-03-31', 3), on('2022-04-02', 3)]);
    expect([mixed.isOfWeeks, mixed.weeksOf('2022-04-02', 3)]).toEqual([false, null]);
    const odd = fiscalWeeksOf([on('2023-01-14', 12, 4), on('2022-01-15', 12, 4)]);
    expect([odd.isOfWeeks, odd.weeksOf('2023-01-14', 12)]).toEqual([true, null]);
  });

  property(
    'are the true ones of any calendar in use, whatever a release states of it, or none',
    releases(),
    (release) => {
      const { weeksOf } = fiscalWeeksOf(release.stated);
      for (const { end, months, weeks } of release.truth)
        expect([weeks, null]).toContain(weeksOf(end, months));
    },
    150,
  );

  property(
    'are told wherever all calendars that fit agree, and only there',
    releases(),
    (release) => {
      const { isOfWeeks, weeksOf } = fiscalWeeksOf(release.stated);
      if (!isOfWeeks) return;
      for (const { end, months } of release.truth) {
        const lengths = lengthsNaively(release.stated, end, months);
        expect(weeksOf(end, months)).toBe(lengths.size === 1 ? [...lengths][0]! : null);
      }
    },
    6,
  );
});

interface Truth {
  readonly end: string;
  readonly months: number;
  readonly weeks: number;
}

/** A calendar, walked week by week: whether a day ends a year is asked of the day alone. */
interface Walked {
  /** The days that end quarters, and how many quarters of their year are over. */
  readonly ends: readonly { readonly date: string; readonly quarter: number }[];
}

const WEEK = 604_800_000;
const walked = new Map<string, Walked>();

function walkedOf(weekday: number, month: number, before: number, extra: number): Walked {
  const key = [weekday, month, before, extra].join();
  const known = walked.get(key) ?? walk(weekday, month, before, extra);
  walked.set(key, known);
  return known;
}

function walk(weekday: number, month: number, before: number, extra: number): Walked {
  const ends: { date: string; quarter: number }[] = [];
  let last: number | null = null;
  // The first day of 1999 was a Friday.
  for (let day = Date.UTC(1999, 0, 1 + ((weekday + 2) % 7)); day < Date.UTC(2038, 0, 1); day += WEEK) {
    if (![month % 12, month - 1].includes(new Date(day).getUTCMonth()) || !isInWindow(day, month, before))
      continue;
    if (last !== null) {
      const weeks = (day - last) / WEEK;
      let at = last;
      for (let quarter = 1; quarter <= 4; quarter++) {
        at += (weeks === 53 && quarter === extra ? 14 : 13) * WEEK;
        ends.push({ date: new Date(at).toISOString().slice(0, 10), quarter });
      }
    }
    last = day;
  }
  return { ends };
}

function weeksIn({ ends }: Walked, end: string, months: number): number {
  const at = ends.findIndex(({ date }) => date === end);
  return (Date.parse(end) - Date.parse(ends[at - months / 3]!.date)) / WEEK;
}

/** Whether the seven days that begin so many days before (or after) a month's last day hold a day. */
function isInWindow(day: number, month: number, before: number): boolean {
  for (let back = 0; back < 7; back++) {
    const first = new Date(day - back * 86_400_000);
    const monthEnd = new Date(first.getTime() + before * 86_400_000);
    if (monthEnd.getUTCMonth() + 1 === month && new Date(monthEnd.getTime() + 86_400_000).getUTCDate() === 1)
      return true;
  }
  return false;
}

/** The lengths in all calendars in use in which what is stated is so. */
function lengthsNaively(stated: readonly StatedEnd[], end: string, months: number): ReadonlySet<number> {
  const lengths = new Set<number>();
  const weekday = new Date(stated[0]!.end).getUTCDay();
  for (let month = 1; month <= 12; month++)
    for (const before of [-1, 0, 2, 3, 4, 6])
      for (let extra = 1; extra <= 4; extra++) {
        const calendar = walkedOf(weekday, month, before, extra);
        const isSo = stated.every((each) => {
          const found = calendar.ends.find(({ date }) => date === each.end);
          if (!found || (each.quarter !== undefined && each.quarter !== found.quarter)) return false;
          if (each.months === 6) return found.quarter === 2 || found.quarter === 4;
          return each.months === 9 ? found.quarter === 3 : true;
        });
        if (isSo) lengths.add(weeksIn(calendar, end, months));
      }
  return lengths;
}

/** What a release of some company's quarter states: its columns, its balance sheet, and a part of the words about them. */
function releases(): fc.Arbitrary<{
  readonly stated: readonly StatedEnd[];
  readonly truth: readonly Truth[];
}> {
  return fc
    .record({
      weekday: fc.nat(6),
      month: fc.integer({ min: 1, max: 12 }),
      before: fc.constantFrom(-1, 0, 2, 3, 4, 6),
      extra: fc.integer({ min: 1, max: 4 }),
      year: fc.integer({ min: 2009, max: 2030 }),
      quarter: fc.integer({ min: 0, max: 3 }),
      names: fc.boolean(),
      hasBalance: fc.boolean(),
      hasToDate: fc.boolean(),
      hasYearAgo: fc.boolean(),
    })
    .map(({ weekday, month, before, extra, year, quarter, names, hasBalance, hasToDate, hasYearAgo }) => {
      const calendar = walkedOf(weekday, month, before, extra);
      const at = calendar.ends.findIndex(({ date }) => date.startsWith(`${year}-`)) + quarter;
      const now = calendar.ends[at]!;
      const ends = hasYearAgo ? [now, calendar.ends[at - 4]!] : [now];
      const toDate = now.quarter * 3;
      const stated: StatedEnd[] = ends.flatMap(({ date }) => [
        { end: date, months: 3 },
        ...(hasToDate && toDate > 3
          ? [{ end: date, months: toDate, ...(toDate === 12 ? { quarter: 4 } : {}) }]
          : []),
      ]);
      if (names) stated.push({ end: now.date, months: null, quarter: now.quarter });
      if (hasBalance)
        stated.push(
          { end: now.date, months: null },
          { end: calendar.ends[at - now.quarter]!.date, months: null },
        );
      const truth = ends.flatMap(({ date }) =>
        [3, toDate].map((months) => ({ end: date, months, weeks: weeksIn(calendar, date, months) })),
      );
      return { stated, truth };
    });
}
