import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { statementsInSight, type StatementsInSightJson } from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { LedgerAccess } from '../ledger-access.js';
import { ListStatementsQuery } from './list-statements.query.js';

@QueryHandler(ListStatementsQuery)
export class ListStatementsHandler implements IQueryHandler<ListStatementsQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `entity-malformed`, `entity-unknown`, `time-malformed` */
  async execute({ entity, options }: ListStatementsQuery): Promise<StatementsInSightJson> {
    const vantage = this.ledger.library.vantage(parseAsOf(options));
    return statementsInSight(this.ledger.book(entity), vantage);
  }
}
