import type { Batch } from './fold-store.js';
import type { RunFolder, RunOutcome } from './run-folder.js';
import type { ServerEvent } from './server-event.js';

/** Events that are folded in one transaction at most. */
const BATCH_EVENTS = 8192;
/** How long events of commits that are under way are kept before it is said that they were read. */
const OPEN_MS = 100;

/**
 * Events that were read and not folded yet. Each transaction costs a sync of the disk: what comes in one turn of the event
 * loop is folded together, and parts of commits wait for the rest.
 */
export class EventsInHand {
  private outcomes: RunOutcome[] = [];
  private last: ServerEvent | null = null;
  private count = 0;
  private soon: NodeJS.Immediate | null = null;
  private later: NodeJS.Timeout | null = null;
  private failure: { readonly error: unknown } | null = null;

  constructor(
    private readonly runs: RunFolder,
    private readonly write: (batch: Batch, openRuns: number) => void,
    private readonly onFailure: () => void,
  ) {}

  /** What folding failed with, where it did. */
  get failed(): { readonly error: unknown } | null {
    return this.failure;
  }

  /** @throws what folding fails with, where it is folded at once */
  take(event: ServerEvent): void {
    this.outcomes.push(...this.runs.take(event));
    this.last = event;
    this.count++;
    if (this.count >= BATCH_EVENTS) this.fold();
    else if (this.outcomes.length > 0) this.soon ??= setImmediate(() => this.foldApart());
    else this.later ??= setTimeout(() => this.foldApart(), OPEN_MS);
  }

  /** Folds what is in hand. @throws what folding fails with */
  fold(): void {
    this.close();
    const { outcomes, last, runs } = this;
    if (last === null) return;
    [this.outcomes, this.last, this.count] = [[], null, 0];
    this.write({ outcomes, folded: last, checkpoint: runs.checkpoint }, runs.openRuns);
  }

  /** Lets what is in hand go: it is read again. */
  close(): void {
    if (this.soon) clearImmediate(this.soon);
    if (this.later) clearTimeout(this.later);
    [this.soon, this.later] = [null, null];
  }

  private foldApart(): void {
    try {
      this.fold();
    } catch (error) {
      this.failure = { error };
      this.onFailure();
    }
  }
}
