import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { bytesReadFor, eventIdOf } from '#libs/figures';
import { LedgerAccess } from '../ledger-access.js';
import { GetDocumentQuery, type DocumentJson } from './get-document.query.js';

@QueryHandler(GetDocumentQuery)
export class GetDocumentHandler implements IQueryHandler<GetDocumentQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `document-unknown`, `document-ambiguous`; LedgerError `document-damaged` */
  async execute({ document }: GetDocumentQuery): Promise<DocumentJson> {
    const { book, sha256 } = await this.ledger.documentOnRecord(document);
    const { filed } = book.records.document(sha256)!;
    const { filing, ref } = book.records.documentAsFiled(sha256)!;
    const { type: _, presentation, moved: __, ...facts } = filed;
    const stored = await this.ledger.documents.get(bytesReadFor(filed).sha256);
    return {
      ...facts,
      entity: book.entity,
      bytes: stored?.bytes.byteLength ?? 0,
      publishedAt: filing.publishedAt,
      recordedAt: filing.recordedAt,
      commit: filing.number,
      eventId: eventIdOf(ref),
      statements: presentation.map(({ kinds, title, columns }) => ({
        kinds,
        title,
        periods: [...new Set(columns.map((column) => column.period))],
      })),
    };
  }
}
