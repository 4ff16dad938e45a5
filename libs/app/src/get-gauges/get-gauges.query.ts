import { Query } from '@nestjs/cqrs';
import type { FollowStatus } from '#libs/ledger';
import type { BookCacheCounts } from '#libs/views';

/** What a monitor reads now and then: how far all is, and what waits. Cheap, however large the ledger is. */
export class GetGaugesQuery extends Query<GaugesJson> {}

export interface GaugesJson {
  /** Commits in the log. */
  readonly commits: number;
  readonly entities: number;
  /** Bytes of the ledger's file and of what is written ahead of it; `null` for one in memory. */
  readonly fileBytes: number | null;
  readonly projections: readonly ProjectionGauge[];
  /** Exceptions that wait for a person, as the exception queue says at its checkpoint; `null` before there is one. */
  readonly exceptionsOpen: number | null;
  readonly books: BookCacheCounts;
  /** How this node keeps up with a log elsewhere; `null` where its file is the log. */
  readonly following: FollowStatus | null;
  readonly replays: { readonly running: number; readonly waiting: number };
}

/** Where a projection is that answers, or that is made for the first time. */
export interface ProjectionGauge {
  readonly name: string;
  readonly checkpoint: number;
  readonly lag: number;
  readonly isStopped: boolean;
}
