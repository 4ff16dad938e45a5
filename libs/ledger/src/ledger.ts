import type { BlockReader } from './block-reader.js';
import type { DocumentStore, EventLog } from './event-log.js';

/** Something that `verify` found wrong. */
export interface Finding {
  /** Stable: `block-damaged`, `leaf-hash-wrong`, `commit-missing`, `document-missing`, … */
  readonly code: string;
  /** Number of the commit, or `null`. */
  readonly commit: number | null;
  /** SHA-256 of the document, or `null`. */
  readonly document: string | null;
  /** What is wrong, for a person. */
  readonly message: string;
}

export interface VerifyOptions {
  /** Called now and then with how many commits are checked, of how many. */
  readonly onProgress?: (commits: number, commitsTotal: number) => void;
}

/** A ledger opened: the log to append to, its documents, and the blocks that views are folded from. */
export interface Ledger {
  readonly log: EventLog;
  readonly documents: DocumentStore;
  readonly blocks: BlockReader;
  /** Checks everything; nothing found is a clean ledger. What is damaged is named, never thrown. */
  verify(options?: VerifyOptions): AsyncIterable<Finding>;
}
