import Big from 'big.js';
import { FigureError } from './errors.js';

/** An exact decimal in canonical form: no exponent, no trailing zeros, no `-0`, no `+`. */
export type Decimal = string;

/** Rounding of a value, as XBRL's `decimals`: `-3` thousands, `INF` exact, `null` unknown. */
export type Decimals = number | 'INF' | null;

const CANONICAL = /^(?:0|-?(?:[1-9]\d*|0(?=\.)|[1-9]\d*(?=\.))(?:\.\d*[1-9])?)$/;
const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

/** More digits than any reported figure has; a bound on what arithmetic may be asked to do. */
const MAX_DIGITS = 120;

export function isCanonicalDecimal(text: string): boolean {
  return typeof text === 'string' && text.length <= MAX_DIGITS + 2 && CANONICAL.test(text);
}

/**
 * The canonical form of a plain or scientific decimal numeral (no thousands separators).
 * @throws FigureError `decimal-malformed`
 */
export function parseDecimal(text: string): Decimal {
  if (isCanonicalDecimal(text)) return text;
  if (text.length <= MAX_DIGITS && PLAIN.test(text)) {
    const value = print(new Big(text.replace('+', '')));
    if (isCanonicalDecimal(value)) return value;
  }
  throw new FigureError('decimal-malformed', `"${text.slice(0, 40)}" is not a decimal number`, {
    text: text.slice(0, 40),
  });
}

export const negate = (value: Decimal): Decimal =>
  value === '0' ? '0' : value.startsWith('-') ? value.slice(1) : `-${value}`;

export const add = (left: Decimal, right: Decimal): Decimal => print(new Big(left).plus(right));

export const subtract = (left: Decimal, right: Decimal): Decimal => print(new Big(left).minus(right));

export const multiply = (left: Decimal, right: Decimal): Decimal => print(new Big(left).times(right));

/** The sum of any number of decimals; `0` of none. */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = new Big(0);
  for (const value of values) total = total.plus(value);
  return print(total);
}

/** −1, 0 or 1, as a sort wants it. */
export const compare = (left: Decimal, right: Decimal): number => new Big(left).cmp(right);

export const absolute = (value: Decimal): Decimal => (value.startsWith('-') ? value.slice(1) : value);

/** The value × 10^power, exactly. */
export function shift(value: Decimal, power: number): Decimal {
  return power === 0 ? value : print(shiftBig(new Big(value), power));
}

/** The value rounded half away from zero to `decimals` places (negative: left of the point). */
export function round(value: Decimal, decimals: number): Decimal {
  return print(shiftBig(shiftBig(new Big(value), decimals).round(0, Big.roundHalfUp), -decimals));
}

/** Cuts off after one place, which is enough to round by: the place after it. */
const Cut = Big();
Cut.DP = 1;
Cut.RM = Big.roundDown;

/** The quotient rounded half away from zero to `decimals` places; the divisor is not 0. */
export function divide(dividend: Decimal, divisor: Decimal, decimals: number): Decimal {
  const tenths = new Cut(shift(dividend, decimals)).div(divisor);
  return print(shiftBig(tenths.round(0, Big.roundHalfUp), -decimals));
}

/** A closed interval of values. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/**
 * The closed interval that a rounded value stands for, `[v − ½·10^−d, v + ½·10^−d]`
 * (XBRL Calculations 1.1); a point where it is exact or its rounding is unknown.
 */
export function intervalOf(value: Decimal, decimals: Decimals): Interval {
  if (decimals === 'INF' || decimals === null) return { low: value, high: value };
  const half = shiftBig(new Big('0.5'), -decimals);
  return { low: print(new Big(value).minus(half)), high: print(new Big(value).plus(half)) };
}

/** What two closed intervals share, or `null` where they share nothing. */
export function intersect(left: Interval, right: Interval): Interval | null {
  const low = compare(left.low, right.low) >= 0 ? left.low : right.low;
  const high = compare(left.high, right.high) <= 0 ? left.high : right.high;
  return compare(low, high) <= 0 ? { low, high } : null;
}

/** Whether the left is more precise than the right: more decimals; exact above all; unknown below all. */
export function isMorePrecise(left: Decimals, right: Decimals): boolean {
  return precision(left) > precision(right);
}

function precision(decimals: Decimals): number {
  if (decimals === 'INF') return Infinity;
  return decimals ?? -Infinity;
}

/** Times a parsed power: `pow` of a negative one divides, and so rounds at big.js's 20 places. */
const shiftBig = (value: Big, power: number): Big =>
  power === 0 ? value : value.times(new Big(`1e${power}`));

function print(value: Big): Decimal {
  const text = value.toFixed();
  return text === '-0' ? '0' : text;
}

/** The canonical decimal `mantissa × 10^−scale`; the mantissa is an integer that a double holds exactly. */
export function decimalText(mantissa: number, scale: number): Decimal {
  if (mantissa === 0) return '0';
  const digits = String(Math.abs(mantissa));
  const sign = mantissa < 0 ? '-' : '';
  if (scale <= 0) return sign + digits + '0'.repeat(-scale);
  const padded = digits.padStart(scale + 1, '0');
  return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`.replace(/\.?0+$/, '');
}
