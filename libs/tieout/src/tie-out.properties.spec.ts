import fc from 'fast-check';
import {
  duration,
  instant,
  parseDecimal,
  TRANSLATION_AXIS,
  type Claim,
  type Decimals,
  type Observation,
  type Outcome,
} from '#libs/figures';
import {
  atMost,
  filed,
  minus,
  numeral,
  plus,
  powerOfTen,
  property,
  rational,
  same,
  size,
  spread,
  stated,
  times,
  type Rational,
} from '#libs/testing';
import { tieOut } from './tie-out.js';

const ZERO = rational('0');

interface Range {
  readonly low: Rational;
  readonly high: Rational;
}

/** What a value may be unrounded, by the letter of the rule. */
function rangeOf(value: string | null, decimals: Decimals): Range {
  const exact = rational(value ?? '0');
  return typeof decimals === 'number' ? spread(exact, decimals) : { low: exact, high: exact };
}

/** What all ranges share; `null` where they share nothing. */
function sharedBy(ranges: readonly Range[]): Range | null {
  const low = ranges.map((each) => each.low).reduce((most, each) => (atMost(most, each) ? each : most));
  const high = ranges.map((each) => each.high).reduce((least, each) => (atMost(each, least) ? each : least));
  return atMost(low, high) ? { low, high } : null;
}

/** One statement of a figure. */
interface Said {
  readonly value: string | null;
  readonly decimals: Decimals;
}

const roundings: fc.Arbitrary<Decimals> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -3, max: 2 }) },
  { weight: 1, arbitrary: fc.constantFrom<Decimals>('INF', null) },
);
const places = (decimals: Decimals): number => (typeof decimals === 'number' ? decimals : 0);
const values = fc
  .tuple(fc.integer({ min: -40, max: 40 }), roundings)
  .map(([units, decimals]): Said => ({ value: parseDecimal(`${units}e${-places(decimals)}`), decimals }));
const nil: fc.Arbitrary<Said> = roundings.map((decimals) => ({ value: null, decimals }));

/** A figure as its document states it: once, or again at another rounding, which may rule the first out. */
const figures = fc
  .tuple(
    fc.oneof({ weight: 6, arbitrary: values }, { weight: 1, arbitrary: nil }),
    fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -1, max: 1 })), { maxLength: 2 }),
  )
  .map(([first, again]): readonly Said[] => [
    first,
    ...again.map(([decimals, off]): Said => {
      const unit = Math.round(Number(first.value ?? '0') * 10 ** decimals) + off;
      return { value: parseDecimal(`${unit}e${-decimals}`), decimals };
    }),
  ]);

/** Whether two say a value at one rounding with other digits. */
const isOther = (one: Said, other: Said): boolean =>
  one.decimals === other.decimals && !same(rational(one.value ?? '0'), rational(other.value ?? '0'));

/** The outcome of a weighted sum by exact fractions. */
function outcomeOf(aim: readonly Said[], terms: readonly (readonly [readonly Said[], number])[]): Outcome {
  const ranges = [aim, ...terms.map(([term]) => term)].map((said) =>
    said.some((one) => said.some((other) => isOther(one, other)))
      ? null
      : sharedBy(said.map(({ value, decimals }) => rangeOf(value, decimals))),
  );
  if (ranges.includes(null)) return 'exception';
  const [own, ...others] = ranges as Range[];
  let exact = ZERO;
  let made: Range = { low: ZERO, high: ZERO };
  for (const [index, [term, weight]] of terms.entries()) {
    const by = rational(String(weight));
    exact = plus(exact, times(by, rational(term[0]!.value ?? '0')));
    const ends = [others[index]!.low, others[index]!.high].map((each) => times(by, each));
    const [low, high] = (weight < 0 ? ends.toReversed() : ends) as [Rational, Rational];
    made = { low: plus(made.low, low), high: plus(made.high, high) };
  }
  if (same(exact, rational(aim[0]!.value ?? '0'))) return 'exact';
  return atMost(own!.low, made.high) && atMost(made.low, own!.high) ? 'within-rounding' : 'exception';
}

const observed = (concept: string, said: readonly Said[]): Observation[] =>
  said.map(({ value, decimals }) => stated(value, { concept, decimals }));

describe('A weighted sum over a whole document', () => {
  property(
    'has the outcome of exact fractions: repetitions intersect, or rule each other out, nil counts 0, what is absent is skipped',
    fc.record({
      terms: fc.array(fc.tuple(figures, fc.constantFrom(1, -1, 2, 0.5)), { minLength: 1, maxLength: 4 }),
      off: fc.integer({ min: -3, max: 3 }),
      rounding: roundings,
      again: fc.boolean(),
    }),
    ({ terms, off, rounding, again }) => {
      const total = terms.reduce(
        (sum, [term, weight]) => plus(sum, times(rational(String(weight)), rational(term[0]!.value ?? '0'))),
        ZERO,
      );
      const near = plus(total, times(rational(String(off)), powerOfTen(-places(rounding))));
      const aim: Said[] = [{ value: parseDecimal(numeral(near)), decimals: rounding }];
      if (again) aim.push({ value: aim[0]!.value, decimals: -3 });
      const groups = [
        observed('x:Total', aim),
        ...terms.map(([term], index) => observed(`x:T${index}`, term)),
      ];
      const at = groups.map((_, index) => groups.slice(0, index).flat().length);
      const claim: Claim = {
        method: 'summation',
        rule: 'sum',
        aim: 0,
        terms: terms.map(([, weight], index) => ({ ordinal: at[index + 1]!, weight })),
      };
      const [check] = tieOut(filed('2021-08-11', groups.flat(), { claims: [claim] }));
      expect(check!.outcome).toBe(outcomeOf(aim, terms));
      const difference = minus(rational(aim[0]!.value ?? '0'), total);
      expect(same(rational(check!.difference ?? '0'), difference)).toBe(true);
    },
    300,
  );
});

/** Half away from zero, the naive way. */
function roundedTo(value: Rational, decimals: number): Rational {
  const scaled = times(size(value), powerOfTen(decimals));
  const whole = (2n * scaled.over + scaled.under) / (2n * scaled.under);
  return times({ over: value.over < 0n ? -whole : whole, under: 1n }, powerOfTen(-decimals));
}

describe('A translation', () => {
  const rates = fc.integer({ min: 1, max: 99_999 }).map((units) => parseDecimal(`${units}e-4`));
  property(
    'is amount ÷ rate rounded as printed, the rate taken as exact; a dash for a dash is no check',
    fc.record({
      amount: fc.option(fc.integer({ min: -5000, max: 5000 }), { freq: 8 }),
      decimals: fc.integer({ min: -3, max: 2 }),
      rate: rates,
      places: fc.integer({ min: -3, max: 2 }),
      off: fc.integer({ min: -2, max: 2 }),
    }),
    ({ amount, decimals, rate, places: printed, off }) => {
      const own = amount === null ? null : parseDecimal(`${amount}e${-decimals}`);
      const inverse = { over: rational(rate).under, under: rational(rate).over };
      const made = times(rational(own ?? '0'), inverse);
      const near = plus(roundedTo(made, printed), times(rational(String(off)), powerOfTen(-printed)));
      const translated = amount === null && off === 0 ? null : parseDecimal(numeral(near));
      const checks = tieOut(
        filed('2021-08-11', [
          stated(rate, {
            concept: 'x:Rate',
            period: instant('2021-06-30'),
            unit: 'iso4217:CNY/iso4217:USD',
            decimals: 4,
          }),
          stated(own, { unit: 'iso4217:CNY', decimals }),
          stated(translated, {
            unit: 'iso4217:USD',
            decimals: printed,
            dimensions: { [TRANSLATION_AXIS]: rate },
          }),
        ]),
      );
      const range = rangeOf(own, decimals);
      const ends = [range.low, range.high].map((each) => times(each, inverse)) as [Rational, Rational];
      const aim = spread(rational(translated ?? '0'), printed);
      const meets = atMost(aim.low, ends[1]) && atMost(ends[0], aim.high);
      const expected: Outcome = off === 0 ? 'exact' : meets ? 'within-rounding' : 'exception';
      const isSilent = own === null && translated === null;
      expect(checks.map(({ method, outcome }) => `${method} ${outcome}`)).toEqual(
        isSilent ? [] : [`translation ${expected}`],
      );
    },
    300,
  );
});

describe('Parts on an axis', () => {
  const AXIS = 'us-gaap:StatementBusinessSegmentsAxis';
  property(
    'claim their whole where they leave out no more than one in twenty of it, and nothing else does',
    fc.record({
      parts: fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 5 }),
      rest: fc.integer({ min: -300, max: 300 }),
    }),
    ({ parts, rest }) => {
      const sum = parts.reduce((total, part) => total + part, 0);
      const whole = sum + rest;
      if (whole === 0) return;
      const period = duration('2021-04-01', '2021-06-30');
      const checks = tieOut(
        filed('2021-08-11', [
          stated(String(whole), { period, decimals: 0 }),
          ...parts.map((part, index) =>
            stated(String(part), { period, decimals: 0, dimensions: { [AXIS]: `x:S${index}Member` } }),
          ),
        ]),
      );
      const isClaimed = parts.length > 1 && Math.abs(rest) * 20 <= Math.abs(whole);
      expect(checks.map(({ difference }) => difference ?? '0')).toEqual(isClaimed ? [String(rest)] : []);
    },
    200,
  );
});
