import type {
  Bundle,
  BundledCommit,
  BundledDocument,
  BundledSince,
  CheckpointJson,
  ConsistencyJson,
  ProvenFigure,
  ProvenObservation,
  WitnessJson,
} from '#libs/app';
import {
  COUNT,
  DECIMAL,
  DECIMALS,
  EVENT_ID,
  FIGURE_ID,
  FLAG,
  HASH,
  IDENTITY,
  MOMENT,
  RELIANCE,
  ROLE,
  SHA256,
  STATUS,
  TEXT,
} from './leaves.js';
import { anyOf, listOf, object, orNull, ref, said, type Schema } from './schema.js';

const VINTAGE: Schema = { type: 'integer', minimum: 1, description: 'The number of a vintage, from 1.' };

const PROVEN_CURRENT = object<NonNullable<ProvenFigure['current']>>('How it stands.', {
  value: said(orNull(DECIMAL), '`null` is nil, a dash.'),
  decimals: DECIMALS,
  status: STATUS,
  vintage: VINTAGE,
  reliance: RELIANCE,
  publishedAt: MOMENT,
  source: ref('Source'),
});

const PROVEN_VINTAGE = object<ProvenFigure['vintages'][number]>('A run of observations that agree.', {
  vintage: VINTAGE,
  value: orNull(DECIMAL),
  decimals: DECIMALS,
  publishedAt: MOMENT,
  difference: orNull(DECIMAL),
  lastUnit: FLAG,
  observations: COUNT,
});

const PROVEN_OBSERVATION = object<ProvenObservation>('An observation as a commit holds it.', {
  eventId: EVENT_ID,
  as: TEXT,
  vintage: orNull(VINTAGE),
  value: orNull(DECIMAL),
  printedValue: orNull(DECIMAL),
  decimals: DECIMALS,
  role: ROLE,
  document: SHA256,
  accession: orNull(TEXT),
  ordinal: COUNT,
  locator: orNull({
    type: 'object',
    description: 'A place in the text, an element or a pointer; without its words.',
  }),
  publishedAt: MOMENT,
  corrections: listOf(
    object<ProvenObservation['corrections'][number]>('A correction of our own reading.', {
      eventId: EVENT_ID,
      from: orNull(DECIMAL),
      to: { anyOf: [orNull(DECIMAL), { const: 'void' }] },
      reason: TEXT,
      by: TEXT,
    }),
  ),
});

const PROVEN_FIGURE = object<ProvenFigure>('What the commits of a bundle say of its figure.', {
  ...IDENTITY,
  current: anyOf(PROVEN_CURRENT, { type: 'null' }),
  vintages: listOf(PROVEN_VINTAGE),
  observations: listOf(PROVEN_OBSERVATION),
});

const HASHES: Schema = { type: 'array', items: HASH };

const BUNDLED_COMMIT = object<BundledCommit>('A commit, and that it is in the log.', {
  index: said(COUNT, 'Its place in the log, from 0.'),
  canonical: said(TEXT, 'Its canonical bytes, UTF-8: SHA-256 over a zero byte and these is its leaf.'),
  proof: said(HASHES, 'From the leaf’s sibling up (RFC 6962, 2.1.1).'),
});

const BUNDLED_DOCUMENT = object<BundledDocument>(
  'A document that a commit of the bundle files, or its text.',
  {
    sha256: SHA256,
    mediaType: TEXT,
    bytes: said(orNull(TEXT), 'Base64; `null` where they were not asked for.'),
  },
);

const BUNDLED_SINCE = object<BundledSince>('That an earlier state of the log is the beginning of this one.', {
  size: said(COUNT, 'Commits of the earlier state.'),
  root: HASH,
  proof: said(HASHES, 'RFC 6962, 2.1.2.'),
});

const BUNDLE = object<Bundle>('All that proves a figure to one who has the public key of the log.', {
  format: { type: 'string', const: 'tieout-bundle/v1' },
  figureId: FIGURE_ID,
  asOf: orNull(MOMENT),
  figure: ref('ProvenFigure'),
  commits: listOf(ref('BundledCommit'), 'Those that tell of the figure, in the order of the log.'),
  documents: listOf(ref('BundledDocument')),
  checkpoint: said(TEXT, 'C2SP tlog-checkpoint; signed where the log has a key.'),
  since: anyOf(ref('BundledSince'), { type: 'null' }),
  certificate: ref('Certificate'),
});

const CONSISTENCY = object<ConsistencyJson>(
  'That the log of one size is the beginning of the log of another.',
  {
    size1: COUNT,
    size2: COUNT,
    root1: HASH,
    root2: HASH,
    proof: said(HASHES, 'RFC 6962, 2.1.2.'),
  },
);

const CHECKPOINT = object<CheckpointJson>('What the log was at a size, and who says so.', {
  origin: said(TEXT, 'The name of the log.'),
  size: said(COUNT, 'Commits.'),
  root: HASH,
  signed: said(FLAG, 'Whether the log has a key.'),
  vkey: said(orNull(TEXT), 'The public key that verifies its signature.'),
  witnesses: listOf(
    object<WitnessJson>('A witness who cosigned it.', {
      name: TEXT,
      keyId: said(TEXT, 'Which key of that name: four bytes, hex.'),
      seenAt: said(TEXT, 'By the witness’s own clock.'),
    }),
  ),
  checkpoint: said(TEXT, 'C2SP tlog-checkpoint, with its signatures.'),
});

/** What proves. */
export const PROOF_SCHEMAS = {
  Bundle: BUNDLE,
  BundledCommit: BUNDLED_COMMIT,
  BundledDocument: BUNDLED_DOCUMENT,
  BundledSince: BUNDLED_SINCE,
  Checkpoint: CHECKPOINT,
  Consistency: CONSISTENCY,
  ProvenFigure: PROVEN_FIGURE,
};
