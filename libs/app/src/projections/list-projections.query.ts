import { Query } from '@nestjs/cqrs';
import type { ProjectionFailure } from '#libs/ledger';

/** Where every projection stands: how far behind the log it is, and whether it stopped. */
export class ListProjectionsQuery extends Query<readonly ProjectionJson[]> {}

export interface ProjectionJson {
  readonly name: string;
  readonly version: number;
  readonly generation: number;
  /** `live` answers questions; `building` is made beside it; one that `stopped` met an event that it could not take. */
  readonly status: 'live' | 'building' | 'stopped';
  /** All commits up to this one are in it. */
  readonly checkpoint: number;
  /** Commits of the log that are not, and the entities that they are of: their books answer until they are. */
  readonly lag: number;
  readonly entitiesBehind: number;
  readonly startedAt: string;
  readonly liveAt: string | null;
  /** What its last rebuild said, and of how many commits; `null` before the first. */
  readonly digest: string | null;
  readonly digestOf: number | null;
  readonly failure: ProjectionFailure | null;
}
