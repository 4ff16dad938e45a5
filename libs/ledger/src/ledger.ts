import type { BlockReader } from './block-reader.js';
import type { DocumentStore, EventLog } from './event-log.js';

/** Something that `verify` found wrong. */
export interface Finding {
  /** Stable. */
  readonly code: string;
  readonly commit: number | null;
  readonly document: string | null;
  readonly message: string;
}

/** A ledger opened: the log to append to, its documents, and the blocks that views are folded from. */
export interface Ledger {
  readonly log: EventLog;
  readonly documents: DocumentStore;
  readonly blocks: BlockReader;
  /** Checks everything; nothing found is a clean ledger. */
  verify(): AsyncIterable<Finding>;
}
