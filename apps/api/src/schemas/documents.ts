import type { DocumentJson, DocumentPlacesJson, IngestOutcome } from '#libs/app';
import type { Assurance, DocumentFiled } from '#libs/figures';
import type { ProvJson } from '../get-provenance/provenance.js';
import type { Preview } from '../ingest-document/intake.js';
import {
  COMMIT,
  COUNT,
  ENTITY,
  EVENT_ID,
  FLAG,
  MOMENT,
  PERIOD_TEXT,
  SHA256,
  STATEMENT_KIND,
  TEXT,
} from './leaves.js';
import { READING } from './readings.js';
import { choice, listOf, object, orNull, ref, said, type Schema } from './schema.js';

const INGESTED = object<IngestOutcome>('What a document brought; counts are of its events.', {
  document: SHA256,
  commit: said(orNull(COMMIT), '`null` on a dry run.'),
  commitId: EVENT_ID,
  entity: ENTITY,
  title: TEXT,
  publishedAt: MOMENT,
  reader: { type: 'string', examples: ['release 1'] },
  appended: said(FLAG, 'False where the ledger had it already, or on a dry run.'),
  reported: COUNT,
  restated: COUNT,
  reconciled: said(COUNT, 'Repeated observations that agree, and checks.'),
  checks: said(COUNT, 'Of those, checks over terms.'),
  corrected: COUNT,
  withdrawn: COUNT,
  exceptions: COUNT,
  rounded: said(COUNT, 'Observations that are no value of their figure, since their period is rounded.'),
  reclassified: said(COUNT, 'Observations recorded before whose class it changed.'),
  accepted: said(COUNT, 'Doubted values that a person accepted, as a report tells.'),
  texts: said(orNull(COUNT), 'Facts of a tagged report that are no numbers, and were not taken.'),
});

const DOCUMENT = object<DocumentJson>('What the ledger knows of a document.', {
  document: SHA256,
  report: said(
    orNull(SHA256),
    'The report that was read, and is kept, in its place; `null` where it was read itself.',
  ),
  rendition: said(SHA256, 'The text in which its locators count.'),
  mediaType: { type: 'string', examples: ['text/csv'] },
  form: { type: ['string', 'null'], examples: ['10-K'] },
  accession: orNull(TEXT),
  filer: said(orNull(TEXT), 'The filer’s name as the source states it.'),
  title: TEXT,
  amends: said(orNull(TEXT), 'An accession or a document’s SHA-256.'),
  assurance: choice<Assurance>({ unaudited: true, reviewed: true, audited: true, unknown: true }),
  framework: choice<DocumentFiled['framework']>({ 'us-gaap': true, ifrs: true, unknown: true }),
  reader: object<DocumentFiled['reader']>('What read it.', { name: TEXT, version: TEXT }),
  entity: ENTITY,
  bytes: COUNT,
  publishedAt: MOMENT,
  recordedAt: MOMENT,
  commit: COMMIT,
  eventId: EVENT_ID,
  statements: listOf(
    object<DocumentJson['statements'][number]>('A table that it presents.', {
      kinds: listOf(STATEMENT_KIND),
      title: TEXT,
      periods: listOf(PERIOD_TEXT),
    }),
  ),
});

const POINTS: Schema = { type: 'number', description: 'Points, 1/72 inch.', examples: [72.5] };

type PlaceJson = DocumentPlacesJson['places'][number];
type OnPageJson = PlaceJson['onPages'][number];

const ON_PAGE = object<OnPageJson>('What a place covers on one page.', {
  page: { type: 'integer', minimum: 1 },
  width: said(POINTS, 'Of the page as it is shown, in points.'),
  height: said(POINTS, 'Of the page as it is shown, in points.'),
  boxes: listOf(
    object<OnPageJson['boxes'][number]>(
      'A rectangle, from the left and the top of the page as it is shown.',
      { x: POINTS, y: POINTS, width: POINTS, height: POINTS },
    ),
  ),
});

const DOCUMENT_PLACES = object<DocumentPlacesJson>('Where places of a document’s text stand.', {
  document: SHA256,
  mediaType: { type: 'string', examples: ['application/pdf'] },
  pages: said(orNull({ type: 'integer', minimum: 0 }), 'How many it has; `null` where it has none.'),
  places: listOf(
    object<PlaceJson>('A place, as it was asked for.', {
      line: { type: 'integer', minimum: 1 },
      start: said(COUNT, 'In code points of the text.'),
      end: COUNT,
      quote: TEXT,
      onPages: said(listOf(ON_PAGE), 'Of a PDF; without boxes where its text would be read otherwise today.'),
    }),
  ),
});

const STATEMENTS: Schema = { type: 'object', additionalProperties: { type: 'object' } };

const PROV = object<ProvJson>('W3C PROV-JSON.', {
  prefix: { type: 'object', additionalProperties: { type: 'string' } },
  entity: STATEMENTS,
  activity: STATEMENTS,
  agent: STATEMENTS,
  used: STATEMENTS,
  wasGeneratedBy: STATEMENTS,
  wasDerivedFrom: STATEMENTS,
  wasAttributedTo: STATEMENTS,
  wasAssociatedWith: STATEMENTS,
  specializationOf: STATEMENTS,
});

export const DOCUMENT_SCHEMAS = {
  Ingested: INGESTED,
  Preview: object<Preview>('What taking a document in would bring.', {
    outcome: ref('Ingested'),
    ...READING,
  }),
  Document: DOCUMENT,
  DocumentPlaces: DOCUMENT_PLACES,
  Provenance: PROV,
};
