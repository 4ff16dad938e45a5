import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import type { DiffJson, FigureHistory, RestatedFigureJson, RestatementJson } from '#libs/views';
import { CommandLine } from './command-line.js';

const ENTITY = 'cik:0001804583';
const FILES = ['cloopen-2020-annual-as-filed.csv', 'cloopen-2020-annual-restated.csv'];

type Cells = Record<string, string>;

/** The rows of a CSV file, by column; what is not there is ''. */
const csvRows = (text: string): Cells[] => parse(text, { columns: true });

/** The rows of a Parquet file in the words of CSV; the doubles beside amounts are set apart. */
async function parquetRows(
  bytes: Uint8Array,
): Promise<{ readonly rows: Cells[]; readonly doubles: Cells[] }> {
  const found = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
  const told = (name: string, value: unknown): string => {
    if (value === null) return '';
    if (!(value instanceof Date)) return typeof value === 'string' ? value : JSON.stringify(value);
    return name.startsWith('period_') ? value.toISOString().slice(0, 10) : value.toISOString();
  };
  const cells = found.map((row) =>
    Object.entries(row).map(([name, value]) => [name, told(name, value)] as const),
  );
  const of = (isDouble: boolean): Cells[] =>
    cells.map((row) => Object.fromEntries(row.filter(([name]) => name.endsWith('_double') === isDouble)));
  return { rows: of(false), doubles: of(true) };
}

describe('An export', () => {
  const line = new CommandLine();
  const between = ['diff', ENTITY, '--from', '2021-12-31'];

  beforeAll(async () => {
    await line.tieout('ingest', ...FILES.map((file) => `samples/${file}`));
  });
  afterAll(() => line.remove());

  const exportsOf = async (...args: string[]): Promise<{ rows: Cells[]; doubles: Cells[] }> => {
    const csv = csvRows((await line.tieout(...args, '--format', 'csv')).bytes.toString());
    const parquet = await parquetRows((await line.tieout(...args, '--format', 'parquet')).bytes);
    expect(parquet.rows).toEqual(csv);
    return { rows: csv, doubles: parquet.doubles };
  };

  it('of a diff has the changes that its JSON has, in CSV and Parquet alike', async () => {
    const { rows, doubles } = await exportsOf(...between);
    const { changes } = await line.json<DiffJson>(...between);
    const told = ({ kind, from, to, difference, percent, eventId }: DiffJson['changes'][number]) =>
      [kind, from, to, difference, percent, eventId].map((each) => each ?? '');
    expect(
      rows.map((row) =>
        ['kind', 'value_before', 'value_after', 'difference', 'percent', 'event_id'].map((name) => row[name]),
      ),
    ).toEqual(changes.map(told));
    for (const [index, row] of rows.entries())
      expect(doubles[index]!['value_after_double']).toBe(
        row['value_after'] === '' ? '' : String(Number(row['value_after'])),
      );
  });

  it('of a restatement history has a row a value, and adds up', async () => {
    const { rows } = await exportsOf('restatements', ENTITY, '--history');
    const figures = await line.lines<RestatedFigureJson>('restatements', ENTITY, '--history');
    expect(rows.map(({ figure_id, vintage, value }) => [figure_id, vintage, value])).toEqual(
      figures.flatMap(({ figureId, vintages }) =>
        vintages.map(({ vintage, value }) => [figureId, String(vintage), value ?? '']),
      ),
    );
    const feed = await line.lines<RestatementJson>('restatements', ENTITY);
    const standing = feed.filter(({ suspect }) => suspect === null).map(({ figureId }) => figureId);
    expect(new Set(figures.map(({ figureId }) => figureId))).toEqual(new Set(standing));
    const [revenue] = figures.filter(
      ({ concept, period }) =>
        concept === 'us-gaap:Revenues' && JSON.stringify(period).includes('2020-01-01'),
    );
    expect(revenue).toMatchObject({
      first: '767688120',
      current: '723453000',
      difference: '-44235120',
      percent: '-5.7621',
      vintages: [{ cause: null }, { cause: 'error-correction', form: '20-F' }],
    });
  });

  it('of the feed and of one figure has what their JSON has', async () => {
    const { rows } = await exportsOf('restatements', ENTITY);
    const feed = await line.lines<RestatementJson>('restatements', ENTITY);
    expect(rows.map(({ event_id }) => event_id)).toEqual(feed.map(({ eventId }) => eventId));
    const { figureId } = feed[0]!;
    const history = await line.json<FigureHistory>('figure', figureId);
    const { rows: observations } = await exportsOf('figure', figureId);
    expect(observations.map(({ value, quote, recorded_at }) => [value, quote, recorded_at])).toEqual(
      history.observations.map(({ value, locator, recordedAt }) => [
        value,
        locator && 'quote' in locator && locator.quote,
        recordedAt,
      ]),
    );
  });

  it('is written to a file whole, and never as bytes to a terminal', async () => {
    const path = join(line.home, 'changes.parquet');
    const { code, out } = await line.tieout(...between, '--format', 'parquet', '--output', path);
    expect([code, out, existsSync(`${path}.part`)]).toEqual([0, '', false]);
    const toPipe = await line.tieout(...between, '--format', 'parquet');
    expect(readFileSync(path)).toEqual(toPipe.bytes);
    line.isTerminal = true;
    try {
      expect(await line.tieout(...between, '--format', 'parquet')).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining('say --output <file>'),
      });
      expect(await line.tieout(...between, '--format', 'csv')).toMatchObject({ code: 0 });
    } finally {
      line.isTerminal = false;
    }
    expect(
      await line.tieout(...between, '--format', 'csv', '--output', join(line.home, 'no/such')),
    ).toMatchObject({
      code: 1,
      err: expect.stringContaining('ENOENT'),
    });
  });

  it('is refused where a history is asked for what only changes have, or of nobody', async () => {
    for (const args of [[ENTITY, '--form', '20-F'], []])
      expect(await line.tieout('restatements', ...args, '--history')).toMatchObject({ code: 2 });
  });
});

describe('A table of changes', () => {
  const line = new CommandLine();
  beforeAll(async () => {
    await line.tieout('ingest', ...FILES.map((file) => `samples/${file}`));
  });
  afterAll(() => line.remove());

  it.each([80, 140])('fits a terminal of %d columns', async (columns) => {
    line.columns = columns;
    for (const args of [
      ['diff', ENTITY, '--from', '2021-12-31'],
      ['restatements', ENTITY],
      ['restatements', ENTITY, '--history'],
    ]) {
      const { out } = await line.tieout(...args);
      const widest = out.split('\n').reduce((left, right) => (left.length >= right.length ? left : right));
      expect(widest.length).toBeLessThanOrEqual(columns);
      expect(out).toContain('(44,235,120)');
    }
  });
});
