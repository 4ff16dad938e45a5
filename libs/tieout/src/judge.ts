import {
  absolute,
  add,
  compare,
  divide,
  intersect,
  multiply,
  negate,
  parseDecimal,
  subtract,
  type Check,
  type Decimal,
  type Decimals,
  type FigureReconciled,
  type Interval,
  type Rule,
} from '#libs/figures';
import { holdsZero, plus, point, times } from './intervals.js';

/** A value as a check sees it. */
export interface Stated {
  /** Nil counts 0. */
  readonly value: Decimal | null;
  readonly decimals: Decimals;
  /** What it may be unrounded; `null` where repetitions in its document rule each other out. */
  readonly interval: Interval | null;
}

export interface Weighed extends Stated {
  readonly weight: number;
}

export type Judgement = Pick<Check, 'outcome' | 'difference'>;

/** To how many places a quotient is told where its aim's rounding is exact or not known. */
const PLACES = 20;

/**
 * Whether terms make an aim. `exact`: computed from the values as they stand, and for quotients and growth rounded
 * as the aim is, they do. `within-rounding`: only some values inside the closed rounding intervals do (XBRL
 * Calculations 1.1). All of it in whole numbers or products: no quotient is ever cut off.
 */
export function judge(rule: Rule, aim: Stated, terms: readonly Weighed[]): Judgement {
  const made = rule === 'sum' ? sumOf(terms) : quotientOf(rule, terms);
  if (made === null) return { outcome: 'exception', difference: null };
  const stated = aim.value ?? '0';
  const computed = made.valueAt(aim.decimals);
  const difference = subtract(stated, computed);
  const isExact = aim.decimals === 'INF' || aim.decimals === null ? made.is(stated) : difference === '0';
  const isContradicted = aim.interval === null || terms.some(({ interval }) => interval === null);
  return {
    difference: difference === '0' ? null : difference,
    outcome: isContradicted
      ? 'exception'
      : isExact
        ? 'exact'
        : made.meets(aim.interval)
          ? 'within-rounding'
          : 'exception',
  };
}

/**
 * The same of a check. The rate of a convenience translation is chosen, not measured, so it is no rounding of
 * another: of large amounts its last place would excuse any miss.
 */
export function judgeCheck(
  { method, rule }: Pick<FigureReconciled, 'method' | 'rule'>,
  aim: Stated,
  terms: readonly Weighed[],
): Judgement {
  if (method !== 'translation' || rule !== 'quotient') return judge(rule, aim, terms);
  const [amount, rate] = terms as readonly [Weighed, Weighed];
  return judge(rule, aim, [amount, { ...rate, interval: point(rate.value ?? '0') }]);
}

/** What terms make: `null` where a divisor may be 0, or is none. */
interface Made {
  /** As a value of such rounding says it. */
  valueAt(decimals: Decimals): Decimal;
  /** Whether it is just that. */
  is(value: Decimal): boolean;
  /** Whether it may be something in the interval. */
  meets(interval: Interval): boolean;
}

function sumOf(terms: readonly Weighed[]): Made {
  let value: Decimal = '0';
  let range: Interval = point('0');
  for (const term of terms) {
    const weight = parseDecimal(String(term.weight));
    value = add(value, multiply(weight, term.value ?? '0'));
    if (term.interval) range = plus(range, times(term.interval, point(weight)));
  }
  return {
    valueAt: () => value,
    is: (other) => other === value,
    meets: (interval) => intersect(interval, range) !== null,
  };
}

/**
 * `n ÷ d`, or `(n − d) ÷ |d|`. The latter is `n ÷ |d|` less the sign of d, which keeps the divisor's interval from
 * being counted twice. An aim in `[a, b]` is met where `[a, b] · |d|` meets n.
 */
function quotientOf(rule: 'quotient' | 'growth', terms: readonly Weighed[]): Made | null {
  const [dividend, divisor] = terms;
  if (!dividend || !divisor || terms.length > 2) return null;
  const [over, under] = [dividend.value ?? '0', divisor.value ?? '0'];
  if (under === '0' || divisor.interval === null || dividend.interval === null) return null;
  if (holdsZero(divisor.interval)) return null;
  const sign = compare(under, '0') < 0 ? '-1' : '1';
  const turned = rule === 'quotient' ? sign : '1';
  const numerator = rule === 'quotient' ? multiply(over, turned) : subtract(over, under);
  const size = absolute(under);
  const sizes = sign === '1' ? divisor.interval : opposite(divisor.interval);
  const whole = times(dividend.interval, point(turned));
  const shift = point(rule === 'quotient' ? '0' : sign);
  return {
    valueAt: (decimals) => divide(numerator, size, typeof decimals === 'number' ? decimals : PLACES),
    is: (value) => multiply(value, size) === numerator,
    meets: (interval) => intersect(times(plus(interval, shift), sizes), whole) !== null,
  };
}

const opposite = ({ low, high }: Interval): Interval => ({ low: negate(high), high: negate(low) });
