import { factsOf } from '../facts.js';
import { linesOf } from '../rendition.js';
import { symbolsOf, type Symbols } from './lexer.js';
import { passagesOf, sentencesOf } from './passages.js';
import { calendarOf } from './periods.js';

const FACTS = factsOf(linesOf('January 5, 2022 – RMB6.40 to US$1.00 is the rate under US GAAP.'), 'a', {
  entity: 'cik:1',
});
const CALENDAR = calendarOf(['the second quarter ended June 30, 2021'], [], new Map(), '2022-01-05');

const symbols = (text: string): Symbols => {
  const [passage] = passagesOf(linesOf(text), () => false);
  const [sentence, ...more] = sentencesOf(passage!);
  expect(more).toEqual([]);
  return symbolsOf(sentence!, FACTS, CALENDAR);
};

describe('a sentence as symbols', () => {
  it.each([
    ['Sales were $5.2 million.', 'Sales were «m0».'],
    ['Sales were about $5.2 million.', 'Sales were about «x0».'],
    ['Sales were RMB5.2 million (US$0.8 million) in Q2 2021.', 'Sales were «m0» «t0».'],
    ['Sales rose 5% year-over-year in the second quarter.', 'Sales rose «p0» «b0» «t0».'],
    ['Margin rose 50 basis points to 12.5%.', 'Margin rose «x0» to «p0».'],
    ['Sales are $5.1-$5.2 billion.', 'Sales are «m0» - «m1».'],
    ['Sales are between $5.1 and $5.2 billion.', 'Sales are between «m0» and «m1».'],
    ['Income (loss) of the "group"<sup>1</sup> was $(5.2) million¹.', 'Income loss of the group was «m0».'],
    ['Customers (the “Users”) were 1,204.', 'Customers were «n0».'],
    ['Sales rose 8% on an FX-neutral basis.', 'Sales rose «p0» «b0».'],
  ])('%s', (text, expected) => {
    expect(symbols(text).text).toBe(expected);
  });

  it.each([
    ['It was RMB273.9 million.', '273900000', -5, 'CNY'],
    ['It was US$1.25bn.', '1250000000', -7, 'USD'],
    ['It was $740 million.', '740000000', -6, 'USD'],
    ['It was $(0.12).', '-0.12', 2, 'USD'],
    ['It was $12,345,678.', '12345678', 0, 'USD'],
    ['It was (4.1)%.', '-0.041', 3, null],
    ['It was 15 percent.', '0.15', 2, null],
    ['It was A$5 million.', '5000000', -6, null],
  ])('%s', (text, value, decimals, currency) => {
    expect(symbols(text).quantities).toEqual([expect.objectContaining({ value, decimals, currency })]);
  });

  it('gives the first end of a range its scale, and keeps an amount and what it is translated to together', () => {
    expect(symbols('Sales are $5.1 to $5.2 billion.').quantities.map(({ value }) => value)).toEqual([
      '5100000000',
      '5200000000',
    ]);
    expect(symbols('It was RMB6.4 million (US$1.0 million).').quantities[0]!.conversion).toMatchObject({
      value: '1000000',
      currency: 'USD',
    });
  });
});
