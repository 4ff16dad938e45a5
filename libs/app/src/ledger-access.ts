import { bytesReadFor, documentCommitId, FigureError, parseEntity, type EntityId } from '#libs/figures';
import {
  SILENT,
  type BlockReader,
  type CertificateStore,
  type CosignatureStore,
  type DocumentStore,
  type EntityRegister,
  type EventLog,
  type Finding,
  type KeyStore,
  type Ledger,
  type LedgerPlace,
  type LoadRegister,
  type PostingReader,
  type ProjectionStore,
  type Telemetry,
  type VerifyOptions,
} from '#libs/ledger';
import {
  Library,
  readProjection,
  readProjectionOf,
  Rendition,
  renditionMissing,
  type Book,
  type EntityProjection,
  type PartFilter,
  type ReadingContext,
  type Vantage,
} from '#libs/views';
import type { NodeReader } from '#libs/proofs';
import { LRUCache } from 'lru-cache';
import { observedFold } from './telemetry/observed-fold.js';
import { observedLog } from './telemetry/observed-log.js';

/** Renditions kept in memory, by characters. */
const RENDITION_CHARACTERS_MAX = 64 * 1024 * 1024;

const HEX_PREFIX = /^[0-9a-f]{4,64}$/i;
const MATCHES_MAX = 16;

/** A document's bytes, and the text in which its locators count. */
interface DocumentWithText {
  readonly sha256: string;
  readonly title: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly rendition: Rendition;
}

/** What use cases reach the ledger through: the log to append to, documents, and books to read. */
export class LedgerAccess {
  readonly library: Library;
  private readonly renditions = new LRUCache<string, Rendition>({
    maxSize: RENDITION_CHARACTERS_MAX,
    sizeCalculation: ({ text }) => Math.max(1, text.length),
  });

  readonly log: EventLog;
  readonly documents: DocumentStore;
  readonly blocks: BlockReader;
  constructor(
    readonly ledger: Ledger,
    bookCacheBytes?: number,
    telemetry: Telemetry = SILENT,
  ) {
    this.log = observedLog(ledger.log, telemetry);
    this.documents = ledger.documents;
    this.blocks = ledger.blocks;
    this.library = new Library(ledger.blocks, bookCacheBytes, observedFold(telemetry));
  }

  get loads(): LoadRegister {
    return this.ledger.loads;
  }

  get register(): EntityRegister {
    return this.ledger.register;
  }

  get projections(): ProjectionStore {
    return this.ledger.projections;
  }

  get certificates(): CertificateStore {
    return this.ledger.certificates;
  }

  get cosignatures(): CosignatureStore {
    return this.ledger.cosignatures;
  }

  get keys(): KeyStore {
    return this.ledger.keys;
  }

  /** The tree over the log's commits. */
  get tree(): NodeReader {
    return this.ledger.tree;
  }

  /**
   * A projection's rows of one entity.
   * @throws FigureError `entity-malformed`, `entity-unknown`
   */
  rowsOfEntity<Row>(projection: EntityProjection<Row>, entity: string, vantage: Vantage): Iterable<Row> {
    const of = { entity: this.known(entity), vantage };
    return readProjectionOf(projection, this.library, this.projections, of);
  }

  /** A projection's rows at a vantage, entity after entity. */
  rowsOf<Row>(projection: EntityProjection<Row>, vantage: Vantage, isWanted?: PartFilter): Iterable<Row> {
    const how = { vantage, ...(isWanted && { isWanted }) };
    return readProjection(projection, this.library, this.projections, how);
  }

  get postings(): PostingReader {
    return this.ledger.postings;
  }

  /** For threads that open the ledger too. */
  get place(): LedgerPlace {
    return this.ledger.place;
  }

  /** Checks the file, and the log that it follows; nothing found is a clean ledger. */
  verify(options: VerifyOptions): AsyncIterable<Finding> {
    return this.ledger.verify(options);
  }

  /** @throws FigureError `entity-malformed`, `entity-unknown` */
  book(entity: string): Book {
    return this.library.book(this.known(entity));
  }

  /** @throws FigureError `entity-malformed`, `entity-unknown` */
  known(entity: string): EntityId {
    const id = parseEntity(entity);
    if (this.blocks.revisionOf(id) === 0) throw unknownEntity(id, this.blocks.entities());
    return id;
  }

  /**
   * One entity's book, or those of all entities, one after the other as they are asked for.
   * @throws FigureError `entity-malformed`, `entity-unknown`
   */
  booksOf(entity: string | undefined): Iterable<Book> {
    return entity === undefined ? this.books() : [this.book(entity)];
  }

  private *books(): Generator<Book> {
    for (const each of this.blocks.entities()) yield this.library.book(each);
  }

  /**
   * A document by its SHA-256 or the beginning of it, and the book of its entity.
   * @throws FigureError `document-unknown`, `document-ambiguous`
   */
  async documentOnRecord(prefix: string): Promise<{ book: Book; sha256: string }> {
    const hashes = HEX_PREFIX.test(prefix)
      ? await this.documents.find(prefix.toLowerCase(), MATCHES_MAX)
      : [];
    const numbers = new Set(hashes.map((each) => this.filedIn(each)).filter((number) => number > 0));
    const filed = new Set([...numbers].map((number) => this.blocks.block(number)!.header.document!));
    if (filed.size > 1) {
      throw documentAmbiguous(prefix, [...filed]);
    }
    const [sha256] = filed;
    if (sha256 === undefined) {
      throw new FigureError(
        'document-unknown',
        `the ledger has no document ${prefix}: give a SHA-256 or at least 4 digits of one`,
        {
          document: prefix,
        },
      );
    }
    const [number] = numbers;
    return { book: this.library.book(this.blocks.block(number!)!.header.entity), sha256 };
  }

  /** The commit with which a document entered, or the report that stands for one; 0 where none did. */
  private filedIn(sha256: string): number {
    return this.blocks.numberOf(documentCommitId(sha256)) || this.blocks.numberOfDocument(sha256);
  }

  /**
   * A document of an entity in the log's first `upTo` commits, by its SHA-256, the beginning of it, or its accession number.
   * @throws FigureError `document-unknown`, `document-ambiguous`
   */
  documentIn(book: Book, named: string, upTo: number): string {
    const isNamed = HEX_PREFIX.test(named)
      ? (document: string) => document.startsWith(named.toLowerCase())
      : (_: string, accession: string | null) => accession === named;
    const found = [...book.records.documents(upTo)]
      .filter(({ filed }) => isNamed(filed.document, filed.accession))
      .map(({ filed }) => filed.document);
    if (found.length === 1) return found[0]!;
    throw found.length > 1
      ? documentAmbiguous(named, found.slice(0, MATCHES_MAX))
      : documentUnknown(named, book.entity);
  }

  /** What a document's observations are told with. */
  async readingContext(book: Book, document: string): Promise<ReadingContext> {
    const filed = book.records.document(document)?.filed;
    if (!filed)
      throw new FigureError('document-unknown', `the ledger has no document ${document}`, { document });
    const rendition = await this.rendition(filed.rendition);
    return { entity: book.entity, document, presentation: filed.presentation, rendition };
  }

  /**
   * A document on record with its bytes and its text.
   * @throws FigureError `document-unknown`, `document-ambiguous`, `document-missing`, `rendition-missing`; LedgerError
   *   `document-damaged`
   */
  async documentWithText(prefix: string): Promise<DocumentWithText> {
    const { book, sha256 } = await this.documentOnRecord(prefix);
    const { filed } = book.records.document(sha256)!;
    const read = bytesReadFor(filed);
    const stored = await this.documents.get(read.sha256);
    if (!stored) throw documentMissing(sha256, read.sha256);
    const rendition = await this.rendition(filed.rendition);
    return { sha256, title: filed.title, mediaType: read.mediaType, bytes: stored.bytes, rendition };
  }

  /** @throws FigureError `rendition-missing`; LedgerError `document-damaged` */
  async rendition(sha256: string): Promise<Rendition> {
    const known = this.renditions.get(sha256);
    if (known) return known;
    const stored = await this.documents.get(sha256);
    if (!stored) return renditionMissing(sha256);
    const rendition = new Rendition(new TextDecoder('utf-8', { ignoreBOM: true }).decode(stored.bytes));
    this.renditions.set(sha256, rendition);
    return rendition;
  }
}

export const documentMissing = (document: string, sha256: string): FigureError =>
  new FigureError('document-missing', `the ledger has lost the bytes of ${sha256}`, { document, sha256 });

const documentAmbiguous = (named: string, documents: readonly string[]): FigureError =>
  new FigureError(
    'document-ambiguous',
    `"${named}" names several documents: give more of the SHA-256 of one, ${documents.map((each) => each.slice(0, HASH_SHOWN)).join(' or ')}`,
    { documents },
  );

const documentUnknown = (named: string, entity: EntityId): FigureError =>
  new FigureError(
    'document-unknown',
    `the ledger has no document ${named} of ${entity}: give a SHA-256, at least 4 digits of one, or an accession number`,
    { document: named },
  );

const HASH_SHOWN = 12;
const ENTITIES_NAMED_MAX = 5;

function unknownEntity(entity: EntityId, known: readonly EntityId[]): FigureError {
  const some = known.slice(0, ENTITIES_NAMED_MAX).join(', ');
  const more = known.length > ENTITIES_NAMED_MAX ? ` and ${known.length - ENTITIES_NAMED_MAX} more` : '';
  const advice =
    known.length === 0 ? 'the ledger is empty: ingest a document first' : `it knows ${some}${more}`;
  return new FigureError('entity-unknown', `the ledger knows no ${entity}; ${advice}`, { entity });
}
