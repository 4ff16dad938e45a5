import type { Citation } from '#libs/figures';
import type {
  CandidateJson,
  ExceptionDetailJson,
  ExceptionJson,
  LocatorJson,
  ObservationJson,
  ProofFigureJson,
  ProofIdentityJson,
  ProofJson,
  ProofRivalJson,
  RoundedPeriodJson,
} from '#libs/views';
import type { ReadingParts } from '../ingest-document/reading-parts.js';
import {
  CONCEPT,
  COUNT,
  DECIMAL,
  DECIMALS,
  ENTITY,
  EVENT_ID,
  EXCEPTION_ID,
  FLAG,
  IDENTITY,
  LABEL,
  MOMENT,
  ROLE,
  RULE,
  SHA256,
  TEXT,
} from './leaves.js';
import { anyOf, choice, listOf, object, orNull, ref, said } from './schema.js';

type TextLocatorJson = Extract<LocatorJson, { line: number }>;

const LOCATOR = anyOf(
  object<TextLocatorJson>('A place in the rendition, by Unicode code points.', {
    line: { type: 'integer', minimum: 1 },
    start: COUNT,
    end: COUNT,
    quote: { type: 'string', examples: ['1,000'] },
  }),
  object<{ element: string }>('An XBRL element’s id.', { element: TEXT }),
  object<{ pointer: string }>('A JSON pointer.', { pointer: TEXT }),
);

const CITATION = object<Citation>(
  'What a keyed figure was copied from.',
  { document: TEXT, page: TEXT, url: TEXT, words: TEXT },
  ['document', 'page', 'url', 'words'],
);

const PROVEN = {
  ordinal: said(COUNT, 'Its place in the document’s order.'),
  label: LABEL,
  value: said(orNull(DECIMAL), 'The economic value, in whole units.'),
};

const CHECK = object<ProofIdentityJson>('How figures of the document make another.', {
  rule: RULE,
  aim: object<ProofFigureJson>('What the terms make.', PROVEN),
  terms: listOf(
    object<ProofIdentityJson['terms'][number]>('A term.', { ...PROVEN, weight: { type: 'number' } }),
  ),
});

const PROOF = object<ProofJson>('What proves a reading that was repaired.', {
  reading: TEXT,
  identities: listOf(CHECK),
  rivals: listOf(
    object<ProofRivalJson>('Another reading, refuted.', {
      value: orNull(DECIMAL),
      locator: orNull(ref('Locator')),
      identity: COUNT,
      difference: DECIMAL,
    }),
  ),
});

const PLACE = { type: ['integer', 'null'], minimum: 0, description: 'An index into the presentation.' };

/** What an observation and a candidate for one share. */
const OBSERVED = {
  ...IDENTITY,
  concept: CONCEPT,
  label: LABEL,
  value: said(orNull(DECIMAL), 'As printed, in whole units.'),
  economicValue: orNull(DECIMAL),
  decimals: DECIMALS,
  role: ROLE,
  printed: said(orNull(TEXT), 'The characters of the document; `null` where it is not text.'),
  document: SHA256,
  statement: PLACE,
  row: PLACE,
  column: PLACE,
  locator: ref('Locator'),
  citation: orNull(ref('Citation')),
};

const ROUNDED_PERIOD = object<RoundedPeriodJson>(
  'What a number whose period is rounded is found to be among the exact facts of its accession. Never independent evidence.',
  {
    found: choice<RoundedPeriodJson['found']>({ same: true, differs: true, nothing: true }),
    figureId: orNull(IDENTITY.figureId),
    period: orNull(IDENTITY.period),
    value: said(orNull(DECIMAL), 'Of the fact that is found.'),
    source: orNull(ref('Source')),
    eventId: orNull(EVENT_ID),
  },
);

const OBSERVATION = object<ObservationJson>('One statement of a figure at one place of a document.', {
  kind: { const: 'observation' },
  ...OBSERVED,
  eventId: said(orNull(EVENT_ID), '`null` on a dry run.'),
  proofOfReading: orNull(ref('ProofOfReading')),
  roundedPeriod: said(
    orNull(ref('RoundedPeriod')),
    'Where its period is rounded; `null` where it is exact, and on a dry run.',
  ),
});

const CANDIDATE = object<CandidateJson>('One way to read what could not be read for certain.', {
  description: TEXT,
  observations: listOf(object<CandidateJson['observations'][number]>('What it would be.', OBSERVED)),
});

type Resolution = NonNullable<ExceptionJson['resolution']>;

const EXCEPTION_PARTS = {
  kind: { const: 'exception' } as const,
  exceptionId: EXCEPTION_ID,
  code: { type: 'string', description: 'A stable code of what is wrong.', examples: ['suspect-scale'] },
  why: TEXT,
  entity: ENTITY,
  document: SHA256,
  locator: orNull(ref('Locator')),
  candidates: listOf(CANDIDATE, 'What a person can `take`.'),
  ordinals: listOf(COUNT, 'Of a doubted value: what a person can `accept`.'),
  values: listOf(orNull(DECIMAL), 'The values at those ordinals, economic sign; `null` is nil.'),
  figure: orNull(
    object<NonNullable<ExceptionJson['figure']>>(
      'The figure that is doubted; `null` where a reader could not read.',
      IDENTITY,
    ),
  ),
  eventId: said(orNull(EVENT_ID), '`null` on a dry run.'),
  resolution: orNull(
    object<Resolution>('What was decided.', {
      outcome: choice({ taken: true, dismissed: true }),
      candidate: orNull(COUNT),
      by: choice<Resolution['by']>({ person: true, proof: true }),
      reason: TEXT,
      actor: { type: 'string', description: 'The name of who decided.' },
      recordedAt: MOMENT,
    }),
  ),
};

const EXCEPTION = object<ExceptionJson>(
  'Something that could not be read for certain, or is suspect.',
  EXCEPTION_PARTS,
);

const EXCEPTION_DETAIL = object<ExceptionDetailJson>(
  'An exception, with the observations that are in doubt.',
  {
    ...EXCEPTION_PARTS,
    open: said(
      FLAG,
      'Whether it waits for a person: nobody decided it, and nothing in sight has settled it.',
    ),
    doubted: listOf(
      object<ExceptionDetailJson['doubted'][number]>('A doubted value.', {
        ordinal: said(COUNT, 'What a person can `accept`.'),
        ...OBSERVED,
      }),
    ),
  },
);

/** What was read, its two parts apart. */
export const READING = { observations: listOf(ref('Observation')), exceptions: listOf(ref('Exception')) };

export const READING_SCHEMAS = {
  Locator: LOCATOR,
  Citation: CITATION,
  ProofOfReading: PROOF,
  RoundedPeriod: ROUNDED_PERIOD,
  Observation: OBSERVATION,
  Exception: EXCEPTION,
  ExceptionDetail: EXCEPTION_DETAIL,
  Reading: object<ReadingParts>('What was read from a document.', READING),
};
