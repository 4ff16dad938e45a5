import {
  ROLES,
  type CommitHeader,
  type EntityId,
  type LedgerEvent,
  type Moment,
  type Role,
} from '#libs/figures';
import type { Head, StoredCommit } from './event-log.js';

/** Strings that blocks refer to by number; append-only, local to a file, held in memory. */
export interface Dictionary {
  /** The text of an id that a block holds. @throws LedgerError `dictionary-damaged` */
  text(id: number): string;
  /** The id of a text, or 0 where no block says it. Kinds keep equal texts apart. */
  idOf(kind: DictionaryKind, text: string): number;
}
export type DictionaryKind = 'concept' | 'period' | 'unit' | 'dimensions';

/** What a recorded event said of its observation when it was written. */
export const ObservedAs = { reported: 0, restated: 1, reconciled: 2, suspect: 3, term: 4 } as const;

/** Bits of `flags`. */
export const Flag = {
  nil: 1,
  negated: 2,
  previouslyReported: 4,
  adjustment: 8,
  long: 16,
  change: 32,
  growth: 64,
  share: 128,
} as const;

const ROLE_FLAGS: Readonly<Record<Role, number>> = {
  stated: 0,
  'previously-reported': Flag.previouslyReported,
  adjustment: Flag.adjustment,
  change: Flag.change,
  growth: Flag.growth,
  share: Flag.share,
  // No change is a growth too.
  'period-rounded': Flag.change | Flag.growth,
};
const MARKED_ROLES = ROLES.filter((role) => ROLE_FLAGS[role] > 0);

/** The flag that says a role: 0 for `stated`. */
export const roleFlag = (role: Role): number => ROLE_FLAGS[role];

/** The role that a row's flags say. */
export function roleOf(flags: number): Role {
  if ((flags & ROLE_MASK) === 0) return 'stated';
  return MARKED_ROLES.find((role) => (flags & ROLE_MASK) === ROLE_FLAGS[role]) ?? 'stated';
}

const ROLE_MASK = MARKED_ROLES.reduce((mask, role) => mask | ROLE_FLAGS[role], 0);

/** `decimals` that are not a number. */
export const DECIMALS_INF = 32767;
export const DECIMALS_UNKNOWN = -32768;

/**
 * A commit's observations in typed columns, in the order of its events. Ids are the dictionary's.
 * A value is `mantissa × 10^−scale`; with `Flag.long`, `long[mantissa]` is its text.
 */
export interface ObservationColumns {
  readonly count: number;
  /** Index of the event in its commit. */
  readonly eventIndex: Uint32Array;
  readonly observedAs: Uint8Array;
  readonly concept: Uint32Array;
  readonly period: Uint32Array;
  readonly unit: Uint32Array;
  readonly dimensions: Uint32Array;
  readonly ordinal: Uint32Array;
  readonly mantissa: Float64Array;
  readonly scale: Int8Array;
  readonly decimals: Int16Array;
  readonly flags: Uint8Array;
  /** 0 none, else 1 + index into `RESTATEMENT_CAUSES`. */
  readonly cause: Uint8Array;
  readonly long: readonly string[];
}

/** A block opened, its CRC-32C and SHA-256 checked. */
export interface OpenBlock {
  readonly number: number;
  readonly revision: number;
  readonly recordedAt: Moment;
  readonly header: CommitHeader;
  /** Events in the commit, those without observations included. */
  readonly eventCount: number;
  readonly columns: ObservationColumns;
  /** Events that carry no observation (documents, withdrawals, corrections, exceptions, resolutions, checks), with their index. */
  others(): readonly { readonly index: number; readonly event: LedgerEvent }[];
  /** The whole commit. */
  commit(): StoredCommit;
  /** The commit's canonical bytes, at the schema version that wrote it: what its leaf hash is of. */
  canonical(): Buffer;
}

/** The read path: this node's own file of blocks, whichever log is the truth. */
export interface BlockReader {
  readonly dictionary: Dictionary;
  head(): Head;
  /** The number of the last commit whose effective `recordedAt` is at or before a moment; 0 for none. */
  numberAt(recordedAsOf: Moment): number;
  /** Revision of an entity's last commit, 0 for none. */
  revisionOf(entity: EntityId): number;
  /** An entity's blocks, oldest first. @throws LedgerError `block-damaged` naming the commit */
  blocksOf(entity: EntityId, fromRevision?: number): Iterable<OpenBlock>;
  /** All blocks, oldest first. */
  blocks(fromNumber?: number): Iterable<OpenBlock>;
  /** One block by commit number. */
  block(number: number): OpenBlock | null;
  /** Number of a commit by its id; 0 for none. */
  numberOf(commitId: string): number;
  /** The commit that first filed a document, by the document's SHA-256; 0 for none. */
  numberOfDocument(sha256: string): number;
  /** All entities in the order in which they came. */
  entities(): readonly EntityId[];
}
