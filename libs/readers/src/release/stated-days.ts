import { isDate } from '#libs/figures';
import { MONTH, monthOf } from './dates.js';
import { readHeaderWords } from './words.js';

const YEAR = '(?:19|20)\\d{2}';
const YEARS = `(?:,? (${YEAR}(?:(?:,| and|, and| &) ${YEAR})*))?(?!\\d)`;
const DAYS: readonly RegExp[] = [
  new RegExp(`\\b(?<month>${MONTH})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?${YEARS}`, 'gi'),
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>${MONTH})\\.?${YEARS}`, 'gi'),
];
const WORDS_MAX = 24;

/**
 * The date of a column that has a year over it and nothing else, by the day that the header's first words or the title
 * state for it: "three months ended March 31" beside `2023` and `2022`, "March 31, 2023 and December 31, 2022" above
 * them. `null` where none or several are stated for the year.
 */
export function dateByDay(year: string, labels: readonly string[], titles: readonly string[]): string | null {
  const own = datesOf(year, labels);
  const dates = own.length > 0 ? own : datesOf(year, titles.filter(isAboutPeriods));
  return dates.length === 1 ? dates[0]! : null;
}

function datesOf(year: string, texts: readonly string[]): readonly string[] {
  const dates = new Set<string>();
  for (const text of texts) {
    for (const pattern of DAYS) {
      for (const { groups, 3: years } of text.matchAll(pattern)) {
        if (years !== undefined && !years.includes(year)) continue;
        const date = `${year}-${monthOf(groups!['month']!)}-${groups!['day']!.padStart(2, '0')}`;
        if (isDate(date)) dates.add(date);
      }
    }
  }
  return [...dates];
}

/** Whether a line above a table tells what it stands over, and is no sentence. */
function isAboutPeriods(text: string): boolean {
  if (/[.;:]$/.test(text) || text.split(/\s+/).length > WORDS_MAX) return false;
  const { months, weeks, ended, asOf, rest } = readHeaderWords(text);
  return months.length + weeks.length > 0 || ended || asOf || /^(?:(?:19|20)\d{2} ?)*$/.test(rest);
}
