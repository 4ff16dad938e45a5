import type { Observation, Reading } from '#libs/figures';
import { readText } from './release-reader.js';

const read = (...parts: string[]): Reading =>
  readText({
    bytes: Buffer.from(parts.join('\n\n')),
    name: 'release.txt',
    options: { entity: 'cik:0000000001' },
  });

const dateline = (words: string): string =>
  `SPRINGFIELD, August 11, 2023 – A company announced its unaudited results. ${words}`;

const told = ({ observations }: Reading): string[] =>
  observations.filter(({ place }) => place !== null).map(brief);
const brief = ({ period, unit, value, negated }: Observation): string =>
  `${period} ${unit} ${negated ? '−' : ''}${value}`;

const statement = (scale: string, over: string, rows: string): string =>
  `Consolidated statement of income\n\n${scale}\n\n${over}\n${rows}`;

const HALVES = '\tHalf-year ended 30 June 2023\tHalf-year ended 30 June 2022';
const ROWS = `Revenue\t5,200\t4,100
Cost of sales\t(3,000)\t(2,500)
Gross profit\t2,200\t1,600`;

describe('issuers outside the United States', () => {
  it.each([
    ['£m', 'GBP', 6],
    ["£'000", 'GBP', 3],
    ['(in € million)', 'EUR', 6],
    ['CHF million, unaudited', 'CHF', 6],
    ['(Millions of yen)', 'JPY', 6],
    ['NIS in thousands', 'ILS', 3],
    ['(In thousands of Brazilian Reais, except for per share amounts)', 'BRL', 3],
    ['(in thousands of Canadian dollars)', 'CAD', 3],
    ['(In ₹ crore)', 'INR', 7],
    ['AED’000', 'AED', 3],
  ])('state their scale and currency as "%s"', (scale, currency, power) => {
    const reading = read(dateline('IFRS applies.'), statement(scale, HALVES, ROWS));
    expect(told(reading)[0]).toBe(`2023-01-01/2023-06-30 iso4217:${currency} 5200${'0'.repeat(power)}`);
    expect(told(reading)).toHaveLength(6);
  });

  it('set points between thousands: none of it is read', () => {
    const points = ROWS.replaceAll(',', '.');
    const decimals = ROWS.replaceAll(',', '.').replaceAll(/(\d)(?=\)?(?:\t|\n|$))/g, '$1,5');
    for (const rows of [points, decimals])
      expect(told(read(dateline('IFRS applies.'), statement('(in € million)', HALVES, rows)))).toEqual([]);
  });

  it('print amounts per share in pence: hundredths of a pound', () => {
    const rows = `${ROWS}\nEarnings per share\t\t\nBasic (pence)\t12.3\t11.1`;
    expect(told(read(dateline('IFRS applies.'), statement('£m', HALVES, rows))).slice(-2)).toEqual([
      '2023-01-01/2023-06-30 iso4217:GBP/xbrli:shares 0.123',
      '2022-01-01/2022-06-30 iso4217:GBP/xbrli:shares 0.111',
    ]);
  });

  it('print amounts per share in another currency than the table: an exception', () => {
    const rows = `${ROWS}\nEarnings per share – basic (US$)\t0.23\t0.11`;
    const reading = read(dateline('IFRS applies.'), statement('RMB in millions', HALVES, rows));
    expect(told(reading)).toHaveLength(6);
    expect(reading.exceptions.map(({ kind }) => kind)).toEqual(['unknown-unit']);
  });

  it('translate line by line, so that sums of the translation miss by one', () => {
    const over = '\tSix months ended June 30,\t\n\t2023\t2023\n\tNIS\tUS$';
    const rows =
      'Revenues\t943\t255\nCost of revenues\t(534)\t(144)\nGross profit\t409\t111\nOther income\t9\t2';
    const reading = read(
      dateline('The convenience translation was made at the rate of US$1.00 = NIS 3.700.'),
      statement('In millions', over, rows),
    );
    expect(told(reading)).toContain('2023-01-01/2023-06-30 iso4217:USD 111000000');
    expect(reading.exceptions).toEqual([]);
  });
});

describe('a header', () => {
  const rows =
    'Revenue\t5,200\t4,100\t9,200\nCost of sales\t(3,000)\t(2,500)\t(5,000)\nGross profit\t2,200\t1,600\t4,200';

  it('sets a period without its year over columns that have just the year', () => {
    const over = '\tThree Months Ended June 30,\t\tYear Ended December 31,\n\t2023\t2022\t2022';
    const reading = read(dateline(''), statement('(in thousands of U.S. dollars)', over, rows));
    expect(told(reading).slice(0, 3)).toEqual([
      '2023-04-01/2023-06-30 iso4217:USD 5200000',
      '2022-04-01/2022-06-30 iso4217:USD 4100000',
      '2022-01-01/2022-12-31 iso4217:USD 9200000',
    ]);
  });

  it('may leave the currency out where the text counts in one throughout', () => {
    const over = '\tYear Ended December 31,\t\t\n\t2022\t2021\t2020';
    const words = 'Under GAAP, revenue was $5.2 million, cost $3.0 million and the backlog $7 million.';
    expect(told(read(dateline(words), statement('(in thousands)', over, rows)))).toHaveLength(9);
    expect(
      told(read(dateline(`${words} Debt was €4 million.`), statement('(in thousands)', over, rows))),
    ).toEqual([]);
  });
});

describe('tables with pipes between fields and none around', () => {
  const rows = `Revenue | 5,200 | 4,100 | 9,900 | 8,100
Cost of revenue | (3,000 | (2,500 | (6,000 | (5,100
Gross profit | 2,200 | 1,600 | 3,900 | 3,000`;
  const over = (dates: string): string =>
    `Three Months Ended | Six Months Ended\n${dates}\n(in thousands of U.S. dollars)`;

  it('are read: phrases share the columns out, and parentheses that are never closed open negatives', () => {
    const dates = 'June 30, 2023 | June 30, 2022 | June 30, 2023 | June 30, 2022';
    const reading = read(dateline(''), `Statements of operations\n\n${over(dates)}\n${rows}`);
    expect(told(reading).slice(4, 8)).toEqual([
      '2023-04-01/2023-06-30 iso4217:USD -3000000',
      '2022-04-01/2022-06-30 iso4217:USD -2500000',
      '2023-01-01/2023-06-30 iso4217:USD -6000000',
      '2022-01-01/2022-06-30 iso4217:USD -5100000',
    ]);
  });

  it('are not read where a phrase may be over more columns than another', () => {
    const dates = 'June 30, 2023 | March 31, 2023 | June 30, 2022 | March 31, 2022';
    expect(told(read(dateline(''), `Statements of operations\n\n${over(dates)}\n${rows}`))).toEqual([]);
  });
});
