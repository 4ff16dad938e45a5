/** A moment at which something came into sight, and what it was. */
export interface Tick {
  readonly at: string;
  readonly name: string;
}

/** A tick and its place on the slider, 0 to 1. */
export interface PlacedTick extends Tick {
  readonly place: number;
}

/** Room on both sides: nothing in sight before the first, today behind the last. */
const MARGIN = 0.04;

/**
 * Ticks in order along the slider: by time, or evenly where the spaces between them say nothing.
 * Several at one moment are one.
 */
export function placeTicks(ticks: readonly Tick[], spacing: 'by-time' | 'even'): readonly PlacedTick[] {
  const merged = mergedByMoment(ticks);
  const first = Date.parse(merged[0]?.at ?? '');
  const span = Date.parse(merged.at(-1)?.at ?? '') - first;
  return merged.map((tick, index) => {
    const share =
      spacing === 'by-time' && span > 0
        ? (Date.parse(tick.at) - first) / span
        : index / Math.max(1, merged.length - 1);
    return { ...tick, place: MARGIN + share * (1 - 2 * MARGIN) };
  });
}

/** How many of the ticks are in sight at a moment; all where none is said. */
export function inSight(ticks: readonly Tick[], at: string | undefined): number {
  if (at === undefined) return ticks.length;
  const end = Date.parse(at.length === 10 ? `${at}T23:59:59.999Z` : at);
  return ticks.filter((tick) => Date.parse(tick.at) <= end).length;
}

/** Where a thumb stands that has `count` ticks behind it. */
export function placeOf(ticks: readonly PlacedTick[], count: number): number {
  if (count >= ticks.length) return 1;
  return ticks[count - 1]?.place ?? 0;
}

/** How many ticks are in sight where the thumb is let go: up to the nearest, none at the left end, all at the right. */
export function countAt(ticks: readonly PlacedTick[], place: number): number {
  const stops = [0, ...ticks.map((tick) => tick.place), 1];
  const nearest = stops.reduce(
    (best, stop, index) => (Math.abs(stop - place) < Math.abs(stops[best]! - place) ? index : best),
    0,
  );
  return Math.min(nearest, ticks.length);
}

function mergedByMoment(ticks: readonly Tick[]): readonly Tick[] {
  const names = new Map<string, string[]>();
  for (const { at, name } of ticks.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    names.set(at, [...(names.get(at) ?? []), name]);
  }
  return [...names].map(([at, list]) => ({ at, name: list.join(', ') }));
}
