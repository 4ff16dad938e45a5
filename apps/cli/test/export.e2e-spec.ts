import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import type { ObservationJson } from '#libs/views';
import { CommandLine } from './command-line.js';

const ENTITY = 'cik:0001804583';
const SAMPLES = [
  'cloopen-2020-annual-as-filed.csv',
  'cloopen-2020-annual-restated.csv',
  'cloopen-2021q2-release.txt',
  'cloopen-2021q2-reliance-withdrawn.json',
].map((file) => `samples/${file}`);

const RELEASE = SAMPLES[2]!;

interface Report {
  readonly documentInfo: Readonly<Record<string, unknown>> & {
    readonly namespaces: Readonly<Record<string, string>>;
  };
  readonly facts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const rowsOf = async (file: string): Promise<Record<string, unknown>[]> =>
  parquetReadObjects({ file: new Uint8Array(readFileSync(file)).buffer });

/** What says what stands. */
const STANDING = ['books', 'restatements', 'exceptions'];

/** The digests of what a ledger says: of its books, of what is made of them, and of a statement. */
async function digestsOf(
  line: CommandLine,
  projections: readonly string[],
  ...dates: string[]
): Promise<unknown[]> {
  const { views } = await line.json<{ views: { digest: string }[] }>('replay', ...projections, ...dates);
  const [statement] = await line.lines<{ digest: string }>('statement', ENTITY, 'income-statement', ...dates);
  return [...views, statement!].map(({ digest }) => digest);
}

describe('An export of a ledger', () => {
  const line = new CommandLine();
  const other = new CommandLine();
  const out = (name: string): string => join(line.home, name);
  /** A figure that a later document restated. */
  const restated = async (): Promise<Record<string, unknown>> => {
    const [figure] = await line.lines(
      'figures',
      ENTITY,
      '--concept',
      'us-gaap:Revenues',
      '--period',
      '2020-12-31',
    );
    return figure!;
  };

  beforeAll(async () => {
    await line.tieout('ingest', ...SAMPLES, '--entity', ENTITY);
  });
  afterAll(() => {
    line.remove();
    other.remove();
  });

  it('as xBRL-JSON, a report a document, is read again: digests are the same on every day, and still when a document comes', async () => {
    const { code, err } = await line.tieout(
      'export',
      ENTITY,
      '--format',
      'xbrl-json',
      '--history',
      '--output',
      out('reports'),
    );
    expect([code, err]).toEqual([0, expect.stringMatching(/^4 reports in /)]);
    const folder = join(out('reports'), 'cik-0001804583');
    const files = readdirSync(folder).map((file) => join(folder, file));
    const taken = await other.tieout('ingest', ...files);
    expect(taken.code).toBe(0);
    const days = [[], ['--as-of', '2021-12-31'], ['--as-of', '2023-06-30']];
    const digests = async (of: CommandLine, projections = [...STANDING, 'postings']): Promise<unknown[]> => {
      const all: unknown[] = [];
      for (const dates of days) all.push(await digestsOf(of, projections, ...dates));
      return all;
    };
    const expected = await digests(line);
    expect(new Set(expected.flat()).size).toBeGreaterThan(3);
    expect(await digests(other)).toEqual(expected);
    const document = createHash('sha256').update(readFileSync(RELEASE)).digest('hex');
    const reading = await line.lines<ObservationJson>('reading', document);
    const repaired = reading.find(({ proofOfReading }) => (proofOfReading?.rivals.length ?? 0) > 0)!.figureId;
    const { digest } = await line.json('figure', repaired);
    expect(await other.json('figure', repaired)).toMatchObject({ digest });
    const again = await other.tieout('ingest', ...files, '--json');
    expect(again.out.split('\n').map((each) => (JSON.parse(each) as { appended: boolean }).appended)).toEqual(
      files.map(() => false),
    );
    const revenues = ['figure', String((await restated())['figureId'])];
    expect((await other.tieout(...revenues)).out).toMatch(/, \/facts\/\w+ of a report of it, [0-9a-f]{12}/);
    const arrived = await other.tieout('ingest', RELEASE, '--entity', ENTITY);
    expect([arrived.code, arrived.out]).toEqual([0, expect.stringContaining(' corrected')]);
    // Posting lists have what every commit said, that of the report too.
    expect(await digests(other, STANDING)).toEqual(await digests(line, STANDING));
    const [current] = await other.lines('figures', ENTITY, '--period', '2021-04-01/2021-06-30');
    const { observations } = await other.json<{ observations: Record<string, unknown>[] }>(
      'figure',
      String(current!['figureId']),
    );
    const own = observations.filter(({ as }) => as !== 'dismissed');
    expect(observations.length).toBeGreaterThan(own.length);
    expect(own[0]).toMatchObject({ report: null, independent: true, locator: { quote: expect.any(String) } });
    const verified = await other.tieout('verify');
    expect(verified.code).toBe(0);
  });

  it('as xBRL-JSON of a day has the figures of that day, each once', async () => {
    const { bytes } = await line.tieout('export', ENTITY, '--format', 'xbrl-json', '--as-of', '2021-12-31');
    const { facts } = JSON.parse(bytes.toString()) as Report;
    const figures = await line.lines('figures', ENTITY, '--as-of', '2021-12-31');
    expect(Object.entries(facts).map(([id, { value }]) => [id, value])).toEqual(
      figures.map(({ figureId, value }) => [`f${String(figureId)}`, value]),
    );
  });

  it('as xBRL-JSON of a statement has what its document states there, in economic signs', async () => {
    const of = ['--statement', 'income-statement', '--as-of', '2021-12-31'];
    const { bytes } = await line.tieout('export', ENTITY, '--format', 'xbrl-json', ...of);
    const { facts, documentInfo } = JSON.parse(bytes.toString()) as Report;
    const { sha256 } = documentInfo['tieout:document'] as { sha256: string };
    const reading = await line.lines<ObservationJson>('reading', sha256);
    expect(Object.keys(facts).length).toBeGreaterThan(5);
    const values = new Set(reading.map(({ economicValue }) => economicValue));
    for (const { value } of Object.values(facts)) expect(values).toContain(value);
  });

  it('as xBRL of a figure has all its observations', async () => {
    const figure = await restated();
    const { bytes } = await line.tieout(
      'export',
      '--figure',
      String(figure['figureId']),
      '--format',
      'xbrl-json',
    );
    const { facts } = JSON.parse(bytes.toString()) as Report;
    expect(Object.values(facts).map(({ value }) => value)).toEqual(['767688120', '723453000']);
  });

  it('as xBRL-CSV is a package', async () => {
    const file = out('report.zip');
    const { code } = await line.tieout('export', ENTITY, '--format', 'xbrl-csv', '--output', file);
    expect([code, readFileSync(file).subarray(0, 2).toString()]).toEqual([0, 'PK']);
    const again = out('again.zip');
    await line.tieout('export', ENTITY, '--format', 'xbrl-csv', '--output', again);
    expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
  });

  it('as Parquet has every observation, document, exception and commit', async () => {
    const { code, err } = await line.tieout(
      'export',
      '--all',
      '--format',
      'parquet',
      '--output',
      out('tables'),
    );
    expect([code, err]).toEqual([0, expect.stringMatching(/ rows in /)]);
    const [facts, documents, exceptions, commits] = await Promise.all(
      ['facts', 'documents', 'exceptions', 'commits'].map((name) =>
        rowsOf(join(out('tables'), `${name}.parquet`)),
      ),
    );
    const readings = await Promise.all(
      documents!.map(({ document }) => line.lines<ObservationJson>('reading', String(document))),
    );
    const observations = readings.flat().filter(({ kind }) => kind === 'observation');
    const told = (each: ObservationJson): unknown => [
      each.figureId,
      each.economicValue,
      each.eventId,
      each.label,
    ];
    const byEvent = (rows: unknown[]): unknown[] => rows.toSorted((a, b) => (String(a) < String(b) ? -1 : 1));
    expect(
      byEvent(facts!.map((row) => [row['figure_id'], row['value'], row['event_id'], row['label']])),
    ).toEqual(byEvent(observations.map(told)));
    const figures = await line.lines('figures', ENTITY);
    expect(
      new Map(facts!.filter((row) => row['shown']).map((row) => [row['figure_id'], row['value']])),
    ).toEqual(new Map(figures.map(({ figureId, value }) => [figureId, value])));
    const open = await line.lines('exceptions', ENTITY, '--all');
    expect(exceptions!.map((row) => String(row['exception_id'])).toSorted()).toEqual(
      open.map(({ exceptionId }) => String(exceptionId)).toSorted(),
    );
    expect(commits!.map((row) => row['commit'])).toEqual([1, 2, 3, 4]);
  });

  it('leaves no half of a folder, and does not write over one', async () => {
    const taken = await line.tieout('export', '--all', '--format', 'parquet', '--output', out('tables'));
    expect([taken.code, taken.err]).toEqual([2, expect.stringContaining('output-exists')]);
    const unknown = await line.tieout('export', 'cik:1', '--format', 'parquet', '--output', out('none'));
    expect([unknown.code, existsSync(out('none')), existsSync(`${out('none')}.part`)]).toEqual([
      1,
      false,
      false,
    ]);
  });

  it.each([
    [['--format', 'parquet']],
    [[ENTITY, '--all', '--format', 'parquet']],
    [[ENTITY, '--format', 'parquet']],
    [[ENTITY, '--format', 'xbrl-json', '--history']],
    [['--all', '--format', 'xbrl-json']],
    [[ENTITY, '--format', 'xbrl-json', '--period', '2020-12-31']],
    [[ENTITY, '--document', '337fe207', '--format', 'xbrl-json']],
    [['--figure', 'x', '--document', '337fe207', '--format', 'xbrl-json']],
    [[ENTITY]],
  ])('has to be asked for one thing: %j', async (args) => {
    expect((await line.tieout('export', ...args)).code).toBe(2);
  });

  it('as CloudEvents has every event of the log, and goes on where it was', async () => {
    const events = async (...args: string[]): Promise<Record<string, unknown>[]> =>
      (await line.tieout('log', 'events', ...args)).out
        .split('\n')
        .filter((text) => text !== '')
        .map((text) => JSON.parse(text) as Record<string, unknown>);
    const all = await events();
    expect(new Set(all.map(({ specversion }) => specversion))).toEqual(new Set(['1.0']));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.map(({ sequence }) => String(sequence))).toEqual(
      all.map(({ sequence }) => String(sequence)).toSorted(),
    );
    expect(all[0]).toMatchObject({ type: 'tieout.document.filed.v1', partitionkey: ENTITY, commit: 1 });
    const figure = await restated();
    const reported = all.find(({ id }) => id === figure['eventId']);
    expect(reported).toMatchObject({
      type: 'tieout.figure.restated.v1',
      subject: `${ENTITY}/figures/${String(figure['figureId'])}`,
      data: { observation: { value: '723453000' } },
    });
    expect(await events('--after', '2')).toEqual(all.filter(({ commit }) => Number(commit) > 2));
    expect(await events('--after', '4')).toEqual([]);
    expect((await line.tieout('log', 'events', '--after', '5')).code).toBe(2);
  });
});

const FACTS = join(process.env['TIEOUT_SHARED'] ?? '../shared', 'data/companyfacts');
const onRealData = existsSync(FACTS) ? describe : describe.skip;

onRealData('Facts of the SEC that are given out as xBRL-JSON and read again', () => {
  const [line, other] = [new CommandLine(), new CommandLine()];
  afterAll(() => {
    line.remove();
    other.remove();
  });

  it('give the same digests, and are known when they come from the SEC', async () => {
    const file = resolve(FACTS, 'SNOW.json.gz');
    await line.tieout('ingest', file);
    const output = join(line.home, 'reports');
    await line.tieout('export', '--all', '--format', 'xbrl-json', '--history', '--output', output);
    const [folder] = readdirSync(output);
    const files = readdirSync(join(output, folder!)).map((name) => join(output, folder!, name));
    expect((await other.tieout('ingest', ...files)).err).toBe('');
    const digestOf = async (each: CommandLine): Promise<unknown> =>
      ((await each.json('replay', '--as-of', '2030-01-01'))['views'] as { digest: string }[]).map(
        ({ digest }) => digest,
      );
    expect(await digestOf(other)).toEqual(await digestOf(line));
    const known = await other.tieout('ingest', file);
    expect(known.code).toBe(0);
    expect(await digestOf(other)).toEqual(await digestOf(line));
    expect((await other.tieout('verify')).code).toBe(0);
  });
});
