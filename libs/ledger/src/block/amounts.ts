import type { Decimal } from '#libs/figures';

/** A decimal as `mantissa × 10^−scale`, the mantissa without trailing zeros; `null` where a double does not hold it. */
export interface Amount {
  readonly mantissa: number;
  readonly scale: number;
}

/** A column of mantissas holds them doubled, with their sign: 15 digits fit a double so, 16 may not. */
const SAFE_DIGITS = 15;
const SCALE_MAX = 127;

/** The amount of a canonical decimal: one form for one value, so that equal commits have equal blocks. */
export function amountOf(value: Decimal): Amount | null {
  const isNegative = value.charCodeAt(0) === MINUS;
  const point = value.indexOf('.');
  const end = point < 0 ? endWithoutZeros(value) : value.length;
  const digits = end - (isNegative ? 1 : 0) - (point < 0 ? 0 : 1);
  const scale = point < 0 ? end - value.length : value.length - point - 1;
  if (digits > SAFE_DIGITS || Math.abs(scale) > SCALE_MAX) return null;
  let mantissa = 0;
  for (let at = isNegative ? 1 : 0; at < end; at++) {
    if (at !== point) mantissa = mantissa * 10 + value.charCodeAt(at) - ZERO;
  }
  return { mantissa: isNegative ? -mantissa : mantissa, scale };
}

const MINUS = 45;
const ZERO = 48;

/** Where the zeros begin with which a whole number ends. */
function endWithoutZeros(value: Decimal): number {
  let end = value.length;
  while (end > 1 && value.charCodeAt(end - 1) === ZERO) end--;
  return end;
}
