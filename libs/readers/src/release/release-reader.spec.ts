import {
  EntityState,
  FigureError,
  TRANSLATION_AXIS,
  decide,
  validateCommit,
  type Observation,
  type ReadOptions,
  type Reading,
} from '#libs/figures';
import { readText } from './release-reader.js';

const DATELINE = 'SPRINGFIELD, August 11, 2021 – A company announced its unaudited results under US GAAP.';
const ENTITY = 'cik:0000000001';
const GIVEN: ReadOptions = { entity: ENTITY };

const read = (text: string, options: ReadOptions = GIVEN): Reading =>
  readText({ bytes: Buffer.from(text), name: 'release.txt', options });

const page = (...parts: string[]): string => [`# A release\n\n${DATELINE}`, ...parts].join('\n\n');

const quotes = ({ observations, renditionText }: Reading): string[] => {
  const characters = Array.from(renditionText);
  return observations.map(({ locator }) =>
    'start' in locator ? characters.slice(locator.start, locator.end).join('') : '',
  );
};

const brief = ({ concept, period, unit, value, negated }: Observation): string =>
  `${concept} ${period} ${unit} ${value}${negated ? ' negated' : ''}`;

const INCOME = `## CONSOLIDATED STATEMENTS OF OPERATIONS

\tThree-month Period Ended,\t\t
\tJune 30,\tJune 30,\tJune 30, 2021
\t2020\t2021\t
\tRMB\tRMB\tUSD
\t(in thousand\ts, except for per sha\tre data)
Revenues\t12,500\t12,000.\t1,875
Cost of revenues\t(4,000)\t(<b>5,000</b>)\t(781)
Gross profit\t8,500\t7,000\t1,094
Operating expenses:\t\t\t
Research and development expenses\t(9,000)\t<u>-</u>\t-
Operating loss\t(500)\t7,000\t1,094
Income tax benefit\t30\t-\t-
Net loss\t(470)\t7,000\t1,094
Net loss per ordinary share\t\t\t
— Basic and diluted\t(0.47)\t0.70\t0.11`;
const RATE = 'All translations from RMB to US$ are made at a rate of RMB6.4000 to US$1.00.';

describe('a release', () => {
  it('is read from tables set with tabs, a translation by its stated rate among them', () => {
    const reading = read(page(RATE, INCOME));
    expect(reading.document).toMatchObject({
      title: 'A release',
      assurance: 'unaudited',
      framework: 'us-gaap',
      mediaType: 'text/markdown',
    });
    expect(reading.publishedAt).toBe('2021-08-11T23:59:59.999Z');
    expect(reading.exceptions).toEqual([]);
    expect(quotes(reading).slice(0, 6)).toEqual([
      '12,500',
      '12,000',
      '1,875',
      '(4,000)',
      '(<b>5,000</b>)',
      '(781)',
    ]);
    const inYuan = reading.observations.filter(
      ({ period, dimensions }) => period.startsWith('2020') && Object.keys(dimensions).length === 0,
    );
    expect(inYuan.map(brief)).toEqual([
      'us-gaap:Revenues 2020-04-01/2020-06-30 iso4217:CNY 12500000',
      'us-gaap:CostOfRevenue 2020-04-01/2020-06-30 iso4217:CNY 4000000 negated',
      'us-gaap:GrossProfit 2020-04-01/2020-06-30 iso4217:CNY 8500000',
      'us-gaap:ResearchAndDevelopmentExpense 2020-04-01/2020-06-30 iso4217:CNY 9000000 negated',
      'us-gaap:OperatingIncomeLoss 2020-04-01/2020-06-30 iso4217:CNY -500000',
      'us-gaap:IncomeTaxExpenseBenefit 2020-04-01/2020-06-30 iso4217:CNY -30000 negated',
      'us-gaap:NetIncomeLoss 2020-04-01/2020-06-30 iso4217:CNY -470000',
      'us-gaap:EarningsPerShareBasicAndDiluted 2020-04-01/2020-06-30 iso4217:CNY/xbrli:shares -0.47',
    ]);
    const dollars = reading.observations.filter(({ unit }) => unit.startsWith('iso4217:USD'));
    expect(new Set(dollars.map(({ dimensions }) => dimensions[TRANSLATION_AXIS]))).toEqual(new Set(['6.4']));
  });

  it('never restates a figure by itself, and makes a commit that is valid', () => {
    const bridge = `## RECONCILIATION OF GAAP TO NON-GAAP MEASURES

\tThree-month Period Ended,\t\t
\tJune 30, 2020\tJune 30, 2021\tJune 30, 2021
\tRMB\tRMB\tUSD
\t(in thousands)\t\t
Net loss\t(470)\t7,000\t1,094
Add:\t\t\t
Income tax benefit\t(30)\t-\t-
EBITDA\t(500)\t7,000\t1,094`;
    const reading = read(page(RATE, INCOME, bridge));
    const commit = decide(EntityState.empty(ENTITY), reading, [], {
      actor: 'system',
      recordedAt: '2021-08-12T00:00:00.000Z',
      correlationId: 'c',
      causationId: null,
    });
    validateCommit(commit);
    expect(
      commit.events.filter(({ type }) => type === 'FigureRestated' || type === 'ExceptionRaised'),
    ).toEqual([]);
    const tax = reading.observations.filter(
      ({ concept, period }) => concept === 'us-gaap:IncomeTaxExpenseBenefit' && period.startsWith('2020'),
    );
    expect(tax.map(({ value, negated }) => [value, negated])).toEqual([
      ['-30000', true],
      ['-30000', false],
    ]);
  });

  it('reads a header that lost its length where another table proves it, and only there', () => {
    const damaged = INCOME.replace('Three-month Period Ended,', 'month Period Ended');
    const bridge = `## RECONCILIATION OF GAAP TO NON-GAAP MEASURES

\tSix-month Period Ended,\t\t
\tJune 30, 2020\tJune 30, 2021\tJune 30, 2021
\tRMB\tRMB\tUSD
\t(in thousands)\t\t
Net loss\t(4,700)\t7,000\t1,094
Depreciation and amortization\t200\t10\t2
EBITDA\t(4,500)\t7,010\t1,096`;
    const proven = read(
      page(RATE, damaged.replace('(470)', '(4,700)').replace('\t30\t', '\t(4,200)\t'), bridge),
    );
    expect(proven.document.presentation.map(({ columns }) => columns[0]!.period)).toEqual([
      '2020-01-01/2020-06-30',
      '2020-01-01/2020-06-30',
    ]);
    const alone = read(page(RATE, damaged));
    expect(alone.observations).toEqual([]);
    expect(alone.exceptions.map(({ kind, locator }) => [kind, locator && 'line' in locator])).toEqual([
      ['table-without-period', true],
    ]);
  });

  it('reads pipe tables with symbols, spans, notes and share counts', () => {
    const reading = read(
      page(`## Condensed Consolidated Balance Sheets
(In millions)

| Assets | June 30, 2021 | | December 31, 2020 |
|---|---|---|---|
| **Current assets** | | | |
| Cash and cash equivalents<sup>1</sup> | $ 1,400 | | \\$ 1,300 |
| Accounts receivable, net | 600 | | 700 |
| Total current assets | $ 2,000 | | $ 2,000 |`),
    );
    expect(reading.exceptions).toEqual([]);
    expect(reading.observations.map(brief)).toContain(
      'us-gaap:CashAndCashEquivalentsAtCarryingValue 2020-12-31 iso4217:USD 1300000000',
    );
    expect(quotes(reading)[0]).toBe('1,400');
    expect(reading.document.presentation[0]!.rows.map(({ label, role }) => [label, role])).toEqual([
      ['Current assets', 'heading'],
      ['Cash and cash equivalents', 'line'],
      ['Accounts receivable, net', 'line'],
      ['Total current assets', 'total'],
    ]);
  });

  it('reads text set out with spaces, weeks and all', () => {
    const reading = read(
      page(`                 Condensed Consolidated Statement of Income
                  (in millions, except per share amounts)

                                                    12 Weeks Ended
                                              3/25/2021        3/19/2020
Net Revenue                                 $     1,784      $     1,620
Cost of sales                                       798              743
Gross profit                                        986              877
  Gross margin                                     55.3 %           54.1 %
Selling, general and administrative expenses
  of all kinds                                      722              658
Operating Profit                                    264              219`),
    );
    expect(reading.exceptions).toEqual([]);
    expect(reading.observations.map(brief).slice(0, 3)).toEqual([
      'us-gaap:Revenues 2021-01-01/2021-03-25 iso4217:USD 1784000000',
      'us-gaap:Revenues 2019-12-27/2020-03-19 iso4217:USD 1620000000',
      'us-gaap:CostOfRevenue 2021-01-01/2021-03-25 iso4217:USD 798000000',
    ]);
    expect(reading.document.presentation[0]!.rows.map(({ label }) => label)).toContain(
      'Selling, general and administrative expenses of all kinds',
    );
  });

  it('counts positions in code points', () => {
    const reading = read(page('𝔸 𝔹 words before', RATE, INCOME));
    expect(quotes(reading)[0]).toBe('12,500');
  });
});

describe('what is not certain', () => {
  const kinds = (text: string): string[] => [
    ...new Set(read(page(RATE, text)).exceptions.map(({ kind }) => kind)),
  ];

  it.each([
    ['merged-cells', 'Gross profit\t8,500\t', 'Gross profit\t8,500 12\t'],
    ['merged-labels', 'Income tax benefit\t30', 'Income tax benefit Net loss\t30'],
    ['missing-cell', 'Revenues\t12,500\t12,000.\t1,875', 'Revenues\t12,500\t1,875'],
    [
      'split-label-with-values',
      'Net loss\t(470)',
      'Loss of all kinds, net of nil\t1\t2\t3\nincome taxes\t4\t5\t6\nNet loss\t(470)',
    ],
    ['malformed-number', '12,500\t', '12,50\t'],
    ['malformed-number', '12,500\t', '12.500\t'],
    ['does-not-foot', '12,500\t', '12,600\t'],
    ['table-without-period', 'June 30,\tJune 30,\tJune 30, 2021', '\t\t'],
    ['duplicate-column', '\t2020\t2021\t', '\t2021\t2021\t'],
    ['unknown-unit', '\tRMB\tRMB\tUSD', '\t\t\t'],
    ['unknown-scale', '\t(in thousand\ts, except for per sha\tre data)\n', ''],
  ])('is an exception of its kind: %s', (kind, from, to) => {
    expect(INCOME).toContain(from);
    expect(kinds(INCOME.replace(from, to))).toContain(kind);
  });

  it('is a translation without a rate, or with two', () => {
    expect(read(page(INCOME)).exceptions.map(({ kind }) => kind)).toEqual(['translation-rate-missing']);
    expect(read(page(RATE, RATE.replace('6.4', '7.1'), INCOME)).exceptions.map(({ kind }) => kind)).toEqual([
      'translation-rate-ambiguous',
    ]);
  });

  it('names each region once', () => {
    const { exceptions } = read(page(RATE, INCOME.replace('12,500', '12,600')));
    expect(new Set(exceptions.map(({ kind, region }) => `${kind} ${region}`)).size).toBe(exceptions.length);
  });

  it('is a text without tables', () => {
    expect(read(page('Revenues were RMB12.5 million.'))).toMatchObject({
      observations: [],
      exceptions: [{ kind: 'no-table', region: 'document' }],
    });
  });
});

describe('a document that can not be taken', () => {
  const codeOf = (bytes: Uint8Array, options: ReadOptions): string => {
    try {
      readText({ bytes, name: 'x.txt', options });
      return 'taken';
    } catch (error) {
      return error instanceof FigureError
        ? `${error.code} ${String(error.facts['offset'] ?? '')}`.trim()
        : String(error);
    }
  };
  const text = (...lines: string[]): Uint8Array => Buffer.from(lines.join('\n'));

  it.each<[string, Uint8Array, ReadOptions]>([
    ['document-empty', text('\uFEFF  ', ''), GIVEN],
    ['document-binary 3', Buffer.from([65, 66, 67, 0]), GIVEN],
    ['document-not-utf8 2', Buffer.from([65, 66, 0xc3, 0x28]), GIVEN],
    ['document-too-large', new Uint8Array(32 * 1024 * 1024 + 1), GIVEN],
    ['entity-missing', text(DATELINE), {}],
    ['entity-conflict', text(DATELINE, 'CIK: 0000000002'), GIVEN],
    ['entity-conflict', text(DATELINE, 'CIK: 0000000002', 'CIK 0000000003'), {}],
    ['published-missing', text('A release'), GIVEN],
    ['published-conflict', text(DATELINE), { entity: ENTITY, publishedAt: '2021-08-12T23:59:59.999Z' }],
    ['taken', text('August 11, 2021 – Springfield', 'CIK: 0000000002'), {}],
  ])('says so: %s', (code, bytes, options) => {
    expect(codeOf(bytes, options)).toBe(code);
  });
});

function outcomeOf(act: () => unknown): string {
  try {
    act();
    return 'read';
  } catch (error) {
    return error instanceof FigureError ? error.code : String(error);
  }
}

describe('hostile text', () => {
  const SECONDS_MAX = process.env['TIEOUT_LONG'] === '1' ? 60 : 20;
  const MEGABYTES = process.env['TIEOUT_LONG'] === '1' ? 30 : 3;

  it.each([
    ['tabs', '\t'],
    ['dashes', '- '],
    ['parentheses', '('],
    ['rows of numbers', 'Total 1\t1,000\t2,000\n'],
    ['pipes', '| 1 | 2 | 3 |\n'],
    ['spaces and numbers', 'a                    1      2\n'],
    ['headers', '                  June 30, 2021     June 30, 2020\n'],
    ['words', 'three months ended June 30, 2021 RMB6.4 to US$1.00 '],
    ['open tags', '<b '],
  ])('is read in good time: %s', (_, piece) => {
    const started = Date.now();
    const text = `${DATELINE}\n\n${piece.repeat(Math.floor((MEGABYTES * 1024 * 1024) / piece.length))}`;
    // Read, or refused as longer than any release.
    expect(outcomeOf(() => read(text).observations)).toMatch(/^(?:read|document-too-large)$/);
    expect(Date.now() - started).toBeLessThan(SECONDS_MAX * 1000);
  });
});
