import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { filterRestatements, RESTATEMENT_FEED, type RestatementJson } from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { LedgerAccess } from '../ledger-access.js';
import { parseFilter } from './restatement-filter.js';
import { ListRestatementsQuery } from './list-restatements.query.js';

@QueryHandler(ListRestatementsQuery)
export class ListRestatementsHandler implements IQueryHandler<ListRestatementsQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `entity-unknown`, `time-malformed`, `decimal-malformed`, `filter-malformed` */
  async execute({ entity, options }: ListRestatementsQuery): Promise<Iterable<RestatementJson>> {
    const vantage = this.ledger.library.vantage(parseAsOf(options));
    const filter = parseFilter(options);
    if (entity !== undefined) {
      const rows = this.ledger.rowsOfEntity(RESTATEMENT_FEED, entity, vantage);
      return filterRestatements(rows, filter);
    }
    const { from } = filter;
    const rows = this.ledger.rowsOf(
      RESTATEMENT_FEED,
      vantage,
      ({ lastPublishedAt }) => from === undefined || lastPublishedAt >= from,
    );
    return filterRestatements(rows, filter);
  }
}
