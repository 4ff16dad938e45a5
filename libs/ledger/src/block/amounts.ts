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
  const point = value.indexOf('.');
  const digits = point < 0 ? value : value.slice(0, point) + value.slice(point + 1);
  let scale = point < 0 ? 0 : value.length - point - 1;
  let end = digits.length;
  if (point < 0 && value !== '0') {
    while (digits.charCodeAt(end - 1) === 48) end--;
    scale = end - digits.length;
  }
  const significant = end === digits.length ? digits : digits.slice(0, end);
  if (significant.length > SAFE_DIGITS + (value.startsWith('-') ? 1 : 0) || Math.abs(scale) > SCALE_MAX)
    return null;
  return { mantissa: Number(significant), scale };
}
