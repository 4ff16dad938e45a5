import fc from 'fast-check';
import type { Claim, Observation } from '#libs/figures';
import { adjustment, filed, previouslyReported, property, stated } from '#libs/testing';
import { ENGINE_VERSION } from './checked.js';
import { tieOut } from './tie-out.js';

const checksOf = (observations: readonly Observation[]) => tieOut(filed('2021-08-11', observations));

describe('An adjustment', () => {
  it('is what the restated value is more than the one reported before', () => {
    expect(checksOf([previouslyReported('100'), adjustment('-60'), stated('40')])).toEqual([
      {
        method: 'roll-forward',
        rule: 'sum',
        aim: 1,
        terms: [
          { ordinal: 2, weight: 1 },
          { ordinal: 0, weight: -1 },
        ],
        difference: null,
        outcome: 'exact',
        engine: ENGINE_VERSION,
      },
    ]);
  });

  it('is within rounding while the closed intervals of all three meet, and no further', () => {
    const outcomeOf = (amount: string) =>
      checksOf([previouslyReported('100'), adjustment(amount), stated('40')]).map(
        ({ outcome, difference }) => `${outcome} ${difference}`,
      );
    expect(outcomeOf('-61')).toEqual(['within-rounding -1']);
    expect(outcomeOf('-61.5')).toEqual(['within-rounding -1.5']);
    expect(outcomeOf('-62')).toEqual(['exception -2']);
  });

  it('counts nil as 0', () => {
    expect(checksOf([previouslyReported(null), adjustment('40'), stated('40')])).toMatchObject([
      { outcome: 'exact' },
    ]);
  });

  it('is no check without both ends, or with two values of one', () => {
    expect(checksOf([adjustment('-60'), stated('40')])).toEqual([]);
    expect(checksOf([previouslyReported('100'), adjustment('-60')])).toEqual([]);
    expect(
      checksOf([previouslyReported('100'), previouslyReported('90'), adjustment('-60'), stated('40')]),
    ).toEqual([]);
  });

  it('that is printed twice is checked twice, and is one', () => {
    expect(
      checksOf([previouslyReported('100'), adjustment('-60'), adjustment('-60'), stated('40')]),
    ).toMatchObject([
      { aim: 1, outcome: 'exact' },
      { aim: 2, outcome: 'exact' },
    ]);
  });

  it('of several is what the others leave of the difference', () => {
    const checks = checksOf([previouslyReported('100'), adjustment('-50'), adjustment('-10'), stated('40')]);
    expect(checks).toMatchObject([
      { aim: 1, terms: [{ ordinal: 3 }, { ordinal: 0 }, { ordinal: 2, weight: -1 }], outcome: 'exact' },
      { aim: 2, terms: [{ ordinal: 3 }, { ordinal: 0 }, { ordinal: 1, weight: -1 }], outcome: 'exact' },
    ]);
  });

  it('by its reason lies between the values that have no reason', () => {
    const dimensions = {
      'us-gaap:AdjustmentsForNewAccountingPronouncementsAxis':
        'us-gaap:AccountingStandardsUpdate202006Member',
    };
    const of = (value: string) => ({ ...adjustment(value), dimensions });
    expect(checksOf([previouslyReported('100'), of('-60'), stated('40')])).toMatchObject([
      { aim: 1, outcome: 'exact' },
    ]);
    expect(checksOf([previouslyReported('100'), of('-70'), stated('40')])).toMatchObject([
      { outcome: 'exception', difference: '-10' },
    ]);
  });

  it('that its reader makes of another is a part of that one, and no term beside it', () => {
    const reading = filed('2021-08-11', [
      previouslyReported('100'),
      adjustment('-60'),
      adjustment('-50'),
      adjustment('-10'),
      stated('40'),
    ]);
    const part = (aim: number, other: number): Claim => ({
      method: 'roll-forward',
      rule: 'sum',
      aim,
      terms: [
        { ordinal: 1, weight: 1 },
        { ordinal: other, weight: -1 },
      ],
    });
    const checks = tieOut({ ...reading, claims: [part(2, 3), part(3, 2)] });
    expect(checks.map(({ aim, outcome, terms }) => [aim, outcome, terms.length])).toEqual([
      [2, 'exact', 2],
      [3, 'exact', 2],
      [1, 'exact', 2],
    ]);
  });
});

describe('A sum', () => {
  const amounts = fc.array(
    fc.record({
      units: fc.integer({ min: -99_999, max: 99_999 }),
      decimals: fc.integer({ min: -3, max: 3 }),
    }),
    { minLength: 1, maxLength: 6 },
  );

  property(
    'is exact where whole numbers are, and within rounding while the half units make up for the miss',
    fc.tuple(amounts, fc.integer({ min: -20, max: 20 })),
    ([terms, off]) => {
      // All in thousandths, so that plain integers do.
      const size = (decimals: number): number => 10 ** (3 - decimals);
      const total = terms.reduce((sum, { units, decimals }) => sum + units * size(decimals), 0);
      const decimalOf = (thousandths: number): string => String(thousandths / 1000);
      const observations = [
        ...terms.map(({ units, decimals }, at) =>
          stated(decimalOf(units * size(decimals)), { decimals, concept: `x:T${at}` }),
        ),
        stated(decimalOf(total + off), { decimals: 3, concept: 'x:Total' }),
      ];
      const claims = [
        {
          method: 'summation' as const,
          rule: 'sum' as const,
          aim: terms.length,
          terms: terms.map((_, ordinal) => ({ ordinal, weight: 1 })),
        },
      ];
      const [check] = tieOut(filed('2021-08-11', observations, { claims }));
      const slack = terms.reduce((sum, { decimals }) => sum + size(decimals) / 2, 0.5);
      expect(check!.outcome).toBe(
        off === 0 ? 'exact' : Math.abs(off) <= slack ? 'within-rounding' : 'exception',
      );
      expect(Number(check!.difference ?? '0') * 1000).toBeCloseTo(off, 6);
    },
  );
});
