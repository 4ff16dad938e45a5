import type { LogStatusJson } from '#libs/app';
import type { FollowStatus, VoidedRun } from '#libs/ledger';
import { COMMIT, COUNT, MOMENT, TEXT } from './leaves.js';
import { choice, listOf, object, orNull, ref, said, type Schema } from './schema.js';

const POSITION: Schema = { type: 'string', pattern: '^\\d+$' };

const FOLLOW_STATUS = object<FollowStatus>('How a node keeps up with a log on a server.', {
  log: said(TEXT, 'Where the log is, without credentials.'),
  state: said(
    choice<FollowStatus['state']>({ starting: true, following: true, reconnecting: true, stopped: true }),
    '`starting` until it was once at the head; `reconnecting` after a connection was lost; `stopped` for good.',
  ),
  position: said(
    orNull(POSITION),
    'Position in the server’s log up to which all is folded; `null` for nothing.',
  ),
  head: said(orNull(POSITION), 'Position of the newest event that the node has heard of.'),
  lagMs: said(COUNT, 'Since when, in milliseconds, it has known of something that is not folded; or 0.'),
  openRuns: said(COUNT, 'Commits under way: begun and not complete.'),
  voids: said(COUNT, 'Runs of events in the log that are no commits.'),
  reconnects: COUNT,
  problem: orNull(
    object<NonNullable<FollowStatus['problem']>>(
      'The last thing that went wrong; `null` where all is well.',
      {
        code: TEXT,
        message: TEXT,
      },
    ),
  ),
});

const VOIDED_RUN = object<VoidedRun>('Events in the log that no commit is made of.', {
  stream: TEXT,
  firstRevision: said(COUNT, 'Of its first event in the stream, from 0.'),
  events: COUNT,
  position: POSITION,
  why: choice<VoidedRun['why']>({ cut: true, foreign: true, headless: true, invalid: true, repeated: true }),
  message: TEXT,
});

const LOG_STATUS = object<LogStatusJson>('How far a node is, and how it keeps up with its log.', {
  commit: said(COMMIT, 'The number of the last commit that this node holds; 0 for none.'),
  recordedAt: orNull(MOMENT),
  following: said(orNull(ref('FollowStatus')), '`null` where the log is this node’s file itself.'),
  voids: listOf(ref('VoidedRun'), 'Newest first: the newest hundred.'),
});

/** What tells of the log and of who follows it. */
export const LOG_SCHEMAS = { FollowStatus: FOLLOW_STATUS, LogStatus: LOG_STATUS, VoidedRun: VOIDED_RUN };
