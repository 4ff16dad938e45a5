import { add, compare, multiply, shift, subtract, type Decimal, type Decimals } from '#libs/figures';

/** How what a report prints was made of what it is unrounded (XBRL Calculations 1.1 §5). */
export type RoundingMode = 'round-to-nearest' | 'truncation';

/** An interval whose ends belong to it or not. */
export interface Range {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly hasLow: boolean;
  readonly hasHigh: boolean;
}

export const NOUGHT: Range = { low: '0', high: '0', hasLow: true, hasHigh: true };

/**
 * What a value may be unrounded: rounded to the nearest, from half a unit below to half a unit above, both counted; truncated, up to
 * one unit farther from 0, not counted; a point where it is exact or its rounding is unknown.
 */
export function rangeOf(value: Decimal, decimals: Decimals, mode: RoundingMode): Range {
  if (typeof decimals !== 'number') return { low: value, high: value, hasLow: true, hasHigh: true };
  const unit = shift('1', -decimals);
  if (mode === 'round-to-nearest') {
    const half = multiply(unit, '0.5');
    return { low: subtract(value, half), high: add(value, half), hasLow: true, hasHigh: true };
  }
  const sign = compare(value, '0');
  return {
    low: sign > 0 ? value : subtract(value, unit),
    high: sign < 0 ? value : add(value, unit),
    hasLow: sign > 0,
    hasHigh: sign < 0,
  };
}

/** What two ranges share, or `null` where they share nothing. */
export function meet(left: Range, right: Range): Range | null {
  const [lows, highs] = [compare(left.low, right.low), compare(left.high, right.high)];
  const met: Range = {
    low: lows >= 0 ? left.low : right.low,
    high: highs <= 0 ? left.high : right.high,
    hasLow: (lows < 0 || left.hasLow) && (lows > 0 || right.hasLow),
    hasHigh: (highs > 0 || left.hasHigh) && (highs < 0 || right.hasHigh),
  };
  const width = compare(met.low, met.high);
  return width < 0 || (width === 0 && met.hasLow && met.hasHigh) ? met : null;
}

/** A range and another, each value of the one with each of the other, the second times a weight. */
export function plusWeighted(sum: Range, term: Range, weight: Decimal): Range {
  const sign = compare(weight, '0');
  if (sign === 0) return sum;
  const [low, high] = [multiply(term.low, weight), multiply(term.high, weight)];
  const turned: Range =
    sign > 0 ? { ...term, low, high } : { low: high, high: low, hasLow: term.hasHigh, hasHigh: term.hasLow };
  return {
    low: add(sum.low, turned.low),
    high: add(sum.high, turned.high),
    hasLow: sum.hasLow && turned.hasLow,
    hasHigh: sum.hasHigh && turned.hasHigh,
  };
}
