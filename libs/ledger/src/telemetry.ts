import type { FollowStatus } from './following.js';

/** What a span or a log line says of a part of the work: ids, counts, outcomes; never what a document says. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/** A part of the work, while it goes on. */
export interface Span {
  note(facts: Facts): void;
}

/** A span of another process, as the log carries it from the writer of a commit to whoever folds it. */
export interface RemoteSpan {
  readonly traceId: string;
  readonly spanId: string;
}

/** What became of an append: `wrong-revision` is tried again by whoever decided, `known` had been appended before. */
export type AppendOutcome = 'appended' | 'known' | 'wrong-revision' | 'failed';

export interface AppendTold {
  readonly type: 'append';
  readonly outcome: AppendOutcome;
  readonly entity: string;
  /** The first commit of the run, and how many there are. */
  readonly commitId: string;
  readonly correlationId: string;
  readonly commits: number;
  readonly events: number;
  /** The last commit's number in the log; `null` where it is not there. */
  readonly number: number | null;
  readonly seconds: number;
}

/** Commits taken in: by a node `into` its own blocks, or from blocks into a book in memory. */
export interface FoldTold {
  readonly type: 'fold';
  readonly into: 'blocks' | 'book';
  readonly commits: number;
  readonly events: number;
  readonly seconds: number;
}

export interface ReplayTold {
  readonly type: 'replay';
  readonly outcome: 'done' | 'cancelled' | 'failed';
  readonly seconds: number;
}

/** A part of a replay that is done, while the rest goes on. */
export interface ReplayProgressTold {
  readonly type: 'replay-progress';
  readonly commits: number;
  readonly observations: number;
}

/** A node that follows a log elsewhere came to another state. */
export interface FollowTold {
  readonly type: 'follow';
  /** Where the log is, without credentials. */
  readonly log: string;
  readonly state: FollowStatus['state'];
  /** What went wrong, where something did. */
  readonly code: string | null;
  readonly message: string | null;
}

export type Told = AppendTold | FoldTold | ReplayTold | ReplayProgressTold | FollowTold;

/**
 * What work tells of itself to whoever runs it. Metrics, traces and logs are made of it outside: here nothing is counted, and nothing
 * is thrown by one who listens.
 */
export interface Telemetry {
  /**
   * Does a part of the work as a span of the trace that is under way; where none is, and no other process began one, it is just
   * done.
   */
  span<T>(name: string, facts: Facts, work: (span: Span) => T, from?: RemoteSpan): T;
  tell(told: Told): void;
}

/** Nobody listens. */
export const SILENT: Telemetry = {
  span: (_, __, work) => work(NO_SPAN),
  tell: () => undefined,
};

const NO_SPAN: Span = { note: () => undefined };
