import fc from 'fast-check';
import type { Decimals, Observation } from '#libs/figures';
import { filed, previouslyReported, property, stated } from '#libs/testing';
import { calculationFaults } from './calculation-faults.js';
import { tieOut } from './tie-out.js';

const SUMMATIONS = [
  {
    role: 'r',
    total: 'x:Total',
    terms: [
      { concept: 'x:One', weight: 1 },
      { concept: 'x:Two', weight: -1 },
    ],
  },
];

const checksOf = (observations: readonly Observation[]) =>
  tieOut({ ...filed('2021-08-11', observations), summations: SUMMATIONS }).map(
    ({ aim, terms, outcome, method }) => ({
      aim,
      terms: terms.map(({ ordinal, weight }) => `${weight}*${ordinal}`),
      outcome,
      method,
    }),
  );

const of = (concept: string, value: string | null, change: Partial<Observation> = {}): Observation =>
  stated(value, { concept: `x:${concept}`, ...change });

describe('A sum that a document declares of concepts', () => {
  it('is checked wherever its total and a term are stated', () => {
    expect(checksOf([of('Total', '3'), of('One', '5'), of('Two', '2')])).toEqual([
      { aim: 0, terms: ['1*1', '-1*2'], outcome: 'exact', method: 'summation' },
    ]);
    expect(checksOf([of('Total', '3'), of('One', '3')])).toMatchObject([
      { terms: ['1*1'], outcome: 'exact' },
    ]);
    expect(checksOf([of('Total', '3'), of('One', null)])).toEqual([]);
    expect(checksOf([of('Total', '3'), of('One', '3', { dimensions: { 'x:Axis': 'x:Member' } })])).toEqual(
      [],
    );
  });

  it('is checked in the column of what was reported before by itself', () => {
    const before = (concept: string, value: string): Observation => ({
      ...previouslyReported(value),
      concept: `x:${concept}`,
    });
    expect(
      checksOf([before('Total', '4'), before('One', '4'), of('Total', '3'), of('One', '3')]),
    ).toMatchObject([
      { aim: 0, terms: ['1*1'], outcome: 'exact' },
      { aim: 2, terms: ['1*3'], outcome: 'exact' },
    ]);
  });

  it('takes all that a document says of a figure: the most precise is named, and what is left of all intervals counts', () => {
    const facts = [
      of('Total', '10', { decimals: 0 }),
      of('One', '10', { decimals: 0 }),
      of('One', '9.6', { decimals: 1 }),
    ];
    expect(checksOf(facts)).toMatchObject([{ terms: ['1*2'], outcome: 'within-rounding' }]);
    expect(checksOf([of('Total', '10', { decimals: 0 }), of('One', '10'), of('One', '12')])).toMatchObject([
      { outcome: 'exception' },
    ]);
  });

  const facts = fc.array(
    fc.record({
      concept: fc.constantFrom('Total', 'One', 'Two'),
      value: fc.integer({ min: -9, max: 9 }),
      decimals: fc.constantFrom<Decimals>(0, 1, 'INF'),
    }),
    { maxLength: 6 },
  );

  property('holds just where Calculations 1.1 find no fault', facts, (drawn) => {
    const named = drawn.map((each) => ({ ...each, value: String(each.value), concept: `x:${each.concept}` }));
    const checks = tieOut({
      ...filed(
        '2021-08-11',
        named.map(({ concept, value, decimals }) => stated(value, { concept, decimals })),
      ),
      summations: SUMMATIONS,
    });
    const faults = calculationFaults(
      named.map((each) => ({ ...each, binding: '' })),
      SUMMATIONS,
      'round-to-nearest',
    );
    expect(checks.some(({ outcome }) => outcome === 'exception')).toBe(faults.length > 0);
  });
});
