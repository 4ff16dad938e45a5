import {
  absolute,
  compare,
  divide,
  intersect,
  intervalOf,
  isMorePrecise,
  multiply,
  negate,
  shift,
  subtract,
  type Decimal,
  type Decimals,
  type Interval,
} from './decimal.js';

/** A value and its rounding, as agreement sees them: nil counts 0. */
export interface Rounded {
  readonly value: Decimal | null;
  readonly decimals: Decimals;
}

/**
 * What a run of values that agree has in common (R6): at equal decimals equal digits; at unequal
 * decimals closed rounding intervals that share a point; with unknown decimals equal values only.
 */
export class Accord {
  private interval: Interval | null = null;
  private readonly byDecimals = new Map<Decimals, Decimal>();
  private readonly values = new Set<Decimal>();

  constructor(first: Rounded) {
    this.join(first);
  }

  admits({ value, decimals }: Rounded): boolean {
    const amount = value ?? '0';
    if (decimals === null || this.interval === null) return this.values.has(amount);
    const known = this.byDecimals.get(decimals);
    if (known !== undefined) return known === amount;
    return intersect(this.interval, intervalOf(amount, decimals)) !== null;
  }

  /** Takes a value in that is admitted. */
  join({ value, decimals }: Rounded): void {
    const amount = value ?? '0';
    this.values.add(amount);
    this.byDecimals.set(decimals, amount);
    if (decimals === null) return;
    const own = intervalOf(amount, decimals);
    this.interval = this.interval === null ? own : (intersect(this.interval, own) ?? this.interval);
  }
}

/** Whether one value shows a figure better than another: the more precise, else the earlier (`false`). */
export const showsBetter = (left: Rounded, right: Rounded): boolean =>
  isMorePrecise(left.decimals, right.decimals);

export const SUSPECT_KINDS = [
  'precision',
  'sign',
  'scale',
  'return',
  'split',
  'jump',
  'prior-differs',
] as const;
export type SuspectKind = (typeof SUSPECT_KINDS)[number];

/** The kind under which an observation's doubt is listed. */
export type DoubtKind = 'contradiction' | `suspect-${SuspectKind}`;

export const DOUBT_KINDS: readonly DoubtKind[] = [
  'contradiction',
  ...SUSPECT_KINDS.map((kind) => `suspect-${kind}` as const),
];

/** What is known of a change besides its two values. */
export interface Change {
  /** The document amends, restates by role, or says why. */
  readonly explained: boolean;
  /** The new value agrees with one that stood before the current one. */
  readonly returns: boolean;
  /** Of the figure. */
  readonly unit: string;
}

/**
 * Why a change of a figure from one value to another looks like a misreading rather than a
 * restatement (R5), or `null`.
 */
export function suspicionOf(
  from: Rounded,
  to: Rounded,
  { explained, returns, unit }: Change,
): SuspectKind | null {
  if ((from.decimals === null || to.decimals === null) && mayBeRounded(from, to)) return 'precision';
  if (explained) return null;
  const [before, after] = [from.value ?? '0', to.value ?? '0'];
  if (before !== '0' && after === negate(before)) return 'sign';
  if (isPowerOfThousand(before, after)) return 'scale';
  if (returns) return 'return';
  if (isCountOrPerShare(unit) && isSplit(before, after)) return 'split';
  const change = absolute(subtract(after, before));
  return compare(multiply(change, '2'), absolute(before)) > 0 ? 'jump' : null;
}

/** Whether two values of equal decimals differ by one unit in the last place. */
export function differsInLastUnit(from: Rounded, to: Rounded): boolean {
  if (typeof from.decimals !== 'number' || from.decimals !== to.decimals) return false;
  return absolute(subtract(from.value ?? '0', to.value ?? '0')) === shift('1', -from.decimals);
}

/** Units whose values a split of shares changes. */
const isCountOrPerShare = (unit: string): boolean => unit === SHARES || unit.endsWith(`/${SHARES}`);

const SHARES = 'xbrli:shares';
const SPLIT_MAX = 50;
/** How far the rounding of the smaller value may lead, as a share of the larger. */
const SPLIT_TOLERANCE = '0.05';

/** Whether one value is a small whole multiple of the other, as a split makes it, within the smaller one's own digits. */
function isSplit(before: Decimal, after: Decimal): boolean {
  if (before === '0' || after === '0' || before.startsWith('-') !== after.startsWith('-')) return false;
  const sizes = [absolute(before), absolute(after)];
  const [small, large] = (compare(sizes[0]!, sizes[1]!) < 0 ? sizes : sizes.toReversed()) as [
    Decimal,
    Decimal,
  ];
  const times = divide(large, small, 0);
  if (compare(times, '2') < 0 || compare(times, String(SPLIT_MAX)) > 0) return false;
  const off = absolute(subtract(large, multiply(small, times)));
  const step = multiply(times, shift('1', lastSignificantPlace(small)!));
  return compare(multiply(off, '2'), step) <= 0 && compare(off, multiply(large, SPLIT_TOLERANCE)) <= 0;
}

function isPowerOfThousand(before: Decimal, after: Decimal): boolean {
  if (before === '0' || after === '0') return false;
  const [small, large] = compare(absolute(before), absolute(after)) < 0 ? [before, after] : [after, before];
  for (let power = 3; power <= 12; power += 3) {
    if (absolute(shift(small, power)) === absolute(large)) return true;
  }
  return false;
}

/** Whether one may be the other rounded at the place of its own last significant digit. */
function mayBeRounded(left: Rounded, right: Rounded): boolean {
  const [a, b] = [left.value ?? '0', right.value ?? '0'];
  return a !== b && (isRoundingOf(a, b) || isRoundingOf(b, a));
}

function isRoundingOf(rounded: Decimal, exact: Decimal): boolean {
  const place = lastSignificantPlace(rounded);
  if (place === null) return false;
  const twice = multiply(absolute(subtract(rounded, exact)), '2');
  return compare(twice, shift('1', place)) <= 0;
}

/** The power of ten of a value's last digit that is not zero; `null` for zero. */
function lastSignificantPlace(value: Decimal): number | null {
  if (value === '0') return null;
  const point = value.indexOf('.');
  if (point >= 0) return point - value.length + 1;
  return value.length - value.replace(/0+$/, '').length;
}
