import type { EntityId, Moment } from '#libs/figures';

/**
 * Results that are kept beside the log, by name. Each is made in generations: one is live, and another may be made beside it,
 * of the same version or of a newer one, until it takes its place.
 */
export interface ProjectionState {
  readonly generation: number;
  readonly name: string;
  /** Of what computes the rows; rows of another version are not read. */
  readonly version: number;
  readonly status: 'building' | 'live';
  /** All commits up to this one are in it. */
  readonly checkpoint: number;
  /** What it stopped at; `null` while it goes on. */
  readonly failure: ProjectionFailure | null;
  readonly startedAt: Moment;
  /** When it took the place of the one before. */
  readonly liveAt: Moment | null;
}

/** The event at which a projection stopped. */
export interface ProjectionFailure {
  readonly entity: EntityId;
  /** Number and id of its commit. */
  readonly commit: number;
  readonly commitId: string | null;
  /** `null` where the commit cannot be opened, and no event of it can be told. */
  readonly eventId: string | null;
  readonly code: string;
  readonly message: string;
}

/** What a projection says of one entity: rows as JSON lines. */
export interface ProjectionPart {
  readonly entity: EntityId;
  /** The entity's last commit that it was made from. */
  readonly commit: number;
  /** The last publication that it was made from. */
  readonly lastPublishedAt: Moment;
  readonly rows: number;
  /** One JSON text a row, each ended by a line feed. */
  readonly lines: string;
  /** By which the entity can be found. */
  readonly keys: readonly string[];
}

/** A part as it is kept; its rows are unpacked when they are asked for. */
export interface StoredPart extends Omit<ProjectionPart, 'keys' | 'lines'> {
  /** `null` where what is kept is damaged. */
  lines(): string | null;
}

/** How much of an entity's log there is. */
export interface EntityHead {
  readonly entity: EntityId;
  /** Number of its last commit. */
  readonly commit: number;
  /** How many commits it has. */
  readonly commits: number;
}

/** Generations of projections, and the parts of those that are made entity by entity. */
export interface ProjectionStore {
  /** Every generation that is live or being made, by name. */
  states(): readonly ProjectionState[];
  /** The live generation of a name, if it is of this version. */
  live(name: string, version: number): ProjectionState | null;
  /** The generation of this version that is being made; begun if there is none, or anew if that is wanted. */
  begin(name: string, version: number, startedAt: Moment, anew?: boolean): ProjectionState;
  /** Writes parts in one transaction; nothing where the generation is gone. */
  write(generation: number, parts: readonly ProjectionPart[]): void;
  /** Says that all commits up to one are in a generation; a checkpoint never goes back. */
  advance(generation: number, checkpoint: number): void;
  fail(generation: number, failure: ProjectionFailure): void;
  /** Puts a generation in the place of the live one, in one transaction; false where another did it first. */
  goLive(generation: number, liveAt: Moment): boolean;
  /** Takes a generation that is being made, and is not wanted, out of the way. */
  retire(generation: number): void;
  /** Generations whose place another has taken. */
  retired(): readonly number[];
  /** Deletes parts of a retired generation, a bounded number of them; whether there were any. */
  clear(generation: number): boolean;
  /** Forgets a generation that has been cleared. */
  forget(generation: number): void;
  /** All parts of a generation, in the order in which entities came. */
  parts(generation: number): Iterable<StoredPart>;
  part(generation: number, entity: EntityId): StoredPart | null;
  /** The entity that a key was given by. */
  entityOfKey(generation: number, key: string): EntityId | null;
  /** Number of an entity's last commit; 0 for one that the log does not have. */
  lastCommitOf(entity: EntityId): number;
  /** Entities with commits behind one, and up to one. */
  changed(after: number, upTo: number): readonly EntityHead[];
  /** Entities of which a generation has no part, or one that lacks commits up to one. */
  lacking(generation: number, upTo: number): readonly EntityHead[];
}
