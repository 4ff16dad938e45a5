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

/** What was folded into a book. */
export interface Folded {
  readonly commits: number;
  readonly events: number;
}

/** Does the folding of blocks into a book: for one who wants to know how much it is, and how long it takes. */
export type AroundFold = (fold: () => Folded) => void;

/** How the cache of books does. */
export interface BookCacheCounts {
  readonly books: number;
  readonly bytes: number;
  readonly bytesMax: number;
  /** Times that a book was in memory when it was asked for, at the head or behind it; and that it was not. */
  readonly hits: number;
  readonly misses: number;
}

/** Books of entities, in a cache bounded by bytes; each is brought to the head when it is asked for. */
export class Library {
  private readonly books: LRUCache<EntityId, Book>;
  private hits = 0;
  private misses = 0;

  constructor(
    readonly reader: BlockReader,
    cacheBytes = DEFAULT_CACHE_BYTES,
    private readonly aroundFold: AroundFold = (fold) => void fold(),
  ) {
    this.books = new LRUCache({
      maxSize: cacheBytes,
      maxEntrySize: cacheBytes,
      sizeCalculation: (book) => Math.max(1, book.byteSize),
    });
  }

  /** An entity's book at the head of the log; empty for an entity that it does not know. */
  book(entity: EntityId): Book {
    const cached = this.books.get(entity);
    if (cached) this.hits++;
    else this.misses++;
    const book = cached ?? new Book(entity, this.reader);
    if (this.reader.revisionOf(entity) === book.revision) return book;
    this.aroundFold(() => this.bringToHead(book));
    this.books.set(entity, book);
    return book;
  }

  /** Every entity of the log: first those whose books are in memory, the last used before the others. */
  *entities(): Generator<EntityId> {
    const inMemory = [...this.books.keys()];
    yield* inMemory;
    const known = new Set(inMemory);
    for (const entity of this.reader.entities()) if (!known.has(entity)) yield entity;
  }

  get counts(): BookCacheCounts {
    const { hits, misses, books } = this;
    return { books: books.size, bytes: books.calculatedSize, bytesMax: books.maxSize, hits, misses };
  }

  private bringToHead(book: Book): Folded {
    let [commits, events] = [0, 0];
    for (const block of this.reader.blocksOf(book.entity, book.revision + 1)) {
      book.fold(block);
      commits++;
      events += block.eventCount;
    }
    book.index();
    return { commits, events };
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
