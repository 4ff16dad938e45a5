import type { ReplayJob } from '#libs/client';
import type { Tone } from '../ui/badge.js';
import { momentName, words } from '../ui/names.js';

export const STATUS_TONES = {
  queued: 'plain',
  running: 'info',
  done: 'good',
  failed: 'bad',
  cancelled: 'warn',
} as const satisfies Record<ReplayJob['status'], Tone>;

/** What was asked to be rebuilt, and as of when. */
export function askedName({ views, asOf, recordedAsOf, toCommit }: ReplayJob): string {
  return [
    views.length === 0 ? 'everything' : views.map(words).join(', '),
    asOf && `published by ${momentName(asOf)}`,
    recordedAsOf && `recorded by ${momentName(recordedAsOf)}`,
    toCommit !== null && `to commit ${countName(toCommit)}`,
  ]
    .filter((part) => typeof part === 'string')
    .join(', ');
}

export const countName = (count: number): string => count.toLocaleString('en');

const SECOND_DIGITS = 3;
const MINUTE_S = 60;

/** `0.012 s`, `4.1 s`, `2 min 5 s`. */
export function secondsName(seconds: number): string {
  if (seconds < 1) return `${seconds.toFixed(SECOND_DIGITS)} s`;
  if (seconds < MINUTE_S) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / MINUTE_S)} min ${Math.round(seconds % MINUTE_S)} s`;
}
