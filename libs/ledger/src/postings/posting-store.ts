import type { EntityId } from '#libs/figures';
import type { FrameKey } from './posting-list.js';
import type { PostingRows } from './posting-rows.js';

/** A group of postings of one concept. */
export interface PostingGroup {
  readonly key: FrameKey;
  readonly rows: PostingRows;
}

/** How far lists are written. */
export interface PostingProgress {
  /** Number of the last commit that is in them. */
  readonly commits: number;
  /** Rows written with this step. */
  readonly rows: number;
}

/** All values that the ledger holds of a concept, by period and unit, over all entities. */
export interface PostingReader {
  /** Groups of a concept that are wanted, those of the newest commits included. */
  groups(concept: string, isWanted: (key: FrameKey) => boolean): Iterable<PostingGroup>;
  /** Entities of which a person or their issuer said something: their books have to be asked. */
  acted(): ReadonlySet<number>;
  /** An entity by the number that postings give it. */
  entityOf(number: number): EntityId;
}

/** The lists as a projection: written in generations. */
export interface PostingStore extends PostingReader {
  /** Brings the lists of a generation up to a commit, a step a time; each is one transaction with its checkpoint. */
  write(generation: number, upTo: number): Iterable<PostingProgress>;
  /** Everything that a generation holds, concept by concept, by the dictionary's ids. */
  all(generation: number): Iterable<{ readonly concept: number } & PostingGroup>;
  /** Entities with an act among the first commits. */
  actedIn(generation: number, upTo: number): readonly number[];
  /** Observations of the commits that a generation is made from. */
  rows(generation: number): number;
  /** Deletes some lists of a generation that nobody reads any more; whether there were any. */
  clear(generation: number): boolean;
}
