import fc from 'fast-check';
import { compare, intervalOf, parseDecimal, type Decimals } from '#libs/figures';
import { property } from '#libs/testing';
import { calculationFaults, type CalculationFact, type CalculationRules } from './calculation-faults.js';

const SUM = [
  {
    role: 'r',
    total: 'a:T',
    terms: [
      { concept: 'a:X', weight: 1 },
      { concept: 'a:Y', weight: -1 },
    ],
  },
];

const fact = (
  name: string,
  value: string | null,
  decimals: Decimals = 0,
  binding = 'c1',
): CalculationFact => ({
  concept: `a:${name}`,
  binding,
  value,
  decimals,
});

const whys = (facts: readonly CalculationFact[], rules: CalculationRules): readonly string[] =>
  calculationFaults(facts, SUM, rules).map(({ why }) => why);

describe('Calculations of XBRL 2.1 in tuples', () => {
  const inTuple = (parent: string, ...facts: CalculationFact[]): CalculationFact[] =>
    facts.map((each) => ({ ...each, parent }));
  const why = (...facts: CalculationFact[]) => whys(facts, 'xbrl-2.1');

  it('bind what stands in tuples beside the total, however deep', () => {
    const deep = [...inTuple('/1/1/', fact('X', '2')), ...inTuple('/1/1/3/', fact('X', '3'))];
    expect(why(fact('T', '6'), fact('X', '1'), ...deep)).toEqual([]);
    expect(why(fact('T', '7'), fact('X', '1'), ...deep)).toEqual(['sum']);
  });

  it('bind nothing outside of the tuple of the total', () => {
    expect(why(...inTuple('/1/1/', fact('T', '9')), fact('X', '1'))).toEqual([]);
    expect(why(...inTuple('/1/1/', fact('T', '9')), ...inTuple('/1/10/', fact('X', '1')))).toEqual([]);
    expect(why(...inTuple('/1/1/', fact('T', '9'), fact('X', '1')))).toEqual(['sum']);
  });

  it('are not checked where a part is there twice in one tuple, and are where in two', () => {
    expect(why(fact('T', '9'), ...inTuple('/1/1/', fact('X', '1'), fact('X', '1')))).toEqual([]);
    expect(
      why(fact('T', '2'), ...inTuple('/1/1/', fact('X', '1')), ...inTuple('/1/2/', fact('X', '1'))),
    ).toEqual([]);
    expect(
      why(fact('T', '9'), ...inTuple('/1/1/', fact('X', '1')), ...inTuple('/1/2/', fact('X', '1'))),
    ).toEqual(['sum']);
  });
});

describe('Calculations 1.1', () => {
  const rounding = (...facts: CalculationFact[]) => whys(facts, 'round-to-nearest');
  const truncation = (...facts: CalculationFact[]) => whys(facts, 'truncation');

  it('bind in one context only, with at least one term; what is absent or nil counts nothing', () => {
    expect(rounding(fact('T', '5', 0, 'c1'), fact('X', '9', 0, 'c2'))).toEqual([]);
    expect(rounding(fact('T', '5'))).toEqual([]);
    expect(rounding(fact('T', '5'), fact('X', null))).toEqual([]);
    expect(rounding(fact('T', null), fact('X', '9'))).toEqual([]);
    expect(rounding(fact('T', '5'), fact('X', '5'), fact('Y', null))).toEqual([]);
    expect(rounding(fact('T', '5'), fact('X', '9'))).toEqual(['sum']);
  });

  it('hold where closed rounding intervals touch', () => {
    expect(rounding(fact('T', '10'), fact('X', '11'))).toEqual([]);
    expect(rounding(fact('T', '10'), fact('X', '12'))).toEqual(['sum']);
    expect(rounding(fact('T', '10'), fact('X', '16'), fact('Y', '4.5', 'INF'))).toEqual(['sum']);
    expect(rounding(fact('T', '10'), fact('X', '15'), fact('Y', '4', 'INF'))).toEqual([]);
  });

  it('of truncated values hold in half-open intervals only', () => {
    expect(truncation(fact('T', '10'), fact('X', '10'))).toEqual([]);
    expect(truncation(fact('T', '10'), fact('X', '11'))).toEqual(['sum']);
    expect(truncation(fact('T', '10'), fact('X', '10.9', 'INF'))).toEqual([]);
    expect(truncation(fact('T', '10'), fact('X', '9.9', 'INF'))).toEqual(['sum']);
    expect(truncation(fact('T', '-10'), fact('X', '-10.9', 'INF'))).toEqual([]);
    expect(truncation(fact('T', '0'), fact('X', '-0.9', 'INF'))).toEqual([]);
    // 10 − [4, 5[ is ]5, 6].
    expect(truncation(fact('T', '5', 'INF'), fact('X', '10', 'INF'), fact('Y', '4'))).toEqual(['sum']);
    expect(truncation(fact('T', '6', 'INF'), fact('X', '10', 'INF'), fact('Y', '4'))).toEqual([]);
  });

  it('take what duplicates have in common, and refuse those that have nothing', () => {
    expect(rounding(fact('T', '10'), fact('T', '10.4', 1), fact('X', '10.4', 1))).toEqual([]);
    expect(rounding(fact('T', '10'), fact('T', '10.4', 1), fact('X', '10', 'INF'))).toEqual(['sum']);
    expect(rounding(fact('T', '10'), fact('T', '12'), fact('X', '10'))).toEqual(['duplicates']);
    expect(rounding(fact('T', '10'), fact('T', '11'), fact('X', '10'))).toEqual(['duplicates']);
    expect(rounding(fact('T', '10'), fact('T', null), fact('X', '10'))).toEqual(['duplicates']);
    expect(rounding(fact('T', '10'), fact('X', '10', 'INF'), fact('X', '11', 0))).toEqual(['duplicates']);
  });

  it('refuse digits that a fact says nothing of', () => {
    expect(rounding(fact('T', '10.4'), fact('X', '10'))).toEqual(['excess-digits']);
    expect(rounding(fact('T', '1200', -3), fact('X', '1000', -3))).toEqual(['excess-digits']);
  });
});

describe('Calculations of XBRL 2.1', () => {
  const old = (...facts: CalculationFact[]) => whys(facts, 'xbrl-2.1');

  it('round each term by its own decimals, half to even, and the sum by those of the total', () => {
    expect(old(fact('T', '10'), fact('X', '10.4'))).toEqual([]);
    expect(old(fact('T', '10'), fact('X', '10.5', 1))).toEqual([]);
    expect(old(fact('T', '12'), fact('X', '11.5', 1))).toEqual([]);
    expect(old(fact('T', '11'), fact('X', '10.5', 1))).toEqual(['sum']);
    expect(old(fact('T', '10'), fact('X', '11'))).toEqual(['sum']);
    expect(old(fact('T', '-12'), fact('X', '-11.5', 1))).toEqual([]);
  });

  it('do not bind where anything is there twice, and do not hold where a rounding is unknown', () => {
    expect(old(fact('T', '10'), fact('T', '10'), fact('X', '99'))).toEqual([]);
    expect(old(fact('T', '10', null), fact('X', '10'))).toEqual(['sum']);
  });
});

describe('An oracle of hundredths', () => {
  const facts = fc.array(
    fc.record({
      name: fc.constantFrom('T', 'X', 'Y'),
      units: fc.integer({ min: -60, max: 60 }),
      decimals: fc.constantFrom<Decimals>(0, 1, 'INF'),
    }),
    { maxLength: 5 },
  );

  /** All hundredths that a fact may be unrounded, tried one by one. */
  const mayBe = (
    { value, decimals }: CalculationFact,
    hundredth: number,
    mode: CalculationRules,
  ): boolean => {
    const [x, v] = [hundredth / 100, Number(value)];
    if (decimals === 'INF') return Math.abs(x - v) < 1e-9;
    const unit = 10 ** -(decimals as number);
    if (mode === 'round-to-nearest') return Math.abs(x - v) <= unit / 2 + 1e-9;
    const towards = v === 0 ? Math.abs(x) : v > 0 ? x - v : v - x;
    return towards > -1e-9 && towards < unit - 1e-9;
  };

  const consistent = (all: readonly CalculationFact[], mode: CalculationRules): boolean => {
    const possible = (name: string): number[] | null => {
      const own = all.filter(({ concept }) => concept === `a:${name}`);
      if (own.length === 0) return null;
      const twice = own.some((left) =>
        own.some((right) => left.decimals === right.decimals && left.value !== right.value),
      );
      const tried = Array.from({ length: 1_801 }, (_, index) => index - 900);
      return twice ? [] : tried.filter((each) => own.every((one) => mayBe(one, each, mode)));
    };
    const [total, x, y] = ['T', 'X', 'Y'].map(possible);
    if (!total || (!x && !y)) return true;
    const totals = new Set(total);
    return (x ?? [0]).some((one) => (y ?? [0]).some((other) => totals.has(one - other)));
  };

  for (const mode of ['round-to-nearest', 'truncation'] as const)
    property(`finds the same faults by ${mode}`, facts, (drawn) => {
      const all = drawn.map(({ name, units, decimals }) =>
        fact(name, parseDecimal(String(decimals === 0 ? Math.trunc(units / 10) : units / 10)), decimals),
      );
      expect(whys(all, mode).length === 0).toBe(consistent(all, mode));
    });

  it('rests on the intervals that the ledger has', () => {
    const { low, high } = intervalOf('10', 0);
    expect([compare(low, '9.5'), compare(high, '10.5')]).toEqual([0, 0]);
  });
});
