import type {
  BridgedLineJson,
  BridgeJson,
  BridgeTermJson,
  ColumnTerm,
  DerivedFigure,
  DerivedTerm,
  EmptyReason,
  Gap,
  IdentityTied,
  PresentationInSight,
  RestatedLater,
  StandardColumn,
  StandardFigure,
  StandardRow,
  StandardStatementJson,
  StatementInSight,
  StatementColumn,
  StatementFigure,
  StatementJson,
  StatementRow,
  StatementsInSightJson,
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
import { STATEMENTS } from '../get-statement/statements.js';
import { TIE_STATEMENT } from './ties.js';
import { anyOf, choice, listOf, object, orNull, ref, said } from './schema.js';

const RESTATED_LATER = object<RestatedLater>(
  'A newer value from elsewhere; signed as the value that it stands beside.',
  {
    value: orNull(DECIMAL),
    difference: orNull(DECIMAL),
    cause: CAUSE,
    publishedAt: MOMENT,
    eventId: EVENT_ID,
    source: ref('Source'),
  },
);

const FIGURE = {
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
};

const CELL = object<StatementFigure>('A figure in a statement; printed sign.', FIGURE);

const STANDARD_CELL = object<StandardFigure>('A figure in a standard statement; economic sign.', {
  ...FIGURE,
  value: said(orNull(DECIMAL), 'In whole units; `null` is nil.'),
  concept: CONCEPT,
});

const DERIVED_TERM = object<DerivedTerm>('An observation that a derived figure is made of.', {
  figureId: FIGURE_ID,
  weight: { enum: [1, -1] },
  period: PERIOD,
  value: said(orNull(DECIMAL), 'In whole units; `null` is nil, and counts 0.'),
  decimals: DECIMALS,
  eventId: EVENT_ID,
  source: ref('Source'),
});

const DERIVED_CELL = object<DerivedFigure>(
  'A figure that nobody stated: the weighted sum of its terms, which are of one basis.',
  {
    figureId: FIGURE_ID,
    concept: CONCEPT,
    value: DECIMAL,
    decimals: said(DECIMALS, 'Of the coarsest term.'),
    status: { const: 'derived' },
    reliance: RELIANCE,
    terms: listOf(DERIVED_TERM, 'The longer period, and the shorter that is taken from it.'),
  },
);

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

const FORM = { type: ['string', 'null'], examples: ['10-K'] };

const STATEMENT_MEMBERS = {
  entity: ENTITY,
  statement: STATEMENT_KIND,
  presentation: { const: 'as-filed' },
  title: { type: 'string', examples: ['Consolidated statements of operations'] },
  asOf: orNull(MOMENT),
  recordedAsOf: orNull(MOMENT),
  commit: COMMIT,
  document: SHA256,
  publishedAt: MOMENT,
  form: FORM,
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
};

const STATEMENT = object<StatementJson>('A statement as its document presents it.', STATEMENT_MEMBERS);

const STANDARD_COLUMN = object<StandardColumn>(
  'A period, and the document that presents it last: all figures of the column are from there. A derived column is dated by ' +
    'its longer period, whose document may state some figures itself.',
  {
    period: PERIOD,
    unit: UNIT,
    dimensions: DIMENSIONS,
    span: said(
      choice<StandardColumn['span']>({
        instant: true,
        quarter: true,
        half: true,
        'nine-months': true,
        year: true,
        other: true,
      }),
      'By its days.',
    ),
    derived: orNull(
      listOf(
        object<ColumnTerm>('A period that a column is made of, and the document that presents it last.', {
          weight: { enum: [1, -1] },
          period: PERIOD,
          document: SHA256,
          publishedAt: MOMENT,
          form: FORM,
        }),
        'The longer period, and the shorter that is taken from it; `null` where a document presents the period itself.',
      ),
    ),
    document: SHA256,
    publishedAt: MOMENT,
    form: FORM,
  },
);

const EMPTY_REASON = choice<EmptyReason>({
  'not-stated': true,
  'in-doubt': true,
  'term-not-stated': true,
  'terms-differ': true,
  'restated-between': true,
  'not-additive': true,
});

const STANDARD_ROW = object<StandardRow>('A line of the standard presentation, or the heading over some.', {
  label: { type: 'string', examples: ['Total assets'] },
  line: {
    type: ['string', 'null'],
    description: 'Names the line; `null` for a heading.',
    examples: ['assets'],
  },
  concept: said(orNull(CONCEPT), 'Of its first figure.'),
  depth: COUNT,
  role: choice<StandardRow['role']>({ heading: true, line: true, total: true }),
  figures: listOf(anyOf(ref('StandardFigure'), ref('DerivedFigure'), { type: 'null' }), 'One a column.'),
  reasons: listOf(
    orNull(EMPTY_REASON),
    'One a column: why there is no figure. What a code means is in `meanings`; what there is to say of one cell, in `gaps`.',
  ),
});

const STANDARD_STATEMENT = object<StandardStatementJson>('A statement in the standard presentation.', {
  ...STATEMENT_MEMBERS,
  statement: choice<StandardStatementJson['statement']>({
    'balance-sheet': true,
    'income-statement': true,
    'comprehensive-income': true,
    'cash-flow': true,
    'per-share': true,
  }),
  presentation: { const: 'standard' },
  document: said(SHA256, 'Of the first column.'),
  columns: listOf(STANDARD_COLUMN),
  rows: listOf(STANDARD_ROW),
  gaps: listOf(
    object<Gap>('Why one cell is empty.', {
      row: COUNT,
      column: COUNT,
      reason: EMPTY_REASON,
      why: {
        type: 'string',
        examples: ['us-gaap:Revenues of 2021-01-01/2021-12-31 was restated on 2022-03-01'],
      },
    }),
    'Empty cells that there is more to say of than their code.',
  ),
  identities: listOf(
    object<IdentityTied>('How a column ties out.', {
      id: { type: 'string', examples: ['assets-claims'] },
      kind: choice<IdentityTied['kind']>({ identity: true, footing: true }),
      column: COUNT,
      equation: { type: 'string', examples: ['assets = liabilities + equity'] },
      outcome: said(
        choice<IdentityTied['outcome']>({
          exact: true,
          'within-rounding': true,
          exception: true,
          remainder: true,
          untested: true,
        }),
        '`remainder`: the lines of a section are not all of its total. `untested`: lines are `missing`, and none is derived.',
      ),
      difference: orNull(DECIMAL),
      missing: listOf({ type: 'string' }),
    }),
    'What holds of the lines by what they mean, and sums of sections.',
  ),
  meanings: {
    type: 'object',
    description: 'What the codes in `reasons` mean, each in a sentence.',
    additionalProperties: { type: 'string' },
  },
  omittedColumns: said(COUNT, 'Older columns that were left out: there is a bound.'),
});

const STATEMENT_NAME = { type: 'string', enum: STATEMENTS, examples: ['income-statement'] };

const STATEMENTS_IN_SIGHT = object<StatementsInSightJson>('Which statements can be had.', {
  entity: ENTITY,
  asOf: orNull(MOMENT),
  recordedAsOf: orNull(MOMENT),
  commit: COMMIT,
  statements: listOf(
    object<StatementInSight>('A statement that can be had.', {
      statement: STATEMENT_NAME,
      presentations: listOf(
        object<PresentationInSight>('A presentation of it, by the document that it shows first.', {
          presentation: choice<PresentationInSight['presentation']>({ 'as-filed': true, standard: true }),
          title: { type: 'string', examples: ['Consolidated statements of operations'] },
          document: SHA256,
          publishedAt: MOMENT,
          form: FORM,
          columns: listOf(
            choice<PresentationInSight['columns'][number]>({
              annual: true,
              'half-yearly': true,
              quarterly: true,
              'year-to-date': true,
              all: true,
            }),
            'Kinds of columns of which there is at least one; empty as filed.',
          ),
        }),
        'As filed before standard.',
      ),
    }),
  ),
  digest: DIGEST,
});

export const STATEMENT_SCHEMAS = {
  Statements: STATEMENTS_IN_SIGHT,
  StatementFigure: CELL,
  Statement: STATEMENT,
  StandardFigure: STANDARD_CELL,
  DerivedFigure: DERIVED_CELL,
  StandardStatement: STANDARD_STATEMENT,
};
