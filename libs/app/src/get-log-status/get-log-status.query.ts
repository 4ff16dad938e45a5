import { Query } from '@nestjs/cqrs';
import type { Moment } from '#libs/figures';
import type { FollowStatus, VoidedRun } from '#libs/ledger';

/** How far this node is, and how it keeps up with its log; told from its own file, whether or not a server answers. */
export class GetLogStatusQuery extends Query<LogStatusJson> {}

export interface LogStatusJson {
  /** Number of the last commit that this node holds; 0 for none. */
  readonly commit: number;
  readonly recordedAt: Moment | null;
  /** `null` where the log is this node's file itself. */
  readonly following: FollowStatus | null;
  /** Runs of events in the log that are no commits, newest first: the newest hundred. */
  readonly voids: readonly VoidedRun[];
}
