import type { EntityId } from '#libs/figures';
import type { FrameKey } from './posting-list.js';
import type { PostingRows } from './posting-rows.js';

/** A group of postings of one concept. */
export interface PostingGroup {
  readonly key: FrameKey;
  readonly rows: PostingRows;
}

/** All values that the ledger holds of a concept, by period and unit, over all entities. */
export interface PostingReader {
  /** Groups of a concept that are wanted, those of the newest commits included. */
  groups(concept: string, isWanted: (key: FrameKey) => boolean): Iterable<PostingGroup>;
  /** Entities of which a person or their issuer said something: their books have to be asked. */
  acted(): ReadonlySet<number>;
  /** An entity by the number that postings give it. */
  entityOf(number: number): EntityId;
  /** Brings the stored lists to the head of the log, in steps that others can write between. */
  update(onProgress?: (commits: number, commitsTotal: number) => void): void;
}
