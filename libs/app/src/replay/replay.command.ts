import { Command } from '@nestjs/cqrs';
import type { AsOfOptions } from '../as-of.js';

/** Rebuilds every book from nothing and tells the digest of what it says. */
export class ReplayCommand extends Command<ReplayOutcome> {
  constructor(
    readonly options: AsOfOptions & {
      /** Only the commits up to this number. */
      readonly toCommit?: number | undefined;
      /** False: books are folded, and their digest, which takes longer, is not told. */
      readonly digest?: boolean | undefined;
      /** Threads; one for a short log, else as many as the machine has processors. */
      readonly workers?: number | undefined;
      readonly onProgress?: ((progress: ReplayProgress) => void) | undefined;
    } = {},
  ) {
    super();
  }
}

export interface ReplayProgress {
  readonly commits: number;
  readonly commitsTotal: number;
  readonly observations: number;
}

export interface ReplayOutcome {
  readonly asOf: string | null;
  readonly recordedAsOf: string | null;
  /** Commits folded. */
  readonly commit: number;
  readonly entities: number;
  readonly observations: number;
  readonly figures: number;
  /** Folding alone, digests not included. */
  readonly seconds: number;
  readonly observationsPerSecond: number;
  /** Of all that the books say at the dates asked for; the same in every ledger of the same documents. `null` if not wanted. */
  readonly digest: string | null;
}
