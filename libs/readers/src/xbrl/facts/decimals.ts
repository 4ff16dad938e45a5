import { absolute, type Decimal, type Decimals } from '#libs/figures';
import { Refused } from './refusal.js';

/** The most that the ledger keeps; a bound on what arithmetic may be asked to do. */
const DECIMALS_MAX = 100;

/** How a number is rounded, as its element says: by `decimals`, or by `precision`, from which they are inferred. */
export interface Rounding {
  readonly decimals: string | null;
  readonly precision: string | null;
}

/**
 * To how many places a value is rounded (XBRL 2.1, 4.6.6); `null` where nothing is said, or nothing is known: at a precision of 0.
 * @throws Refused `decimals-malformed`
 */
export function decimalsOf({ decimals, precision }: Rounding, value: Decimal): Decimals {
  if (decimals !== null && precision !== null)
    throw new Refused('decimals-malformed', 'the fact has both decimals and a precision');
  if (decimals !== null) return bounded(decimals, /^[+-]?\d{1,9}$/);
  if (precision === null) return null;
  const digits = bounded(precision, /^\+?\d{1,9}$/);
  if (digits === 0) return null;
  // Of a zero, no digit is significant, and none is unsure.
  if (digits === 'INF' || value === '0') return 'INF';
  return inBounds(digits - magnitude(value) - 1, precision);
}

function bounded(text: string, pattern: RegExp): number | 'INF' {
  const bare = text.trim();
  if (bare === 'INF') return bare;
  if (!pattern.test(bare)) throw malformed(bare);
  return inBounds(Number(bare), bare);
}

function inBounds(count: number, text: string): number {
  if (Math.abs(count) > DECIMALS_MAX) throw malformed(text);
  // No −0.
  return count + 0;
}

const malformed = (text: string): Refused =>
  new Refused(
    'decimals-malformed',
    `"${text.slice(0, 40)}" is no number of places that a value can be rounded to`,
  );

/** The power of ten of a value's first digit that is not 0. */
function magnitude(value: Decimal): number {
  const [whole, part = ''] = absolute(value).split('.');
  return whole === '0' ? -1 - part.search(/[1-9]/) : whole!.length - 1;
}
