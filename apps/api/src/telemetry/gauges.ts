import type { GaugesJson } from '#libs/app';

/** A number that is read when it is asked for. */
export interface GaugeOf {
  readonly name: string;
  readonly help: string;
  /** What tells its values apart, if there are several. */
  readonly label?: string;
  /** Whether it only grows. */
  readonly isCounter?: boolean;
  /** Its values by that label; one without a name where there is none. */
  readonly read: (gauges: GaugesJson) => Readonly<Record<string, number>>;
}

type Projection = GaugesJson['projections'][number];

const one = (value: number): Record<string, number> => ({ '': value });

const ofProjections =
  (read: (projection: Projection) => number): GaugeOf['read'] =>
  ({ projections }) =>
    Object.fromEntries(projections.map((each) => [each.name, read(each)]));

type Following = NonNullable<GaugesJson['following']>;

/** Nothing where the node's file is the log. */
const ofFollowing =
  (read: (following: Following) => Record<string, number>): GaugeOf['read'] =>
  ({ following }) =>
    following === null ? {} : read(following);

const FOLLOW_STATES = ['starting', 'following', 'reconnecting', 'stopped'] as const;

/** What is read of the ledger at each scrape. */
export const GAUGES: readonly GaugeOf[] = [
  {
    name: 'tieout_log_commits',
    help: 'Commits in the log, as this node has it.',
    read: ({ commits }) => one(commits),
  },
  {
    name: 'tieout_entities',
    help: 'Entities that the log has commits of.',
    read: ({ entities }) => one(entities),
  },
  {
    name: 'tieout_ledger_file_bytes',
    help: 'Bytes of the file of the ledger and of its write-ahead log.',
    read: ({ fileBytes }) => (fileBytes === null ? {} : one(fileBytes)),
  },
  {
    name: 'tieout_projection_checkpoint_commits',
    help: 'Commits that a projection has taken in.',
    label: 'projection',
    read: ofProjections(({ checkpoint }) => checkpoint),
  },
  {
    name: 'tieout_projection_lag_commits',
    help: 'Commits of the log that a projection has not taken in yet.',
    label: 'projection',
    read: ofProjections(({ lag }) => lag),
  },
  {
    name: 'tieout_projection_stopped',
    help: '1 where a projection met an event that it could not take.',
    label: 'projection',
    read: ofProjections(({ isStopped }) => Number(isStopped)),
  },
  {
    name: 'tieout_exceptions_open',
    help: 'Exceptions that wait for a person, as the projection of exceptions has them.',
    read: ({ exceptionsOpen }) => (exceptionsOpen === null ? {} : one(exceptionsOpen)),
  },
  {
    name: 'tieout_book_cache_books',
    help: 'Books in memory.',
    read: ({ books }) => one(books.books),
  },
  {
    name: 'tieout_book_cache_bytes',
    help: 'Bytes of the books in memory.',
    read: ({ books }) => one(books.bytes),
  },
  {
    name: 'tieout_book_cache_limit_bytes',
    help: 'Bytes of books that are kept in memory at most.',
    read: ({ books }) => one(books.bytesMax),
  },
  {
    name: 'tieout_book_cache_hits_total',
    help: 'Times that a book was in memory when it was asked for.',
    isCounter: true,
    read: ({ books }) => one(books.hits),
  },
  {
    name: 'tieout_book_cache_misses_total',
    help: 'Times that a book was not in memory when it was asked for.',
    isCounter: true,
    read: ({ books }) => one(books.misses),
  },
  {
    name: 'tieout_follower_state',
    help: '1 for the state that the follower of a log elsewhere is in.',
    label: 'state',
    read: ofFollowing(({ state }) =>
      Object.fromEntries(FOLLOW_STATES.map((each) => [each, Number(each === state)])),
    ),
  },
  {
    name: 'tieout_follower_lag_seconds',
    help: 'Time for which the node has known of something in the log that it has not folded.',
    read: ofFollowing(({ lagMs }) => one(lagMs / 1000)),
  },
  {
    name: 'tieout_follower_position',
    help: 'Position in the log up to which all is folded.',
    read: ofFollowing(({ position }) => one(Number(position))),
  },
  {
    name: 'tieout_follower_head_position',
    help: 'Position of the newest event of the log that the node has heard of.',
    read: ofFollowing(({ head }) => one(Number(head))),
  },
  {
    name: 'tieout_follower_open_runs',
    help: 'Commits in the log that are begun and not complete.',
    read: ofFollowing(({ openRuns }) => one(openRuns)),
  },
  {
    name: 'tieout_follower_void_runs',
    help: 'Runs of events in the log that are no commits.',
    read: ofFollowing(({ voids }) => one(voids)),
  },
  {
    name: 'tieout_follower_reconnects_total',
    help: 'Times that the follower connected anew.',
    isCounter: true,
    read: ofFollowing(({ reconnects }) => one(reconnects)),
  },
  {
    name: 'tieout_replays_running',
    help: 'Replays that run.',
    read: ({ replays }) => one(replays.running),
  },
  {
    name: 'tieout_replays_waiting',
    help: 'Replays that wait for others to end.',
    read: ({ replays }) => one(replays.waiting),
  },
];
