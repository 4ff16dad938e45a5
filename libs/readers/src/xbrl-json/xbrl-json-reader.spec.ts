import { FigureError, sha256Hex, type ReadOptions, type Reading } from '#libs/figures';
import { readerFor } from '../reader-for.js';

/** A report as a processor makes one of an inline filing: names, years and forms are its own. */
const REPORT = {
  documentInfo: {
    documentType: 'https://xbrl.org/2021/xbrl-json',
    features: { 'xbrl:canonicalValues': true },
    namespaces: {
      gaap: 'http://fasb.org/us-gaap/2021-01-31',
      srt: 'http://fasb.org/srt/2021-01-31',
      dei: 'http://xbrl.sec.gov/dei/2021',
      acme: 'http://www.acme.example/20210630',
      scheme: 'http://www.sec.gov/CIK',
      iso4217: 'http://www.xbrl.org/2003/iso4217',
      xbrli: 'http://www.xbrl.org/2003/instance',
      xbrl: 'https://xbrl.org/2021',
    },
    taxonomy: ['acme-20210630.xsd'],
  },
  facts: {
    'fact-1': {
      value: '10-Q/A',
      dimensions: {
        concept: 'dei:DocumentType',
        entity: 'scheme:42',
        period: '2021-04-01T00:00:00/2021-07-01T00:00:00',
      },
    },
    'fact-2': {
      value: '-1234000.0',
      decimals: -3,
      dimensions: {
        concept: 'gaap:ProfitLoss',
        entity: 'scheme:42',
        period: '2021-04-01T00:00:00/2021-07-01T00:00:00',
        unit: 'iso4217:USD',
      },
    },
    'a/b': {
      value: null,
      dimensions: {
        concept: 'acme:Widgets',
        entity: 'scheme:42',
        period: '2021-07-01T00:00:00',
        unit: 'xbrli:shares',
        'srt:ProductOrServiceAxis': 'acme:RoundMember',
        'acme:LotAxis': 'lot 7:b',
      },
    },
    'fact-4': {
      value: '0.21',
      decimals: 2,
      dimensions: {
        concept: 'gaap:TaxRate',
        entity: 'scheme:42',
        period: '2021-04-01T00:00:00/2021-07-01T00:00:00',
      },
    },
    'fact-5': {
      value: '1.5',
      dimensions: {
        concept: 'gaap:PerShare',
        entity: 'scheme:42',
        period: '2020-04-01T00:00:00/2020-07-01T00:00:00',
        unit: 'iso4217:USD/xbrli:shares',
        'srt:RestatementAxis': 'srt:ScenarioPreviouslyReportedMember',
      },
    },
  },
};

const GIVEN: ReadOptions = { publishedAt: '2021-08-11T23:59:59.999Z' };

async function read(report: unknown, options: ReadOptions = GIVEN): Promise<Reading> {
  const text = typeof report === 'string' ? report : JSON.stringify(report);
  const source = { bytes: new TextEncoder().encode(text), name: 'report.json', options };
  return readerFor(source).read(source);
}

/** The report with other facts, or other parts. */
const withFacts = (facts: Readonly<Record<string, unknown>>): unknown => ({ ...REPORT, facts });

const fact = (dimensions: object, more: object = {}): unknown => ({
  value: '1',
  decimals: 0,
  ...more,
  dimensions: {
    concept: 'gaap:Assets',
    entity: 'scheme:42',
    period: '2021-07-01T00:00:00',
    unit: 'iso4217:USD',
    ...dimensions,
  },
});

const codeOf = async (reading: Promise<Reading>): Promise<string> =>
  reading.then(
    () => 'read',
    (error: unknown) => (error instanceof FigureError ? error.code : String(error)),
  );

/** What a proof says: the weighted terms make the aim. */
const FOOTS = { rule: 'sum', aim: 0, terms: [{ ordinal: 1, weight: 1 }] };

describe('the reader of xBRL-JSON', () => {
  it('takes numbers, under the names that the ledger has for them', async () => {
    const { observations, exceptions, texts } = await read(REPORT);
    expect([exceptions, texts]).toEqual([[], 1]);
    expect(
      observations.map(({ concept, period, unit, dimensions, value, decimals, role, ordinal, locator }) => [
        ordinal,
        concept,
        period,
        unit,
        dimensions,
        value,
        decimals,
        role,
        locator,
      ]),
    ).toEqual([
      [
        1,
        'us-gaap:ProfitLoss',
        '2021-04-01/2021-06-30',
        'iso4217:USD',
        {},
        '-1234000',
        -3,
        'stated',
        { pointer: '/facts/fact-2' },
      ],
      [
        2,
        'acme:Widgets',
        '2021-06-30',
        'xbrli:shares',
        { 'srt:ProductOrServiceAxis': 'acme:RoundMember', 'acme:LotAxis': 'lot 7:b' },
        null,
        'INF',
        'stated',
        { pointer: '/facts/a~1b' },
      ],
      [
        3,
        'us-gaap:TaxRate',
        '2021-04-01/2021-06-30',
        'xbrli:pure',
        {},
        '0.21',
        2,
        'stated',
        { pointer: '/facts/fact-4' },
      ],
      [
        4,
        'us-gaap:PerShare',
        '2020-04-01/2020-06-30',
        'iso4217:USD/xbrli:shares',
        {},
        '1.5',
        'INF',
        'previously-reported',
        { pointer: '/facts/fact-5' },
      ],
    ]);
  });

  it('says what the report says of itself', async () => {
    const { entity, publishedAt, document, renditionText } = await read(REPORT);
    expect([entity, publishedAt, document.form, document.framework, document.title]).toEqual([
      'cik:0000000042',
      '2021-08-11T23:59:59.999Z',
      '10-Q/A',
      'us-gaap',
      '10-Q/A',
    ]);
    expect(document.rendition).toBe(document.document);
    expect(JSON.parse(renditionText)).toEqual(REPORT);
  });

  it.each([
    ['fact-concept', fact({ concept: 'other:Assets' })],
    ['fact-period', fact({ period: '2021-06-30T12:00:00' })],
    ['fact-period', fact({ period: '2021-07-01T00:00:00Z' })],
    ['fact-period', fact({ period: '2021-07-01T00:00:00/2021-06-30T00:00:00' })],
    ['fact-period', fact({ period: undefined })],
    ['fact-unit', fact({ unit: 'other:USD' })],
    ['fact-unit', fact({ unit: 'iso4217:USD/xbrli:shares/xbrli:pure' })],
    ['fact-dimension', fact({ 'other:Axis': 'x' })],
    ['fact-dimension', fact({ 'srt:Axis': null })],
    ['restatement-member-unknown', fact({ 'srt:RestatementAxis': 'acme:OwnMember' })],
    ['fact-value', fact({}, { value: 'INF' })],
    ['fact-value', fact({}, { value: '1,000' })],
    ['fact-decimals', fact({}, { decimals: 1.5 })],
    ['fact-malformed', fact({}, { value: 1 })],
    ['fact-malformed', { value: '1' }],
    ['fact-entity', fact({ entity: 'scheme:43' })],
  ])('does not take a fact that it can not read, and says why: %s', async (code, bad) => {
    const { observations, exceptions } = await read(withFacts({ good: fact({}), bad }), {
      ...GIVEN,
      entity: 'cik:0000000042',
    });
    expect(observations.map(({ locator }) => locator)).toEqual([{ pointer: '/facts/good' }]);
    expect(exceptions.map(({ kind, locator }) => [kind, locator])).toEqual([
      [code, { pointer: '/facts/bad' }],
    ]);
  });

  it('takes no name for a standard one that only looks like it, and writes letters that names here do not have', async () => {
    const namespaces = { ...REPORT.documentInfo.namespaces, 'us-gaap': 'http://www.acme.example/own' };
    const facts = { one: fact({ concept: 'us-gaap:Assets' }), two: fact({ concept: 'acme:Übrige' }) };
    const { observations } = await read({ documentInfo: { ...REPORT.documentInfo, namespaces }, facts });
    expect(observations.map(({ concept }) => concept)).toEqual([
      'www.acme.example_own:Assets',
      'acme:_x00DC_brige',
    ]);
  });

  it.each([
    ['http://standards.iso.org/iso/17442', '5493001KJTIIGC8Y1R12', 'lei:5493001KJTIIGC8Y1R12'],
    ['http://www.register.example/', '42', 'register-example:42'],
  ])('names an entity of the scheme %s', async (scheme, identifier, expected) => {
    const namespaces = { ...REPORT.documentInfo.namespaces, scheme };
    const facts = { one: fact({ entity: `scheme:${identifier}` }) };
    const report = { documentInfo: { ...REPORT.documentInfo, namespaces }, facts };
    expect((await read(report)).entity).toBe(expected);
    expect(await codeOf(read(report, { ...GIVEN, entity: 'cik:0000000042' }))).toBe('entity-conflict');
  });

  it.each([
    ['published-missing', REPORT, {}],
    ['entity-conflict', REPORT, { ...GIVEN, entity: 'cik:0000000043' }],
    ['entity-conflict', withFacts({ a: fact({}), b: fact({ entity: 'scheme:43' }) }), GIVEN],
    ['entity-missing', withFacts({}), GIVEN],
    ['xbrl-json-malformed', JSON.stringify(REPORT).slice(0, -1), GIVEN],
    ['xbrl-json-malformed', `${JSON.stringify(REPORT).slice(0, -1)},"facts":{}}`, GIVEN],
    ['xbrl-json-malformed', '{"a":{"documentType":"https://xbrl.org/2021/xbrl-json"}}', GIVEN],
  ])('refuses a report as a whole: %s', async (code, report, options) => {
    expect(await codeOf(read(report, options))).toBe(code);
  });

  it.each([
    ['publishedAt', '2021'],
    ['entity', 'nobody'],
    ['assurance', 'sworn'],
    ['presentation', [{ kinds: [], title: '', columns: [], rows: 7 }]],
    ['presentation', 'none'],
    ['withdrawals', [{ periods: ['2021'], words: 'x' }]],
    ['withdrawals', [null]],
    ['checks', [{ method: 'summation', aim: 7, terms: [] }]],
    ['checks', [{ method: 'summation', aim: 1, terms: [[7, 1]] }]],
    ['checks', [{ method: 'summation', aim: 1, terms: [[2, 0]] }]],
    ['checks', [{ method: 'summation', aim: 1, terms: [2] }]],
    ['checks', [{ method: 'summation', aim: 1 }]],
    ['checks', [{ method: 'corroboration', aim: 1, terms: [] }]],
    ['checks', [{ method: 'hunch', aim: 1, terms: [] }]],
    ['checks', [{ method: 'text', rule: 'growth', aim: 1, terms: [[2, 1]] }]],
    ['checks', ['text']],
  ])('refuses what an export would not carry: %s', async (member, value) => {
    const carried = { entity: 'cik:42', publishedAt: '2021-08-11T23:59:59.999Z', [member]: value };
    const report = { ...REPORT, documentInfo: { ...REPORT.documentInfo, 'tieout:document': carried } };
    expect(await codeOf(read(report, {}))).toBe('xbrl-json-malformed');
  });

  it.each([
    ['tieout:ordinal', -1],
    ['tieout:ordinal', 'x'],
    ['tieout:negated', 1],
    ['tieout:cause', 'whim'],
    ['tieout:role', 'none'],
    ['tieout:place', { statement: 0 }],
    ['tieout:place', 3],
    ['tieout:citation', { by: 'x' }],
    ['tieout:accepted', { kind: 'hunch', reason: 'x' }],
    ['tieout:accepted', { kind: 'suspect-scale', reason: '' }],
    ['tieout:accepted', { kind: 'suspect-scale' }],
    ['tieout:accepted', 3],
    ['tieout:proof', 3],
    ['tieout:proof', { reading: 'x', identities: [], rivals: [] }],
    ['tieout:proof', { identities: [FOOTS], rivals: [] }],
    ['tieout:proof', { reading: 'x', identities: [FOOTS], rivals: 3 }],
    ['tieout:proof', { reading: 'x', identities: [null], rivals: [] }],
    [
      'tieout:proof',
      { reading: 'x', identities: [FOOTS], rivals: [{ value: '1', identity: 1, difference: '1' }] },
    ],
  ])('refuses a fact that an export would not write: %s', async (member, value) => {
    const carried = { entity: 'cik:42', publishedAt: '2021-08-11T23:59:59.999Z' };
    const info = { ...REPORT.documentInfo, 'tieout:document': carried };
    const report = { documentInfo: info, facts: { one: fact({}, { [member]: value }) } };
    expect(await codeOf(read(report, {}))).toBe('xbrl-json-malformed');
  });

  it('reads of a fact what proved its reading, and that a person accepted it', async () => {
    const carried = { entity: 'cik:42', publishedAt: '2021-08-11T23:59:59.999Z', sha256: 'ab'.repeat(32) };
    const info = { ...REPORT.documentInfo, 'tieout:document': { ...carried, mediaType: 'text/plain' } };
    const reading = 'two rows were torn apart';
    const refuted = { value: '12', identity: 0, difference: '-2' };
    const rivals = [
      { ...refuted, absent: false },
      { ...refuted, value: null, absent: true },
    ];
    const accepted = { kind: 'suspect-jump', reason: 'a merger' };
    const proof = { reading, identities: [FOOTS], rivals };
    const one = fact({}, { 'tieout:ordinal': 7, 'tieout:proof': proof, 'tieout:accepted': accepted });
    const read7 = await read({ documentInfo: info, facts: { one } }, {});
    expect(read7.observations[0]!.proof).toEqual({
      reading,
      identities: [FOOTS],
      rivals: [
        { ...refuted, locator: { pointer: '/facts/one/tieout:proof/rivals/0' } },
        { ...refuted, value: null, locator: null },
      ],
    });
    expect(read7.accepted).toEqual([{ ordinal: 7, ...accepted }]);
  });

  it('tells of many facts that it can not read as of one', async () => {
    const bad = Array.from({ length: 1_003 }, (_, index) => [`bad-${index}`, fact({ unit: 'other:USD' })]);
    const { exceptions } = await read(withFacts({ ...Object.fromEntries(bad), good: fact({}) }));
    expect([exceptions.length, exceptions.at(-1)!.kind, exceptions.at(-1)!.why]).toEqual([
      1_001,
      'problems-more',
      '3 more facts could not be taken, as those before them',
    ]);
  });

  it('does not believe a report that names a slice of the SEC’s data whose facts it does not have', async () => {
    const carried = {
      entity: 'cik:42',
      publishedAt: '2021-08-11T23:59:59.999Z',
      sha256: 'ab'.repeat(32),
      accession: '0000000000-21-000001',
    };
    for (const mediaType of [
      'application/vnd.tieout.companyfacts-slice+json',
      'application/vnd.tieout.fsds-slice+json',
    ]) {
      const info = { ...REPORT.documentInfo, 'tieout:document': { ...carried, mediaType } };
      const { document } = await read({ ...REPORT, documentInfo: info }, {});
      expect([document.document === carried.sha256, document.mediaType]).toEqual([false, 'application/json']);
    }
  });

  it('tells what another document states, under its name, with what its reader could not say', async () => {
    const sha256 = 'ab'.repeat(32);
    const raised = {
      exceptionId: 'd0ie3lSZcbxAH4MX',
      kind: 'merged-cells',
      why: 'two amounts stand in one cell',
    };
    const carried = {
      entity: 'cik:42',
      publishedAt: '2021-08-11T23:59:59.999Z',
      sha256,
      mediaType: 'text/plain',
      exceptions: [raised],
    };
    const info = { ...REPORT.documentInfo, 'tieout:document': carried };
    const reading = await read({ ...REPORT, documentInfo: info }, {});
    expect(reading.document).toMatchObject({
      document: sha256,
      mediaType: 'text/plain',
      rendition: reading.report,
    });
    expect(reading.report).toBe(sha256Hex(reading.renditionText));
    expect(reading.exceptions[0]).toMatchObject({ ...raised, candidates: [] });
  });
});
