import type { EntityJson, FrameFigureJson, ResolutionOutcome } from '#libs/app';
import type {
  ChangeJson,
  ChangeKind,
  DiffJson,
  RestatementJson,
  Suspicion,
  WithdrawalJson,
} from '#libs/views';
import {
  CAUSE,
  COMMIT,
  COUNT,
  DECIMAL,
  DECIMALS,
  DIGEST,
  ENTITY,
  EVENT_ID,
  EXCEPTION_ID,
  FLAG,
  IDENTITY,
  LABEL,
  MOMENT,
  PERIOD_TEXT,
  SHA256,
  TEXT,
} from './leaves.js';
import { choice, listOf, object, orNull, ref, said } from './schema.js';

const ENTITY_LINE = object<EntityJson>('An entity that the ledger knows.', {
  entity: ENTITY,
  name: said(orNull(TEXT), 'As its newest document’s source, or a register, names it.'),
  tickers: said(listOf(TEXT), 'As a register gives them.'),
  commits: COUNT,
  documents: COUNT,
  observations: COUNT,
  lastPublishedAt: orNull(MOMENT),
});

const RESTATEMENT = object<RestatementJson>('A figure that was published again with another value.', {
  ...IDENTITY,
  label: LABEL,
  from: orNull(DECIMAL),
  to: orNull(DECIMAL),
  difference: orNull(DECIMAL),
  cause: CAUSE,
  suspect: said(
    orNull(
      choice<Suspicion>({
        scale: true,
        sign: true,
        jump: true,
        precision: true,
        'prior-differs': true,
        return: true,
        split: true,
        contradiction: true,
      }),
    ),
    'Why it is doubted; `null` for a change that stands.',
  ),
  lastUnit: said(FLAG, 'Whether the change is of one unit in the last place.'),
  supersedes: EVENT_ID,
  eventId: EVENT_ID,
  publishedAt: MOMENT,
  form: said(orNull(TEXT), 'Of the document that changed it.'),
  accession: orNull(TEXT),
  source: ref('Source'),
});

const CHANGE = object<ChangeJson>('A figure that stands otherwise at the later date.', {
  ...IDENTITY,
  kind: choice<ChangeKind>({ reported: true, restated: true, corrected: true, removed: true }),
  label: LABEL,
  from: orNull(DECIMAL),
  to: orNull(DECIMAL),
  difference: orNull(DECIMAL),
  cause: orNull(CAUSE),
  publishedAt: MOMENT,
  eventId: EVENT_ID,
  source: ref('Source'),
});

const SIDE = object<DiffJson['from']>('One side.', { asOf: orNull(MOMENT), recordedAsOf: orNull(MOMENT) });

const DIFF = object<DiffJson>('What changed between two dates.', {
  entity: ENTITY,
  from: SIDE,
  to: SIDE,
  commit: COMMIT,
  changes: listOf(ref('Change')),
  withdrawals: listOf(
    object<WithdrawalJson>('Statements that are not to be relied on, in the issuer’s words.', {
      periods: listOf(PERIOD_TEXT),
      words: TEXT,
      publishedAt: MOMENT,
      eventId: EVENT_ID,
      source: object<WithdrawalJson['source']>('Where it says so.', { document: SHA256 }),
    }),
  ),
  digest: DIGEST,
});

const RESOLUTION = object<ResolutionOutcome>('What a decision brought.', {
  exceptionId: EXCEPTION_ID,
  commit: COMMIT,
  commitId: EVENT_ID,
  appended: said(FLAG, 'False where it was recorded before, under this key.'),
  reported: COUNT,
  restated: COUNT,
  reconciled: COUNT,
  reclassified: COUNT,
});

const FRAME_FIGURE = object<FrameFigureJson>('An entity’s value in a frame.', {
  ...IDENTITY,
  name: said(orNull(TEXT), 'The filer’s name as its document’s source states it.'),
  value: orNull(DECIMAL),
  decimals: DECIMALS,
  status: choice<FrameFigureJson['status']>({ reported: true, restated: true }),
  vintage: said(COUNT, 'From 1.'),
  suspect: said(FLAG, 'Whether a later value waits for a person.'),
  publishedAt: MOMENT,
  accession: orNull(TEXT),
  eventId: EVENT_ID,
  source: ref('Source'),
});

export const FEED_SCHEMAS = {
  Entity: ENTITY_LINE,
  FrameFigure: FRAME_FIGURE,
  Restatement: RESTATEMENT,
  Change: CHANGE,
  Diff: DIFF,
  Resolution: RESOLUTION,
};
