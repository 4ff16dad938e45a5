import { Query } from '@nestjs/cqrs';

export interface EventsOptions {
  /** Only events of later commits; 0 or absent for all. */
  readonly after?: number | undefined;
  /** At most so many commits; absent for all there are. */
  readonly commits?: number | undefined;
  /** Only of this entity. */
  readonly entity?: string | undefined;
}

/** The log's events in its order, commit by commit, as CloudEvents. */
export class ListEventsQuery extends Query<EventsPage> {
  constructor(readonly options: EventsOptions = {}) {
    super();
  }
}

export interface EventsPage {
  /** Each a CloudEvent in JSON; made as they are taken. */
  readonly events: Iterable<string>;
  /** The last commit that was looked at: what comes next is after it. */
  readonly last: number;
  /** Whether the log had more. */
  readonly isMore: boolean;
}
