import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TRANSLATION_AXIS, type Observation, type Reading } from '#libs/figures';
import { releaseReader } from '../index.js';

const FILE = join(process.env['TIEOUT_SHARED'] ?? '../shared', 'data/seed/cloopen-2021q2-release.txt');
const isThere = existsSync(FILE);
const Q2 = '2021-04-01/2021-06-30';
const BEFORE = '2020-04-01/2020-06-30';

/** What the sentences of the seed release state, in their order, read by a person; conversions stand apart. */
const STATED: readonly (readonly [
  line: number,
  concept: string,
  period: string,
  value: string,
  member?: string,
])[] = [
  [7, 'Revenues', Q2, '273900000'],
  [8, 'GrossMargin', Q2, '0.431'],
  [9, 'ProfitLoss', Q2, '-105600000'],
  [9, 'ProfitLoss', BEFORE, '-62200000'],
  [9, 'NonGAAPNetIncomeLoss', Q2, '-26400000'],
  [9, 'NonGAAPNetIncomeLoss', BEFORE, '-37000000'],
  [10, 'AdjustedEBITDA', Q2, '-30000000'],
  [11, 'ActiveCustomers', '2021-06-30', '12976'],
  [11, 'DollarBasedNetCustomerRetentionRate', Q2, '1.09'],
  [17, 'DollarBasedNetCustomerRetentionRateForAllActiveCustomers', Q2, '1.096'],
  [17, 'DollarBasedNetCustomerRetentionRateForAllActiveCustomers', '2020-07-01/2021-06-30', '1.079'],
  [19, 'GrossMargin', Q2, '0.431'],
  [19, 'NonGAAPNetIncomeLoss', Q2, '-26400000'],
  [19, 'NonGAAPNetIncomeLoss', '2021-01-01/2021-03-31', '-63400000'],
  [29, 'Revenues', Q2, '273900000'],
  [29, 'Revenues', BEFORE, '185300000'],
  [31, 'Revenues', Q2, '114700000', 'CPaaSSolutionsMember'],
  [31, 'Revenues', BEFORE, '101500000', 'CPaaSSolutionsMember'],
  [32, 'Revenues', Q2, '108300000', 'CloudBasedCCSolutionsMember'],
  [32, 'Revenues', BEFORE, '52800000', 'CloudBasedCCSolutionsMember'],
  [36, 'Revenues', Q2, '49000000', 'CloudBasedUCCSolutionsMember'],
  [36, 'Revenues', BEFORE, '28000000', 'CloudBasedUCCSolutionsMember'],
  [40, 'CostOfRevenue', Q2, '155800000'],
  [40, 'CostOfRevenue', BEFORE, '113900000'],
  [44, 'GrossProfit', Q2, '118100000'],
  [44, 'GrossProfit', BEFORE, '71400000'],
  [44, 'GrossMargin', Q2, '0.431'],
  [44, 'GrossMargin', BEFORE, '0.385'],
  [48, 'OperatingExpenses', Q2, '214500000'],
  [48, 'OperatingExpenses', BEFORE, '129500000'],
  [50, 'ResearchAndDevelopmentExpense', Q2, '62000000'],
  [50, 'ResearchAndDevelopmentExpense', BEFORE, '36600000'],
  [51, 'SellingAndMarketingExpense', Q2, '72800000'],
  [51, 'SellingAndMarketingExpense', BEFORE, '46600000'],
  [52, 'GeneralAndAdministrativeExpense', Q2, '79700000'],
  [52, 'GeneralAndAdministrativeExpense', BEFORE, '46200000'],
  [56, 'ProfitLoss', Q2, '-105600000'],
  [56, 'ProfitLoss', BEFORE, '-62200000'],
  [60, 'EarningsPerShareBasicAndDiluted', Q2, '-0.33'],
  [60, 'EarningsPerShareBasicAndDiluted', BEFORE, '-0.87'],
  [68, 'Revenues', '2021-07-01/2021-09-30', '275000000', 'MinimumMember'],
  [68, 'Revenues', '2021-07-01/2021-09-30', '278000000', 'MaximumMember'],
  [74, 'ConvenienceTranslationRate', '2021-06-30', '6.4566'],
];
/** In thousands of USD or, of the last, in dollars. */
const CONVERSIONS =
  '42400 -16400 -4100 -4600 42400 17800 16800 7600 24100 18300 33200 9600 11300 12300 -16400 -0.05';
const CONVERTED_CHANGES = '500 2600 1000 4400 8300 5900 2400';
const GROWTH = '0.479 1.051 0.018 0.584 0.479 0.13 1.051 0.749 0.368 0.654 0.656 0.691 0.562 0.723';

(isThere ? describe : describe.skip)(
  `the sentences of the seed release${isThere ? '' : ` (not at ${FILE}, skipped)`}`,
  () => {
    let reading: Reading;
    let prose: readonly Observation[];
    beforeAll(async () => {
      const bytes = readFileSync(FILE);
      reading = await releaseReader.read({ bytes, name: 'seed', options: { entity: 'cik:0001804583' } });
      prose = reading.observations.filter(({ place }) => place === null);
    });

    const local = (name: string): string => name.replace(/^.*:/, '');
    const thousands = (value: string | null): string =>
      Math.abs(Number(value)) < 1 ? `${value}` : `${Number(value) / 1000}`;
    const isTranslated = ({ dimensions }: Observation): boolean => dimensions[TRANSLATION_AXIS] !== undefined;
    const claimsOf = ({ ordinal }: Observation): Reading['claims'] =>
      reading.claims.filter(({ aim }) => aim === ordinal);

    it('state just these figures', () => {
      const stated = prose.filter((each) => each.role === 'stated' && !isTranslated(each));
      expect(
        stated.map(({ locator, concept, period, value, dimensions }) => {
          const { 'srt:StatementScenarioAxis': _, ...rest } = dimensions;
          const [member] = Object.values(rest);
          const line = 'line' in locator ? locator.line : 0;
          return [line, local(concept), period, value, ...(member === undefined ? [] : [local(member)])];
        }),
      ).toEqual(STATED);
    });

    it('convert amounts at the stated rate, each with its check', () => {
      const conversions = prose.filter(isTranslated);
      const of = (role: string): string =>
        conversions
          .filter((each) => each.role === role)
          .map(({ value }) => thousands(value))
          .join(' ');
      expect(of('stated')).toBe(CONVERSIONS);
      expect(of('change')).toBe(CONVERTED_CHANGES);
      for (const each of conversions)
        expect(claimsOf(each).map(({ method }) => method)).toContain('translation');
    });

    it('tell of growth, each with its check but where no sentence and no table has its base', () => {
      const growth = prose.filter(
        (each) => each.role === 'growth' && each.dimensions['srt:RangeAxis'] === undefined,
      );
      expect(growth.map(({ value }) => value).join(' ')).toBe(GROWTH);
      for (const each of growth) expect(claimsOf(each)).toHaveLength(1);
    });

    it('raise no doubt', () => {
      expect(reading.exceptions.filter(({ region }) => region.startsWith('text '))).toEqual([]);
    });
  },
);
