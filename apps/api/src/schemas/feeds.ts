import type { EntityJson, FrameFigureJson, ResolutionOutcome } from '#libs/app';
import type {
  ChangeJson,
  ChangeKind,
  DiffAxis,
  DiffDocumentJson,
  DiffSideJson,
  RestatedFigureJson,
  RestatedVintageJson,
  RestatementJson,
  Suspicion,
  WithdrawalJson,
} from '#libs/views';
import type { DiffPage } from '../get-diff/diff-page.js';
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

const PERCENT = said(
  orNull(DECIMAL),
  'The difference in hundredths of the earlier value’s amount, to four places; `null` where there is nothing to measure by.',
);

const SUSPICION = orNull(
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
);

const RESTATEMENT = object<RestatementJson>('A figure that was published again with another value.', {
  ...IDENTITY,
  label: LABEL,
  from: orNull(DECIMAL),
  to: orNull(DECIMAL),
  difference: orNull(DECIMAL),
  percent: PERCENT,
  cause: CAUSE,
  suspect: said(SUSPICION, 'Why it is doubted; `null` for a change that stands.'),
  lastUnit: said(FLAG, 'Whether the change is of one unit in the last place.'),
  supersedes: EVENT_ID,
  eventId: EVENT_ID,
  publishedAt: MOMENT,
  form: said(orNull(TEXT), 'Of the document that changed it.'),
  accession: orNull(TEXT),
  source: ref('Source'),
});

const RESTATED_VINTAGE = object<RestatedVintageJson>('One value that a figure had.', {
  vintage: said(COUNT, 'From 1.'),
  value: orNull(DECIMAL),
  decimals: DECIMALS,
  publishedAt: MOMENT,
  form: orNull(TEXT),
  accession: orNull(TEXT),
  source: ref('Source'),
  cause: orNull(CAUSE),
  difference: said(orNull(DECIMAL), 'To the value before.'),
  percent: PERCENT,
  lastUnit: said(FLAG, 'Whether the change is of one unit in the last place.'),
  eventId: EVENT_ID,
});

const RESTATED_FIGURE = object<RestatedFigureJson>('A figure with all values that it had.', {
  ...IDENTITY,
  label: LABEL,
  first: orNull(DECIMAL),
  current: orNull(DECIMAL),
  difference: said(orNull(DECIMAL), 'From the first value to the current one.'),
  percent: PERCENT,
  suspect: said(FLAG, 'Whether a later observation waits for a person or a repetition.'),
  vintages: listOf(RESTATED_VINTAGE),
});

const CHANGE_KIND = choice<ChangeKind>({
  reported: true,
  refined: true,
  restated: true,
  recast: true,
  corrected: true,
  resolved: true,
  reclassified: true,
  removed: true,
  doubted: true,
  absent: true,
});

const CHANGE = object<ChangeJson>('A figure that does not stand on one side as it stands on the other.', {
  ...IDENTITY,
  kind: said(
    CHANGE_KIND,
    '`reported`: for the first time; `refined`: with more digits; `restated`: to correct an error, `recast`: for any other ' +
      'cause; `corrected`: the reading was wrong; `resolved`: by a person; `reclassified`: by a document that came in late; ' +
      '`removed`; of two documents `doubted` and `absent` from the later.',
  ),
  label: LABEL,
  from: orNull(DECIMAL),
  to: orNull(DECIMAL),
  difference: orNull(DECIMAL),
  percent: PERCENT,
  cause: orNull(CAUSE),
  suspect: said(SUSPICION, 'Why the later value is in doubt; of two documents only.'),
  publishedAt: MOMENT,
  form: said(orNull(TEXT), 'Of the document that the change is from.'),
  accession: orNull(TEXT),
  eventId: EVENT_ID,
  source: ref('Source'),
});

const DIFF_DOCUMENT = object<DiffDocumentJson>('A document of a diff.', {
  document: SHA256,
  form: orNull(TEXT),
  accession: orNull(TEXT),
  title: TEXT,
  publishedAt: MOMENT,
});

const SIDE = object<DiffSideJson>('One side: dates, each `null` for today, or a document.', {
  asOf: orNull(MOMENT),
  recordedAsOf: orNull(MOMENT),
  document: orNull(DIFF_DOCUMENT),
});

const DIFF = object<DiffPage>('What changed between two sides, a page of the changes at a time.', {
  entity: ENTITY,
  by: choice<DiffAxis>({ published: true, recorded: true, document: true }),
  from: SIDE,
  to: SIDE,
  commit: COMMIT,
  counts: {
    type: 'object',
    description: 'How many changes of each kind there are on all pages; kinds without any are left out.',
    propertyNames: CHANGE_KIND,
    additionalProperties: COUNT,
  },
  alike: said(
    orNull(COUNT),
    'Of two documents: how many figures agree where both state them; otherwise `null`.',
  ),
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
  digest: said(DIGEST, 'Of the whole, whichever page this is.'),
  next: said(orNull(TEXT), 'The `cursor` of the next page; `null` at the end.'),
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
  RestatedFigure: RESTATED_FIGURE,
  Change: CHANGE,
  Diff: DIFF,
  Resolution: RESOLUTION,
};
