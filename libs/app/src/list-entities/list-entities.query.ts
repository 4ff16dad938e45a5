import { Query } from '@nestjs/cqrs';
import type { CatalogueEntry } from '#libs/views';

/** The entities that the ledger knows; with a text, those that it names by CIK, ticker or name, the best first. */
export class ListEntitiesQuery extends Query<readonly EntityJson[]> {
  constructor(readonly text?: string) {
    super();
  }
}

export type EntityJson = CatalogueEntry;
