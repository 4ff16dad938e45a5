import fc from 'fast-check';
import { intervalOf, parseDecimal, type Decimals, type Outcome, type Rule } from '#libs/figures';
import { decimalValues, property } from '#libs/testing';
import {
  atMost,
  minus,
  plus,
  powerOfTen,
  rational,
  same,
  size,
  spread,
  times,
  type Rational,
} from '#libs/testing';
import { judge, type Weighed } from './judge.js';

const said = (value: string, decimals: Decimals, weight = 1): Weighed => ({
  value,
  decimals,
  interval: intervalOf(value, decimals),
  weight,
});

const over = (left: Rational, right: Rational): Rational => {
  const [above, below] = [left.over * right.under, left.under * right.over];
  return below < 0n ? { over: -above, under: -below } : { over: above, under: below };
};

/** Half away from zero, the naive way. */
function roundedTo(value: Rational, decimals: number): Rational {
  const scaled = times(size(value), powerOfTen(decimals));
  const whole = (2n * scaled.over + scaled.under) / (2n * scaled.under);
  return times({ over: value.over < 0n ? -whole : whole, under: 1n }, powerOfTen(-decimals));
}

/** The outcome by exact fractions: a quotient of intervals has its ends at their corners. */
function outcomeOf(rule: Rule, aim: Weighed, [first, second]: readonly [Weighed, Weighed]): Outcome {
  const [n, d] = [rational(first.value!), rational(second.value!)];
  const divisors = spread(d, second.decimals as number);
  const zero = rational('0');
  if (atMost(divisors.low, zero) && atMost(zero, divisors.high)) return 'exception';
  const made = rule === 'quotient' ? over(n, d) : over(minus(n, d), size(d));
  const stated = rational(aim.value!);
  if (same(roundedTo(made, aim.decimals as number), stated)) return 'exact';
  const dividends = spread(n, first.decimals as number);
  const corners = [dividends.low, dividends.high].flatMap((x) =>
    [divisors.low, divisors.high].map((y) => (rule === 'quotient' ? over(x, y) : over(minus(x, y), size(y)))),
  );
  const low = corners.reduce((least, each) => (atMost(each, least) ? each : least));
  const high = corners.reduce((most, each) => (atMost(most, each) ? each : most));
  const range = spread(stated, aim.decimals as number);
  return atMost(range.low, high) && atMost(low, range.high) ? 'within-rounding' : 'exception';
}

const amounts = fc
  .tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -3, max: 4 }))
  .map(([units, decimals]) => said(parseDecimal(`${units}e${-decimals}`), decimals));

describe('A quotient or a growth rate', () => {
  property(
    'has the outcome that exact fractions give',
    fc.record({
      rule: fc.constantFrom<Rule>('quotient', 'growth'),
      terms: fc.tuple(amounts, amounts),
      places: fc.integer({ min: -2, max: 6 }),
      off: fc.integer({ min: -3, max: 3 }),
    }),
    ({ rule, terms, places, off }) => {
      const [n, d] = terms.map(({ value }) => Number(value)) as [number, number];
      // An aim near the truth: far ones are all exceptions.
      const near = d === 0 ? 0 : rule === 'quotient' ? n / d : (n - d) / Math.abs(d);
      const aim = said(parseDecimal(`${Math.round(near * 10 ** places) + off}e${-places}`), places);
      expect(judge(rule, aim, terms).outcome).toBe(outcomeOf(rule, aim, terms));
    },
    400,
  );

  property(
    'tells by how much it misses: what is stated less the rounded quotient',
    fc.tuple(decimalValues, decimalValues, fc.integer({ min: -6, max: 8 })),
    ([n, d, places]) => {
      if (d === '0') return;
      const aim = said('0', places);
      const { difference } = judge('quotient', aim, [said(n, 'INF'), said(d, 'INF')]);
      const made = roundedTo(over(rational(n), rational(d)), places);
      expect(same(plus(rational(difference ?? '0'), made), rational('0'))).toBe(true);
    },
  );

  it('rounds half away from zero, to the places of what is stated', () => {
    const outcome = (aim: Weighed, n: string, d: string) =>
      judge('quotient', aim, [said(n, 'INF'), said(d, 'INF')]);
    expect(outcome(said('0.13', 2), '1', '8')).toEqual({ outcome: 'exact', difference: null });
    expect(outcome(said('-0.13', 2), '1', '-8')).toEqual({ outcome: 'exact', difference: null });
    expect(outcome(said('0.12', 2), '1', '8')).toEqual({ outcome: 'within-rounding', difference: '-0.01' });
    expect(outcome(said('0.125', 'INF'), '1', '8').outcome).toBe('exact');
    expect(outcome(said('0.33', 'INF'), '1', '3').outcome).toBe('exception');
    expect(outcome(said('200', -2), '1500', '10').outcome).toBe('exact');
  });

  it('grows from a loss by the loss, whose sign it does not turn round', () => {
    const growth = (now: string, then: string, aim: string) =>
      judge('growth', said(aim, 3), [said(now, 0), said(then, 0)]).outcome;
    expect(growth('-30', '-60', '0.5')).toBe('exact');
    expect(growth('-90', '-60', '-0.5')).toBe('exact');
    expect(growth('90', '60', '0.5')).toBe('exact');
    expect(growth('90', '60', '0.6')).toBe('exception');
  });

  it('cannot be made over nothing, or over what may be nothing', () => {
    const nothing = { outcome: 'exception', difference: null };
    expect(judge('quotient', said('0', 0), [said('1', 0), said('0', 'INF')])).toEqual(nothing);
    expect(judge('growth', said('0', 0), [said('1', 0), { ...said('0', 0), value: null }])).toEqual(nothing);
    expect(judge('quotient', said('0', 0), [said('1', 0), said('400', -3)])).toEqual(nothing);
  });
});

describe('Any rule', () => {
  it('is not satisfied by a term of which the document says what rules itself out', () => {
    const term = { ...said('5', 0), interval: null };
    expect(judge('sum', said('5', 0), [term])).toEqual({ outcome: 'exception', difference: null });
    expect(judge('quotient', said('5', 0), [term, said('1', 'INF')]).outcome).toBe('exception');
  });
});
