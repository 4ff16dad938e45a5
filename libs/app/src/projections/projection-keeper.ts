import { setImmediate as nextTurn } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { bringUpToDate, type UpdateProgress } from '#libs/views';
import { CLOCK, type Clock } from '../clock.js';
import { LedgerAccess } from '../ledger-access.js';

/** How long the keeper works before others have a turn. */
const TURN_MS = 8;
/** How often a server looks for what was recorded. */
const LOOK_MS = 500;

/** Brings the projections to the head of the log: beside a server's other work, or when a command is done. */
@Injectable()
export class ProjectionKeeper {
  private running: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private isClosed = false;
  private readonly headAtFirst: number;

  constructor(
    @Inject(LedgerAccess) private readonly ledger: LedgerAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.headAtFirst = ledger.blocks.head().number;
  }

  /** Looks for new commits from now on, until it is closed. */
  follow(): void {
    // What fails is kept with the projection that failed; the next look tries the others again.
    this.timer = setInterval(() => void this.update().catch(() => undefined), LOOK_MS);
    this.timer.unref();
  }

  /** Brings all projections to the head, once for all that ask for it at the same time. */
  update(onProgress?: (progress: UpdateProgress) => void): Promise<void> {
    this.running ??= this.run(onProgress).finally(() => (this.running = null));
    return this.running;
  }

  /** Leaves what was recorded for another time: somebody stops the work. */
  leave(): void {
    this.isClosed = true;
  }

  /** Takes in what was recorded since it began, if it does not follow; and looks no more. */
  async close(): Promise<void> {
    const isDue =
      !this.isClosed && this.timer === null && this.ledger.blocks.head().number !== this.headAtFirst;
    // What was recorded is recorded, whatever becomes of the projections: the next command tries again.
    if (isDue) await this.update().catch(() => undefined);
    this.isClosed = true;
    if (this.timer !== null) clearInterval(this.timer);
    await this.running?.catch(() => undefined);
  }

  private async run(onProgress?: (progress: UpdateProgress) => void): Promise<void> {
    let turn = performance.now();
    for (const progress of bringUpToDate(this.ledger.ledger, this.ledger.library, this.clock.now())) {
      if (this.isClosed) return;
      if (performance.now() - turn < TURN_MS) continue;
      onProgress?.(progress);
      await nextTurn();
      turn = performance.now();
    }
  }
}
