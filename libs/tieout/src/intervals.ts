import { add, compare, intersect, multiply, type Decimal, type Interval } from '#libs/figures';

export const point = (value: Decimal): Interval => ({ low: value, high: value });

export const plus = (left: Interval, right: Interval): Interval => ({
  low: add(left.low, right.low),
  high: add(left.high, right.high),
});

/** All that a value of the one times a value of the other may be. */
export function times(left: Interval, right: Interval): Interval {
  const corners = [left.low, left.high].flatMap((one) => [
    multiply(one, right.low),
    multiply(one, right.high),
  ]);
  return {
    low: corners.reduce((least, each) => (compare(each, least) < 0 ? each : least)),
    high: corners.reduce((most, each) => (compare(each, most) > 0 ? each : most)),
  };
}

export const holdsZero = ({ low, high }: Interval): boolean =>
  compare(low, '0') <= 0 && compare(high, '0') >= 0;

/** What all of them share, or `null` where they share nothing. */
export const shared = (intervals: readonly Interval[]): Interval | null =>
  intervals.reduce<Interval | null>(
    (common, each) => common && intersect(common, each),
    intervals[0] ?? null,
  );
