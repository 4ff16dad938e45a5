import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { tiesOf, type TieJson } from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { LedgerAccess } from '../ledger-access.js';
import { ListTiesQuery } from './list-ties.query.js';

@QueryHandler(ListTiesQuery)
export class ListTiesHandler implements IQueryHandler<ListTiesQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `entity-unknown`, `time-malformed` */
  async execute({ entity, options }: ListTiesQuery): Promise<Iterable<TieJson>> {
    const ties = [...tiesOf(this.ledger.book(entity), this.ledger.library.vantage(parseAsOf(options)))];
    const { outcome } = options;
    return outcome === undefined ? ties : ties.filter((tie) => tie.outcome === outcome);
  }
}
