import type { ChangeMark, CheckMark, FigureMarks, StatementMarks } from '#libs/views';
import {
  CAUSE,
  COMMIT,
  COUNT,
  DECIMAL,
  DIGEST,
  ENTITY,
  EVENT_ID,
  EXCEPTION_ID,
  FLAG,
  MOMENT,
  OUTCOME,
  RELIANCE,
  TEXT,
  UNIT,
} from './leaves.js';
import { choice, listOf, object, orNull, ref, said } from './schema.js';
import { METHOD } from './ties.js';

const CHECK = object<CheckMark>('How a check came out, by the worst where there are several.', {
  outcome: OUTCOME,
  difference: said(
    orNull(DECIMAL),
    'By how much the figure is more than its terms; `null` where both are the same.',
  ),
});

const CHANGE = object<ChangeMark>('The last change of a figure, signed as the statement shows it.', {
  kind: said(
    choice<ChangeMark['kind']>({ restated: true, recast: true }),
    'A restatement corrects an error; whatever else changed a figure recast it.',
  ),
  from: orNull(DECIMAL),
  to: orNull(DECIMAL),
  difference: orNull(DECIMAL),
  percent: orNull(DECIMAL),
  cause: CAUSE,
  publishedAt: MOMENT,
  eventId: EVENT_ID,
});

const FIGURE_MARKS = object<FigureMarks>('What an auditor would tick at one figure.', {
  unit: UNIT,
  footed: said(
    orNull(CHECK),
    'Whether its column adds up to it; `null` where it is no total that was checked.',
  ),
  crossFooted: said(
    orNull(
      object<NonNullable<FigureMarks['crossFooted']>>(
        'Checks across columns, statements, documents, sentences.',
        {
          outcome: OUTCOME,
          methods: listOf(METHOD),
        },
      ),
    ),
    '`null` where there are none.',
  ),
  source: said(
    choice<FigureMarks['source']>({ 'as-printed': true, repaired: true, keyed: true, tagged: true }),
    'How the shown value stands in its document.',
  ),
  repeated: object<FigureMarks['repeated']>('Documents that state it again, and agree.', {
    documents: COUNT,
    independent: said(COUNT, 'Those that are evidence of their own.'),
  }),
  change: said(orNull(CHANGE), '`null` where it was never published with another value.'),
  corrected: said(FLAG, 'Whether our reading of it was corrected.'),
  reliance: RELIANCE,
  exceptions: listOf(EXCEPTION_ID, 'Values of it that wait for a person.'),
});

const STATEMENT_MARKS = object<StatementMarks>('The auditor’s marks on a statement.', {
  entity: ENTITY,
  statement: TEXT,
  presentation: choice<StatementMarks['presentation']>({ 'as-filed': true, standard: true }),
  asOf: orNull(MOMENT),
  recordedAsOf: orNull(MOMENT),
  commit: COMMIT,
  marks: said(
    { type: 'object', additionalProperties: ref('FigureMarks') },
    'By figure; derived figures, which nobody stated, have none.',
  ),
  digest: DIGEST,
});

export const MARK_SCHEMAS = { FigureMarks: FIGURE_MARKS, StatementMarks: STATEMENT_MARKS };
