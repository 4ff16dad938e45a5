import { Query } from '@nestjs/cqrs';
import type { EntityId, Moment } from '#libs/figures';

/** The entities that the ledger knows. */
export class ListEntitiesQuery extends Query<readonly EntityJson[]> {}

export interface EntityJson {
  readonly entity: EntityId;
  readonly commits: number;
  readonly documents: number;
  readonly observations: number;
  readonly lastPublishedAt: Moment | null;
}
