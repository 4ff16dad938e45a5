import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { tiesOf, type TieJson } from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { figureUnknown } from '../get-figure/figure-unknown.js';
import { LedgerAccess } from '../ledger-access.js';
import { ListTiesQuery } from './list-ties.query.js';

@QueryHandler(ListTiesQuery)
export class ListTiesHandler implements IQueryHandler<ListTiesQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `entity-unknown`, `time-malformed`, `document-unknown`, `document-ambiguous`, `figure-unknown` */
  async execute({ entity, options }: ListTiesQuery): Promise<Iterable<TieJson>> {
    const vantage = this.ledger.library.vantage(parseAsOf(options));
    const book = this.ledger.book(entity);
    if (options.document !== undefined) await this.ledger.documentOnRecord(options.document);
    if (options.figureId !== undefined && book.figureOf(options.figureId) < 0)
      throw figureUnknown(options.figureId, `${entity} has none of that id`);
    return tiesOf(book, vantage, options);
  }
}
