import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  bytesReadFor,
  documentCommitId,
  FigureError,
  sha256Hex,
  type Act,
  type Commit,
  type EntityId,
  type LedgerEvent,
  type Reading,
  type Source,
} from '#libs/figures';
import type { DocumentBytes } from '#libs/ledger';
import { isCompanyFacts } from '#libs/readers';
import { tieOut } from '#libs/tieout';
import type { Book } from '#libs/views';
import { CLOCK, type Clock } from '../clock.js';
import { LedgerAccess } from '../ledger-access.js';
import { backOff } from '../conflict.js';
import { DocumentReader } from '../read-document/document-reader.js';
import { decideEntry } from './decide-entry.js';
import { IngestDocumentCommand, type IngestOptions } from './ingest-document.command.js';
import { refuseOtherOptions } from './options-conflict.js';
import { sourceOf } from './source.js';
import { countEvents, type IngestOutcome } from './ingest-outcome.js';

@CommandHandler(IngestDocumentCommand)
export class IngestDocumentHandler implements ICommandHandler<IngestDocumentCommand> {
  constructor(
    @Inject(LedgerAccess) private readonly ledger: LedgerAccess,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DocumentReader) private readonly reader: DocumentReader,
  ) {}

  async execute({ bytes, name, options }: IngestDocumentCommand): Promise<IngestOutcome> {
    const document = sha256Hex(bytes);
    const known = await this.ledger.log.find(documentCommitId(document));
    if (known) {
      assertMayTake(known.header.entity, options);
      refuseOtherOptions(known, options);
      return outcomeOf(known, known.number, false, known.header.document ?? document);
    }
    refuseBulk(bytes, name);
    const source = sourceOf(bytes, name, options);
    const reading = await this.reader.read(source, options.format);
    assertMayTake(reading.entity, options);
    assertMayDecide(reading, options);
    return this.append(reading, source, options);
  }

  /** Decides at the head and appends; where another writer was first, folds and decides again. */
  private async append(reading: Reading, source: Source, options: IngestOptions): Promise<IngestOutcome> {
    // A report tells what another document states; else this is what was sent.
    const { document } = reading.document;
    const documents = documentsOf(reading, source);
    const bodyHash = reading.report ?? document;
    for (let attempt = 1; ; attempt++) {
      const book = this.ledger.library.book(reading.entity);
      const commit = this.decide(book, reading, options);
      if (commit === null) {
        const { number } = book.records.documentAsFiled(document)!.filing;
        return outcomeOf(book.records.commit(number)!, number, false, document, reading.texts);
      }
      if (options.dryRun) return outcomeOf(commit, null, false, document, reading.texts);
      try {
        const { number, appended } = await this.ledger.log.append(commit, {
          expectedRevision: book.revision,
          bodyHash,
          documents,
        });
        return outcomeOf(commit, number, appended, document, reading.texts);
      } catch (error) {
        await backOff(error, attempt);
      }
    }
  }

  private decide(book: Book, reading: Reading, { actor, correlationId }: IngestOptions): Commit | null {
    const act: Act = {
      actor: actor ?? 'system',
      recordedAt: this.clock.now(),
      correlationId: correlationId ?? documentCommitId(reading.report ?? reading.document.document),
      causationId: null,
    };
    return decideEntry(book, reading, tieOut(reading), act);
  }
}

/** @throws FigureError `entity-forbidden` */
function assertMayTake(entity: EntityId, { entities = null }: IngestOptions): void {
  if (entities === null || entities.includes(entity)) return;
  throw new FigureError(
    'entity-forbidden',
    'this document is of an entity that you may not record for: your access is limited to some',
  );
}

/** @throws FigureError `decision-forbidden` */
function assertMayDecide({ accepted = [] }: Reading, { mayDecide = true }: IngestOptions): void {
  if (mayDecide || accepted.length === 0) return;
  throw new FigureError(
    'decision-forbidden',
    `this report tells of ${accepted.length} doubted values that a person accepted, which only a reviewer may: have one send it`,
    { accepted: accepted.length },
  );
}

/** @throws FigureError `format-bulk` */
function refuseBulk(bytes: Uint8Array, name: string): void {
  if (!isCompanyFacts(bytes)) return;
  throw new FigureError(
    'format-bulk',
    `${name} holds the facts of many filings: take it in with "tieout ingest", one file or many at a time`,
    { name },
  );
}

/** The source, and its text where that is not the source itself; nothing of a document that its facts give back. */
function documentsOf({ document, report, renditionText }: Reading, { bytes }: Source): DocumentBytes[] {
  const read = bytesReadFor({ ...document, report: report ?? null });
  if (read.sha256 !== sha256Hex(bytes)) return [];
  const source = { ...read, bytes };
  if (document.rendition === read.sha256) return [source];
  const text = new TextEncoder().encode(renditionText);
  return [source, { sha256: document.rendition, mediaType: 'text/plain; charset=utf-8', bytes: text }];
}

function outcomeOf(
  { header, events }: { readonly header: Commit['header']; readonly events: readonly LedgerEvent[] },
  commit: number | null,
  appended: boolean,
  document: string,
  texts: number | null = null,
): IngestOutcome {
  const filed = events.find((event) => event.type === 'DocumentFiled');
  return {
    document,
    commit,
    commitId: header.id,
    entity: header.entity,
    title: filed?.title ?? '',
    publishedAt: header.publishedAt,
    reader: filed ? `${filed.reader.name} ${filed.reader.version}` : '',
    appended,
    ...countEvents(events),
    texts,
  };
}
