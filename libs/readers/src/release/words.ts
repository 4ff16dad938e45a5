import { CURRENCIES } from './currencies.data.js';
import { MONTH, takeDates } from './dates.js';

/** What the words over a column say of its period and currency. */
export interface HeaderWords {
  readonly months: readonly number[];
  readonly weeks: readonly number[];
  /** Words of a duration whose length is not legible. */
  readonly ended: boolean;
  readonly asOf: boolean;
  /** Whole dates, `YYYY-MM-DD`. */
  readonly dates: readonly string[];
  readonly currencies: readonly string[];
  /** Words that none of this explains: a segment, a basis, a change. */
  readonly rest: string;
}

const HEADER_LENGTH_MAX = 400;
const NUMBERS: readonly (readonly [string, number])[] = [
  ['three', 3],
  ['six', 6],
  ['nine', 9],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['twenty[- ]six', 26],
  ['twenty[- ]seven', 27],
  ['thirty[- ]nine', 39],
  ['fifty[- ]two', 52],
  ['fifty[- ]three', 53],
];
const COUNT = `(\\d{1,2}|${NUMBERS.toReversed()
  .map(([word]) => word)
  .join('|')})`;
const MONTHS_ENDED = new RegExp(`\\b${COUNT}[- ]?months?(?:[- ]periods?)?(?: ended| ending)?\\b`, 'gi');
const BOTH_ENDED = new RegExp(
  `\\b${COUNT}(?:[- ](months?|weeks?))?[- ]{0,2}(?: and|,| &) ${COUNT}[- ](months?|weeks?)(?:[- ]periods?)?(?: ended| ending)?\\b`,
  'gi',
);
const WEEKS_ENDED = new RegExp(`\\b${COUNT}[- ]?weeks?(?:[- ]periods?)?(?: ended| ending)?\\b`, 'gi');
const FILLER =
  /\b(?:un)?audited\b|\b(?:as )?at\b|\bas of\b|\bthe\b|\bfor\b|\bperiods?\b|\bend(?:ed|ing)\b|\band\b|\bin\b|\bfiscal\b|\bconvenience\b|\btranslation\b|\binto\b/gi;
/** Words in parentheses about scale, and what is left of them where a line was cut. */
const SCALE_NOTE =
  /\([^()]{0,120}\b(?:thousands?|millions?|billions?|crores?|lakhs?|lacs?)\b[^()]{0,160}(?:\)|$)|\b(?:in )?(?:thousands?|millions?|billions?|crores?|lakhs?|lacs?)(?: of)?\b(?:,? \(?except[^()]{0,120}\)?)?|(?<![\d.,] ?)['’]000s?\b|(?<=[$€£¥₹₪])(?:m|mn|mm|bn|k)\b/gi;

/** Whether a text over a column is a header's: a date, a period, a currency, a scale. */
export function isHeaderText(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 200) return false;
  const { dates, months, weeks, ended, currencies, rest } = readHeaderWords(trimmed);
  if (dates.length + months.length + weeks.length > 0 || ended) return true;
  if (currencies.length > 0 && rest === '' && !/\d/.test(trimmed)) return true;
  return (
    new RegExp(SCALE_NOTE.source, 'i').test(trimmed) ||
    new RegExp(`^${MONTH}\\.? \\d{1,2},?$`, 'i').test(trimmed) ||
    /^\(?(?:un)?audited\)?$/i.test(trimmed)
  );
}

/** Whether a text is a year over a column, with its currency perhaps. */
export const isYearText = (text: string): boolean =>
  /^(?:19|20)\d{2}(?: {0,3}(?:RMB|CNY|US ?\$|USD|EUR|HK ?\$|\$|€|£))?$/.test(text);

const READ_MAX = 2_000;
const read = new Map<string, HeaderWords>();

/** Takes a header's words apart; a header longer than any is cut. The same words are asked for often, so they are kept. */
export function readHeaderWords(header: string): HeaderWords {
  let words = read.get(header);
  if (words === undefined) {
    words = wordsOf(header);
    if (read.size >= READ_MAX) read.clear();
    read.set(header, words);
  }
  return words;
}

function wordsOf(header: string): HeaderWords {
  const text = header.slice(0, HEADER_LENGTH_MAX).replace(/\s+/g, ' ');
  const asOf = /\bas (?:of|at)\b/i.test(text);
  const currencies = currenciesIn(text);
  const months: number[] = [];
  const weeks: number[] = [];
  let rest = text
    .replace(SCALE_NOTE, ' ')
    .replace(BOTH_ENDED, (_, first: string, of: string | undefined, second: string, unit: string) => {
      noted(/^m/i.test(of ?? unit) ? months : weeks, countOf(first));
      return noted(/^m/i.test(unit) ? months : weeks, countOf(second));
    })
    .replace(MONTHS_ENDED, (_, count: string) => noted(months, countOf(count)))
    .replace(WEEKS_ENDED, (_, count: string) => noted(weeks, countOf(count)))
    .replace(/\bhalf[- ]years?(?: periods?)? (?:end(?:ed|ing)|to)\b/gi, () => noted(months, 6))
    .replace(/\b(?:full |financial |fiscal )?years? (?:end(?:ed|ing)|to)\b/gi, () => noted(months, 12))
    .replace(/\b(?:fiscal |financial )?quarters? (?:end(?:ed|ing)|to)\b/gi, () => noted(months, 3));
  const ended = months.length + weeks.length === 0 && /\bmonths?\b|\bend(?:ed|ing)\b/i.test(rest);
  if (ended) rest = rest.replace(/\bmonths?\b/gi, ' ');
  const found = takeDates(rest);
  rest = found.rest;
  for (const [pattern] of CURRENCIES) rest = rest.replace(pattern, ' ');
  rest = rest
    .replace(FILLER, ' ')
    .replace(/[^\p{L}\d%]+/gu, ' ')
    .trim();
  return { months, weeks, ended, asOf, dates: found.dates, currencies, rest };
}

/** The currencies that a text names, as ISO codes; `$` and `¥` where no more is said. */
export function currenciesIn(text: string): readonly string[] {
  const currencies = new Set<string>();
  let rest = text;
  for (const [pattern, code] of CURRENCIES) {
    const without = rest.replace(pattern, ' ');
    if (without !== rest) currencies.add(code);
    rest = without;
  }
  return [...currencies];
}

function noted(into: number[], count: number): string {
  if (!into.includes(count)) into.push(count);
  return ' ';
}

const countOf = (text: string): number =>
  NUMBERS.find(([word]) => new RegExp(`^${word}$`, 'i').test(text))?.[1] ?? Number(text);

const SCALE_WORD = '(thousand|million|billion|crore|lakh|lac)s?';
const SCALES: readonly RegExp[] = [
  new RegExp(`\\b(?:in|of)\\b[^()\\d.;]{0,40}?\\b${SCALE_WORD}\\b`, 'gi'),
  new RegExp(`\\((?:[^()]{0,20} )?${SCALE_WORD}\\)`, 'gi'),
  /['’](000)s?\b/g,
];
/** A scale beside a currency with no amount between: `£m`, `CHF million`, `Millions of yen`. */
const SCALE_AFTER = /^ ?(thousand|million|billion|crore|lakh|lac|mn|mm|m|bn|k)s?\b/i;
const SCALE_BEFORE = new RegExp(`(?:^|[(\\s])${SCALE_WORD} of (?:\\w+ )?$`, 'i');
const POWERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:million|mn|mm|m)$/i, 6],
  [/^(?:billion|bn)$/i, 9],
  [/^crore$/i, 7],
  [/^(?:lakh|lac)$/i, 5],
];

/** The scale that a text states as powers of ten; more than one where it states several. */
export function scalesIn(text: string): readonly number[] {
  const words = SCALES.flatMap((pattern) => [...text.matchAll(pattern)].map(([, word]) => word!));
  for (const [pattern] of CURRENCIES) {
    for (const found of text.matchAll(pattern)) {
      const word =
        SCALE_AFTER.exec(text.slice(found.index + found[0].length)) ??
        SCALE_BEFORE.exec(text.slice(0, found.index));
      if (word) words.push(word[1]!);
    }
  }
  return [...new Set(words.map((word) => POWERS.find(([each]) => each.test(word))?.[1] ?? 3))];
}

/** Whether share counts are excepted from the scale: words of shares that are not `per share`. */
export function exceptsShares(text: string): boolean {
  const except = /\bexcept\b([^()]{0,120})/i.exec(text)?.[1] ?? '';
  return /\bshares?\b/i.test(except.replace(/\bper[ -]*(?:\w+[ -])?(?:share|ads)s?\b/gi, ' '));
}
