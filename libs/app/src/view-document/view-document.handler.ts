import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { documentPage } from '#libs/readers';
import { LedgerAccess } from '../ledger-access.js';
import { ViewDocumentQuery } from './view-document.query.js';

@QueryHandler(ViewDocumentQuery)
export class ViewDocumentHandler implements IQueryHandler<ViewDocumentQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /**
   * @throws FigureError `document-unknown`, `document-ambiguous`, `document-missing`, `place-unknown`; LedgerError
   *   `document-damaged`
   */
  async execute({ document, places }: ViewDocumentQuery): Promise<string> {
    const { title, mediaType, bytes, rendition } = await this.ledger.documentWithText(document);
    return documentPage({ title, mediaType, bytes, rendition: rendition.text }, places);
  }
}
