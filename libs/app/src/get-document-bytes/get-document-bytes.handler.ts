import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { bytesReadFor } from '#libs/figures';
import { documentMissing, LedgerAccess } from '../ledger-access.js';
import { GetDocumentBytesQuery, type DocumentContent } from './get-document-bytes.query.js';

@QueryHandler(GetDocumentBytesQuery)
export class GetDocumentBytesHandler implements IQueryHandler<GetDocumentBytesQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `document-unknown`, `document-ambiguous`, `document-missing`; LedgerError `document-damaged` */
  async execute({ document, part }: GetDocumentBytesQuery): Promise<DocumentContent> {
    const { book, sha256: source } = await this.ledger.documentOnRecord(document);
    const { filed } = book.records.document(source)!;
    const sha256 = part === 'source' ? bytesReadFor(filed).sha256 : filed.rendition;
    const stored = await this.ledger.documents.get(sha256);
    if (stored) return stored;
    throw documentMissing(source, sha256);
  }
}
