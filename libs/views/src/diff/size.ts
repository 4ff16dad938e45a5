import { absolute, compare, divide, multiply, subtract, type Decimal } from '#libs/figures';

/** How far apart two values are; `null` where one is nil or absent, or the earlier is nothing to measure by. */
export interface Size {
  readonly difference: Decimal | null;
  /** The difference in hundredths of the earlier value's amount, to four places, half away from zero. */
  readonly percent: Decimal | null;
}

/** Which changes are wanted by how far they go; absent: all. */
export interface SizeFilter {
  /** Differences of at least this size, in whole units. */
  readonly size?: Decimal;
  /** Changes of at least this many hundredths of the earlier value. */
  readonly percent?: Decimal;
}

const PERCENT_DECIMALS = 4;

export function sizeOf(from: Decimal | null, to: Decimal | null): Size {
  if (from === null || to === null) return { difference: null, percent: null };
  const difference = subtract(to, from);
  const percent = from === '0' ? null : divide(multiply(difference, '100'), absolute(from), PERCENT_DECIMALS);
  return { difference, percent };
}

/** By the exact values, not by the rounded percentage. A change from or to nil has no size, and is of none. */
export function isOfSize(from: Decimal | null, to: Decimal | null, { size, percent }: SizeFilter): boolean {
  if (size === undefined && percent === undefined) return true;
  if (from === null || to === null) return false;
  const change = absolute(subtract(to, from));
  if (size !== undefined && compare(change, size) < 0) return false;
  return percent === undefined || compare(multiply(change, '100'), multiply(absolute(from), percent)) >= 0;
}
