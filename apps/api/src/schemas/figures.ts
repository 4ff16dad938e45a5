import type { RecordedAs } from '#libs/figures';
import type {
  CorrectionJson,
  FigureHistory,
  FigureJson,
  SightingJson,
  SourceJson,
  VintageJson,
} from '#libs/views';
import type { FigureNow } from '../get-figure/figure-now.js';
import {
  CAUSE,
  COMMIT,
  COUNT,
  DECIMAL,
  DECIMALS,
  DIGEST,
  EVENT_ID,
  FLAG,
  IDENTITY,
  LABEL,
  MOMENT,
  OUTCOME,
  RELIANCE,
  ROLE,
  SHA256,
  STATUS,
  TEXT,
} from './leaves.js';
import { anyOf, choice, listOf, object, orNull, ref, said, type Schema } from './schema.js';

const VINTAGE: Schema = { type: 'integer', minimum: 1, description: 'The number of a vintage, from 1.' };

const SOURCE = object<SourceJson>('Where a value stands: the same in every ledger.', {
  document: SHA256,
  ordinal: said(COUNT, 'Its place in the document’s order.'),
});

const FIGURE = object<FigureJson>('A figure as it stands; economic sign.', {
  ...IDENTITY,
  label: LABEL,
  value: said(orNull(DECIMAL), '`null` is nil, a dash.'),
  decimals: DECIMALS,
  status: STATUS,
  vintage: VINTAGE,
  derived: { const: false },
  reliance: RELIANCE,
  suspect: said(FLAG, 'Whether a later observation waits for a person or a repetition.'),
  eventId: EVENT_ID,
  commit: COMMIT,
  publishedAt: MOMENT,
  recordedAt: MOMENT,
  tieOut: said(orNull(OUTCOME), 'How its repeated observations agree; `null` where there is one only.'),
  source: ref('Source'),
});

/** What the answers on one figure share. */
const NOW = {
  ...IDENTITY,
  label: LABEL,
  asOf: orNull(MOMENT),
  recordedAsOf: orNull(MOMENT),
  commit: COMMIT,
  current: {
    ...anyOf(ref('Figure'), { type: 'null' }),
    description: '`null` where every observation is in doubt.',
  },
  digest: DIGEST,
};

const CORRECTION = object<CorrectionJson>('A correction of our own reading.', {
  eventId: EVENT_ID,
  from: orNull(DECIMAL),
  to: { anyOf: [orNull(DECIMAL), { const: 'void' }] },
  reason: TEXT,
  by: TEXT,
  recordedAt: MOMENT,
});

const SIGHTING = object<SightingJson>('One observation of a figure, with what it is and where it stands.', {
  eventId: EVENT_ID,
  commit: COMMIT,
  as: {
    type: 'string',
    enum: [
      'reported',
      'restated',
      'reconciled',
      'contradiction',
      'term',
      'dismissed',
      'suspect-scale',
      'suspect-sign',
      'suspect-jump',
      'suspect-precision',
      'suspect-prior-differs',
      'suspect-return',
      'suspect-split',
    ],
  },
  recordedAs: said(
    choice<RecordedAs>({ reported: true, restated: true, reconciled: true, suspect: true, term: true }),
    'What the log said it was when it was recorded, or was last reclassified.',
  ),
  vintage: orNull(VINTAGE),
  value: orNull(DECIMAL),
  printedValue: orNull(DECIMAL),
  decimals: DECIMALS,
  role: ROLE,
  label: LABEL,
  document: SHA256,
  report: said(orNull(SHA256), 'The report that was read in its place, which the locator leads into.'),
  form: orNull(TEXT),
  accession: orNull(TEXT),
  title: TEXT,
  ordinal: COUNT,
  locator: orNull(ref('Locator')),
  citation: orNull(ref('Citation')),
  proofOfReading: orNull(ref('ProofOfReading')),
  publishedAt: MOMENT,
  recordedAt: MOMENT,
  independent: said(FLAG, 'The same accession again is no independent evidence.'),
  corrections: listOf(CORRECTION),
});

const VINTAGE_OF_FIGURE = object<VintageJson>('A run of observations that agree.', {
  vintage: VINTAGE,
  value: orNull(DECIMAL),
  decimals: DECIMALS,
  publishedAt: MOMENT,
  difference: orNull(DECIMAL),
  cause: orNull(CAUSE),
  lastUnit: said(FLAG, 'Whether the change is of one unit in the last place.'),
  eventId: EVENT_ID,
  supersedes: orNull(EVENT_ID),
  observations: COUNT,
  tieOut: orNull(OUTCOME),
});

export const FIGURE_SCHEMAS = {
  Source: SOURCE,
  Figure: FIGURE,
  FigureNow: object<FigureNow>('What a figure is, and how it stands.', NOW),
  FigureHistory: object<FigureHistory>('A figure’s whole history in sight.', {
    ...NOW,
    vintages: listOf(VINTAGE_OF_FIGURE),
    observations: listOf(SIGHTING),
    reliance: listOf(
      object<FigureHistory['reliance'][number]>('The issuer’s own words.', {
        publishedAt: MOMENT,
        words: TEXT,
        eventId: EVENT_ID,
        document: TEXT,
      }),
    ),
  }),
};
