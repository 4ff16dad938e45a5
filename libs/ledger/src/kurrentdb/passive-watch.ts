import { setTimeout as delay } from 'node:timers/promises';
import type { FollowStatus, VoidedRun } from '../following.js';
import type { FoldStore } from './fold-store.js';
import { lagging, type FoldWatch } from './follower.js';
import { isAfter, type Position } from './server-event.js';

/** How often it looks how far another thread has folded. */
const LOOK_MS = 3;

/** For threads beside the one that follows: looks into the file for what that one folds. */
export class PassiveWatch implements FoldWatch {
  readonly folded = { commits: 0, events: 0 };

  constructor(
    private readonly log: string,
    private readonly store: FoldStore,
  ) {}

  reach(position: Position | null, timeoutMs: number): Promise<void> {
    const isReached = (): boolean =>
      position === null || !isAfter(position, this.store.state().folded?.position ?? null);
    return this.until(isReached, timeoutMs);
  }

  async until(isReached: () => boolean, timeoutMs: number): Promise<void> {
    let until = performance.now() + timeoutMs;
    for (let before = this.foldedId(); !isReached();) {
      if (performance.now() > until) throw lagging(timeoutMs, null);
      await delay(LOOK_MS);
      const now = this.foldedId();
      if (now !== before) until = performance.now() + timeoutMs;
      before = now;
    }
  }

  private foldedId(): string | undefined {
    return this.store.state().folded?.id;
  }

  status(): FollowStatus {
    const { folded } = this.store.state();
    const position = folded === null ? null : String(folded.position.commit);
    return {
      log: this.log,
      state: 'following',
      position,
      head: position,
      lagMs: 0,
      openRuns: 0,
      voids: this.store.countVoids(),
      reconnects: 0,
      problem: null,
    };
  }

  voids(limit: number): readonly VoidedRun[] {
    return this.store.voids(limit);
  }

  async close(): Promise<void> {
    // The thread that follows goes on.
  }
}
