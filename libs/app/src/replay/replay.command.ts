import { Command } from '@nestjs/cqrs';
import type { ProjectionFailure } from '#libs/ledger';
import type { AsOfOptions } from '../as-of.js';
import type { Certificate } from '../certificates/certificate.js';

/** What can be replayed: the books of all entities, and the projections. */
export const REPLAYABLE = ['books', 'catalogue', 'restatements', 'exceptions', 'postings'] as const;
export type Replayable = (typeof REPLAYABLE)[number];

export interface ReplayOptions extends AsOfOptions {
  /** All of them where none is named. */
  readonly views?: readonly string[] | undefined;
  /** False: digests, which take longer than the rest, are not told. */
  readonly digest?: boolean | undefined;
  /** Threads; one for a short log, else as many as the machine has processors. */
  readonly workers?: number | undefined;
  /** True: what a rebuild left behind that ended early is not used. */
  readonly anew?: boolean | undefined;
  /** True: threads give way to those that answer questions. */
  readonly givesWay?: boolean | undefined;
}

/**
 * Rebuilds views from the log alone. As of today, projections are made beside the live ones and take their place; from any other
 * vantage they are computed and told, and nothing is changed. A rebuild that ended early goes on where it was.
 */
export class ReplayCommand extends Command<ReplayOutcome> {
  constructor(
    readonly options: ReplayOptions & {
      readonly onProgress?: ((progress: ReplayProgress) => void) | undefined;
      readonly signal?: AbortSignal | undefined;
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
  /** The size of the log that was replayed, in commits. */
  readonly commit: number;
  readonly entities: number;
  readonly observations: number;
  readonly figures: number;
  /** Folding alone, digests and rows not included. */
  readonly seconds: number;
  readonly observationsPerSecond: number;
  /** Of all that the books say at the dates asked for; the same in every ledger of the same documents. `null` if not wanted. */
  readonly digest: string | null;
  readonly views: readonly ReplayedViewJson[];
}

/** What became of one view. */
export interface ReplayedViewJson {
  readonly name: Replayable;
  readonly version: number;
  readonly rows: number;
  /** The same in every ledger of the same documents; `null` if not wanted, or where it failed. */
  readonly digest: string | null;
  /** Whether what was rebuilt took the place of the live one. */
  readonly live: boolean;
  /** Whether the live one said the same of the same commits; `null` where there was none to compare. */
  readonly agreed: boolean | null;
  /** Entities of which it did not, some of them. */
  readonly differing: readonly string[];
  /** The event that it stopped at; the live one stays as it is. */
  readonly failure: ProjectionFailure | null;
  readonly certificate: Certificate | null;
}
