import { Command } from '@nestjs/cqrs';
import type { IngestOutcome } from './ingest-outcome.js';

/** Takes one document in: reads it, decides, and appends all of it or nothing. */
export class IngestDocumentCommand extends Command<IngestOutcome> {
  constructor(
    readonly bytes: Uint8Array,
    /** A file name, for messages and for telling the format. */
    readonly name: string,
    readonly options: IngestOptions = {},
  ) {
    super();
  }
}

export interface IngestOptions {
  readonly entity?: string | undefined;
  readonly published?: string | undefined;
  readonly form?: string | undefined;
  readonly accession?: string | undefined;
  /** A reader's name; else the one that recognises the document. */
  readonly format?: string | undefined;
  /** Read and decide, append nothing. */
  readonly dryRun?: boolean | undefined;
  readonly actor?: string | undefined;
  /** The only entities whose documents are taken; `null` or absent for all. */
  readonly entities?: readonly string[] | null | undefined;
  /** Whether a report that tells of decisions is taken; absent for yes. */
  readonly mayDecide?: boolean | undefined;
  readonly correlationId?: string | undefined;
}
