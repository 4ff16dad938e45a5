import fc from 'fast-check';

/** A part of a URL: text to be encoded, or characters to be sent as they are. */
export type Part = { readonly text: string } | { readonly raw: string };

/** Texts that have broken parsers before: of numbers, dates, names, paths and encodings. */
const ODD = [
  '',
  ' ',
  '\u0000',
  '\ufeff',
  '\u202e',
  '🦊',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  '-0',
  '-1',
  '0',
  '1.5',
  '1e3',
  '1e999',
  '0x10',
  '9007199254740993',
  '9'.repeat(300),
  'x'.repeat(257),
  'x'.repeat(4000),
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  '..',
  '.',
  '*',
  '%',
  '[]',
  '{}',
  "' OR 1=1 --",
  '2021-02-29',
  '2021-13-45',
  '0000-00-00',
  '0001-01-01',
  '9999-12-31',
  '+275760-09-13',
  '-000001-01-01',
  '2021-01-01T00:00:00Z',
  '2021-01-01T24:00:00Z',
  '2021-01-01T00:00:60.999999999Z',
  '2021-01-01T00:00:00+99:99',
  '2020-01-01/2019-01-01',
  '2020-01-01/',
  '/2020-01-01',
  'CY0000',
  'CY9999Q4I',
  'CY2020Q5',
  'cik:',
  ':',
  'cik:0',
  `cik:${'9'.repeat(97)}`,
  'cik:0000000042',
  'lei:x',
  'us-gaap:',
  'us-gaap:Revenues',
  'iso4217:CNY/xbrli:shares',
  'iso4217:ÄÖÜ',
  '/',
  '0000',
  'f'.repeat(64),
  'W10',
  'W251bGwsbnVsbCxudWxsXQ',
  'WyIiLG51bGwsIiJd',
];

/** Percent signs that encode nothing, or no UTF-8; and characters that do not belong in a URL. */
const RAW = [
  '%',
  '%zz',
  '%ff',
  '%ed%a0%80',
  '%c0%80',
  '%00',
  '%F0%9F',
  '+',
  '%2f',
  '%252f',
  '"<>`{}|\\^',
  ';',
  '&=&',
];

export const oddText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);

export const oddPart: fc.Arbitrary<Part> = fc.oneof(
  { weight: 5, arbitrary: oddText.map((text) => ({ text })) },
  { weight: 1, arbitrary: fc.constantFrom(...RAW).map((raw) => ({ raw })) },
);

export const written = (part: Part): string =>
  'raw' in part ? part.raw : encodeURIComponent(part.text.toWellFormed());
