import type { EntityId, Moment } from '#libs/figures';
import type { NodeReader } from '#libs/proofs';
import type { BlockReader } from './block-reader.js';
import type { EntityRegister } from './entity-register.js';
import type { DocumentStore, EventLog } from './event-log.js';
import type { Following } from './following.js';
import type { LogUrl } from './log-url.js';
import type { PostingStore } from './postings/posting-store.js';
import type { ProjectionStore } from './projections/projection-store.js';

/** Something that `verify` found wrong. */
export interface Finding {
  /** Stable: `block-damaged`, `leaf-hash-wrong`, `commit-missing`, `document-missing`, … */
  readonly code: string;
  /** Number of the commit, or `null`. */
  readonly commit: number | null;
  /** SHA-256 of the document, or `null`. */
  readonly document: string | null;
  /** The one byte of the commit's block that was changed, from 0, where that can be known; else `null`. */
  readonly byte: number | null;
  /** What is wrong, for a person. */
  readonly message: string;
}

export interface VerifyOptions {
  /** Called now and then with how many commits are checked, of how many. */
  readonly onProgress?: (commits: number, commitsTotal: number) => void;
  /**
   * Which commits are opened and which documents are hashed; absent: all. The places of all are checked either way, and what SQLite
   * finds in the file.
   */
  readonly isDrawn?: (kind: 'commit' | 'document', nth: number) => boolean;
}

/** Files of bulk data that were taken in whole, so that a load that was interrupted goes on where it was. */
export interface LoadRegister {
  /** Whether a file was taken in; its fingerprint is a SHA-256 in hex of its bytes and of what read them. */
  has(fingerprint: string): boolean;
  add(fingerprint: string, name: string, takenAt: Moment): void;
}

/** Certificates of views, as JSON, kept beside the log: each says what a view said of a log of a given size. */
export interface CertificateStore {
  /** Keeps one; the same again is the same. */
  add(id: string, issuedAt: Moment, body: string): void;
  get(id: string): string | null;
  /** In the order in which they were issued. */
  all(): readonly string[];
}

/** An API key as it is kept: what it may do, and a hash of its secret, which only its holder has. */
export interface StoredKey {
  /** What the key shows of itself to be found by; no secret. */
  readonly id: string;
  /** Of whom or of what it is: one key has it, also when it is revoked. */
  readonly name: string;
  /** SHA-256 of the secret, in hex. */
  readonly secretHash: string;
  readonly role: string;
  /** The entities that it is limited to; `null` for all. */
  readonly entities: readonly EntityId[] | null;
  readonly createdAt: Moment;
  readonly expiresAt: Moment;
  readonly revokedAt: Moment | null;
}

/** API keys, kept beside the log and local to the data directory. None is ever deleted: a name tells who did something. */
export interface KeyStore {
  /** @returns whether it was added; not where another key has its id or its name */
  add(key: StoredKey): boolean;
  get(id: string): StoredKey | null;
  /** In the order in which they were made, revoked ones too. */
  all(): readonly StoredKey[];
  /** Revokes a key; one that is revoked already stays as it is. */
  revoke(id: string, at: Moment): void;
  /** Whether there never was a key. */
  isEmpty(): boolean;
}

/** What a witness signed of a checkpoint, as a signature line of it says it (C2SP tlog-cosignature). */
export interface StoredCosignature {
  readonly name: string;
  /** Four bytes, hex: which key of that name. */
  readonly keyId: string;
  readonly bytes: Uint8Array;
  /** When the witness saw it, in seconds since 1970. */
  readonly time: number;
}

/** Cosignatures of the log's checkpoints, kept beside the log and local to the data directory. A checkpoint is of an origin, at a size. */
export interface CosignatureStore {
  /** Of one key the earliest is kept: it tells most. */
  add(origin: string, size: number, cosignature: StoredCosignature): void;
  of(origin: string, size: number): readonly StoredCosignature[];
  /** The largest size that was cosigned; `null` for none. */
  newest(origin: string): number | null;
}

/** Where a ledger is, for another thread to open it too. */
export interface LedgerPlace {
  /** The node's file. */
  readonly path: string;
  /** The truth: the file itself, or a server that it follows. */
  readonly log: LogUrl;
}

/** A ledger opened: the log to append to, its documents, and the blocks that views are folded from. */
export interface Ledger {
  /** Its file. */
  readonly path: string;
  /** How another thread opens it too. */
  readonly place: LedgerPlace;
  /** How this node keeps up with its log; `null` where its file is the log. */
  readonly following: Following | null;
  readonly log: EventLog;
  readonly documents: DocumentStore;
  readonly blocks: BlockReader;
  readonly loads: LoadRegister;
  readonly projections: ProjectionStore;
  readonly postings: PostingStore;
  readonly register: EntityRegister;
  readonly certificates: CertificateStore;
  readonly cosignatures: CosignatureStore;
  readonly keys: KeyStore;
  /** The RFC 6962 tree over the leaf hashes of commits: entry `n` is commit `n + 1`. */
  readonly tree: NodeReader;
  /** Checks everything; nothing found is a clean ledger. What is damaged is named, never thrown. */
  verify(options?: VerifyOptions): AsyncIterable<Finding>;
}
