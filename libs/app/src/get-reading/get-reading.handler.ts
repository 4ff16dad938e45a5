import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { readingOf, type ExceptionJson, type ObservationJson } from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { LedgerAccess } from '../ledger-access.js';
import { GetReadingQuery } from './get-reading.query.js';

@QueryHandler(GetReadingQuery)
export class GetReadingHandler implements IQueryHandler<GetReadingQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `document-unknown`, `document-ambiguous`, `time-malformed` */
  async execute({ document, options }: GetReadingQuery): Promise<Iterable<ObservationJson | ExceptionJson>> {
    const vantage = this.ledger.library.vantage(parseAsOf(options));
    const { book, sha256 } = await this.ledger.documentOnRecord(document);
    const { rendition } = await this.ledger.readingContext(book, sha256);
    return readingOf(book, sha256, rendition, vantage);
  }
}
