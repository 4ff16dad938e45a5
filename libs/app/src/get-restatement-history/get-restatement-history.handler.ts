import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { digestOf, restatementHistoryOf } from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { parseChangeFilter } from '../change-filter.js';
import { LedgerAccess } from '../ledger-access.js';
import { GetRestatementHistoryQuery, type RestatementHistory } from './get-restatement-history.query.js';

@QueryHandler(GetRestatementHistoryQuery)
export class GetRestatementHistoryHandler implements IQueryHandler<GetRestatementHistoryQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `entity-unknown`, `time-malformed`, `decimal-malformed`, `filter-malformed` */
  async execute({ entity, options }: GetRestatementHistoryQuery): Promise<RestatementHistory> {
    const vantage = this.ledger.library.vantage(parseAsOf(options));
    const book = this.ledger.book(entity);
    const figures = restatementHistoryOf(book, vantage, parseChangeFilter(options));
    return { entity: book.entity, figures, commit: vantage.upTo, digest: digestOf(figures) };
  }
}
