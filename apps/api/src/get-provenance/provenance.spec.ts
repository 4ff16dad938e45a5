import { Ajv2020 } from 'ajv/dist/2020.js';
import type { DocumentJson } from '#libs/app';
import type { FigureHistory, SightingJson } from '#libs/views';
import { PROV_JSON_SCHEMA } from '../../test/prov-json.js';
import { provenanceOf } from './provenance.js';

const DOCUMENT = 'ab'.repeat(32);
const LATER = 'cd'.repeat(32);

const documentJson = (document: string, publishedAt: string): DocumentJson => ({
  document,
  report: null,
  rendition: document,
  mediaType: 'text/csv',
  form: '10-K',
  accession: null,
  filer: null,
  title: 'Annual report',
  amends: null,
  assurance: 'audited',
  framework: 'us-gaap',
  reader: { name: 'keyed', version: '1' },
  entity: 'cik:0000000042',
  bytes: 100,
  publishedAt,
  recordedAt: '2024-01-01T00:00:00.000Z',
  commit: 1,
  eventId: 'filed',
  statements: [],
});

const sighting = (eventId: string, document: string, value: string): SightingJson => ({
  eventId,
  commit: 1,
  as: 'reported',
  recordedAs: 'reported',
  vintage: 1,
  value,
  printedValue: value,
  decimals: 0,
  role: 'stated',
  label: 'Revenues',
  document,
  report: null,
  form: '10-K',
  accession: null,
  title: 'Annual report',
  ordinal: 7,
  locator: { line: 1, start: 0, end: 4, quote: '1000' },
  citation: null,
  proofOfReading: null,
  publishedAt: '2021-03-01T23:59:59.999Z',
  recordedAt: '2024-01-01T00:00:00.000Z',
  independent: true,
  corrections: [],
});

const HISTORY: FigureHistory = {
  figureId: '-figure_id',
  entity: 'cik:0000000042',
  concept: 'us-gaap:Revenues',
  period: { start: '2020-01-01', end: '2020-12-31' },
  unit: 'iso4217:EUR',
  dimensions: {},
  label: 'Revenues',
  asOf: null,
  recordedAsOf: null,
  commit: 2,
  current: null,
  vintages: [
    {
      vintage: 1,
      value: '1000',
      decimals: 0,
      publishedAt: '2021-03-01T23:59:59.999Z',
      difference: null,
      cause: null,
      lastUnit: false,
      eventId: 'first',
      supersedes: null,
      observations: 1,
      tieOut: null,
    },
    {
      vintage: 2,
      value: '1100',
      decimals: 0,
      publishedAt: '2022-03-01T23:59:59.999Z',
      difference: '100',
      cause: 'error-correction',
      lastUnit: false,
      eventId: 'second',
      supersedes: 'first',
      observations: 1,
      tieOut: null,
    },
  ],
  observations: [
    {
      ...sighting('first', DOCUMENT, '1000'),
      corrections: [
        {
          eventId: 'corrected',
          from: '10',
          to: '1000',
          reason: 'two digits were lost',
          by: 'A. Auditor',
          recordedAt: '2024-02-01T00:00:00.000Z',
        },
      ],
    },
    sighting('second', LATER, '1100'),
  ],
  reliance: [],
  digest: 'd',
};

const DOCUMENTS = new Map([
  [DOCUMENT, documentJson(DOCUMENT, '2021-03-01T23:59:59.999Z')],
  [LATER, documentJson(LATER, '2022-03-01T23:59:59.999Z')],
]);

describe('the provenance of a figure', () => {
  const prov = provenanceOf(HISTORY, DOCUMENTS);
  const revision = { 'prov:type': { $: 'prov:Revision', type: 'prov:QUALIFIED_NAME' } };

  it('is valid PROV-JSON', () => {
    const validate = new Ajv2020({ allErrors: true, strict: false }).compile(PROV_JSON_SCHEMA);
    expect([validate(prov), validate.errors]).toEqual([true, null]);
    const { prefix, ...rest } = prov;
    expect(validate({ prefix, ...rest, wasRevisionOf: {} })).toBe(false);
    expect(validate({ ...prov, used: { '_:1': { 'prov:entity': 'tieout:x' } } })).toBe(false);
  });

  it('derives each observation from its document, by the reading that generated it', () => {
    expect(Object.values(prov.wasDerivedFrom)).toContainEqual({
      'prov:generatedEntity': 'tieout:event/second',
      'prov:usedEntity': `tieout:document/${LATER}`,
      'prov:activity': `tieout:reading/${LATER}`,
    });
    expect(Object.values(prov.wasGeneratedBy)).toContainEqual({
      'prov:entity': 'tieout:event/second',
      'prov:activity': `tieout:reading/${LATER}`,
      'prov:time': '2024-01-01T00:00:00.000Z',
    });
    expect(prov.entity['tieout:event/second']).toMatchObject({
      'prov:value': { $: '1100', type: 'xsd:decimal' },
      'prov:location': '{"line":1,"start":0,"end":4,"quote":"1000"}',
    });
  });

  it('attributes documents to the issuer, and readings to the reader', () => {
    expect(Object.values(prov.wasAttributedTo)).toContainEqual({
      'prov:entity': `tieout:document/${DOCUMENT}`,
      'prov:agent': 'tieout:entity/cik%3A0000000042',
    });
    expect(Object.values(prov.wasAssociatedWith)).toContainEqual({
      'prov:activity': `tieout:reading/${DOCUMENT}`,
      'prov:agent': 'tieout:reader/keyed/1',
    });
  });

  it('makes a restatement a revision of what it supersedes', () => {
    expect(Object.values(prov.wasDerivedFrom)).toContainEqual({
      'prov:generatedEntity': 'tieout:event/second',
      'prov:usedEntity': 'tieout:event/first',
      ...revision,
      'tieout:cause': 'error-correction',
      'tieout:difference': { $: '100', type: 'xsd:decimal' },
    });
  });

  it('makes a correction a revision by a person', () => {
    expect(Object.values(prov.wasDerivedFrom)).toContainEqual({
      'prov:generatedEntity': 'tieout:event/corrected',
      'prov:usedEntity': 'tieout:event/first',
      ...revision,
    });
    expect(Object.values(prov.wasAssociatedWith)).toContainEqual({
      'prov:activity': 'tieout:correction/corrected',
      'prov:agent': 'tieout:actor/A.%20Auditor',
    });
  });

  it('says of everything that it relates what it is', () => {
    const { prefix: _, entity, activity, agent, ...relations } = prov;
    const known = new Set([entity, activity, agent].flatMap((each) => Object.keys(each)));
    const ends = Object.values(relations)
      .flatMap((each) => Object.values(each))
      .flatMap((each) => Object.entries(each))
      .filter(([key]) => key.startsWith('prov:') && key !== 'prov:time' && key !== 'prov:type')
      .map(([, value]) => value);
    expect(ends.filter((end) => !known.has(String(end)))).toEqual([]);
  });

  it('nests nothing but typed values, as PROV-JSON asks', () => {
    const values = [prov.entity, prov.activity, prov.agent]
      .flatMap((each) => Object.values(each))
      .flatMap((each) => Object.values(each));
    const nested = values.filter((value) => typeof value === 'object');
    for (const value of nested) expect(Object.keys(value as object)).toEqual(['$', 'type']);
  });
});
