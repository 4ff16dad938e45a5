import fc from 'fast-check';
import { property } from '#libs/testing';
import type { Reading } from '#libs/figures';
import { readDataSet, type DataSetTables } from './index.js';

/** A made-up filing of a made-up company, as the four tables state it. Columns that are not read are left in here and there. */
const SUB = table(
  'adsh cik name sic form period filed',
  '0000000042-10-000007 42 MÖBIUS_STRIPS_INC 3711 10-Q 20100331 20100507',
);
const TAG = table(
  'tag version custom datatype iord crdr',
  'Assets us-gaap/2009 0 monetary I D',
  'Revenues us-gaap/2009 0 monetary D C',
  'PaymentsOfDividends us-gaap/2009 0 monetary D C',
  'StockholdersEquity us-gaap/2009 0 monetary I C',
  'EarningsPerShareBasic us-gaap/2009 0 perShare D _',
  'EntityCommonStockSharesOutstanding dei/2009 0 shares I _',
  'LoopsSold 0000000042-10-000007 1 decimal D _',
  'Of&Name us-gaap/2009 0 monetary D C',
);
const NUM_HEADER = 'adsh tag version ddate qtrs uom segments coreg value footnote';
const NUM = table(
  NUM_HEADER,
  '0000000042-10-000007 Revenues us-gaap/2009 20100331 1 USD _ _ 1234000.0000 _',
  '0000000042-10-000007 Revenues us-gaap/2009 20100331 2 USD _ _ 2500000.0000 _',
  '0000000042-10-000007 Assets us-gaap/2009 20100331 0 USD _ _ 57057000000.0000 _',
  '0000000042-10-000007 EarningsPerShareBasic us-gaap/2009 20100331 1 USD _ _ -3.3900 _',
  '0000000042-10-000007 PaymentsOfDividends us-gaap/2009 20100331 1 USD _ _ 12.5000 _',
  '0000000042-10-000007 StockholdersEquity us-gaap/2009 20100228 0 USD EquityComponents=Parent;ClassOfStock=CommonClassB; Loops_LLC _ _',
  '0000000042-10-000007 LoopsSold 0000000042-10-000007 20091231 4 sqft _ _ 0.0000 _',
  '0000000042-10-000007 EntityCommonStockSharesOutstanding dei/2009 20100430 0 shares _ _ 1457970108000001.1250 _',
);
const PRE = table(
  'adsh report line stmt inpth rfile tag version plabel negating',
  '0000000042-10-000007 4 9 CF 0 X Revenues us-gaap/2009 Takings 0',
  '0000000042-10-000007 4 7 CF 0 X PaymentsOfDividends us-gaap/2009 Dividends__paid 1',
  '0000000042-10-000007 2 3 IS 0 X Revenues us-gaap/2009 Net_sales 1',
  '0000000042-10-000007 2 14 IS 0 X LoopsSold 0000000042-10-000007 Loops 0',
);

type Tables = Record<keyof DataSetTables, string>;
const SAMPLE: Tables = { sub: SUB, num: NUM, tag: TAG, pre: PRE };

/** Cells between blanks; `_` is an empty one, and a blank inside another. */
function table(...rows: readonly string[]): string {
  return rows
    .map(
      (row) =>
        row
          .split(' ')
          .map((cell) => (cell === '_' ? '' : cell.replaceAll('_', ' ')))
          .join('\t') + '\n',
    )
    .join('');
}

async function* inPieces(text: string, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let from = 0;
  for (const cut of cuts.map((each) => each % (bytes.length + 1)).toSorted((a, b) => a - b)) {
    yield bytes.subarray(from, cut);
    from = Math.max(from, cut);
  }
  yield bytes.subarray(from);
}

async function read(
  changed: Partial<Tables> = {},
  cuts: readonly number[] = [],
): Promise<{ readings: Reading[]; facts: number; skipped: string[] }> {
  const texts = { ...SAMPLE, ...changed };
  const tables = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, inPieces(text, cuts)]),
  ) as unknown as DataSetTables;
  const { readings, facts, skipped } = await readDataSet(tables);
  const made = [...readings];
  return {
    readings: made,
    facts,
    skipped: skipped.list().map(({ reason, count }) => `${count} × ${reason}`),
  };
}

/** What is skipped of a row of numbers. */
const skippedOf = async (row: string): Promise<string[]> =>
  (await read({ num: table(NUM_HEADER, row) })).skipped;

describe('The reader of financial statement data sets', () => {
  it('makes each number an observation whose period is rounded', async () => {
    const { readings, facts, skipped } = await read();
    expect({ facts, skipped }).toEqual({ facts: 8, skipped: [] });
    const observations = readings[0]!.observations.map(
      ({ concept, period, unit, value }) => `${concept} ${period} ${unit} ${value ?? 'nil'}`,
    );
    expect(observations).toEqual([
      'cik0000000042:LoopsSold 2009-01-01/2009-12-31 sec:sqft 0',
      'dei:EntityCommonStockSharesOutstanding 2010-04-30 xbrli:shares 1457970108000001.125',
      'us-gaap:Assets 2010-03-31 iso4217:USD 57057000000',
      'us-gaap:EarningsPerShareBasic 2010-01-01/2010-03-31 iso4217:USD/xbrli:shares -3.39',
      'us-gaap:PaymentsOfDividends 2010-01-01/2010-03-31 iso4217:USD 12.5',
      'us-gaap:Revenues 2009-10-01/2010-03-31 iso4217:USD 2500000',
      'us-gaap:Revenues 2010-01-01/2010-03-31 iso4217:USD 1234000',
      'us-gaap:StockholdersEquity 2010-02-28 iso4217:USD nil',
    ]);
    for (const [ordinal, observation] of readings[0]!.observations.entries()) {
      expect(observation).toMatchObject({
        ordinal,
        role: 'period-rounded',
        decimals: null,
        place: null,
        locator: { pointer: `/facts/${ordinal}` },
      });
    }
  });

  it('looks at no value that is longer than any, and names no filer by a text without end', async () => {
    const long = '0'.repeat(900_000);
    const row = `0000000042-10-000007 Assets us-gaap/2009 20100331 0 USD _ _ 0.${long}1 _`;
    expect(await skippedOf(row)).toContain('1 × the value is no number');
    const { readings } = await read({ sub: SUB.replace('MÖBIUS', 'M'.repeat(99_999)) });
    expect(readings[0]!.document.filer).toBeNull();
  });

  it('keeps segments as they stand, under a prefix that says so, and co-registrants as legal entities', async () => {
    const { readings } = await read();
    expect(
      readings[0]!.observations
        .map(({ dimensions }) => dimensions)
        .filter((each) => Object.keys(each).length > 0),
    ).toEqual([
      {
        'fsds:EquityComponents': 'Parent',
        'fsds:ClassOfStock': 'CommonClassB',
        'dei:LegalEntityAxis': 'Loops LLC',
      },
    ]);
  });

  it('says who filed, when and what, and how the filer ordered the statements', async () => {
    const { readings } = await read();
    expect(readings[0]).toMatchObject({
      entity: 'cik:0000000042',
      publishedAt: '2010-05-07T23:59:59.999Z',
      document: {
        accession: '0000000042-10-000007',
        form: '10-Q',
        filer: 'MÖBIUS STRIPS INC',
        framework: 'us-gaap',
        mediaType: 'application/vnd.tieout.fsds-slice+json',
      },
    });
    const told = readings[0]!.document.presentation.map(({ kinds, columns, rows }) => ({
      kinds,
      columns,
      rows: rows.map(({ label, concept }) => `${label}: ${concept}`),
    }));
    expect(told).toEqual([
      {
        kinds: ['income-statement'],
        columns: [],
        rows: ['Net sales: us-gaap:Revenues', 'Loops: cik0000000042:LoopsSold'],
      },
      {
        kinds: ['cash-flow'],
        columns: [],
        rows: ['Dividends paid: us-gaap:PaymentsOfDividends', 'Takings: us-gaap:Revenues'],
      },
    ]);
  });

  it('takes a sign to be turned where every line of the tag turns it', async () => {
    const { readings } = await read();
    expect(readings[0]!.observations.filter(({ negated }) => negated).map(({ concept }) => concept)).toEqual([
      'us-gaap:PaymentsOfDividends',
    ]);
  });

  it('gives filings by entity, then in the order of publication', async () => {
    const more = [
      '12 43 B 0 10-K 20091231 20100401',
      '11 42 A 0 10-K 20091231 20100401',
      '10 42 A 0 10-K/A 20091231 20100510',
    ];
    const rows = more.map((row) => `0000000042-10-0000${row}`);
    const numbers = rows.map((row) => `${row.split(' ')[0]} Assets us-gaap/2009 20091231 0 USD _ _ 1.0000 _`);
    const { readings } = await read({ sub: SUB + table(...rows), num: NUM + table(...numbers) });
    expect(readings.map(({ document }) => document.accession!.slice(-2))).toEqual(['11', '07', '10', '12']);
  });

  it('reads data sets from before there were segments', async () => {
    const num = table(
      'adsh tag version coreg ddate qtrs uom value footnote',
      '0000000042-10-000007 Assets us-gaap/2009 _ 20100331 0 USD 1.0000 _',
    );
    expect((await read({ num })).readings[0]!.observations).toHaveLength(1);
  });

  it.each([
    [
      'an accession that is not listed',
      '0000000042-10-000008 Assets us-gaap/2009 20100331 0 USD _ _ 1 _',
      'the accession is not in sub.txt',
    ],
    [
      'a tag that is not listed',
      '0000000042-10-000007 Asset us-gaap/2009 20100331 0 USD _ _ 1 _',
      'the tag is not in tag.txt',
    ],
    [
      'a tag of another filing',
      '0000000042-10-000007 LoopsSold 0000000042-10-000006 20100331 1 USD _ _ 1 _',
      'the tag is of another filing',
    ],
    [
      'a tag that is no name',
      '0000000042-10-000007 Of&Name us-gaap/2009 20100331 1 USD _ _ 1 _',
      'the tag is no qualified name',
    ],
    [
      'a day inside a month',
      '0000000042-10-000007 Assets us-gaap/2009 20100327 0 USD _ _ 1 _',
      'the period is no end of a month and number of quarters',
    ],
    [
      'quarters that are no number',
      '0000000042-10-000007 Assets us-gaap/2009 20100331 0.5 USD _ _ 1 _',
      'the period is no end of a month and number of quarters',
    ],
    [
      'a duration of no quarter',
      '0000000042-10-000007 Revenues us-gaap/2009 20100331 0 USD _ _ 1 _',
      'the duration is shorter than half a quarter: its start is not known',
    ],
    [
      'a unit that is no name',
      '0000000042-10-000007 Assets us-gaap/2009 20100331 0 U$D _ _ 1 _',
      'the unit is no qualified name',
    ],
    [
      'an axis twice',
      '0000000042-10-000007 Assets us-gaap/2009 20100331 0 USD A=x;A=y; _ 1 _',
      'the segments are no axes and members',
    ],
    [
      'a segment without a member',
      '0000000042-10-000007 Assets us-gaap/2009 20100331 0 USD A; _ 1 _',
      'the segments are no axes and members',
    ],
    [
      'segments that were cut off',
      `0000000042-10-000007 Assets us-gaap/2009 20100331 0 USD A=${'x'.repeat(1022)} _ 1 _`,
      'the segments are no axes and members',
    ],
    [
      'a value that is no number',
      '0000000042-10-000007 Assets us-gaap/2009 20100331 0 USD _ _ 1,000 _',
      'the value is no number',
    ],
    [
      'a row without its end',
      '0000000042-10-000007 Assets us-gaap/2009',
      'the row has another number of columns than the table',
    ],
    [
      'bytes that are no UTF-8',
      '0000000042-10-000007 Assets us-gaap/2009 20100331 0 USD _ _ 1 \uFFFD',
      'the row is no UTF-8',
    ],
  ])('counts what it leaves out: %s', async (_, row, reason) => {
    expect(await skippedOf(row)).toEqual([`1 × ${reason}`, '1 × the filing has no numbers']);
  });

  it('takes what is stated twice once', async () => {
    const [header, first] = NUM.split('\n');
    const { readings, skipped } = await read({ num: `${header}\n${first}\n${first}\n` });
    expect(readings[0]!.observations).toHaveLength(1);
    expect(skipped).toEqual(['1 × the number is stated twice']);
  });

  it('refuses a table that misses a column', async () => {
    await expect(read({ num: SUB })).rejects.toMatchObject({
      code: 'fsds-malformed',
      message: expect.stringContaining('num.txt has no column tag, version, ddate'),
    });
  });

  property(
    'reads the same however the bytes come in pieces',
    fc.array(fc.nat({ max: 5000 }), { maxLength: 12 }),
    async (cuts) => expect((await read({}, cuts)).readings).toEqual((await read()).readings),
  );
});
