import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  restatementsOf,
  type Book,
  type RestatementFilter,
  type RestatementJson,
  type Vantage,
} from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { LedgerAccess } from '../ledger-access.js';
import { parseFilter } from './restatement-filter.js';
import { ListRestatementsQuery } from './list-restatements.query.js';

@QueryHandler(ListRestatementsQuery)
export class ListRestatementsHandler implements IQueryHandler<ListRestatementsQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  async execute({ entity, options }: ListRestatementsQuery): Promise<Iterable<RestatementJson>> {
    const vantage = this.ledger.library.vantage(parseAsOf(options));
    return restatementsIn(this.ledger.booksOf(entity), vantage, parseFilter(options));
  }
}

function* restatementsIn(
  books: Iterable<Book>,
  vantage: Vantage,
  filter: RestatementFilter,
): Generator<RestatementJson> {
  for (const book of books) yield* restatementsOf(book, vantage, filter);
}
