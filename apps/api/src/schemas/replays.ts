import type {
  Certificate,
  CertificateCheck,
  ProjectionJson,
  ReplayedViewJson,
  ReplayJobJson,
  ReplayOutcome,
} from '#libs/app';
import type { ProjectionFailure } from '#libs/ledger';
import { REPLAYABLE } from '#libs/app';
import { COMMIT, COUNT, DIGEST, ENTITY, EVENT_ID, FLAG, HASH, MOMENT, TEXT } from './leaves.js';
import { anyOf, choice, listOf, object, orNull, ref, said, type Schema } from './schema.js';

const VIEW: Schema = { type: 'string', enum: REPLAYABLE };
const SECONDS: Schema = { type: 'number', minimum: 0 };

const FAILURE = object<ProjectionFailure>('The event at which it stopped.', {
  entity: ENTITY,
  commit: COMMIT,
  commitId: orNull(EVENT_ID),
  eventId: said(orNull(TEXT), '`null` where the commit cannot be opened.'),
  code: TEXT,
  message: TEXT,
});

const CERTIFICATE = object<Certificate>('What a view said of a log of a given size.', {
  certificateId: {
    type: 'string',
    pattern: '^[\\w-]{22}$',
    description: 'A hash of what it says.',
    examples: ['Zr0kQ2xU9mW3yB7tD1fG5h'],
  },
  view: { type: 'string', enum: ['statement', 'figure', ...REPLAYABLE] },
  version: said(COUNT, 'Of what computes the view.'),
  parameters: { type: 'object', additionalProperties: TEXT },
  size: said(COUNT, 'Commits in the log.'),
  root: said(orNull(HASH), 'Of the tree of these commits; `null` in certificates of before.'),
  digest: DIGEST,
  issuedAt: MOMENT,
});

const REPLAYED_VIEW = object<ReplayedViewJson>('What became of one view.', {
  name: VIEW,
  version: COUNT,
  rows: COUNT,
  digest: said(orNull(DIGEST), 'The same in every ledger of the same documents; `null` where it failed.'),
  live: said(FLAG, 'Whether what was rebuilt took the place of the live one.'),
  agreed: {
    type: ['boolean', 'null'],
    description: 'Whether the live one said the same; `null` where there was none to compare.',
  },
  differing: listOf(TEXT, 'Entities of which it did not, some of them.'),
  failure: anyOf(ref('ProjectionFailure'), { type: 'null' }),
  certificate: anyOf(ref('Certificate'), { type: 'null' }),
});

const REPLAY = object<ReplayOutcome>('What was folded, how fast, and the digests.', {
  asOf: orNull(MOMENT),
  recordedAsOf: orNull(MOMENT),
  commit: said(COMMIT, 'The size of the log that was replayed.'),
  entities: COUNT,
  observations: COUNT,
  figures: COUNT,
  seconds: said(SECONDS, 'Folding alone.'),
  observationsPerSecond: COUNT,
  digest: said(orNull(DIGEST), 'Of the books; `null` where they were not asked for.'),
  views: listOf(ref('ReplayedView')),
});

const PROGRESS = object<NonNullable<ReplayJobJson['progress']>>('How far it is.', {
  commits: COUNT,
  commitsTotal: COUNT,
  observations: COUNT,
  observationsPerSecond: COUNT,
  secondsLeft: orNull(SECONDS),
});

const REPLAY_JOB = object<ReplayJobJson>('A replay that runs beside the server’s other work.', {
  replayId: EVENT_ID,
  status: choice<ReplayJobJson['status']>({
    queued: true,
    running: true,
    done: true,
    failed: true,
    cancelled: true,
  }),
  views: listOf(VIEW, 'As asked for; none: all.'),
  asOf: said(orNull(TEXT), 'As asked for.'),
  recordedAsOf: said(orNull(TEXT), 'As asked for.'),
  toCommit: orNull(COMMIT),
  askedAt: MOMENT,
  finishedAt: orNull(MOMENT),
  progress: anyOf(PROGRESS, { type: 'null' }),
  outcome: anyOf(ref('Replay'), { type: 'null' }),
  error: anyOf(object<NonNullable<ReplayJobJson['error']>>('Why it failed.', { code: TEXT, message: TEXT }), {
    type: 'null',
  }),
});

const PROJECTION = object<ProjectionJson>('Where a projection stands.', {
  name: TEXT,
  version: COUNT,
  generation: COUNT,
  status: choice<ProjectionJson['status']>({ live: true, building: true, stopped: true }),
  checkpoint: said(COMMIT, 'All commits up to this one are in it.'),
  lag: said(COUNT, 'Commits that are not in it: the books of their entities answer until they are.'),
  entitiesBehind: COUNT,
  startedAt: MOMENT,
  liveAt: orNull(MOMENT),
  digest: said(orNull(DIGEST), 'What its last rebuild said.'),
  digestOf: said(orNull(COUNT), 'Commits in the log that it was rebuilt from.'),
  failure: anyOf(ref('ProjectionFailure'), { type: 'null' }),
});

const whole = (items: Schema): Schema =>
  object<{ items: unknown; next: unknown }>('All of them.', { items: listOf(items), next: { type: 'null' } });

export const REPLAY_SCHEMAS = {
  Certificate: CERTIFICATE,
  CertificateCheck: object<CertificateCheck>('A certificate computed again.', {
    certificate: ref('Certificate'),
    digest: DIGEST,
    root: said(HASH, 'Of the tree of these commits, in this log.'),
    holds: FLAG,
  }),
  Projection: PROJECTION,
  ProjectionFailure: FAILURE,
  Projections: whole(ref('Projection')),
  Replay: REPLAY,
  ReplayedView: REPLAYED_VIEW,
  ReplayJob: REPLAY_JOB,
  ReplayJobs: whole(ref('ReplayJob')),
};
