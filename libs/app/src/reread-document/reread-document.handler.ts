import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  bytesReadFor,
  decideReread,
  decideRetie,
  FigureError,
  observationOf,
  sha256Hex,
  type Act,
  type Commit,
  type DocumentFiled,
  type DocumentMemory,
  type LedgerEvent,
  type Reading,
} from '#libs/figures';
import { tieOut } from '#libs/tieout';
import { documentMemory, type Book } from '#libs/views';
import { CLOCK, type Clock } from '../clock.js';
import { backOff } from '../conflict.js';
import { LedgerAccess } from '../ledger-access.js';
import { DocumentReader } from '../read-document/document-reader.js';
import { RereadDocumentCommand, type RereadOptions, type RereadOutcome } from './reread-document.command.js';

@CommandHandler(RereadDocumentCommand)
export class RereadDocumentHandler implements ICommandHandler<RereadDocumentCommand> {
  constructor(
    @Inject(LedgerAccess) private readonly ledger: LedgerAccess,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DocumentReader) private readonly reader: DocumentReader,
  ) {}

  /** @throws FigureError `document-unknown`, `document-ambiguous`, `document-missing`, `rendition-changed` */
  async execute({ document, options }: RereadDocumentCommand): Promise<RereadOutcome> {
    const { book, sha256 } = await this.ledger.documentOnRecord(document);
    const before = book.records.document(sha256)!.filed;
    const reading = await this.read(book, before);
    const bodyHash = sha256Hex(`${options.checksOnly ? 'retie' : 'reread'} ${sha256}`);
    for (let attempt = 1; ; attempt++) {
      const head = this.ledger.library.book(book.entity);
      const commit = this.decide(head, documentMemory(head, sha256), reading, options);
      if (commit === null || options.dryRun) return outcomeOf(before, reading, commit, null);
      try {
        const appended = await this.ledger.log.append(commit, {
          expectedRevision: head.revision,
          bodyHash,
          documents: [],
        });
        return outcomeOf(before, reading, appended.appended ? commit : null, appended.number);
      } catch (error) {
        await backOff(error, attempt);
      }
    }
  }

  /** The document as the reader that read it reads it now, told what it was told then. */
  private async read(book: Book, filed: DocumentFiled): Promise<Reading> {
    const { document, reader, form, accession, title } = filed;
    const stored = await this.ledger.documents.get(bytesReadFor(filed).sha256);
    if (!stored) {
      throw new FigureError(
        'document-missing',
        `the bytes of document ${document.slice(0, 12)} are not in the ledger: it can't be read anew`,
        { document },
      );
    }
    const { publishedAt } = book.records.documentAsFiled(document)!.filing;
    const options = {
      entity: book.entity,
      publishedAt,
      ...(form === null ? {} : { form }),
      ...(accession === null ? {} : { accession }),
    };
    const source = { bytes: stored.bytes, name: title, options };
    return this.reader.read(source, reader.name);
  }

  private decide(
    book: Book,
    document: DocumentMemory,
    reading: Reading,
    { actor, checksOnly }: RereadOptions,
  ): Commit | null {
    const act: Act = {
      actor: actor ?? 'system',
      recordedAt: this.clock.now(),
      correlationId: document.commit,
      causationId: document.commit,
    };
    if (checksOnly) return decideRetie(document, reading, tieOut(reading), act);
    return decideReread(book, document, reading, tieOut(reading), act);
  }
}

function outcomeOf(
  before: DocumentFiled,
  { entity, document: { reader, title, document } }: Reading,
  commit: Commit | null,
  number: number | null,
): RereadOutcome {
  const events = commit?.events ?? [];
  const count = (test: (event: LedgerEvent) => boolean): number => events.filter(test).length;
  return {
    document,
    entity,
    title,
    before: `${before.reader.name} ${before.reader.version}`,
    reader: `${reader.name} ${reader.version}`,
    commit: commit && number,
    appended: commit !== null && number !== null,
    added: count((event) => observationOf(event) !== null),
    voided: count((event) => event.type === 'FigureCorrected'),
    resolved: count((event) => event.type === 'ExceptionResolved'),
    exceptions: count((event) => event.type === 'ExceptionRaised'),
    checks: count((event) => event.type === 'FigureReconciled' && event.method !== 'corroboration'),
  };
}
