import {
  add,
  intersect,
  intervalOf,
  multiply,
  parseDecimal,
  subtract,
  compare,
  type Check,
  type Claim,
  type Decimal,
  type Interval,
  type Observation,
} from '#libs/figures';

/** Names the rules by which claims are checked; raised when they change. */
const ENGINE_VERSION = '1';

/**
 * A claim with its outcome. `exact`: the values foot as printed. `within-rounding`: they do not, and the closed
 * intervals that they are rounded from do (XBRL Calculations 1.1). Nil counts 0.
 */
export function checked(claim: Claim, observations: ReadonlyMap<number, Observation>): Check {
  const at = (ordinal: number): Observation => {
    const observation = observations.get(ordinal);
    if (!observation)
      throw new Error(`a claim names ordinal ${ordinal}, and the reading has no such observation`);
    return observation;
  };
  const aim = at(claim.aim);
  let value: Decimal = '0';
  let made: Interval = { low: '0', high: '0' };
  for (const { ordinal, weight: number } of claim.terms) {
    const term = at(ordinal);
    const weight = parseDecimal(String(number));
    value = add(value, multiply(weight, term.value ?? '0'));
    made = plus(made, scaled(rounded(term), weight));
  }
  const difference = subtract(aim.value ?? '0', value);
  const outcome =
    difference === '0' ? 'exact' : intersect(rounded(aim), made) ? 'within-rounding' : 'exception';
  return { ...claim, difference: difference === '0' ? null : difference, outcome, engine: ENGINE_VERSION };
}

const rounded = ({ value, decimals }: Observation): Interval => intervalOf(value ?? '0', decimals);

const plus = (left: Interval, right: Interval): Interval => ({
  low: add(left.low, right.low),
  high: add(left.high, right.high),
});

function scaled({ low, high }: Interval, weight: Decimal): Interval {
  const [one, other] = [multiply(low, weight), multiply(high, weight)];
  return compare(one, other) <= 0 ? { low: one, high: other } : { low: other, high: one };
}
