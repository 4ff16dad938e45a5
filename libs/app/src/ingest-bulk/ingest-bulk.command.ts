import { Command } from '@nestjs/cqrs';
import type { Skipped } from '#libs/readers';
import type { EventCounts } from '../ingest-document/ingest-outcome.js';
import type { FilingOutcome } from './take-facts.js';

/** Takes in files of bulk data, many documents each: companyfacts replies, folders and ZIP files of them, data sets. */
export class IngestBulkCommand extends Command<BulkOutcome> {
  constructor(
    readonly paths: readonly string[],
    readonly options: IngestBulkOptions = {},
  ) {
    super();
  }
}

export interface IngestBulkOptions {
  /** Read and decide, append nothing. */
  readonly dryRun?: boolean | undefined;
  readonly actor?: string | undefined;
  /** Threads beside this one; none for few files, else as many as the machine has processors. */
  readonly workers?: number | undefined;
  /** Stops after the files that are being taken in. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: BulkProgress) => void) | undefined;
  /** How far the projections are, which are brought to the head when the files are in. */
  readonly onProjecting?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
  readonly onFiling?: ((outcome: FilingOutcome) => void) | undefined;
}

export interface BulkProgress {
  readonly files: number;
  readonly filesTotal: number;
  /** As they are kept. */
  readonly bytes: number;
  readonly bytesTotal: number;
  readonly facts: number;
}

/** What a load brought in all. */
export interface BulkOutcome extends EventCounts {
  readonly files: number;
  readonly filesTotal: number;
  /** Files that an earlier load had taken in whole: not read again. */
  readonly filesKnown: number;
  readonly entities: number;
  /** Filings appended, and those that the ledger had already. */
  readonly documents: number;
  readonly documentsKnown: number;
  readonly facts: number;
  /** Facts left out, by reason, and files passed over. */
  readonly skipped: readonly Skipped[];
  /** Files that could not be taken in, each with the reason. */
  readonly failed: readonly { readonly name: string; readonly code: string; readonly message: string }[];
  readonly seconds: number;
  /** Whether it was stopped before the end; the same command goes on. */
  readonly interrupted: boolean;
}
