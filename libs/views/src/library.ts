import { FigureError, type EntityId, type Moment } from '#libs/figures';
import type { BlockReader } from '#libs/ledger';
import { LRUCache } from 'lru-cache';
import { Book } from './book/book.js';
import type { Vantage } from './vantage.js';

/** Bytes of books to keep by default. */
const DEFAULT_CACHE_BYTES = 256 * 1024 * 1024;

/** A view's two dates, each `null` for today. */
export interface AsOf {
  readonly asOf: Moment | null;
  readonly recordedAsOf: Moment | null;
  /** Only the log's first commits; `null` or absent for all. */
  readonly toCommit?: number | null;
}

/** Books of entities, in a cache bounded by bytes; each is brought to the head when it is asked for. */
export class Library {
  private readonly books: LRUCache<EntityId, Book>;

  constructor(
    readonly reader: BlockReader,
    cacheBytes = DEFAULT_CACHE_BYTES,
  ) {
    this.books = new LRUCache({
      maxSize: cacheBytes,
      maxEntrySize: cacheBytes,
      sizeCalculation: (book) => Math.max(1, book.byteSize),
    });
  }

  /** An entity's book at the head of the log; empty for an entity that it does not know. */
  book(entity: EntityId): Book {
    const known = this.books.get(entity) ?? new Book(entity, this.reader);
    if (this.reader.revisionOf(entity) === known.revision) return known;
    for (const block of this.reader.blocksOf(entity, known.revision + 1)) known.fold(block);
    known.index();
    this.books.set(entity, known);
    return known;
  }

  /**
   * The vantage that two dates give on the log as it is now.
   * @throws FigureError `commit-unknown` for a commit that the log does not have
   */
  vantage({ asOf, recordedAsOf, toCommit = null }: AsOf): Vantage {
    const head = this.reader.head().number;
    const last = toCommit ?? head;
    if (last > head || last < 0)
      throw new FigureError('commit-unknown', `no commit ${last}: the log has ${head}`, { commit: last });
    const upTo = recordedAsOf === null ? last : Math.min(last, this.reader.numberAt(recordedAsOf));
    return { asOf, recordedAsOf, upTo };
  }
}
