import type {
  BridgedLineJson,
  BridgeJson,
  BridgeTermJson,
  RestatedLater,
  StatementColumn,
  StatementFigure,
  StatementJson,
  StatementRow,
} from '#libs/views';
import {
  CAUSE,
  COMMIT,
  CONCEPT,
  COUNT,
  DECIMAL,
  DECIMALS,
  DIGEST,
  DIMENSIONS,
  ENTITY,
  EVENT_ID,
  EXCEPTION_ID,
  FIGURE_ID,
  LABEL,
  MOMENT,
  OUTCOME,
  PERIOD,
  RELIANCE,
  SHA256,
  STATEMENT_KIND,
  STATUS,
  TEXT,
  UNIT,
} from './leaves.js';
import { TIE_STATEMENT } from './ties.js';
import { choice, listOf, object, orNull, ref, said } from './schema.js';

const RESTATED_LATER = object<RestatedLater>('A newer value from elsewhere; printed sign.', {
  value: orNull(DECIMAL),
  difference: orNull(DECIMAL),
  cause: CAUSE,
  publishedAt: MOMENT,
  eventId: EVENT_ID,
  source: ref('Source'),
});

const CELL = object<StatementFigure>('A figure in a statement; printed sign.', {
  figureId: FIGURE_ID,
  value: said(orNull(DECIMAL), 'As printed, in whole units; `null` is nil.'),
  decimals: DECIMALS,
  status: STATUS,
  reliance: RELIANCE,
  restatedLater: orNull(RESTATED_LATER),
  vintage: { type: 'integer', minimum: 1 },
  tieOut: orNull(OUTCOME),
  eventId: EVENT_ID,
  source: ref('Source'),
});

const COLUMN = object<StatementColumn>('A column.', { period: PERIOD, unit: UNIT, dimensions: DIMENSIONS });

const ROW = object<StatementRow>('A row.', {
  label: { type: 'string', examples: ['Revenues'] },
  concept: said(orNull(CONCEPT), '`null` for a heading.'),
  depth: said(COUNT, 'Indent, 0 outermost.'),
  role: choice<StatementRow['role']>({ heading: true, line: true, total: true }),
  figures: listOf(
    orNull(ref('StatementFigure')),
    'One a column; `null` where the cell is empty or in doubt.',
  ),
});

const BRIDGED_LINE = object<BridgedLineJson>('A line of another statement that states the same figure.', {
  statement: TIE_STATEMENT,
  label: LABEL,
  eventId: EVENT_ID,
});

const BRIDGE_TERM = object<BridgeTermJson>('The measure that a bridge begins with, or an adjustment.', {
  row: said(orNull(COUNT), 'Its row in the statement.'),
  figureId: FIGURE_ID,
  label: LABEL,
  value: said(orNull(DECIMAL), 'Economic sign.'),
  weight: { type: 'number', examples: [1, -1] },
  eventId: EVENT_ID,
  line: said(orNull(BRIDGED_LINE), 'The line that a measure is from, or that an adjustment reverses.'),
});

const BRIDGE = object<BridgeJson>('A measure as another measure and adjustments, in one column.', {
  row: COUNT,
  column: COUNT,
  figureId: FIGURE_ID,
  value: said(orNull(DECIMAL), 'Economic sign.'),
  outcome: OUTCOME,
  difference: orNull(DECIMAL),
  eventId: said(EVENT_ID, 'The event of the check.'),
  terms: listOf(BRIDGE_TERM),
});

const STATEMENT = object<StatementJson>('A statement as its document presents it.', {
  entity: ENTITY,
  statement: STATEMENT_KIND,
  presentation: { const: 'as-filed' },
  title: { type: 'string', examples: ['Consolidated statements of operations'] },
  asOf: orNull(MOMENT),
  recordedAsOf: orNull(MOMENT),
  commit: COMMIT,
  document: SHA256,
  publishedAt: MOMENT,
  form: { type: ['string', 'null'], examples: ['10-K'] },
  columns: listOf(COLUMN),
  rows: listOf(ROW),
  bridges: listOf(BRIDGE, 'Of reconciliations; empty of other statements.'),
  exceptions: listOf(
    object<StatementJson['exceptions'][number]>('What nobody could read for certain.', {
      exceptionId: EXCEPTION_ID,
      kind: TEXT,
      row: orNull(COUNT),
      why: TEXT,
    }),
  ),
  digest: DIGEST,
});

export const STATEMENT_SCHEMAS = { StatementFigure: CELL, Statement: STATEMENT };
