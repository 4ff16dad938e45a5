import type { Observation, Reading } from '#libs/figures';
import { readText } from './release-reader.js';

const DATELINE = 'SPRINGFIELD, May 6, 2024 – A company announced its unaudited results under US GAAP.';

const read = (...parts: readonly string[]): Reading =>
  readText({
    bytes: Buffer.from(['# A release', DATELINE, ...parts].join('\n\n')),
    name: 'release.md',
    options: { entity: 'cik:0000000001' },
  });

const brief = ({ concept, period, unit, value, decimals, role }: Observation): string =>
  `${concept.replace(/^.*:/, '')} ${period} ${unit.replace('iso4217:', '')} ${value} (${decimals})${role === 'stated' ? '' : ` ${role}`}`;

const HEAD = `| (in millions) | Three Months Ended March 31, 2024 | Three Months Ended March 31, 2023 |
|---|---|---|`;

describe('percentages in a table', () => {
  it('are pure numbers of their line, or of the line above that they are a share of', () => {
    const { observations, exceptions } = read(
      `## Selected data\n\n${HEAD}
| Total revenue | $ 1,204 | $ 1,090 |
| Operating income | 182 | 151 |
| % of revenue | 15.1 % | 13.9% |
| Net income | 121 | (98) |
| % of revenue | 10.0% | (9.0)% |
| Effective tax rate | 21.40% | — % |`,
    );
    expect(exceptions).toEqual([]);
    expect(observations.filter(({ unit }) => unit === 'xbrli:pure').map(brief)).toEqual([
      'SelectedDataOperatingIncomePercentOfRevenue 2024-01-01/2024-03-31 xbrli:pure 0.151 (3)',
      'SelectedDataOperatingIncomePercentOfRevenue 2023-01-01/2023-03-31 xbrli:pure 0.139 (3)',
      'SelectedDataNetIncomePercentOfRevenue 2024-01-01/2024-03-31 xbrli:pure 0.1 (3)',
      'SelectedDataNetIncomePercentOfRevenue 2023-01-01/2023-03-31 xbrli:pure -0.09 (3)',
      'SelectedDataEffectiveTaxRate 2024-01-01/2024-03-31 xbrli:pure 0.214 (4)',
      'SelectedDataEffectiveTaxRate 2023-01-01/2023-03-31 xbrli:pure null (2)',
    ]);
  });

  it('of a change are terms of a check, and never the value of a line', () => {
    const { observations } = read(
      `## Selected data\n\n${HEAD}
| Comparable sales growth | 3.2% | (1.0)% |`,
      `## Other data\n\n${HEAD}
| Total revenue | $ 1,204 | $ 1,090 |
| Comparable sales growth | 3.2% | (1.0)% |`,
    );
    expect(observations.filter(({ role }) => role !== 'stated').map(brief)).toEqual([
      'OtherDataComparableSalesGrowth 2024-01-01/2024-03-31 xbrli:pure 0.032 (3) growth',
      'OtherDataComparableSalesGrowth 2023-01-01/2023-03-31 xbrli:pure -0.01 (3) growth',
    ]);
  });

  it('in a column beside the amounts leave its rows amounts', () => {
    const { observations } = read(
      `## Selected data

| (in millions) | Three Months Ended March 31, 2024 | Three Months Ended March 31, 2023 | % Change |
|---|---|---|---|
| Total revenue | $ 1,204 | $ 1,090 | 10.5% |
| Net income | 121 | 98 | 23.5% |`,
    );
    expect(observations.map(brief)).toEqual([
      'SelectedDataTotalRevenue 2024-01-01/2024-03-31 USD 1204000000 (-6)',
      'SelectedDataTotalRevenue 2023-01-01/2023-03-31 USD 1090000000 (-6)',
      'SelectedDataNetIncome 2024-01-01/2024-03-31 USD 121000000 (-6)',
      'SelectedDataNetIncome 2023-01-01/2023-03-31 USD 98000000 (-6)',
    ]);
  });
});

describe('a line that is to be taken off', () => {
  it('is, where its label says so, whatever its own sign', () => {
    const { exceptions, claims } = read(
      `## Reconciliation of net income to core net income\n\n${HEAD}
| Net income | $ 2,264 | $ 5,828 |
| Less: gains (losses) on investments | (1,103) | 2,484 |
| Net income excluding gains on investments | 3,367 | 3,344 |`,
    );
    expect(exceptions).toEqual([]);
    expect(claims.map(({ method, terms }) => [method, terms.map(({ weight }) => weight)])).toEqual([
      ['bridge', [1, -1]],
      ['bridge', [1, -1]],
    ]);
  });
});

describe('a table that goes on under its header again', () => {
  it('is one, so that its sums reach over both', () => {
    const { document, exceptions } = read(
      `## Condensed Consolidated Balance Sheets (in millions)

| Assets | March 31, 2024 | December 31, 2023 |
|---|---|---|
| Cash | $ 1,110 | $ 1,020 |
| Inventories | 390 | 412 |
| Total assets | 1,500 | 1,432 |

| Liabilities | March 31, 2024 | December 31, 2023 |
|---|---|---|
| Accounts payable | 310 | 296 |
| Long-term debt | 500 | 520 |
| Total liabilities | 810 | 816 |

| Stockholders’ equity | March 31, 2024 | December 31, 2023 |
|---|---|---|
| Common stock | 100 | 100 |
| Retained earnings | 590 | 516 |
| Total stockholders’ equity | 690 | 616 |
| Total liabilities and stockholders’ equity | 1,500 | 1,432 |`,
    );
    expect(exceptions).toEqual([]);
    expect(document.presentation.map(({ rows }) => rows.map(({ label }) => label))).toEqual([
      expect.arrayContaining(['Liabilities', 'Stockholders’ equity', 'Total assets']),
    ]);
  });
});

describe('share counts', () => {
  it('are in the scale that two columns prove, though a part of the income belongs to others in the rest', () => {
    const { observations, exceptions } = read(
      `## Condensed Consolidated Statements of Operations (in thousands, except per share data)

| | Three Months Ended March 31, 2024 | Three Months Ended March 31, 2023 | Year Ended December 31, 2023 |
|---|---|---|---|
| Revenue | $ 91,240 | $ 80,112 | $ 340,771 |
| Costs and expenses | (70,012) | (71,120) | (301,447) |
| Net income | 21,228 | 8,992 | 39,324 |
| Net income per share, basic | $ 0.92 | $ 0.00 | $ 1.71 |
| Weighted-average shares, basic | 23,074 | 5,410 | 22,996 |`,
    );
    expect(exceptions).toEqual([]);
    expect(observations.filter(({ unit }) => unit === 'xbrli:shares').map(({ value }) => value)).toEqual([
      '23074000',
      '5410000',
      '22996000',
    ]);
  });
});

const SIDE_BY_SIDE = `| (in millions) | Three Months Ended March 31, 2024 | | |
|---|---|---|---|`;

describe('columns side by side under one period', () => {
  const segments = (name: string, total: string): Reading =>
    read(
      `## ${name}\n\n${SIDE_BY_SIDE}
| | Marine | Corporate and other | ${total} |
| Net sales | $ 1,300 | $ 808 | $ 2,108 |
| Operating income | 160 | (42) | 118 |`,
    );

  it('are segments, where the words say so and all rows add up', () => {
    const { observations, exceptions } = segments('Results by segment', 'Total');
    expect(exceptions).toEqual([]);
    expect(observations.map(({ value, dimensions }) => [value, ...Object.values(dimensions)])).toEqual([
      ['1300000000', 'cik0000000001:MarineSegmentMember'],
      ['808000000', 'cik0000000001:CorporateOtherMember'],
      ['2108000000'],
      ['160000000', 'cik0000000001:MarineSegmentMember'],
      ['-42000000', 'cik0000000001:CorporateOtherMember'],
      ['118000000'],
    ]);
  });

  it('are an exception, where nothing says what they are parts of, or no column is the whole', () => {
    for (const { observations, exceptions } of [
      segments('Results', 'Total'),
      segments('Results by segment', 'Harbour'),
    ]) {
      expect(observations).toEqual([]);
      expect(exceptions.map(({ kind }) => kind)).toEqual(['unknown-column']);
    }
  });

  const bridge = (adjusted: string): Reading =>
    read(
      `## Reconciliation of GAAP to non-GAAP results\n\n${SIDE_BY_SIDE}
| | GAAP | Restructuring (a) | Non-GAAP |
| Gross profit | $ 1,088 | $ 3 | $ ${adjusted} |
| Operating income | 557 | 12 | 569 |
| Diluted earnings per share | $ 1.71 | $ 0.04 | $ 1.75 |`,
    );

  it('are GAAP, what is added to it and what that makes, where they do', () => {
    const { observations, exceptions, claims } = bridge('1,091');
    expect(exceptions).toEqual([]);
    expect(observations.slice(0, 3).map(brief)).toEqual([
      'ReconciliationGrossProfit 2024-01-01/2024-03-31 USD 1088000000 (-6)',
      'ReconciliationGrossProfitRestructuringAdjustment 2024-01-01/2024-03-31 USD 3000000 (-6)',
      'NonGaapReconciliationGrossProfit 2024-01-01/2024-03-31 USD 1091000000 (-6)',
    ]);
    expect(claims.filter(({ method }) => method === 'bridge')).toHaveLength(3);
  });

  it('are an exception, where one row does not add up', () => {
    const { observations, exceptions } = bridge('1,901');
    expect(observations).toEqual([]);
    expect(exceptions.map(({ kind }) => kind)).toEqual(['unknown-column']);
  });
});

describe('lines of what there is at a day', () => {
  it('are doubted under a period, unless they say that they stand at its end', () => {
    const { observations, exceptions } = read(
      `## Selected data (dollars in millions)

| | As of and for the three months ended March 31, 2024 | As of and for the three months ended March 31, 2023 |
|---|---|---|
| Net income | 121 | 98 |
| Total assets | 1,604 | 1,590 |
| Deposits, end of period | 1,210 | 1,204 |`,
    );
    expect(observations.map(brief)).toEqual([
      'SelectedDataDollarsInMillionsNetIncome 2024-01-01/2024-03-31 USD 121000000 (-6)',
      'SelectedDataDollarsInMillionsNetIncome 2023-01-01/2023-03-31 USD 98000000 (-6)',
      'SelectedDataDollarsInMillionsDepositsEndOfPeriod 2024-03-31 USD 1210000000 (-6)',
      'SelectedDataDollarsInMillionsDepositsEndOfPeriod 2023-03-31 USD 1204000000 (-6)',
    ]);
    expect(exceptions.map(({ kind }) => kind)).toEqual(['unknown-period']);
  });
});

describe('titles that one cell of an HTML table holds', () => {
  it('are lines above the table', () => {
    const html = `<html><body><p>${DATELINE}</p><table>
<tr><td colspan="5"><p>A COMPANY</p><p>CONSOLIDATED STATEMENTS OF INCOME</p><p>(dollars in thousands)</p></td></tr>
<tr><td></td><td colspan="4">Three Months Ended March 31,</td></tr>
<tr><td></td><td colspan="2">2024</td><td colspan="2">2023</td></tr>
<tr><td>Revenue</td><td>$</td><td>1,204</td><td>$</td><td>1,190</td></tr>
<tr><td>Costs</td><td></td><td>(1,000)</td><td></td><td>(1,010)</td></tr></table></body></html>`;
    const reading = readText({
      bytes: Buffer.from(html),
      name: 'release.htm',
      options: { entity: 'cik:0000000001' },
    });
    expect(reading.exceptions).toEqual([]);
    expect(reading.document.presentation.map(({ title, kinds }) => [title, ...kinds])).toEqual([
      ['CONSOLIDATED STATEMENTS OF INCOME', 'income-statement'],
    ]);
    expect(reading.observations.map(({ value }) => value)).toEqual([
      '1204000',
      '1190000',
      '-1000000',
      '-1010000',
    ]);
  });
});

describe('columns that have only a year over them', () => {
  const table = (titles: string, ...columns: readonly string[]): readonly string[] => {
    const { observations } = read(
      `## Consolidated Statements of Income\n\n${titles}\n\n(in thousands)

| | ${columns.join(' | ')} |
|${'---|'.repeat(columns.length + 1)}
| Revenue | ${columns.map((_, index) => `$ 1,${index}04`).join(' | ')} |`,
    );
    return observations.map(({ period }) => period);
  };

  it('have the day that the title says of each year', () => {
    expect(table('Years Ended December 31, 2023 and 2022', '2023', '2022')).toEqual([
      '2023-01-01/2023-12-31',
      '2022-01-01/2022-12-31',
    ]);
    expect(table('Thirteen weeks ended 2 March 2024 and 25 February 2023', '2024', '2023')).toEqual([
      '2023-12-03/2024-03-02',
      '2022-11-27/2023-02-25',
    ]);
    const both = 'For the Three and Nine Months Ended March 31, 2024 and 2023';
    expect(table(both, '2024', '2023')).toEqual([]);
    expect(
      read(
        `## Consolidated Statements of Income\n\n${both}\n\n(in thousands)

| | Three Months | | Nine Months | |
|---|---|---|---|---|
| | 2024 | 2023 | 2024 | 2023 |
| Revenue | $ 1,204 | $ 1,190 | $ 3,610 | $ 3,570 |`,
      ).observations.map(({ period }) => period),
    ).toEqual([
      '2024-01-01/2024-03-31',
      '2023-01-01/2023-03-31',
      '2023-07-01/2024-03-31',
      '2022-07-01/2023-03-31',
    ]);
  });

  it('have none, where it says two, or only a note does', () => {
    expect(table('Years Ended December 31, 2023 and 2022, and March 31, 2023', '2023')).toEqual([]);
    expect(table('(1) As of December 31, 2023 and 2022.', '2023', '2022')).toEqual([]);
  });
});

describe('columns dated in figures', () => {
  const datesOver = (...columns: readonly string[]): readonly string[] =>
    read(
      `## Consolidated Balance Sheets (in thousands)

| | ${columns.join(' | ')} |
|${'---|'.repeat(columns.length + 1)}
| Cash | ${columns.map((_, index) => `$ 1,${index}04`).join(' | ')} |`,
    ).observations.map(({ period }) => period);

  it('have their day where month and day can be told apart, with two digits of the year or four', () => {
    expect(datesOver('3/31/24', '12/31/2023')).toEqual(['2024-03-31', '2023-12-31']);
    expect(datesOver('31/3/24', '30/6/23')).toEqual(['2024-03-31', '2023-06-30']);
  });
});

describe('a table of pipes with all its cells in one column', () => {
  it('is read by the phrases of its header', () => {
    const { observations, exceptions } = read(
      `## Consolidated Statements of Income

| (in thousands) |
| --- |
| Three Months Ended Nine Months Ended |
| March 31, March 31, |
| 2024 2023 2024 2023 |
| Net sales $ 10,220 $ 9,980 $ 30,100 $ 29,400 |
| Cost of sales 6,120 6,080 18,200 18,000 |
| Gross profit $ 4,100 $ 3,900 $ 11,900 $ 11,400 |`,
    );
    expect(exceptions).toEqual([]);
    expect(observations.slice(8).map(({ period, value }) => `${period} ${value}`)).toEqual([
      '2024-01-01/2024-03-31 4100000',
      '2023-01-01/2023-03-31 3900000',
      '2023-07-01/2024-03-31 11900000',
      '2022-07-01/2023-03-31 11400000',
    ]);
  });
});
