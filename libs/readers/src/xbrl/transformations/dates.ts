import { dateAfter, isDate } from '#libs/figures';
import { monthOf } from './months.data.js';
import { trimmed, withPlainDigits, type Transformation } from './transformation.js';

type Part = 'd' | 'm' | 'y';

interface DateForm {
  /** Day, month and year in their order; those that are not stated are left out. */
  readonly order: string;
  /** The language in which the month is named; `null` where it is a number. */
  readonly language: string | null;
  /** What must stand between the parts; anything that is no digit where it is `null`. */
  readonly between?: RegExp;
}

/** Words after a date that say nothing of it: an ending, `г.`, `r.`, `d.`. */
const TAIL = /^\D{0,12}$/;
const TAILED = new Set(['bg', 'hu', 'lt', 'lv', 'pl']);

/** A date, a month of a year (`2021-06`), or a day of any year (`--06-30`), whose parts are set apart by what is no digit. */
export function dateIn({ order, language, between = /^\D+$/ }: DateForm): Transformation {
  const parts = order.split('') as Part[];
  const numeric = parts.filter((part) => part !== 'm' || language === null);
  /** The gap between digits in which the month is named. */
  const named = language === null ? -1 : parts.indexOf('m');
  return (text) => {
    const plain = withPlainDigits(trimmed(text));
    const numbers = plain.match(/\d+/g) ?? [];
    const gaps = plain.split(/\d+/);
    if (numbers.length !== numeric.length) return null;
    const found: Record<Part, string> = { d: '', m: '', y: '' };
    for (const [index, part] of numeric.entries()) found[part] = numbers[index]!;
    for (const [index, gap] of gaps.entries()) {
      if (index === named) {
        const month = namedMonth(gap, language!, index === 0);
        if (month === 0) return null;
        found.m = String(month);
      } else if (!isGap(gap, index, gaps.length, between, language)) return null;
    }
    return dateText(order, found);
  };
}

function isGap(gap: string, index: number, count: number, between: RegExp, language: string | null): boolean {
  if (index === 0) return gap === '';
  if (index < count - 1) return between.test(gap);
  return gap === '' || (language === 'en' ? /^[A-Za-z]{1,2}$/.test(gap) : isTail(gap, language));
}

const isTail = (gap: string, language: string | null): boolean =>
  (language === null || TAILED.has(language)) && TAIL.test(gap);

/** The month that the words of a gap name, where only one does; a date that begins with its month begins with nothing else. */
function namedMonth(gap: string, language: string, isFirst: boolean): number {
  const words = gap.match(/[\p{L}\p{M}]+/gu) ?? [];
  const months = words.map((word) => monthOf(word, language));
  const named = months.filter((month) => month > 0);
  return named.length === 1 && (!isFirst || months[0] === named[0]) ? named[0]! : 0;
}

/** Years of one or two digits are of this century, as the registries say. */
function yearOf(digits: string): string | null {
  if (digits.length === 4) return digits;
  return digits.length <= 2 ? `20${digits.padStart(2, '0')}` : null;
}

function dateText(order: string, { d, m, y }: Record<Part, string>): string | null {
  if (d.length > 2 || m.length > 2) return null;
  const [day, month] = [d.padStart(2, '0'), m.padStart(2, '0')];
  if (!order.includes('y')) return isDate(`2000-${month}-${day}`) ? `--${month}-${day}` : null;
  const year = yearOf(y);
  if (year === null) return null;
  if (!order.includes('d')) return isDate(`${year}-${month}-01`) ? `${year}-${month}` : null;
  return isDate(`${year}-${month}-${day}`) ? `${year}-${month}-${day}` : null;
}

/** The year before the first of an era of Japan. */
const ERAS: Readonly<Record<string, number>> = { 令: 2018, 平: 1988, 昭: 1925, 大: 1911, 明: 1867 };
const ERA = '(令和|令|平成|平|昭和|昭|大正|大|明治|明)';
const MARKED = {
  y: '(\\d{4}|\\d{1,2})\\s*年',
  era: `${ERA}\\s*(\\d{1,2}|元)\\s*年`,
  m: '(\\d{1,2})\\s*月',
  d: '(\\d{1,2})\\s*日',
};

/** A date whose parts are marked 年, 月 and 日. */
export function markedDate(order: 'ym' | 'ymd'): Transformation {
  const pattern = patternOf([MARKED.y, MARKED.m, ...(order === 'ymd' ? [MARKED.d] : [])]);
  return (text) => {
    const [, y, m, d = ''] = pattern.exec(withPlainDigits(trimmed(text))) ?? [];
    return y === undefined ? null : dateText(order, { y, m: m!, d });
  };
}

/** The like, in a year of an era of Japan. */
export function eraDate(order: 'ym' | 'ymd'): Transformation {
  const pattern = patternOf([MARKED.era, MARKED.m, ...(order === 'ymd' ? [MARKED.d] : [])]);
  return (text) => {
    const [, era, count, m, d = ''] = pattern.exec(withPlainDigits(trimmed(text))) ?? [];
    if (era === undefined) return null;
    const year = ERAS[era[0]!]! + (count === '元' ? 1 : Number(count));
    return dateText(order, { y: String(year), m: m!, d });
  };
}

const patternOf = (parts: readonly string[]): RegExp => new RegExp(`^\\s*${parts.join('\\s*')}\\s*$`);

const SAKA_MONTH_DAYS = [30, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30];
const SAKA_YEARS_BEHIND = 78;

/** A date of the Indian national calendar, whose year begins on 22 March, or 21 March of a leap year. */
export const sakaDate: Transformation = (text) => {
  const plain = withPlainDigits(trimmed(text));
  const found = /^(\d{1,2})(\D+)(\d{4}|\d{2})$/.exec(plain);
  const month = found ? namedMonth(found[2]!, 'saka', false) : 0;
  if (!found || month === 0) return null;
  const day = Number(found[1]);
  const year = sakaYear(found[3]!, month, day) + SAKA_YEARS_BEHIND;
  const isLeap = isDate(`${year}-02-29`);
  const days = SAKA_MONTH_DAYS.map((count, index) => (index === 0 && isLeap ? 31 : count));
  if (day < 1 || day > days[month - 1]!) return null;
  const before = days.slice(0, month - 1).reduce((sum, count) => sum + count, 0);
  return dateAfter(`${year}-03-${isLeap ? 21 : 22}`, before + day - 1);
};

/** Two digits of a Saka year are of the century that is over in the Gregorian year 2000: 1922 begins in that year. */
function sakaYear(digits: string, month: number, day: number): number {
  if (digits.length === 4) return Number(digits);
  const year = Number(digits);
  return year > 21 || (year === 21 && month >= 10 && day >= 11) ? 1900 + year : 2000 + year;
}
