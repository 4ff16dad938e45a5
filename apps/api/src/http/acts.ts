import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { keyReused } from './idempotency-key.js';

/** Keys remembered; the one that was used longest ago is forgotten first. */
const KEYS_MAX = 10_000;

interface Act {
  readonly body: string;
  readonly outcome: Promise<unknown>;
}

/**
 * Remembers acts by their idempotency key, in this process and for so long as it runs. Documents are
 * idempotent by their content, so that a forgotten key can make no second commit: what is remembered
 * is that a key belongs to one body, and what was answered.
 */
@Injectable()
export class Acts {
  private readonly known = new LRUCache<string, Act>({ max: KEYS_MAX });

  /**
   * Does the act, or gives the outcome of the first with this key; one that failed is forgotten.
   * @param body what must be the same under the same key: a hash of the whole request
   * @param owner whose key it is: nobody learns by a key what another did
   * @throws Problem `idempotency-key-reused`
   */
  async once<T>(key: string | undefined, body: string, act: () => Promise<T>, owner = ''): Promise<T> {
    if (key === undefined) return act();
    const place = `${owner} ${key}`;
    const known = this.known.get(place);
    if (known && known.body !== body) throw keyReused(key);
    if (known) return (await known.outcome) as T;
    const outcome = act();
    this.known.set(place, { body, outcome });
    try {
      return await outcome;
    } catch (error) {
      this.known.delete(place);
      throw error;
    }
  }
}
