import { Command } from '@nestjs/cqrs';
import type { EntityId } from '#libs/figures';

export interface RereadOptions {
  /** Only make checks anew; leave the figures as they are. */
  readonly checksOnly?: boolean;
  /** Decide, and append nothing. */
  readonly dryRun?: boolean;
  /** Who asks: an operator's name. */
  readonly actor?: string;
}

/** Reads a document of the ledger anew with the reader that is here now, and appends what that adds (R1). */
export class RereadDocumentCommand extends Command<RereadOutcome> {
  constructor(
    /** SHA-256 of the document, or its beginning. */
    readonly document: string,
    readonly options: RereadOptions = {},
  ) {
    super();
  }
}

export interface RereadOutcome {
  readonly document: string;
  readonly entity: EntityId;
  readonly title: string;
  /** The reader that read it last, and the one that read it now, with their versions. */
  readonly before: string;
  readonly reader: string;
  /** Number of the commit; `null` on a dry run, and where there was nothing to append. */
  readonly commit: number | null;
  readonly appended: boolean;
  /** Observations that were not there. */
  readonly added: number;
  /** Observations taken back, or read otherwise now. */
  readonly voided: number;
  /** Exceptions that the reading resolves, and that it raises. */
  readonly resolved: number;
  readonly exceptions: number;
  /** Checks that were not made before, or have another outcome now. */
  readonly checks: number;
}
