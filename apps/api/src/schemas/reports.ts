import { COMMIT, ENTITY, EVENT_ID, MOMENT, TEXT } from './leaves.js';
import { listOf, orNull, ref, said, type Schema } from './schema.js';

const NAME = '^[A-Za-z_][\\w.-]*:\\S+$';
const QNAME: Schema = { type: 'string', pattern: '^[A-Za-z_][\\w.-]*:[A-Za-z_][\\w.-]*$' };
const MIDNIGHT = '\\d{4}-\\d{2}-\\d{2}T00:00:00';

/** Names of the ledger’s own, whatever they say. */
const OWN = { '^tieout:[a-zA-Z]+$': {} };

const DIMENSIONS: Schema = {
  type: 'object',
  description: 'What the fact is of; further axes by their names.',
  required: ['concept'],
  properties: {
    concept: QNAME,
    entity: { type: 'string', pattern: NAME },
    period: said(
      { type: 'string', pattern: `^${MIDNIGHT}(/${MIDNIGHT})?$` },
      'From one midnight to another; an instant is the midnight after its day.',
    ),
    unit: said(TEXT, 'Absent for a pure number.'),
  },
  additionalProperties: { type: 'string' },
};

const XBRL_FACT: Schema = {
  type: 'object',
  description: 'A fact; what the ledger knows beside has names that begin with `tieout:`.',
  required: ['value', 'dimensions'],
  properties: {
    value: said(orNull(TEXT), '`null` is nil.'),
    decimals: said({ type: 'integer' }, 'Absent: exact, or `tieout:decimals` says that nobody knows.'),
    dimensions: DIMENSIONS,
  },
  patternProperties: OWN,
  additionalProperties: false,
};

const FACTS: Schema = { type: 'object', additionalProperties: ref('XbrlFact') };

const XBRL_JSON: Schema = {
  type: 'object',
  description: 'An xBRL-JSON 1.0 report.',
  required: ['documentInfo', 'facts'],
  properties: {
    documentInfo: {
      type: 'object',
      description: 'What names in the report mean.',
      required: ['documentType', 'namespaces', 'taxonomy'],
      properties: {
        documentType: { type: 'string', enum: ['https://xbrl.org/2021/xbrl-json'] },
        namespaces: { type: 'object', additionalProperties: TEXT },
        taxonomy: { ...listOf(TEXT), minItems: 1 },
      },
      patternProperties: OWN,
      additionalProperties: false,
    },
    facts: FACTS,
    'tieout:terms': said(FACTS, 'What a document states that is no value of its concept.'),
  },
  additionalProperties: false,
};

const CLOUD_EVENT: Schema = {
  type: 'object',
  description: 'An event of the log as a CloudEvent 1.0.',
  required: ['specversion', 'id', 'source', 'type', 'subject', 'time', 'datacontenttype', 'data'],
  properties: {
    specversion: { type: 'string', enum: ['1.0'] },
    id: EVENT_ID,
    source: said(
      { type: 'string', pattern: '^urn:tieout:log:[0-9a-f]{64}$' },
      'The log, by the leaf hash of its first commit: a copy of it has the same.',
    ),
    type: said(
      { type: 'string', pattern: '^tieout\\.[a-z]+\\.[a-z]+\\.v\\d+$' },
      'As `tieout.figure.restated.v1`.',
    ),
    subject: said(
      TEXT,
      'The entity, and behind it the figure, the document or the exception, as paths name them.',
    ),
    time: said(MOMENT, 'When this ledger recorded it.'),
    datacontenttype: { type: 'string', enum: ['application/json'] },
    sequence: said(
      { type: 'string', pattern: '^\\d{10}\\.\\d{10}$' },
      'Orders the events of a source, as text.',
    ),
    partitionkey: ENTITY,
    correlationid: TEXT,
    causationid: TEXT,
    commit: COMMIT,
    commitid: { type: 'string', format: 'uuid' },
    publishedat: MOMENT,
    actor: TEXT,
    data: said({ type: 'object' }, 'The event, as docs/EVENTS.md describes it.'),
  },
};

/** Reports of the Open Information Model, and the log as other programs follow it. */
export const REPORT_SCHEMAS = { CloudEvent: CLOUD_EVENT, XbrlFact: XBRL_FACT, XbrlJson: XBRL_JSON };
