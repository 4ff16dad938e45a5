import type { Seen } from '../time/seen.js';
import type { Vintage } from './figure-parts.js';

/** A corner of the step chart. Numbers are places on the screen only: `amount` is what is said. */
export interface StepPoint {
  readonly time: number;
  /** In sight; absent behind the as-of date. */
  readonly inSight?: number;
  /** Published behind the as-of date, with the last value in sight before it. */
  readonly later?: number;
  /** The vintage that begins here; absent where a line is only drawn out. */
  readonly vintage?: Vintage;
}

const MARGIN = 0.12;
const MARGIN_MIN_MS = 30 * 86_400_000;

/** A figure's vintages as corners of a line that steps at each, drawn out behind the last. */
export function stepPoints(
  vintages: readonly Vintage[],
  outOfSight: readonly Vintage[],
  { asOf }: Seen,
): readonly StepPoint[] {
  const seen = corners(vintages).map(({ time, value, vintage }) => ({ time, inSight: value, vintage }));
  const later = corners(outOfSight).map(({ time, value, vintage }) => ({ time, later: value, vintage }));
  const last = seen.at(-1);
  if (!last) return drawnOut(later, 'later');
  if (asOf === undefined) return drawnOut(seen, 'inSight');
  const cut = { time: Math.max(momentOf(asOf), last.time), inSight: last.inSight, later: last.inSight };
  return later.length === 0 ? [...seen, cut] : [...seen, cut, ...drawnOut(later, 'later')];
}

/** A date is the end of its day. */
export const momentOf = (time: string): number =>
  Date.parse(time.length === 10 ? `${time}T23:59:59.999Z` : time);

const corners = (vintages: readonly Vintage[]) =>
  vintages.flatMap((vintage) =>
    vintage.value === null
      ? []
      : [{ time: Date.parse(vintage.publishedAt), value: Number(vintage.value), vintage }],
  );

function drawnOut(points: readonly StepPoint[], line: 'inSight' | 'later'): readonly StepPoint[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return points;
  const margin = Math.max((last.time - first.time) * MARGIN, MARGIN_MIN_MS);
  return [...points, { time: last.time + margin, [line]: last[line] }];
}
