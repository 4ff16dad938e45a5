import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CATALOGUE, searchCatalogue } from '#libs/views';
import { LedgerAccess } from '../ledger-access.js';
import { ListEntitiesQuery, type EntityJson } from './list-entities.query.js';

@QueryHandler(ListEntitiesQuery)
export class ListEntitiesHandler implements IQueryHandler<ListEntitiesQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  async execute({ text }: ListEntitiesQuery): Promise<readonly EntityJson[]> {
    const vantage = this.ledger.library.vantage({ asOf: null, recordedAsOf: null });
    return searchCatalogue(this.ledger.rowsOf(CATALOGUE, vantage), this.ledger.register, text);
  }
}
