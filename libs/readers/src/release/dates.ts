import { isDate } from '#libs/figures';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** The name of a month, whole or cut short, as a pattern. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const MONTH_DAY_YEAR = new RegExp(
  `\\b(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d{2})(?!\\d)`,
  'gi',
);
const DAY_MONTH_YEAR = new RegExp(`\\b(\\d{1,2}) (${MONTH})\\.?,? ((?:19|20)\\d{2})(?!\\d)`, 'gi');
const NUMERIC = /(?<![\d/.,$])(\d{1,2})\/(\d{1,2})\/((?:19|20)?\d{2})(?![\d/])/g;
const MONTH_DAY = new RegExp(`\\b(${MONTH})\\.? (\\d{1,2}),?(?!\\d)`, 'gi');
const YEAR = /(?<![\d,.])((?:19|20)\d{2})(?![\d,.]*\d)/g;

/** The dates that a text states, `YYYY-MM-DD`, and what is left of it without them. */
export interface FoundDates {
  readonly dates: readonly string[];
  readonly rest: string;
}

/** Dates in full, and a month and day in one line with its year in another where there is one of each. */
export function takeDates(text: string): FoundDates {
  const dates: string[] = [];
  const take = (rest: string, pattern: RegExp, read: (found: readonly string[]) => string | null): string =>
    rest.replace(pattern, (whole, ...found: string[]) => {
      const date = read(found);
      if (date === null) return whole;
      dates.push(date);
      return ' ';
    });
  let rest = take(text, MONTH_DAY_YEAR, ([month, day, year]) => dateOf(year!, monthOf(month!), day!));
  rest = take(rest, DAY_MONTH_YEAR, ([day, month, year]) => dateOf(year!, monthOf(month!), day!));
  // Month first or day first: told apart only where one of the two can't be a month.
  rest = take(rest, NUMERIC, ([first, second, printed]) => {
    const year = printed!.length === 2 ? `20${printed}` : printed;
    if (Number(second) > 12) return dateOf(year!, first!, second!);
    return Number(first) > 12 || first === second ? dateOf(year!, second!, first!) : null;
  });
  const days = [...rest.matchAll(MONTH_DAY)];
  const years = [...rest.matchAll(YEAR)];
  if (days.length === 1 && years.length === 1) {
    const date = dateOf(years[0]![1]!, monthOf(days[0]![1]!), days[0]![2]!);
    if (date !== null) {
      dates.push(date);
      rest = rest.replace(MONTH_DAY, ' ').replace(YEAR, ' ');
    }
  }
  return { dates: [...new Set(dates)], rest };
}

/** The number of a month from 01, by its name. */
export const monthOf = (name: string): string =>
  String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');

function dateOf(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : null;
}

/** Whether a date is the last day of its month. */
export function isMonthEnd(date: string): boolean {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;
}

/** The first day of the `months` calendar months that end on a month's last day. */
export function monthsBefore(end: string, months: number): string {
  const [year, month] = end.split('-').map(Number) as [number, number];
  const first = new Date(Date.UTC(year, month - months, 1));
  return first.toISOString().slice(0, 10);
}

/** The date a number of days before another. */
export function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
