import type { Assurance, DocumentFiled } from '#libs/figures';
import type { ActJson, RecordedCounts, StatementChanges } from '#libs/views';
import { COMMIT, COUNT, EVENT_ID, FLAG, MOMENT, SHA256, STATEMENT_KIND, TEXT } from './leaves.js';
import { choice, listOf, object, orNull, said } from './schema.js';

const RECORDED = object<RecordedCounts>('What the commit recorded, whatever it is known for since.', {
  reported: COUNT,
  restated: COUNT,
  reconciled: said(COUNT, 'Repetitions that agree.'),
  corrected: COUNT,
  withdrawn: said(COUNT, 'Withdrawals of reliance.'),
  exceptions: COUNT,
  resolved: COUNT,
});

const CHANGES = object<StatementChanges>(
  'What an act did to the statement asked for: of the figures that it shows as of some day, how many the act changed, ' +
    'as they stand in sight.',
  {
    presents: said(FLAG, 'Whether its document presents the statement.'),
    reported: said(COUNT, 'Stated for the first time.'),
    refined: said(COUNT, 'Stated again, in agreement and with more digits.'),
    restated: said(COUNT, 'Published again with another value, to correct an error.'),
    recast: said(COUNT, 'Published again with another value for any other cause.'),
    doubted: said(COUNT, 'Given a value that is suspect or contradicted.'),
    reclassified: said(
      COUNT,
      'Recorded as a value or a doubt, and known for neither since: an earlier publication came in, or a person decided.',
    ),
    corrected: said(COUNT, 'Read otherwise: the reading was wrong.'),
    resolved: said(COUNT, 'Decided on by a person.'),
    withdrawn: said(COUNT, 'Not to be relied on any more, in the issuer’s words.'),
  },
);

const ACT = object<ActJson>('A document as it was taken in, or something that was done about it later.', {
  act: said(
    choice<ActJson['act']>({ filed: true, reread: true, retied: true, resolved: true }),
    '`filed`: a document was taken in; `reread`: it was read anew; `retied`: its checks were made anew; `resolved`: a person ' +
      'decided on its exceptions, which is published when the document was.',
  ),
  commit: COMMIT,
  commitId: EVENT_ID,
  document: said(orNull(SHA256), '`null` for an act that concerns none.'),
  title: orNull(TEXT),
  form: { type: ['string', 'null'], examples: ['10-K'] },
  accession: orNull(TEXT),
  publishedAt: MOMENT,
  recordedAt: MOMENT,
  actor: said(TEXT, 'Who did it.'),
  reader: orNull(object<DocumentFiled['reader']>('What read it.', { name: TEXT, version: TEXT })),
  assurance: choice<Assurance>({ unaudited: true, reviewed: true, audited: true, unknown: true }),
  statements: listOf(STATEMENT_KIND, 'Kinds of the tables that the document presents.'),
  recorded: RECORDED,
  changed: said(orNull(CHANGES), '`null` where no statement was asked for.'),
});

export const ACT_SCHEMAS = { Act: ACT };
