import { absolute, isDate, multiply, parseDecimal, subtract, type Decimal } from '#libs/figures';
import { numberInWords } from './english-numbers.js';
import { CATEGORIES, codeOfPlace, EXCHANGES, STATES } from './sec-names.data.js';
import { always } from './numbers.js';
import { trimmed, type Transformation } from './transformation.js';

const HYPHENS = /[-\u058a\u05be\u2010-\u2015\ufe58\ufe63\uff0d]/g;

/** Words in small letters; none where one is written in capitals throughout, or something but a letter stands among them. */
function wordsOf(text: string): readonly string[] {
  const bare = trimmed(text);
  if (!/^[A-Za-z]/.test(bare) || /[A-Z]{2}/.test(bare) || /[\s\u00a0]$/.test(bare)) return [];
  const words = bare
    .replace(HYPHENS, ' ')
    .split(/\s*,\s*|[\s\u00a0]+/)
    .map((word) => word.toLowerCase());
  return words.every((word) => /^[a-z]+$/.test(word)) ? words : [];
}

const numberWords: Transformation = (text) => {
  const words = wordsOf(text);
  if (words.length === 1 && /^(?:no|none|nil)$/.test(words[0]!)) return '0';
  return numberInWords(words)?.toString() ?? null;
};

const MARKS = { year: 'Y', month: 'M', day: 'D' } as const;

/** A duration in English: `twelve years, six months and four days`; numbers may be digits. */
const durationWords: Transformation = (text) => {
  let rest = trimmed(text).replace(HYPHENS, ' ');
  if (rest === '' || /^[\s\u00a0]|[\s\u00a0]$/.test(rest)) return null;
  let duration = '';
  for (const [unit, mark] of Object.entries(MARKS)) {
    const found = new RegExp(
      `^(.+?)\\s+[${unit[0]}${unit[0]!.toUpperCase()}]${unit.slice(1)}s?(?:,?\\s+(?:and\\s+)?|$)`,
    ).exec(rest);
    if (!found) continue;
    const count = countOf(found[1]!);
    if (count === null) return null;
    if (count !== '0') duration += count + mark;
    rest = rest.slice(found[0].length);
  }
  if (rest !== '') return null;
  return duration === '' ? 'P0D' : `P${duration}`;
};

function countOf(text: string): string | null {
  if (/^\d{1,4}$/.test(text)) return String(Number(text));
  return /^no$/i.test(text) ? '0' : (numberInWords(wordsOf(text))?.toString() ?? null);
}

/** A number of units as a duration: what is left of a unit spills into smaller ones, each cut off to whole ones. */
const durationOf =
  (...units: readonly [mark: string, of: Decimal][]): Transformation =>
  (text) => {
    const bare = trimmed(text);
    if (!/^-?(?:\d{1,18}(?:\.\d{0,18})?|\.\d{1,18})$/.test(bare)) return null;
    const amount = parseDecimal(bare);
    let left = absolute(amount);
    let [days, hours] = ['', ''];
    for (const [mark, times] of units) {
      left = multiply(left, times);
      const whole = left.split('.')[0]!;
      left = subtract(left, whole);
      if (whole === '0') continue;
      if (mark === 'H') hours = `T${whole}H`;
      else days += whole + mark;
    }
    const none = units[0]![0] === 'H' ? 'T0H' : `0${units[0]![0]}`;
    const said = days + hours;
    return said === '' ? `P${none}` : `${bare.startsWith('-') ? '-' : ''}P${said}`;
  };

const QUARTERS: Readonly<Record<string, string>> = {
  '1': '03-31',
  first: '03-31',
  '1st': '03-31',
  '2': '06-30',
  second: '06-30',
  '2nd': '06-30',
  '3': '09-30',
  third: '09-30',
  '3rd': '09-30',
  '4': '12-31',
  fourth: '12-31',
  '4th': '12-31',
  last: '12-31',
};
const QUARTER =
  '(?:(?:the\\s+)?(1st|2nd|3rd|4th|first|second|third|fourth|last)\\s+(?:quarter|q)|(?:quarter|q)\\s*([1-4]))(?:[\\s-]+end)?';
const QUARTER_YEAR = new RegExp(`^${QUARTER}(?:\\s*,\\s*|\\s+|')(\\d{4})$`, 'i');
const YEAR_QUARTER = new RegExp(`^(\\d{4})(?:\\s*,\\s*|\\s+)${QUARTER}$`, 'i');

/** The last day of a quarter of a calendar year: `3rd quarter, 1999`, `Q3 1999`, `1999, Q4`. */
const quarterEnd: Transformation = (text) => {
  const bare = trimmed(text);
  const [, ordinal, number, year] = QUARTER_YEAR.exec(bare) ?? reordered(YEAR_QUARTER.exec(bare));
  const end = QUARTERS[(ordinal ?? number ?? '').toLowerCase()];
  const date = `${year}-${end}`;
  return end !== undefined && isDate(date) ? date : null;
};

const reordered = (found: RegExpExecArray | null): (string | undefined)[] =>
  found ? [found[0], found[2], found[3], found[1]] : [];

const ballotBox =
  (no: string, yes: string): Transformation =>
  (text) => {
    const bare = trimmed(text);
    if (bare === '\u2610') return no;
    return bare === '\u2611' || bare === '\u2612' ? yes : null;
  };

/** Spaces between words of a name are of any kind, those around it are XML's. */
const name = (text: string): string => trimmed(text).replace(/[\s\u00a0]+/g, ' ');

const exchange: Transformation = (text) =>
  EXCHANGES.get(
    name(text)
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/,? (?:llc|inc\.?)$/, ''),
  ) ?? null;

const state: Transformation = (text) =>
  isSpelled(text) ? (STATES.get(name(text).toLowerCase()) ?? null) : null;

const category: Transformation = (text) =>
  isSpelled(text)
    ? (CATEGORIES.get(
        name(text)
          .toLowerCase()
          .replace(/^non[^\w]+/, 'non-'),
      ) ?? null)
    : null;

const place =
  (register: 'iso' | 'edgar'): Transformation =>
  (text) =>
    codeOfPlace(name(text), register);

/** Names are written with capitals at most where their words begin. */
const isSpelled = (text: string): boolean => !/[A-Z]{2}/.test(text);

/** The SEC's registry, 2015-08-31, with what it was given later. */
export const SEC: Readonly<Record<string, Transformation>> = {
  boolballotbox: ballotBox('false', 'true'),
  countrynameen: place('iso'),
  datequarterend: quarterEnd,
  durday: durationOf(['D', '1'], ['H', '24']),
  durhour: durationOf(['H', '1']),
  durmonth: durationOf(['M', '1'], ['D', '30.4375']),
  durweek: durationOf(['D', '7']),
  durwordsen: durationWords,
  duryear: durationOf(['Y', '1'], ['M', '12'], ['D', '30.4375']),
  edgarprovcountryen: place('edgar'),
  entityfilercategoryen: category,
  exchnameen: exchange,
  numinf: always('INF'),
  numnan: always('NaN'),
  numneginf: always('-INF'),
  numwordsen: numberWords,
  stateprovnameen: state,
  yesnoballotbox: ballotBox('No', 'Yes'),
};
