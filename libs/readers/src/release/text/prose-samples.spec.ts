import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseReader } from '../index.js';

const FILE = join(import.meta.dirname, '../../../../../samples/cloopen-2021q2-release.txt');

describe('the sentences of the sample', () => {
  it('state just these figures', async () => {
    const bytes = readFileSync(FILE);
    const { observations, exceptions } = await releaseReader.read({ bytes, name: FILE, options: {} });
    const prose = observations.filter(({ place }) => place === null);
    expect(
      prose.map(({ locator, concept, period, unit, value, dimensions, role }) =>
        [
          'line' in locator ? locator.line : 0,
          concept,
          period,
          unit,
          value,
          ...(role === 'stated' ? [] : [role]),
          ...Object.values(dimensions),
        ].join(' '),
      ),
    ).toEqual([
      '7 us-gaap:Revenues 2021-04-01/2021-06-30 iso4217:CNY 273900000',
      '7 us-gaap:Revenues 2021-04-01/2021-06-30 iso4217:USD 42400000 6.4566',
      '7 us-gaap:Revenues 2020-04-01/2020-06-30 iso4217:CNY 185300000',
      '8 us-gaap:GrossProfit 2021-04-01/2021-06-30 iso4217:CNY 118100000',
      '8 us-gaap:GrossProfit 2021-04-01/2021-06-30 iso4217:USD 18300000 6.4566',
      '8 us-gaap:GrossProfit 2021-04-01/2021-06-30 xbrli:pure 0.431 share',
      '9 us-gaap:ProfitLoss 2021-04-01/2021-06-30 iso4217:CNY -105600000',
      '9 us-gaap:ProfitLoss 2021-04-01/2021-06-30 iso4217:USD -16400000 6.4566',
      '9 us-gaap:ProfitLoss 2020-04-01/2020-06-30 iso4217:CNY -62200000',
      '10 us-gaap:ResearchAndDevelopmentExpense 2021-04-01/2021-06-30 xbrli:pure 0.691 growth',
      '10 us-gaap:ResearchAndDevelopmentExpense 2021-04-01/2021-06-30 iso4217:CNY 62000000',
      '10 us-gaap:ResearchAndDevelopmentExpense 2021-04-01/2021-06-30 iso4217:USD 9600000 6.4566',
      '10 us-gaap:ResearchAndDevelopmentExpense 2020-04-01/2020-06-30 iso4217:CNY 36600000',
      '10 cik0001804583:ResearchAndDevelopmentExpensesShareBasedCompensationExpenses 2021-04-01/2021-06-30 iso4217:CNY 3200000 change',
      '10 cik0001804583:ResearchAndDevelopmentExpensesShareBasedCompensationExpenses 2021-04-01/2021-06-30 iso4217:USD 500000 change 6.4566',
      '11 us-gaap:Revenues 2021-04-01/2021-06-30 iso4217:CNY 108300000 cik0001804583:CloudBasedCCSolutionsMember',
      '11 us-gaap:Revenues 2021-04-01/2021-06-30 iso4217:USD 16800000 cik0001804583:CloudBasedCCSolutionsMember 6.4566',
      '11 us-gaap:Revenues 2020-04-01/2020-06-30 iso4217:CNY 52800000 cik0001804583:CloudBasedCCSolutionsMember',
      '11 us-gaap:Revenues 2021-04-01/2021-06-30 xbrli:pure 1.051 growth cik0001804583:CloudBasedCCSolutionsMember',
      '12 cik0001804583:ActiveCustomers 2021-06-30 xbrli:pure 12976',
      '17 us-gaap:Revenues 2021-07-01/2021-09-30 iso4217:CNY 275000000 srt:ScenarioForecastMember srt:MinimumMember',
      '17 us-gaap:Revenues 2021-07-01/2021-09-30 iso4217:CNY 278000000 srt:ScenarioForecastMember srt:MaximumMember',
      '21 cik0001804583:ConvenienceTranslationRate 2021-06-30 iso4217:CNY/iso4217:USD 6.4566',
    ]);
    expect(exceptions.filter(({ region }) => region.startsWith('text '))).toEqual([]);
  });
});
