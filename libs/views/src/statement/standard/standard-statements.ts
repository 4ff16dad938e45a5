import { LRUCache } from 'lru-cache';
import type { Book } from '../../book/book.js';
import { StandardIndex } from './standard-index.js';
import { snapshotOf, statementText, type Snapshot, type StatementQuestion } from './standard-statement.js';
import type { StatementText } from './statement-writer.js';

/** Bytes of statements to keep by default. */
const DEFAULT_CACHE_BYTES = 64 * 1024 * 1024;
/** What a kept statement costs beside its text. */
const ENTRY_BYTES = 500;

/** A statement's text, and how it was answered last. */
interface Kept {
  readonly text: StatementText;
  asked: string;
  snapshot: Snapshot;
}

/**
 * Standard statements, in a cache bounded by bytes. A date changes an answer only where something was published,
 * so the text of a statement is kept by the last publication at or before the date that is asked about.
 */
export class StandardStatements {
  private readonly kept: LRUCache<string, Kept>;

  constructor(cacheBytes = DEFAULT_CACHE_BYTES) {
    this.kept = new LRUCache({
      maxSize: cacheBytes,
      maxEntrySize: cacheBytes,
      sizeCalculation: ({ text: { rows, publishedRows, columns, document } }) =>
        ENTRY_BYTES + 2 * rows.length + publishedRows.length + 2 * (columns.length + document.length),
    });
  }

  /** As `standardStatement`. */
  find(book: Book, question: StatementQuestion): Snapshot | null {
    const { statement, vantage, period = '', columns = '' } = question;
    const index = StandardIndex.of(book, vantage.upTo);
    const { filingCount } = index.publications;
    const count = index.publications.countAt(vantage.asOf);
    const key = `${book.entity} ${filingCount} ${count} ${statement} ${period} ${columns}`;
    const asked = `${vantage.asOf} ${vantage.recordedAsOf} ${vantage.upTo}`;
    const known = this.kept.get(key);
    if (known?.asked === asked) return known.snapshot;
    const text = known?.text ?? statementText(index, question);
    if (!text) return null;
    const snapshot = snapshotOf(text, vantage);
    if (known) Object.assign(known, { asked, snapshot });
    else this.kept.set(key, { text, asked, snapshot });
    return snapshot;
  }
}
