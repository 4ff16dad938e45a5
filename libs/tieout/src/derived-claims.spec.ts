import { TRANSLATION_AXIS, type Check, type Observation } from '#libs/figures';
import { filed, previouslyReported, stated } from '#libs/testing';
import { tieOut } from './tie-out.js';

const checksOf = (observations: readonly Observation[], claims: readonly Check[] = []) =>
  tieOut(filed('2021-08-11', observations, { claims }));
const told = ({ method, aim, terms, outcome, difference }: Check): string =>
  `${method}: ${aim} from ${terms.map(({ ordinal, weight }) => `${weight}*${ordinal}`).join(' ')}, ${outcome} ${difference}`;
const us = (local: string, value: string | null, more: Partial<Observation> = {}): Observation =>
  stated(value, { concept: `us-gaap:${local}`, decimals: 0, ...more });

describe('A standard template', () => {
  it('is a check wherever one period, unit and set of dimensions has all of its concepts', () => {
    const observations = [
      us('Revenues', '300'),
      us('CostOfRevenue', '100'),
      us('GrossProfit', '200'),
      us('GrossProfit', '90', { period: '2020-04-01/2020-06-30' }),
      us('CostOfRevenue', '40', { unit: 'iso4217:USD' }),
    ];
    expect(checksOf(observations).map(told)).toEqual(['summation: 2 from 1*0 -1*1, exact null']);
  });

  it('finds what does not hold by definition', () => {
    const observations = [
      us('ProfitLoss', '-62165'),
      us('OtherComprehensiveIncomeLossNetOfTax', '6461'),
      us('ComprehensiveIncomeNetOfTaxIncludingPortionAttributableToNoncontrollingInterest', '-64056'),
    ];
    expect(checksOf(observations).map(told)).toEqual(['summation: 2 from 1*0 1*1, exception -8352']);
  });

  it('with room for other terms is asserted only where it foots', () => {
    const balance = (equity: string, more: readonly Observation[] = []) => [
      us('Liabilities', '60'),
      us('StockholdersEquity', equity),
      us('LiabilitiesAndStockholdersEquity', '100'),
      ...more,
    ];
    expect(checksOf(balance('40')).map(told)).toEqual(['summation: 2 from 1*0 1*1, exact null']);
    expect(checksOf(balance('30'))).toEqual([]);
    expect(checksOf(balance('30', [us('TemporaryEquityCarryingAmount', '10')])).map(told)).toEqual([
      'summation: 2 from 1*0 1*3 1*1, exact null',
    ]);
  });

  it('divides income by shares into earnings per share', () => {
    const observations = [
      us('NetIncomeLoss', '-105633000', { decimals: -3 }),
      us('WeightedAverageNumberOfSharesOutstandingBasic', '320000000', {
        unit: 'xbrli:shares',
        decimals: -3,
      }),
      us('EarningsPerShareBasic', '-0.33', { unit: 'iso4217:CNY/xbrli:shares', decimals: 2 }),
    ];
    expect(checksOf(observations)).toMatchObject([
      { rule: 'quotient', aim: 2, terms: [{ ordinal: 0 }, { ordinal: 1 }], outcome: 'exact' },
    ]);
  });

  it('says nothing anew where the document claims it, by whatever place of the same figures', () => {
    const observations = [
      us('Assets', '7'),
      us('LiabilitiesAndStockholdersEquity', '7'),
      us('Assets', '7'),
      us('Goodwill', null),
    ];
    const claim = {
      method: 'summation',
      rule: 'sum',
      aim: 1,
      terms: [
        { ordinal: 2, weight: 1 },
        { ordinal: 3, weight: 1 },
      ],
    } as const;
    expect(checksOf(observations, [claim as unknown as Check])).toHaveLength(1);
  });

  it('leaves figures alone of which the document says two things, and what it reported before', () => {
    expect(
      checksOf([us('Assets', '7'), us('Assets', '9'), us('LiabilitiesAndStockholdersEquity', '7')]),
    ).toEqual([]);
    expect(
      checksOf([
        previouslyReported('7', { concept: 'us-gaap:Assets' }),
        us('LiabilitiesAndStockholdersEquity', '7'),
      ]),
    ).toEqual([]);
  });
});

describe('Repetitions in a document', () => {
  const sumOf = (first: Observation, repeated: Observation) =>
    checksOf(
      [first, us('CostOfRevenue', '100'), us('GrossProfit', '202'), repeated],
      [
        {
          method: 'summation',
          rule: 'sum',
          aim: 2,
          terms: [
            { ordinal: 0, weight: 1 },
            { ordinal: 1, weight: -1 },
          ],
        } as unknown as Check,
      ],
    )[0]!;

  it('narrow a rounded term to what all of them allow', () => {
    const rough = us('Revenues', '300', { decimals: -1 });
    expect(sumOf(rough, us('Other', '1')).outcome).toBe('within-rounding');
    expect(sumOf(rough, us('Revenues', '299', { decimals: 0 })).outcome).toBe('exception');
  });
});

describe('A convenience translation', () => {
  const rate = stated('6.4566', {
    concept: 'x:Rate',
    unit: 'iso4217:CNY/iso4217:USD',
    decimals: 4,
    ordinal: 0,
  });
  const amount = (value: string | null, ordinal: number) => stated(value, { decimals: -3, ordinal });
  const dollars = (value: string | null, ordinal: number, axis = '6.4566') =>
    stated(value, {
      decimals: -3,
      ordinal,
      unit: 'iso4217:USD',
      dimensions: { [TRANSLATION_AXIS]: axis },
    });

  it('is the amount ÷ the rate, rounded as the translation is', () => {
    const [check, ...more] = checksOf([rate, amount('273905000', 10), dollars('42422000', 20)]);
    expect(more).toEqual([]);
    expect(check).toMatchObject({
      method: 'translation',
      rule: 'quotient',
      aim: 20,
      terms: [{ ordinal: 10 }, { ordinal: 0 }],
      outcome: 'exact',
    });
  });

  it('is an exception by a unit, however large the amount: the rate is no rounding', () => {
    expect(checksOf([rate, amount('3509007000', 10), dollars('543477000', 20)])).toMatchObject([
      { outcome: 'exception', difference: '1000' },
    ]);
  });

  it('takes the nearest of several places', () => {
    const checks = checksOf([
      rate,
      stated('273900000', { decimals: -5, ordinal: 5 }),
      stated('42400000', {
        decimals: -5,
        ordinal: 6,
        unit: 'iso4217:USD',
        dimensions: { [TRANSLATION_AXIS]: '6.4566' },
      }),
      amount('273905000', 10),
      dollars('42422000', 20),
    ]);
    expect(checks.map(told)).toEqual([
      'translation: 6 from 1*5 1*0, exact null',
      'translation: 20 from 1*10 1*0, exact null',
    ]);
  });

  it('is none at another rate, of a dash by a dash, or where the amount is not there', () => {
    expect(checksOf([rate, amount('273905000', 10), dollars('42422000', 20, '7')])).toEqual([]);
    expect(checksOf([rate, amount(null, 10), dollars(null, 20)])).toEqual([]);
    expect(checksOf([rate, dollars('42422000', 20)])).toEqual([]);
    expect(checksOf([rate, amount('3000000', 10), dollars(null, 20)])).toMatchObject([
      { outcome: 'exception' },
    ]);
  });
});

describe('Parts of a whole', () => {
  const part = (value: string, member: string) =>
    us('Revenues', value, { dimensions: { 'us-gaap:StatementBusinessSegmentsAxis': member }, decimals: -5 });

  it('add up to it where they make up nearly all of it, and tell what is left over', () => {
    const observations = [
      us('Revenues', '273905000', { decimals: -3 }),
      part('114700000', 'a'),
      part('108300000', 'b'),
      part('49000000', 'c'),
    ];
    expect(checksOf(observations).map(told)).toEqual(['summation: 0 from 1*1 1*2 1*3, exception 1905000']);
  });

  it('are examples where they make up less', () => {
    expect(checksOf([us('Revenues', '273905000'), part('114700000', 'a'), part('108300000', 'b')])).toEqual(
      [],
    );
  });
});
