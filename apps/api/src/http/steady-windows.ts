import { LRUCache } from 'lru-cache';
import type { FastifyRateLimitStore } from '@fastify/rate-limit';

/** Callers and addresses that are counted at once; of more than these, those are forgotten who have not asked for longest. */
const COUNTED_MAX = 10_000;

interface Window {
  readonly count: number;
  readonly begunAt: number;
}

/**
 * What the rate limiter counts in, by a clock that nobody sets. Its own store goes by the time of day: where that is set back by an hour, it
 * would keep a caller waiting for so long.
 */
export class SteadyWindows implements FastifyRateLimitStore {
  private readonly windows = new LRUCache<string, Window>({ max: COUNTED_MAX });

  /** @param now milliseconds from any moment on */
  constructor(
    _options: object = {},
    private readonly now: () => number = () => performance.now(),
  ) {}

  incr(
    key: string,
    tell: (error: Error | null, result?: { current: number; ttl: number }) => void,
    timeWindow: number,
  ): void {
    const now = this.now();
    const known = this.windows.get(key);
    const { count, begunAt } = known && now - known.begunAt < timeWindow ? known : { count: 0, begunAt: now };
    this.windows.set(key, { count: count + 1, begunAt });
    tell(null, { current: count + 1, ttl: begunAt + timeWindow - now });
  }

  child(): SteadyWindows {
    return new SteadyWindows({}, this.now);
  }
}
