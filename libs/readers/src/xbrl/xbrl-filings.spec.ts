import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Observation, Reading, StatementKind } from '#libs/figures';
import { zipOf } from '#libs/testing';
import { tieOut } from '#libs/tieout';
import { xbrlReader } from './index.js';

const FOLDER = join(process.env['TIEOUT_SHARED'] ?? '../shared', 'data/filings');
const onRealData = existsSync(FOLDER) ? describe : describe.skip;

const zipped = (folder: string): Buffer =>
  zipOf(
    readdirSync(join(FOLDER, folder)).map((name) => ({
      name,
      content: readFileSync(join(FOLDER, folder, name)),
      stored: true,
    })),
  );

const read = (bytes: Uint8Array): Promise<Reading> =>
  xbrlReader.read({ bytes, name: 'filing', options: { publishedAt: '2024-01-01T23:59:59.999Z' } });

/** How many checks of each method came to what. */
function counted(checks: readonly Check[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { method, outcome } of checks) {
    const key = `${method} ${outcome}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** A statement's lines in its first column, as printed. */
function printed({ document, observations }: Reading, kind: StatementKind): Map<string, string | null> {
  const index = document.presentation.findIndex(({ kinds }) => kinds.includes(kind));
  const rows = new Map<string, string | null>();
  for (const { place, value, negated } of observations)
    if (place?.statement === index && place.column === 0)
      rows.set(document.presentation[index]!.rows[place.row]!.label, negated ? `−${value}` : value);
  return rows;
}

const titlesOf = ({ document }: Reading): Record<string, string> =>
  Object.fromEntries(
    document.presentation.flatMap(({ kinds, title }) =>
      kinds.filter((kind) => kind !== 'other').map((kind) => [kind, title]),
    ),
  );

onRealData('A filing of', () => {
  const readings = new Map<string, Promise<Reading>>();
  const readingOf = (folder: string): Promise<Reading> => {
    if (!readings.has(folder)) readings.set(folder, read(zipped(folder)));
    return readings.get(folder)!;
  };

  it.each([
    ['isdr-2019-10k', 'cik:0000843006', '10-K', '2019-12-31', 36, 622],
    ['cmg-2020q1-10q', 'cik:0001058090', '10-Q', '2020-03-31', 22, 439],
    ['fizz-2020-10k', 'cik:0000069891', '10-K', '2020-05-02', 30, 593],
    ['mitk-restatement', 'cik:0000807863', '10-K', '2023-09-30', 51, 1252],
    ['ezpw-restatement', 'cik:0000876523', '10-K', '2023-09-30', 59, 1592],
  ])('%s is read whole', async (folder, entity, form, end, tables, facts) => {
    const { entity: own, document, observations, exceptions } = await readingOf(folder);
    expect({ own, form: document.form, exceptions, tables: document.presentation.length }).toEqual({
      own: entity,
      form,
      exceptions: [],
      tables,
    });
    expect(document.title).toMatch(new RegExp(`, to ${end}$`));
    expect(new Set(observations.map(({ ordinal }) => Math.floor(ordinal / 256))).size).toBe(facts);
  });

  it.each([
    ['isdr-2019-10k', 4, 'Consolidated Statements of Income'],
    ['cmg-2020q1-10q', 4, 'Condensed Consolidated Statements of Income'],
    ['fizz-2020-10k', 4, 'Consolidated Statements of Operations'],
    ['mitk-restatement', 4, 'CONSOLIDATED STATEMENTS OF OPERATIONS AND OTHER COMPREHENSIVE INCOME (LOSS)'],
    ['ezpw-restatement', 4, 'CONSOLIDATED STATEMENTS OF OPERATIONS'],
  ])('%s has each statement once', async (folder, kinds, income) => {
    const reading = await readingOf(folder);
    expect(
      reading.document.presentation.flatMap((each) => each.kinds.filter((kind) => kind !== 'other')),
    ).toHaveLength(kinds);
    expect(titlesOf(reading)['income-statement']).toBe(income);
  });

  it('a balance sheet and its cash flows print as on paper', async () => {
    const isdr = await readingOf('isdr-2019-10k');
    expect(printed(isdr, 'balance-sheet')).toEqual(
      expect.objectContaining(new Map([['Total assets', '32390000']])),
    );
    const flows = printed(isdr, 'cash-flow');
    expect([
      flows.get('Cash - beginning'),
      flows.get('Cash - ending'),
      flows.get('Purchase of fixed assets'),
    ]).toEqual(['17222000', '15766000', '−420000']);
    const fizz = printed(await readingOf('fizz-2020-10k'), 'cash-flow');
    expect(fizz.get('Cash and Equivalents - Beginning of Year')).toBe('156200000');
  });

  it.each([
    ['isdr-2019-10k', { 'summation exact': 52 }],
    ['cmg-2020q1-10q', { 'summation exact': 44 }],
    // Quarters that state gross profit and sales, and no cost of sales; a tax rate whose reconciliation misses.
    ['fizz-2020-10k', { 'summation exact': 68, 'summation within-rounding': 2, 'summation exception': 9 }],
    // Partial columns as above; costs whose subtotal the company's own network leaves out; the two members below.
    [
      'mitk-restatement',
      {
        'roll-forward exact': 28,
        'roll-forward exception': 2,
        'summation exact': 148,
        'summation exception': 24,
      },
    ],
    ['ezpw-restatement', { 'roll-forward exact': 8, 'summation exact': 244, 'summation exception': 36 }],
  ])('%s ties by its own calculations', async (folder, counts) => {
    expect(counted(tieOut(await readingOf(folder)))).toEqual(counts);
  });

  it('a company whose balances were revised: previously reported, adjustment and revised tie', async () => {
    const reading = await readingOf('mitk-restatement');
    const adjustments = reading.observations.filter(
      ({ role, ordinal }) => role === 'adjustment' && ordinal % 256 === 0,
    );
    expect(adjustments.every(({ dimensions }) => !('srt:RestatementAxis' in dimensions))).toBe(true);
    expect(adjustments).toHaveLength(22);
    const byOrdinal = new Map<number, Observation>(reading.observations.map((each) => [each.ordinal, each]));
    const failed = tieOut(reading).filter(
      ({ method, outcome }) => method === 'roll-forward' && outcome === 'exception',
    );
    // Two members of the company's own under the standard one, in hundred thousands: 8.0 million, and a decrease of 0.2 million that is
    // tagged without its sign. They make 8.2 million, and the whole is 7,956 thousand.
    expect(failed.map(({ aim, difference }) => [byOrdinal.get(aim)!.value, difference])).toEqual([
      ['8000000', '244000'],
      ['200000', '244000'],
    ]);
  });

  it('a company that took on a standard: its adjustments carry it, and its restated values have it for a cause', async () => {
    const { observations } = await readingOf('ezpw-restatement');
    const debt = observations.filter(
      ({ concept, period, ordinal }) =>
        concept === 'us-gaap:LongTermDebt' && period === '2021-09-30' && ordinal % 256 === 0,
    );
    expect(debt.map(({ role, value, cause }) => [role, value, cause])).toEqual(
      expect.arrayContaining([
        ['adjustment', '47285000', 'accounting-standard'],
        ['previously-reported', '264186000', null],
        ['stated', '311471000', 'accounting-standard'],
      ]),
    );
    expect(debt).toHaveLength(3);
  });
});
