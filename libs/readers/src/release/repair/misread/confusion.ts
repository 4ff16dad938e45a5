import { absolute, type Decimal } from '#libs/figures';
import type { Amount } from '../../numbers.js';

/** Digits that scans take for one another. */
const CONFUSED = ['56', '08', '17', '38', '68', '06', '98', '35', '14', '27', '49', '90', '39'];

/** Whether a value is an amount with one digit in the place of another that looks like it; the sign stays. */
export function isConfusion({ value: printed, places }: Amount, value: Decimal): boolean {
  if (printed === null || printed.startsWith('-') !== value.startsWith('-')) return false;
  const [left, right] = [digitsOf(printed, places), digitsOf(value, places)];
  if (left === null || right === null || left.length !== right.length) return false;
  const changed = left
    .split('')
    .flatMap((digit, at) => (digit === right[at] ? [] : [`${digit}${right[at]}`]));
  const [pair, ...others] = changed;
  return (
    pair !== undefined &&
    others.length === 0 &&
    CONFUSED.some((each) => each === pair || each === `${pair[1]}${pair[0]}`)
  );
}

/** All digits, as many behind the point as are printed; `null` where there are more. */
function digitsOf(value: Decimal, places: number): string | null {
  const [whole, part = ''] = absolute(value).split('.');
  return part.length > places ? null : `${whole}${part.padEnd(places, '0')}`;
}
