import type { Commit, EntityId, FactsCommit, LedgerEvent, CommitHeader, Moment } from '#libs/figures';

/** A commit as the log holds it. */
export interface StoredCommit {
  /** Order of completion in this log, from 1. Local: another log of the same commits may number them otherwise. */
  readonly number: number;
  /** Its place among its entity's commits, from 1. */
  readonly revision: number;
  /** Effective `recordedAt`: never before that of the commit before it. */
  readonly recordedAt: Moment;
  /** RFC 6962 leaf hash of the canonical bytes, hex. */
  readonly leafHash: string;
  /** SHA-256 of what was asked for, hex: the same commit id with another body is refused. */
  readonly bodyHash: string;
  readonly header: CommitHeader;
  readonly events: readonly LedgerEvent[];
}

/** Bytes that enter with a commit, in the same act: a document, a rendition. */
export interface DocumentBytes {
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface AppendOptions {
  /** How many commits of the entity the writer had folded when it decided; 0 for none. */
  readonly expectedRevision: number;
  /** SHA-256 (hex) of what was asked for: the same commit id with another body is refused. */
  readonly bodyHash: string;
  readonly documents: readonly DocumentBytes[];
}

/** One commit of a run; its facts may be in columns. */
export interface RunEntry extends Omit<AppendOptions, 'expectedRevision'> {
  readonly commit: Commit | FactsCommit;
}

export interface Appended {
  /** False where the commit was there already (R1): nothing was written, the first commit is told. */
  readonly appended: boolean;
  readonly number: number;
  readonly revision: number;
  readonly recordedAt: Moment;
}

export interface Head {
  /** Commits in the log; the number of the last one. */
  readonly number: number;
  readonly recordedAt: Moment | null;
}

/** The truth: an append-only log of commits. Every store implements exactly this. */
export interface EventLog {
  /**
   * Appends a commit, all of it or nothing, durable when this returns.
   * The commit id is looked up before the revision is compared, so a retry after success is a success.
   * @throws LedgerError `wrong-revision` (fold to the head and decide again), `commit-id-reused`
   *   (same id, other body), `invalid-event`
   */
  append(commit: Commit, options: AppendOptions): Promise<Appended>;
  /**
   * Appends commits of one entity, each decided on those before it, durable when this returns: a bulk load pays for
   * one sync of the disk. Every commit is there whole or not at all, and none without those before it.
   * @throws LedgerError as `append`; then none is there, but where another writer came between, as far as a store cannot
   *   take back what was written before: those are there, and are answered when the run is appended again
   */
  appendRun(run: readonly RunEntry[], expectedRevision: number): Promise<readonly Appended[]>;
  /** One commit by its id, or `null`. */
  find(commitId: string): Promise<StoredCommit | null>;
  /** An entity's commits, oldest first, from a revision (default 1). */
  readEntity(entity: EntityId, fromRevision?: number): AsyncIterable<StoredCommit>;
  /** All commits, oldest first, from a number (default 1). */
  readAll(fromNumber?: number): AsyncIterable<StoredCommit>;
  /** All commits from a number, and then each new one as it comes, until the signal. */
  follow(fromNumber: number, signal: AbortSignal): AsyncIterable<StoredCommit>;
  head(): Promise<Head>;
  /**
   * Resolves when this node holds the commit of a number: what another node was told of can be read here.
   * @throws LedgerError `commit-not-here` when it takes too long
   */
  waitFor(number: number, timeoutMs: number): Promise<void>;
  close(): Promise<void>;
}

/** Source bytes and renditions by their SHA-256 (hex). */
export interface DocumentStore {
  /** The bytes, their hash checked on the way out, or `null`. @throws LedgerError `document-damaged` */
  get(sha256: string): Promise<DocumentBytes | null>;
  /** Full hashes that begin with a prefix (at least 4 hex digits), at most `limit`. */
  find(prefix: string, limit?: number): Promise<readonly string[]>;
}
