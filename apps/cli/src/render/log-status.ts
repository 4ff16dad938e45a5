import pc from 'picocolors';
import type { LogStatusJson } from '#libs/app';
import type { FollowStatus, VoidedRun } from '#libs/ledger';
import { headed, table } from './table.js';

export interface LogStatusTold extends LogStatusJson {
  /** Where the log is, without credentials. */
  readonly log: string;
}

/** Where the log is, how far this node is in it, and what in it is no commit. */
export function renderLogStatus({ log, commit, recordedAt, following, voids }: LogStatusTold): string {
  const last = recordedAt === null ? '' : `, the last recorded ${recordedAt}`;
  const rows: Named[] = [
    ['log', log],
    ['commits', `${commit.toLocaleString('en-US')}${last}`],
    ...(following ? followed(following) : []),
  ];
  const told = table(
    rows.map(([name, value]) => [pc.dim(name), value]),
    ['left', 'left'],
  );
  return voids.length === 0 ? told : `${told}\n\n${voided(voids)}`;
}

type Named = readonly [name: string, value: string];

const followed = (status: FollowStatus): Named[] => [
  ['state', status.state],
  ['position', `${status.position ?? 'none'}, of ${status.head ?? 'none'}`],
  ['lag', `${status.lagMs.toLocaleString('en-US')} ms`],
  ['open runs', String(status.openRuns)],
  ['voids', String(status.voids)],
  ['problem', status.problem === null ? 'none' : `${status.problem.message} (${status.problem.code})`],
];

const voided = (voids: readonly VoidedRun[]): string =>
  table(
    [
      headed('void at', 'stream', 'revision', 'events', 'why', ''),
      ...voids.map(({ position, stream, firstRevision, events, why, message }) => [
        position,
        stream,
        String(firstRevision),
        String(events),
        why,
        message,
      ]),
    ],
    ['right', 'left', 'right', 'right', 'left', 'left'],
  );
