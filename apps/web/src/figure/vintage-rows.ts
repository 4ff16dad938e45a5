import Big from 'big.js';
import type { FigureHistory } from '#libs/client';
import type { Sighting, Vintage } from './figure-parts.js';

/** A vintage with the observation that opened it, and by how much it changed the one before. */
export interface VintageRow {
  readonly vintage: Vintage;
  readonly opener: Sighting | undefined;
  /** Of the value before, `-5.76`; null where there is none, or it was nothing. */
  readonly percent: string | null;
  readonly isCurrent: boolean;
}

/** A figure's vintages, the newest first. */
export function vintageRows({ vintages, observations, current }: FigureHistory): readonly VintageRow[] {
  return vintages
    .map((vintage, index) => ({
      vintage,
      opener: observations.find(({ eventId }) => eventId === vintage.eventId),
      percent: percentOf(vintage.difference, vintages[index - 1]?.value ?? null),
      isCurrent: vintage.vintage === current?.vintage,
    }))
    .toReversed();
}

const PERCENT_PLACES = 2;

/** A difference in percent of what was there, signed, to two places. */
export function percentOf(difference: string | null, from: string | null): string | null {
  if (difference === null || from === null || new Big(from).eq(0)) return null;
  return new Big(difference).div(new Big(from).abs()).times(100).toFixed(PERCENT_PLACES);
}

/** The vintages of the whole history that are not in sight at the dates of the page. */
export function vintagesOutOfSight(seen: FigureHistory, whole: FigureHistory): readonly Vintage[] {
  const inSight = new Set(seen.vintages.map(({ eventId }) => eventId));
  return whole.vintages.filter(({ eventId }) => !inSight.has(eventId));
}
