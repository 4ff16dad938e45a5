import fc from 'fast-check';
import { property } from '#libs/testing';
import { numberInWords } from './english-numbers.js';
import { transformationOf } from './registries.js';

const REGISTRIES = {
  1: 'http://www.xbrl.org/inlineXBRL/transformation/2010-04-20',
  2: 'http://www.xbrl.org/inlineXBRL/transformation/2011-07-31',
  3: 'http://www.xbrl.org/inlineXBRL/transformation/2015-02-26',
  4: 'http://www.xbrl.org/inlineXBRL/transformation/2020-02-12',
  5: 'http://www.xbrl.org/inlineXBRL/transformation/2022-02-16',
  sec: 'http://www.sec.gov/inlineXBRL/transformation/2015-08-31',
} as const;

type Case = readonly [registry: keyof typeof REGISTRIES, name: string, text: string, value: string | null];

const CASES: readonly Case[] = [
  [1, 'numcommadot', '1,234,567.80', '1234567.8'],
  [1, 'numcommadot', '1234567', null],
  [1, 'numspacedot', '1\u00a0234.5', '1234.5'],
  [1, 'numdotcomma', '1.234,5', '1234.5'],
  [1, 'numspacecomma', '1 234,5', '1234.5'],
  [1, 'numcomma', '1234,5', '1234.5'],
  [1, 'numdash', '-', '0'],
  [1, 'numdash', '—', null],
  [1, 'dateslashus', '2/28/21', '2021-02-28'],
  [1, 'dateslasheu', '28/2/2021', '2021-02-28'],
  [1, 'datedotus', '2.28.2021', '2021-02-28'],
  [1, 'datedoteu', '28.02.2021', '2021-02-28'],
  [1, 'datedoteu', '28/02/2021', null],
  [1, 'datelongus', 'June 30, 2021', '2021-06-30'],
  [1, 'dateshortuk', '30 Jun 21', '2021-06-30'],
  [1, 'datelongdaymonthuk', '5 November', '--11-05'],
  [1, 'datelongyearmonth', '2021 May', '2021-05'],
  [2, 'numdotdecimal', ' 1,234.50 ', '1234.5'],
  [2, 'numdotdecimal', '1234567', '1234567'],
  [2, 'numdotdecimal', '1,23', null],
  [2, 'numdotdecimal', '-1', null],
  [2, 'numdotdecimal', '.5', null],
  [2, 'numcommadecimal', '1.234,50', '1234.5'],
  [2, 'numunitdecimal', '1,234 dollars and 5 cents', '1234.05'],
  [2, 'numunitdecimal', '１２円３４銭', '12.34'],
  [2, 'zerodash', '—', '0'],
  [2, 'zerodash', '--', null],
  [2, 'nocontent', 'anything', ''],
  [2, 'booleantrue', 'anything', 'true'],
  [2, 'datedaymonthyear', '1.2.2021', '2021-02-01'],
  [2, 'datemonthdayyear', '2 - 1 - 21', '2021-02-01'],
  [2, 'datemonthdayyear', '13/1/2021', null],
  [2, 'datedaymonth', '29/2', '--02-29'],
  [2, 'datedaymonth', '30/2', null],
  [2, 'datemonthdayyearen', 'Sept. 30, 2021', '2021-09-30'],
  [2, 'datemonthdayyearen', 'February 29, 2021', null],
  [2, 'datemonthdayyearen', 'ended June 30, 2021', null],
  [2, 'datemonthdayen', 'January 1st', '--01-01'],
  [2, 'datedaymonthyearen', '30th of June, 2021', '2021-06-30'],
  [2, 'dateerayearmonthdayjp', '平成24年6月30日', '2012-06-30'],
  [2, 'dateerayearmonthdayjp', '令和元年５月１日', '2019-05-01'],
  [2, 'dateerayearmonthjp', '昭和 64 年 1 月', '1989-01'],
  [2, 'dateyearmonthdaycjk', '2021年６月30日', '2021-06-30'],
  [2, 'dateyearmonthcjk', '2021年6月', '2021-06'],
  [3, 'numdotdecimalin', '12,34,567.5', '1234567.5'],
  [3, 'numdotdecimalin', '1,234,567', null],
  [3, 'numunitdecimalin', '1,23,456 rupees 7 paise', '123456.07'],
  [3, 'datemonthyear', '6-2021', '2021-06'],
  [3, 'dateyearmonthday', '2021/6/30', '2021-06-30'],
  [3, 'datedaymonthyeardk', '1. juni 2021', '2021-06-01'],
  [3, 'datedaymonthyearin', '०१ जनवरी २०२१', '2021-01-01'],
  [3, 'datemonthyearin', 'जून 2021', '2021-06'],
  [3, 'calindaymonthyear', '11 पौष 1921', '2000-01-01'],
  [3, 'calindaymonthyear', '1 Chaitra 1922', '2000-03-21'],
  [3, 'calindaymonthyear', '1 Chaitra 1923', '2001-03-22'],
  [4, 'num-dot-decimal', '1,234.50', '1234.5'],
  [4, 'num-dot-decimal', '.50', '0.5'],
  [4, 'num-dot-decimal', '0', '0'],
  [4, 'num-dot-decimal', '007', '7'],
  [4, 'num-dot-decimal', '1 234 567', '1234567'],
  [4, 'num-dot-decimal', '', null],
  [4, 'num-dot-decimal', '1.2.3', null],
  [4, 'num-dot-decimal', '(1)', null],
  [4, 'num-dot-decimal', '$1', null],
  [4, 'num-comma-decimal', '1.234,50', '1234.5'],
  [4, 'num-unit-decimal', '1,234円50銭', '1234.5'],
  [4, 'fixed-zero', '—', '0'],
  [4, 'fixed-zero', 'no', '0'],
  [4, 'fixed-empty', 'x', ''],
  [4, 'fixed-false', '☐', 'false'],
  [4, 'date-monthname-day-year-en', 'June\u00a028, 2025', '2025-06-28'],
  [4, 'date-day-monthname-year-de', '31. März 2021', '2021-03-31'],
  [4, 'date-day-monthname-year-fr', '1er août 2021', '2021-08-01'],
  [4, 'date-day-monthname-year-es', '1 de enero de 2021', '2021-01-01'],
  [4, 'date-day-monthname-year-pt', '31 DE DEZEMBRO DE 2021', '2021-12-31'],
  [4, 'date-day-monthname-year-cs', '1. června 2021', '2021-06-01'],
  [4, 'date-day-monthname-year-cs', '1. července 2021', '2021-07-01'],
  [4, 'date-day-monthname-year-el', '31 Δεκεμβρίου 2021', '2021-12-31'],
  [4, 'date-day-monthname-year-el', '5 Μαΐου 2021', '2021-05-05'],
  [4, 'date-day-monthname-year-bg', '1 май 2021 г.', '2021-05-01'],
  [4, 'date-day-monthname-year-fi', '31. maaliskuuta 2021', '2021-03-31'],
  [4, 'date-day-monthname-year-fi', '30. marraskuuta 2021', '2021-11-30'],
  [4, 'date-day-monthname-year-pl', '1 września 2021 r.', '2021-09-01'],
  [4, 'date-day-monthname-year-hr', '1. srpnja 2021', '2021-07-01'],
  [4, 'date-day-monthname-year-sv', '31 december 2021', '2021-12-31'],
  [4, 'date-day-monthname-year-nl', '31 maart 2021', '2021-03-31'],
  [4, 'date-day-monthname-da', '1. maj', '--05-01'],
  [4, 'date-year-day-monthname-lv', '2021. gada 1. jūnijs', '2021-06-01'],
  [4, 'date-year-monthname-day-lt', '2021 m. rugsėjo 30 d.', '2021-09-30'],
  [4, 'date-year-monthname-day-hu', '2021. március 31.', '2021-03-31'],
  [4, 'date-year-monthname-hu', '2021. július', '2021-07'],
  [4, 'date-monthname-year-et', 'veebruar 2021', '2021-02'],
  [4, 'date-day-monthroman-year', '1.XII.2021', '2021-12-01'],
  [4, 'date-monthroman-year', 'iv 2021', '2021-04'],
  [4, 'date-year-month', '2021-06', '2021-06'],
  [4, 'date-day-monthname-year-de', '31. Foo 2021', null],
  [4, 'date-day-monthname-year-de', '1. Mai Juni 2021', null],
  [5, 'date-day-monthname-year-cy', '1 Mehefin 2021', '2021-06-01'],
  [5, 'num-dot-decimal-apos', '1’234’567.50', '1234567.5'],
  [5, 'num-comma-decimal-apos', "1'234,5", '1234.5'],
  [5, 'num-unit-decimal-apos', "1'234 Franken 50 Rappen", '1234.5'],
  ['sec', 'boolballotbox', '☒', 'true'],
  ['sec', 'boolballotbox', ' ☐', 'false'],
  ['sec', 'boolballotbox', 'X', null],
  ['sec', 'yesnoballotbox', '☑', 'Yes'],
  ['sec', 'countrynameen', 'People’s Republic of China', 'CN'],
  ['sec', 'countrynameen', 'The Republic Of Argentina', 'AR'],
  ['sec', 'countrynameen', 'AFGHANISTAN', null],
  ['sec', 'countrynameen', 'UAE', 'AE'],
  ['sec', 'countrynameen', 'Endor', null],
  ['sec', 'edgarprovcountryen', 'Ontario, Canada', 'A6'],
  ['sec', 'edgarprovcountryen', 'american\u00a0samoa', 'B5'],
  ['sec', 'edgarprovcountryen', 'Netherlands Antilles', 'P8'],
  ['sec', 'stateprovnameen', 'New\u00a0York', 'NY'],
  ['sec', 'stateprovnameen', '\u00a0New York', null],
  ['sec', 'stateprovnameen', 'constructor', null],
  ['sec', 'exchnameen', 'The Nasdaq Stock Market LLC', 'NASDAQ'],
  ['sec', 'exchnameen', 'New York Stock Exchange', 'NYSE'],
  ['sec', 'exchnameen', 'NYSE Arca, Inc.', 'NYSEArca'],
  ['sec', 'exchnameen', 'Nasdaq PHLX LLC', 'Phlx'],
  ['sec', 'entityfilercategoryen', 'Non-Accelerated Filer', 'Non-accelerated Filer'],
  ['sec', 'entityfilercategoryen', 'Large accelerated filer', 'Large Accelerated Filer'],
  ['sec', 'datequarterend', '3rd quarter, 1999', '1999-09-30'],
  ['sec', 'datequarterend', 'The Last quarter, 1999', '1999-12-31'],
  ['sec', 'datequarterend', "Q3'1999", '1999-09-30'],
  ['sec', 'datequarterend', '1999, Q4', '1999-12-31'],
  ['sec', 'datequarterend', '1999 1st quarter-end', '1999-03-31'],
  ['sec', 'datequarterend', '1999, Q5', null],
  ['sec', 'durday', '7.5', 'P7DT12H'],
  ['sec', 'durday', '-12345', '-P12345D'],
  ['sec', 'durday', '12,345', null],
  ['sec', 'durhour', '7.3', 'PT7H'],
  ['sec', 'durmonth', '7.3', 'P7M9D'],
  ['sec', 'durweek', '7.3', 'P51D'],
  ['sec', 'duryear', '7.3', 'P7Y3M18D'],
  ['sec', 'duryear', '0', 'P0Y'],
  ['sec', 'duryear', '1', 'P1Y'],
  ['sec', 'durwordsen', 'twelve years, six months and four days', 'P12Y6M4D'],
  ['sec', 'durwordsen', 'twelve\u2011years', 'P12Y'],
  ['sec', 'durwordsen', '18 months', 'P18M'],
  ['sec', 'durwordsen', 'no days', 'P0D'],
  ['sec', 'durwordsen', 'about four days', null],
  ['sec', 'durwordsen', 'twelveyears', null],
  ['sec', 'numwordsen', 'eighteen million three hundred thousand and fifty-one', '18300051'],
  ['sec', 'numwordsen', 'one hundred', '100'],
  ['sec', 'numwordsen', 'None', '0'],
  ['sec', 'numwordsen', 'zero hundred', null],
  ['sec', 'numwordsen', 'four gazillion', null],
  ['sec', 'numwordsen', 'fifty_one', null],
  ['sec', 'numinf', 'no limit', 'INF'],
];

describe('A transformation', () => {
  it.each(CASES)('of registry %s, %s, makes of %j: %j', (registry, name, text, value) => {
    expect(transformationOf(REGISTRIES[registry], name)!(text)).toBe(value);
  });

  it('is known only in its registry', () => {
    expect(transformationOf(REGISTRIES[1], 'num-dot-decimal')).toBeNull();
    expect(transformationOf(REGISTRIES[4], 'numdotdecimal')).toBeNull();
    expect(transformationOf(REGISTRIES[4], 'num-dot-decimal-apos')).toBeNull();
    expect(transformationOf(REGISTRIES[4], 'constructor')).toBeNull();
    expect(transformationOf('http://example.com/transformation', 'num-dot-decimal')).toBeNull();
  });

  property(
    'of any text is a text or nothing, and soon',
    fc.tuple(
      fc.constantFrom(...CASES.map(([registry, name]) => [registry, name] as const)),
      fc.oneof(
        fc.string(),
        fc.constantFrom(...CASES.map(([, , text]) => text)),
        fc.string({ unit: 'grapheme' }),
      ),
    ),
    ([[registry, name], text]) => {
      const value = transformationOf(REGISTRIES[registry], name)!(text);
      expect(value === null || typeof value === 'string').toBe(true);
    },
    500,
  );

  it('is not slowed down by a text that is made for it', () => {
    for (const text of [
      '1 '.repeat(50_000),
      ' '.repeat(100_000) + 'x',
      `x${' '.repeat(100_000)}x`,
      '1,'.repeat(50_000),
      'a '.repeat(50_000),
    ])
      for (const [registry, name] of CASES) transformationOf(REGISTRIES[registry], name)!(text);
  });
});

describe('A number in words', () => {
  property('is the one that the words say', fc.bigInt({ min: 0n, max: 10n ** 21n - 1n }), (number) => {
    expect(numberInWords(wordsFor(number))).toBe(number);
  });
});

/** The words of a number, the naive way. */
function wordsFor(number: bigint): string[] {
  const ones =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const tens = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  const n = Number(number);
  if (number < 20n) return [ones[n]!];
  if (number < 100n) return [tens[Math.floor(n / 10)]!, ...(n % 10 === 0 ? [] : [ones[n % 10]!])];
  if (number < 1000n)
    return [
      ones[Math.floor(n / 100)]!,
      'hundred',
      ...(n % 100 === 0 ? [] : ['and', ...wordsFor(number % 100n)]),
    ];
  for (const [index, scale] of 'quintillion quadrillion trillion billion million thousand'
    .split(' ')
    .entries()) {
    const size = 1000n ** BigInt(6 - index);
    if (number >= size)
      return [...wordsFor(number / size), scale, ...(number % size === 0n ? [] : wordsFor(number % size))];
  }
  throw new Error('unreachable');
}
