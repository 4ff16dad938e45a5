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
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/\bUS ?\$|\bU\.?S\.? dollars?\b|\bUSD\b/gi, 'USD'],
  [/\bCanadian dollars?\b/gi, 'CAD'],
  [/\bAustralian dollars?\b/gi, 'AUD'],
  [/\bHong Kong dollars?\b/gi, 'HKD'],
  [/\bSingapore dollars?\b/gi, 'SGD'],
  [/\bNew Zealand dollars?\b|\bNZ ?\$|\bNZD\b/gi, 'NZD'],
  [/\b(?:New )?Taiwan dollars?\b/gi, 'TWD'],
  [/\bHK ?\$|\bHKD\b/g, 'HKD'],
  [/\bNT ?\$|\bTWD\b/g, 'TWD'],
  [/(?<![\w&])CA?\$|\bCAD\b/g, 'CAD'],
  [/(?<![\w&])AU?\$|\bAUD\b/g, 'AUD'],
  [/(?<![\w&])SG?\$|\bSGD\b/g, 'SGD'],
  [/(?<![\w&])R\$|\bBRL\b/g, 'BRL'],
  [/\bRMB(?![a-z])|\bCNY\b|\bRenminbi\b/gi, 'CNY'],
  [/\bEUR\b|\beuros?\b|€/gi, 'EUR'],
  [/\bGBP\b|£/g, 'GBP'],
  [/\bJPY\b|\byen\b/gi, 'JPY'],
  [/\bINR\b/g, 'INR'],
  [/\bCHF\b/g, 'CHF'],
  [/\bKRW\b/g, 'KRW'],
  [/¥/g, '¥'],
  [/\$|\bdollars\b/gi, '$'],
];
const FILLER =
  /\b(?:un)?audited\b|\b(?:as )?at\b|\bas of\b|\bthe\b|\bfor\b|\bperiods?\b|\bend(?:ed|ing)\b|\band\b|\bin\b|\bfiscal\b|\bconvenience\b|\btranslation\b/gi;
/** Words in parentheses about scale, and what is left of them where a line was cut. */
const SCALE_NOTE =
  /\([^()]{0,120}\b(?:thousands?|millions?|billions?)\b[^()]{0,160}(?:\)|$)|\bin (?:thousands?|millions?|billions?)\b(?:, except[^()]{0,120})?/gi;

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
    .replace(/\b(?:fiscal )?years? end(?:ed|ing)\b/gi, () => noted(months, 12))
    .replace(/\b(?:fiscal )?quarters? end(?:ed|ing)\b/gi, () => noted(months, 3))
    .replace(/\bhalf[- ]years? end(?:ed|ing)\b/gi, () => noted(months, 6));
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

/** The scale that a text states as powers of ten; more than one where it states several. */
export function scalesIn(text: string): readonly number[] {
  const scales = new Set<number>();
  const pattern =
    /\b(?:in|of)\b[^()\d.;]{0,40}?\b(thousand|million|billion)s?\b|['’](000)s?\b|\((?:[^()]{0,20} )?(thousand|million|billion)s\)/gi;
  for (const [, first, zeros, second] of text.matchAll(pattern)) {
    const word = (first ?? second ?? zeros ?? '').toLowerCase();
    scales.add(word === 'million' ? 6 : word === 'billion' ? 9 : 3);
  }
  return [...scales];
}

/** Whether share counts are excepted from the scale: words of shares that are not `per share`. */
export function exceptsShares(text: string): boolean {
  const except = /\bexcept\b([^()]{0,120})/i.exec(text)?.[1] ?? '';
  return /\bshares?\b/i.test(except.replace(/\bper[ -]*(?:\w+[ -])?(?:share|ads)s?\b/gi, ' '));
}
