import type { Moment } from '#libs/figures';

/** Tells the time; injected, so that a test or a copy can say when. */
export interface Clock {
  now(): Moment;
}

export const CLOCK = Symbol('Clock');

export const systemClock: Clock = { now: () => new Date().toISOString() };
