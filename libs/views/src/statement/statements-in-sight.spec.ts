import { duration, type Observation, type PresentedStatement, type Reading } from '#libs/figures';
import { Filled, filed, stated } from '#libs/testing';
import { asFiledStatement } from './as-filed.js';
import { COLUMN_KINDS } from './standard/column-kinds.js';
import { STANDARD_STATEMENTS } from './standard/mapping.js';
import { standardStatement } from './standard/standard-statement.js';
import { statementsInSight } from './statements-in-sight.js';

const YEAR = duration('2020-01-01', '2020-12-31');
/** With a year, the only way to a quarter. */
const NINE_MONTHS = duration('2020-01-01', '2020-09-30');
const HALF = duration('2021-01-01', '2021-06-30');
const QUARTER = duration('2021-04-01', '2021-06-30');

const LINES = [
  'Revenues',
  'CostOfRevenue',
  'GrossProfit',
  'OperatingIncomeLoss',
  'NetIncomeLoss',
  'ProfitLoss',
];

/** Facts of an income statement for a period; untabled unless a table is given. */
const facts = (period: string): Observation[] =>
  LINES.map((name, row) =>
    stated(String(100 - row), {
      concept: `us-gaap:${name}`,
      period,
      place: { statement: 0, row, column: 0 },
    }),
  );

const untabled = (day: string, ...periods: string[]): Reading =>
  filed(
    day,
    periods.flatMap(facts).map((each) => ({ ...each, place: null })),
  );

function tabled(day: string, period: string, title: string): Reading {
  const reading = filed(day, facts(period));
  const table: PresentedStatement = {
    kinds: ['income-statement', 'comprehensive-income'],
    title,
    columns: [{ period, unit: 'iso4217:CNY', dimensions: {} }],
    rows: LINES.map((label) => ({ label, concept: `us-gaap:${label}`, depth: 0, role: 'line' as const })),
  };
  return { ...reading, document: { ...reading.document, presentation: [table] } };
}

/** Every statement, presentation and kind of columns that its own view answers for. */
function foundOneByOne(filled: Filled, day: string | null): unknown[] {
  const { book } = filled;
  const vantage = filled.at(day);
  const kinds = [
    'balance-sheet',
    'income-statement',
    'comprehensive-income',
    'cash-flow',
    'non-gaap',
    'other',
  ] as const;
  const asFiled = kinds.flatMap((statement) => {
    const found = asFiledStatement(book, statement, vantage);
    return found
      ? [[statement, 'as-filed', found.title, found.document, found.publishedAt, found.form, []]]
      : [];
  });
  const standard = STANDARD_STATEMENTS.flatMap((statement) => {
    const found = standardStatement(book, { statement, vantage });
    if (!found) return [];
    const json = JSON.parse(found.bytes.toString());
    const columns = COLUMN_KINDS.filter((kind) =>
      standardStatement(book, { statement, vantage, columns: kind }),
    );
    return [[statement, 'standard', json.title, json.document, json.publishedAt, json.form, columns]];
  });
  return [...asFiled, ...standard];
}

const foundAtOnce = (filled: Filled, day: string | null): unknown[] =>
  statementsInSight(filled.book, filled.at(day)).statements.flatMap(({ statement, presentations }) =>
    presentations.map(({ presentation, title, document, publishedAt, form, columns }) => [
      statement,
      presentation,
      title,
      document,
      publishedAt,
      form,
      columns,
    ]),
  );

describe('The statements in sight', () => {
  it('are those that are answered for, each with its newest document and the columns that it has, on any day', async () => {
    const filled = await new Filled().take([
      untabled('2021-03-01', YEAR, NINE_MONTHS),
      tabled('2021-08-11', QUARTER, 'Income statement'),
      untabled('2021-08-12', HALF, QUARTER),
      tabled('2021-09-01', YEAR, 'Income statement, corrected'),
    ]);
    const counts = ['2021-01-01', '2021-03-01', '2021-08-11', '2021-08-12', null].map((day) => {
      const found = foundAtOnce(filled, day);
      expect(new Set(found)).toEqual(new Set(foundOneByOne(filled, day)));
      return found.length;
    });
    expect(counts).toEqual([0, 1, 3, 3, 3]);
  });

  it('offer the kinds of columns that there are', async () => {
    const filled = await new Filled().take([untabled('2021-03-01', YEAR), untabled('2021-08-12', HALF)]);
    const columnsAt = (day: string | null) =>
      statementsInSight(filled.book, filled.at(day)).statements.map(
        ({ presentations }) => presentations[0]!.columns,
      );
    expect(columnsAt('2021-03-01')).toEqual([['annual', 'year-to-date', 'all']]);
    expect(columnsAt(null)).toEqual([['annual', 'half-yearly', 'year-to-date', 'all']]);
  });
});
