/** How a node keeps up with a log that is elsewhere. */
export interface Following {
  status(): FollowStatus;
  /** Runs of events that are no commits, newest first. */
  voids(limit: number): readonly VoidedRun[];
  /** What was folded by this process since it began. */
  readonly folded: { readonly commits: number; readonly events: number };
}

export interface FollowStatus {
  /** Where the log is, without credentials. */
  readonly log: string;
  /**
   * `starting` until it was once at the head; `following`; `reconnecting` after a connection was lost; `stopped` for good,
   * for a reason that a person has to see to.
   */
  readonly state: 'starting' | 'following' | 'reconnecting' | 'stopped';
  /** Position in the server's log up to which all is folded; `null` for nothing. */
  readonly position: string | null;
  /** Position of the newest event that the node has heard of. */
  readonly head: string | null;
  /** Since when, in milliseconds, it has known of something that is not folded; 0 where it has not. */
  readonly lagMs: number;
  /** Commits under way: begun and not complete. */
  readonly openRuns: number;
  readonly voids: number;
  readonly reconnects: number;
  /** The last thing that went wrong; `null` where nothing did, or all is well again. */
  readonly problem: { readonly code: string; readonly message: string } | null;
}

/** Events in the log that no commit is made of. */
export interface VoidedRun {
  readonly stream: string;
  /** Of its first event in the stream, from 0. */
  readonly firstRevision: number;
  readonly events: number;
  readonly position: string;
  readonly why: 'cut' | 'foreign' | 'headless' | 'invalid' | 'repeated';
  readonly message: string;
}
