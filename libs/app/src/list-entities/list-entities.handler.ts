import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { LedgerAccess } from '../ledger-access.js';
import { ListEntitiesQuery, type EntityJson } from './list-entities.query.js';

@QueryHandler(ListEntitiesQuery)
export class ListEntitiesHandler implements IQueryHandler<ListEntitiesQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  async execute(): Promise<readonly EntityJson[]> {
    return Array.from(this.ledger.booksOf(undefined), (book) => {
      const published = [...book.records.documents()].map(({ filing }) => filing.publishedAt).toSorted();
      return {
        entity: book.entity,
        commits: book.revision,
        documents: published.length,
        observations: book.observationCount,
        lastPublishedAt: published.at(-1) ?? null,
      };
    });
  }
}
