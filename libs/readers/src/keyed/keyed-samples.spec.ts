import { readFileSync } from 'node:fs';
import { figureIdOf, negate, sum, type Observation, type Reading } from '#libs/figures';
import { FIELDS, PREAMBLE } from './keyed-file.js';
import { readText } from '../release/release-reader.js';
import { keyedReader } from './keyed-reader.js';

const ROOT = new URL('../../../../', import.meta.url);

const textOf = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

const read = (text: string): Reading =>
  keyedReader.read({ bytes: Buffer.from(text), name: 'example', options: {} });

const valuesOf = ({ observations }: Reading) =>
  observations.map(({ concept, period, value, negated, decimals }) => ({
    concept,
    period,
    value,
    negated,
    decimals,
  }));

const idsOf = ({ entity, observations }: Reading): string[] =>
  observations.map((one) => figureIdOf({ entity, ...one }));

describe('the page on the keyed form', () => {
  const page = textOf('docs/readers/keyed.md');
  const examples = [...page.matchAll(/^```(?:csv|json)\n([^]*?)^```$/gm)].map(([, text]) => text!);
  const [statementCsv, statementJson, othersCsv, withdrawal] = examples;

  it('has examples that are read', () => {
    expect(examples).toHaveLength(4);
    for (const text of examples)
      expect(keyedReader.recognises({ bytes: Buffer.from(text), name: '', options: {} })).toBe(1);
  });

  it('shows one statement in two forms', () => {
    const csv = read(statementCsv!);
    const json = read(statementJson!);
    expect(valuesOf(csv)).toEqual(valuesOf(json));
    expect(csv.document.presentation).toEqual(json.document.presentation);
    expect(valuesOf(csv)[2]).toEqual({
      concept: 'us-gaap:CostOfRevenue',
      period: '2020-01-01/2020-12-31',
      value: '478118000',
      negated: true,
      decimals: -3,
    });
  });

  it('shows a figure, a correction and a withdrawal', () => {
    const { observations, corrections } = read(othersCsv!);
    expect(observations).toMatchObject([
      { value: '273900000', decimals: -5, citation: { page: 'minute 12' } },
    ]);
    expect(corrections).toMatchObject([{ from: '148693000', to: '143698000' }]);
    expect(read(withdrawal!).withdrawals).toMatchObject([
      { periods: ['2021-04-01/2021-06-30', '2021-07-01/2021-09-30'] },
    ]);
  });

  it('names every key, record and field', () => {
    const prose = page.replace(/^```[^]*?^```$/gm, '');
    const named = new Set([...prose.matchAll(/`([^`\n]+)`/g)].map(([, word]) => word));
    const known = [...PREAMBLE, ...Object.keys(FIELDS), ...Object.values(FIELDS).flat()];
    expect(known.filter((word) => !named.has(word) && !named.has(`${word}s`))).toEqual([]);
  });
});

describe('the keyed samples', () => {
  const asFiled = read(textOf('samples/cloopen-2020-annual-as-filed.csv'));
  const restated = read(textOf('samples/cloopen-2020-annual-restated.csv'));
  const withdrawn = read(textOf('samples/cloopen-2021q2-reliance-withdrawn.json'));

  it('are of one entity, in the order of their publication', () => {
    const readings = [asFiled, withdrawn, restated];
    expect(new Set(readings.map(({ entity }) => entity))).toEqual(new Set(['cik:0001804583']));
    expect(readings.map(({ publishedAt }) => publishedAt.slice(0, 10))).toEqual([
      '2021-05-10',
      '2022-05-03',
      '2024-02-27',
    ]);
  });

  it('state the same figures before and after the restatement', () => {
    expect(asFiled.observations).toHaveLength(24);
    expect(restated.observations).toHaveLength(32);
    expect(idsOf(restated)).toEqual(expect.arrayContaining(idsOf(asFiled)));
    expect(restated.observations.every(({ cause }) => cause === 'error-correction')).toBe(true);
  });

  it.each([
    ['as filed', asFiled],
    ['restated', restated],
  ])('foot where they say that they foot, %s', (_which, reading) => {
    for (const year of ['2020', '2019']) {
      const of = (concept: string) => valueOf(reading.observations, concept, year);
      expect(sum([of('Revenues'), negate(of('CostOfRevenue'))])).toBe(of('GrossProfit'));
      const expenses = [
        'ResearchAndDevelopmentExpense',
        'SellingAndMarketingExpense',
        'GeneralAndAdministrativeExpense',
      ];
      expect(sum(expenses.map(of))).toBe(of('OperatingExpenses'));
      expect(sum([of('GrossProfit'), negate(of('OperatingExpenses'))])).toBe(of('OperatingIncomeLoss'));
    }
  });

  it('foot to the net loss as restated', () => {
    for (const year of ['2020', '2019']) {
      const of = (concept: string) => valueOf(restated.observations, concept, year);
      const before = of(
        'IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest',
      );
      expect(sum([before, negate(of('IncomeTaxExpenseBenefit'))])).toBe(of('ProfitLoss'));
    }
  });

  it('name the lines that the release has by the concepts that are read there', () => {
    const release = readText({
      bytes: Buffer.from(textOf('samples/cloopen-2021q2-release.txt')),
      name: 'release',
      options: { entity: 'cik:0001804583' },
    });
    const conceptsOf = ({ document }: Reading): Map<string, string | null> =>
      new Map(
        document.presentation
          .filter(({ kinds }) => kinds.includes('income-statement'))
          .flatMap(({ rows }) => rows.map(({ label, concept }) => [label, concept] as const)),
      );
    const known = conceptsOf(release);
    const shared = [...conceptsOf(restated)].filter(
      ([label, concept]) => concept !== null && known.has(label),
    );
    expect(shared.length).toBeGreaterThan(8);
    for (const [label, concept] of shared) expect([label, known.get(label)]).toEqual([label, concept]);
  });

  it('never take the overstatement of the quarters for their revenues', () => {
    expect(withdrawn.observations).toEqual([]);
    const periods = new Set(restated.observations.map(({ period }) => period));
    expect(periods).toEqual(new Set(['2020-01-01/2020-12-31', '2019-01-01/2019-12-31']));
  });

  it('quote the issuer on the quarters that it warns of', () => {
    expect(withdrawn.withdrawals).toMatchObject([
      {
        periods: ['2021-04-01/2021-06-30', '2021-07-01/2021-09-30'],
        words: expect.stringMatching(/5%-10% .* 15%-20%/),
      },
    ]);
  });
});

function valueOf(observations: readonly Observation[], concept: string, year: string): string {
  const found = observations.find(
    (one) => one.concept === `us-gaap:${concept}` && one.period.startsWith(year),
  );
  if (found?.value === undefined || found.value === null)
    throw new Error(`${concept} of ${year} is not there`);
  return found.value;
}
