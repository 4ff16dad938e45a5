import { createHash } from 'node:crypto';
import type { Observation, Reading, Source } from '#libs/figures';
import { keyedReader } from './keyed-reader.js';

const source = (text: string, options: Source['options'] = {}): Source => ({
  bytes: Buffer.from(text),
  name: 'keyed.csv',
  options,
});

const read = (text: string, options?: Source['options']): Reading => keyedReader.read(source(text, options));

const TOP = `tieout-keyed,1
entity,cik:1804583
published,2024-02-27
title,An annual report
unit,iso4217:CNY
`;

const CSV = `tieout-keyed,1
# The restated columns only.
entity,cik:1804583
published,2024-02-27
form,20-F
accession,0000950170-24-020632
title,"Annual report,   2021"
framework,us-gaap
assurance,audited
unit,iso4217:CNY
scale,thousands
decimals,-3
cause,error-correction
document,20-F for 2021
url,https://example.org/r4.htm

record,kinds,title
statement,income-statement + comprehensive-income,Statements of comprehensive loss
record,id,period,unit,dimensions,role
column,2020,2020-01-01/2020-12-31,,,
column,was,2020-01-01/2020-12-31,,,previously-reported
column,usd,2020-01-01/2020-12-31,iso4217:USD,tieout:ConvenienceTranslationAxis=6.5250,
record,label,concept,depth,role,negated,per,scale,decimals,page,words,2020,was,usd
row,Operating results:,,,,,,,,,,,,
row,Revenues,us-gaap:Revenues,1,,,,,,F-5,"called ""revenues""","723,453",767688,110874
row,Cost of revenues,us-gaap:CostOfRevenue,1,,yes,,,,,,"(478,118)",(460704),—
row,Loss per share,us-gaap:EarningsPerShareBasicAndDiluted,,total,,xbrli:shares,1,2,,,(1.36),,-0.21
record,concept,period,value,role,dimensions
figure,us-gaap:Revenues,2021-01-01/2021-12-31,752688,,
figure,us-gaap:Revenues,2020-01-01/2020-12-31,"(44,235)",adjustment,a:Axis=b:M; a:Other=c
record,corrects,concept,period,from,to,reason
correction,${'AB'.repeat(32)},us-gaap:Assets,2020-12-31,968462,866822,a digit was misread
correction,${'cd'.repeat(32)},us-gaap:Goodwill,2020-12-31,12,void,a page number
correction,${'cd'.repeat(32)},us-gaap:Cash,2020-12-31,-,296565,the dash belongs to the row above
record,periods,words
withdrawal,2021-04-01/2021-06-30 + 2021-07-01/2021-09-30,should no longer be relied upon
`;

const JSON_FORM = {
  'tieout-keyed': 1,
  entity: 'cik:0001804583',
  published: '2024-02-27',
  form: '20-F',
  accession: '0000950170-24-020632',
  title: 'Annual report, 2021',
  framework: 'us-gaap',
  assurance: 'audited',
  unit: 'iso4217:CNY',
  scale: 1000,
  decimals: -3,
  cause: 'error-correction',
  document: '20-F for 2021',
  url: 'https://example.org/r4.htm',
  statements: [
    {
      kinds: ['income-statement', 'comprehensive-income'],
      title: 'Statements of comprehensive loss',
      columns: [
        { id: '2020', period: '2020-01-01/2020-12-31' },
        { id: 'was', period: '2020-01-01/2020-12-31', role: 'previously-reported' },
        {
          id: 'usd',
          period: '2020-01-01/2020-12-31',
          unit: 'iso4217:USD',
          dimensions: { 'tieout:ConvenienceTranslationAxis': '6.5250' },
        },
      ],
      rows: [
        { label: 'Operating results:' },
        {
          label: 'Revenues',
          concept: 'us-gaap:Revenues',
          depth: 1,
          page: 'F-5',
          words: 'called "revenues"',
          values: { '2020': 723453, was: '767,688', usd: '110874' },
        },
        {
          label: 'Cost of revenues',
          concept: 'us-gaap:CostOfRevenue',
          depth: '1',
          negated: true,
          values: { '2020': '(478,118)', was: -460704, usd: '-' },
        },
        {
          label: 'Loss per share',
          concept: 'us-gaap:EarningsPerShareBasicAndDiluted',
          role: 'total',
          per: 'xbrli:shares',
          scale: 1,
          decimals: 2,
          values: { '2020': '-1.36', was: null, usd: '-0.21' },
        },
      ],
    },
  ],
  figures: [
    { concept: 'us-gaap:Revenues', period: '2021-01-01/2021-12-31', value: '752688' },
    {
      concept: 'us-gaap:Revenues',
      period: '2020-01-01/2020-12-31',
      value: -44235,
      role: 'adjustment',
      dimensions: { 'a:Axis': 'b:M', 'a:Other': 'c' },
    },
  ],
  corrections: [
    {
      corrects: 'ab'.repeat(32),
      concept: 'us-gaap:Assets',
      period: '2020-12-31',
      from: '968,462',
      to: '866,822',
      reason: 'a digit was misread',
    },
    {
      corrects: 'cd'.repeat(32),
      concept: 'us-gaap:Goodwill',
      period: '2020-12-31',
      from: '12',
      to: 'void',
      reason: 'a page number',
    },
    {
      corrects: 'cd'.repeat(32),
      concept: 'us-gaap:Cash',
      period: '2020-12-31',
      from: '—',
      to: 296565,
      reason: 'the dash belongs to the row above',
    },
  ],
  withdrawals: [
    {
      periods: ['2021-04-01/2021-06-30', '2021-07-01/2021-09-30'],
      words: 'should no longer be relied upon',
    },
  ],
};

const placeless = <T extends { locator: unknown }>({ locator: _l, ...others }: T) => others;

const ofRow = ({ observations }: Reading, row: number) =>
  observations.filter(({ place }) => place?.row === row);

/** The characters at a text locator, and that they stand on its line. */
function charactersAt({ locator }: Observation, text: string): string {
  if (!('start' in locator)) throw new Error('a text locator was expected');
  const slice = Array.from(text).slice(locator.start, locator.end).join('');
  expect(text.split(/\r\n|\n|\r/)[locator.line - 1]).toContain(slice);
  return slice;
}

/** A reading without what belongs to the file and not to what it says. */
function meaning(reading: Reading): unknown {
  const { renditionText: _text, document, observations, withdrawals, corrections, ...rest } = reading;
  const { document: _d, rendition: _r, mediaType: _m, ...filed } = document;
  return {
    ...rest,
    filed,
    observations: observations.map(({ ordinal: _o, ...others }) => placeless(others)),
    withdrawals: withdrawals.map(placeless),
    corrections: corrections.map(placeless),
  };
}

describe('the keyed reader', () => {
  const csv = read(CSV);
  const json = read(JSON.stringify(JSON_FORM, null, 2));

  it('reads equal things from the CSV and the JSON form', () => {
    expect(meaning(csv)).toEqual(meaning(json));
  });

  it('says what the document is', () => {
    const sha256 = createHash('sha256').update(CSV).digest('hex');
    expect(csv).toMatchObject({
      entity: 'cik:0001804583',
      publishedAt: '2024-02-27T23:59:59.999Z',
      document: {
        document: sha256,
        rendition: sha256,
        mediaType: 'text/csv',
        form: '20-F',
        accession: '0000950170-24-020632',
        title: 'Annual report, 2021',
        amends: null,
        assurance: 'audited',
        framework: 'us-gaap',
        reader: { name: 'keyed', version: '1.0.0' },
      },
      renditionText: CSV,
      exceptions: [],
    });
    expect(json.document.mediaType).toBe('application/json');
  });

  it('presents the statement as keyed, headings among its rows', () => {
    const [statement] = csv.document.presentation;
    expect(statement!.kinds).toEqual(['income-statement', 'comprehensive-income']);
    expect(statement!.columns.map(({ unit }) => unit)).toEqual(['iso4217:CNY', 'iso4217:CNY', 'iso4217:USD']);
    expect(statement!.rows).toEqual([
      { label: 'Operating results:', concept: null, depth: 0, role: 'heading' },
      { label: 'Revenues', concept: 'us-gaap:Revenues', depth: 1, role: 'line' },
      { label: 'Cost of revenues', concept: 'us-gaap:CostOfRevenue', depth: 1, role: 'line' },
      {
        label: 'Loss per share',
        concept: 'us-gaap:EarningsPerShareBasicAndDiluted',
        depth: 0,
        role: 'total',
      },
    ]);
    expect(Object.keys(statement!).toSorted()).toEqual(['columns', 'kinds', 'rows', 'title']);
    expect(Object.keys(statement!.columns[0]!).toSorted()).toEqual(['dimensions', 'period', 'unit']);
  });

  it('takes a cost printed in parentheses as a positive amount of a debit concept', () => {
    const cost = csv.observations.find(({ concept }) => concept === 'us-gaap:CostOfRevenue');
    expect(cost).toMatchObject({ value: '478118000', negated: true, decimals: -3 });
  });

  it('takes a dash as nil and an empty cell as nothing', () => {
    expect(ofRow(csv, 2)[2]).toMatchObject({ value: null, place: { statement: 0, row: 2, column: 2 } });
    expect(ofRow(csv, 3).map(({ value }) => value)).toEqual(['-1.36', '-0.21']);
  });

  it('divides the unit of each column by what a row is per', () => {
    expect(ofRow(csv, 3).map(({ unit }) => unit)).toEqual([
      'iso4217:CNY/xbrli:shares',
      'iso4217:USD/xbrli:shares',
    ]);
  });

  it('gives the cause to what is stated now, never to what was reported before', () => {
    expect(csv.observations.slice(0, 2).map(({ role, cause }) => [role, cause])).toEqual([
      ['stated', 'error-correction'],
      ['previously-reported', null],
    ]);
    expect(csv.observations.at(-1)).toMatchObject({ role: 'adjustment', cause: null });
  });

  it('cites the row over the file', () => {
    const document = '20-F for 2021';
    const url = 'https://example.org/r4.htm';
    expect(csv.observations[0]!.citation).toEqual({ document, page: 'F-5', url, words: 'called "revenues"' });
    expect(csv.observations[3]!.citation).toEqual({ document, url });
    expect(csv.withdrawals[0]!.citation).toEqual({ document, url });
  });

  it('reads corrections in economic values, with void and nil', () => {
    expect(csv.corrections.map(({ document, from, to }) => [document.slice(0, 2), from, to])).toEqual([
      ['ab', '968462000', '866822000'],
      ['cd', '12000', 'void'],
      ['cd', null, '296565000'],
    ]);
  });

  it('locates every CSV value at exactly its characters, and every JSON value by pointer', () => {
    expect(csv.observations.map((observation) => charactersAt(observation, CSV))).toEqual(
      '723,453 767688 110874 (478,118) (460704) — (1.36) -0.21 752688 (44,235)'.split(' '),
    );
    expect(json.observations.map(({ locator }) => locator).slice(6)).toEqual([
      { pointer: '/statements/0/rows/3/values/2020' },
      { pointer: '/statements/0/rows/3/values/usd' },
      { pointer: '/figures/0/value' },
      { pointer: '/figures/1/value' },
    ]);
  });

  it('numbers observations by position in CSV and by index in JSON', () => {
    expect(csv.observations.map(({ ordinal }) => ordinal)).toEqual(
      csv.observations.map(({ locator }) => ('start' in locator ? locator.start : -1)),
    );
    expect(json.observations.map(({ ordinal }) => ordinal)).toEqual([...json.observations.keys()]);
  });

  it('is the same to read twice', () => {
    expect(read(CSV)).toEqual(csv);
  });

  it('takes entity, publication and form from the options where the file is silent', () => {
    const file =
      'tieout-keyed,1\ntitle,A report\nrecord,concept,period,unit,value\nfigure,a:B,2020-12-31,xbrli:pure,1\n';
    const publishedAt = '2021-05-10T23:59:59.999Z';
    const reading = read(file, { entity: 'cik:0001804583', publishedAt, form: '6-K' });
    expect(reading).toMatchObject({ entity: 'cik:0001804583', publishedAt, document: { form: '6-K' } });
  });

  it.each([
    ['12', 'as-printed', '1', '12', 0],
    ['12.50', 'as-printed', 'millions', '12500000', -4],
    ['-', 'as-printed', 'thousands', null, -3],
    ['12.5', 'as-printed', 'percent', '0.125', 3],
    ['0.050', 'INF', '1', '0.05', 'INF'],
    ['(0)', 'unknown', '1', '0', null],
    ['−7', '', '1000', '-7000', null],
    ['1,234,567', '-3', '1', '1234567', -3],
    ['9'.repeat(80), 'INF', 'billions', `${'9'.repeat(80)}${'0'.repeat(9)}`, 'INF'],
  ])('reads %s with decimals %s and scale %s', (printed, decimals, scale, value, expected) => {
    const record = `figure,a:B,2020-12-31,"${printed}",${scale},${decimals}`;
    const { observations } = read(`${TOP}record,concept,period,value,scale,decimals\n${record}\n`);
    expect(observations).toEqual([expect.objectContaining({ value, decimals: expected })]);
  });
});
