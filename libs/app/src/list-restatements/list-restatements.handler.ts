import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { restatementsOf, type RestatementJson } from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { LedgerAccess } from '../ledger-access.js';
import { ListRestatementsQuery } from './list-restatements.query.js';

@QueryHandler(ListRestatementsQuery)
export class ListRestatementsHandler implements IQueryHandler<ListRestatementsQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  async execute({ entity, options }: ListRestatementsQuery): Promise<readonly RestatementJson[]> {
    const vantage = this.ledger.library.vantage(parseAsOf(options));
    return this.ledger.booksOf(entity).flatMap((book) => restatementsOf(book, vantage));
  }
}
