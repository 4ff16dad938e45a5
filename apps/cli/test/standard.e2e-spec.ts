import { gzipSync } from 'node:zlib';
import type { StandardStatementJson } from '#libs/views';
import { CommandLine } from './command-line.js';

const ENTITY = 'cik:0001804583';

type Line = readonly [line: string, ...cells: (string | null)[]];

/** Lines that say something, with what they say in each column. */
const linesOf = ({ rows }: StandardStatementJson): Line[] =>
  rows
    .filter(({ line, figures }) => line !== null && figures.some((each) => each !== null))
    .map(({ line, figures }) => [line!, ...figures.map((each) => each?.value ?? null)]);

describe('The standard presentation of documents that were read or keyed', () => {
  const line = new CommandLine();
  beforeAll(async () => {
    await line.tieout('ingest', 'samples/cloopen-2021q2-release.txt');
    await line.tieout('ingest', 'samples/cloopen-2020-annual-as-filed.csv');
  });
  afterAll(() => line.remove());

  const standard = (statement: string, ...args: string[]): Promise<StandardStatementJson> =>
    line.json('statement', ENTITY, statement, '--presentation', 'standard', ...args);

  it('sets a release’s balance sheet in its own currency, ties it out, and guesses no extension concept', async () => {
    const sheet = await standard('balance-sheet');
    expect(sheet.columns.map(({ unit }) => unit)).toEqual(sheet.columns.map(() => 'iso4217:CNY'));
    const lines = new Map(linesOf(sheet).map(([id, ...cells]) => [id, cells]));
    for (const id of ['cash', 'assets-current', 'assets', 'liabilities', 'equity-of-parent'])
      expect([id, lines.get(id)?.[0]]).toEqual([id, expect.stringMatching(/^-?\d+$/)]);
    const failed = sheet.identities.filter(({ outcome }) => outcome === 'exception');
    expect(failed).toEqual([]);
    expect(sheet.identities.some(({ kind, outcome }) => kind === 'identity' && outcome === 'exact')).toBe(
      true,
    );
    for (const { figures } of sheet.rows)
      for (const each of figures) if (each) expect(each.concept).toMatch(/^us-gaap:/);
    expect(sheet.rows.flatMap(({ reasons }) => reasons)).toContain('not-stated');
  });

  it('sets keyed figures, economic sign, as of the day of their document', async () => {
    const statement = await standard('income-statement', '--period', '2020-01-01/2020-12-31');
    const lines = new Map(linesOf(statement).map(([id, ...cells]) => [id, cells]));
    expect([lines.get('revenue'), lines.get('cost-of-revenue'), lines.get('gross-profit')]).toEqual([
      ['767688120'],
      ['460703549'],
      ['306984571'],
    ]);
    expect(lines.get('operating-income')).toEqual(['-283292298']);
  });
});

/** A company that states a year, nine months and a half, and restates the year. */
function reply(): string {
  const fact = (start: string, end: string, val: number, filed: string, form = '10-Q') => ({
    start,
    end,
    val,
    accn: `0000000042-${filed.slice(2, 4)}-${filed.slice(5, 7).padStart(6, '0')}`,
    form,
    filed,
  });
  const states = (scale: number) => ({
    units: {
      USD: [
        fact('2020-01-01', '2020-06-30', 40 * scale, '2020-08-01'),
        fact('2020-01-01', '2020-09-30', 65 * scale, '2020-11-01'),
        fact('2020-01-01', '2020-12-31', 103 * scale, '2021-02-01', '10-K'),
      ],
    },
  });
  const revenue = states(10);
  revenue.units.USD.push(fact('2020-01-01', '2020-12-31', 1017, '2021-05-01', '10-K/A'));
  return JSON.stringify({
    cik: 42,
    entityName: 'Example',
    facts: {
      'us-gaap': {
        Revenues: revenue,
        CostOfRevenue: states(5),
        GrossProfit: states(5),
        NetIncomeLoss: states(2),
      },
    },
  });
}

describe('Columns of the standard presentation', () => {
  const line = new CommandLine();
  beforeAll(async () => {
    const file = line.file('CIK0000000042.json.gz', gzipSync(reply()));
    expect(await line.tieout('ingest', file)).toMatchObject({ code: 0 });
  });
  afterAll(() => line.remove());

  const columns = async (kind: string, ...args: string[]): Promise<unknown> => {
    const options = ['--presentation', 'standard', '--columns', kind, ...args];
    const statement = await line.json<StandardStatementJson>(
      'statement',
      'cik:0000000042',
      'income-statement',
      ...options,
    );
    const revenue = statement.rows.find((row) => row.line === 'revenue')!;
    return statement.columns.map(({ period, derived }, at) => [
      'end' in period ? `${period.start}/${period.end}` : '',
      derived !== null,
      revenue.figures[at]?.value ?? revenue.reasons[at],
    ]);
  };

  it('are years, quarters, halves or parts of a year by their days; what nobody states is derived and says so', async () => {
    const before = ['--as-of', '2021-03-01'];
    expect(await columns('annual', ...before)).toEqual([['2020-01-01/2020-12-31', false, '1030']]);
    expect(await columns('quarterly', ...before)).toEqual([
      ['2020-10-01/2020-12-31', true, '380'],
      ['2020-07-01/2020-09-30', true, '250'],
    ]);
    expect(await columns('half-yearly', ...before)).toEqual([
      ['2020-07-01/2020-12-31', true, '630'],
      ['2020-01-01/2020-06-30', false, '400'],
    ]);
    expect(await columns('year-to-date', ...before)).toEqual([
      ['2020-01-01/2020-06-30', false, '400'],
      ['2020-01-01/2020-09-30', false, '650'],
      ['2020-01-01/2020-12-31', false, '1030'],
    ]);
  });

  it('take no quarter from two bases, and the table says why', async () => {
    expect(await columns('quarterly')).toEqual([
      ['2020-10-01/2020-12-31', true, 'restated-between'],
      ['2020-07-01/2020-09-30', true, expect.anything()],
    ]);
    const args = ['--presentation', 'standard', '--columns', 'quarterly'];
    const { out } = await line.tieout('statement', 'cik:0000000042', 'income-statement', ...args);
    expect(out).toMatch(/restated on 2021-05-01/);
  });

  it('are refused under a name that is none', async () => {
    const args = ['--presentation', 'standard', '--columns', 'weekly'];
    expect(await line.tieout('statement', 'cik:0000000042', 'income-statement', ...args)).toMatchObject({
      code: 2,
    });
  });
});
