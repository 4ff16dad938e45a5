import { cpSync, mkdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { ExceptionJson, FigureJson, ObservationJson, RestatementJson, StatementJson } from '#libs/views';
import { CommandLine } from './command-line.js';

const ENTITY = 'cik:0001804583';
const FOLDER = 'samples/cloopen-2021-annual-xbrl';
const RELEASE = 'samples/cloopen-2021q2-release.txt';
const FIRST = 'samples/cloopen-2020-annual-as-filed.csv';
const QUARTER = '2021-04-01/2021-06-30';
const FILED = ['--published', '2024-02-27'];

describe('an XBRL filing in a folder', () => {
  const line = new CommandLine();

  beforeAll(async () => {
    await line.tieout('ingest', FIRST);
    await line.tieout('ingest', RELEASE);
    await line.tieout('ingest', FOLDER, ...FILED);
  });
  afterAll(() => line.remove());

  it('is one document, the same from any copy of the folder', async () => {
    const copy = join(line.home, 'copy');
    mkdirSync(copy);
    cpSync(FOLDER, copy, { recursive: true });
    utimesSync(join(copy, 'cloopen-20211231.xml'), 0, 0);
    const [first] = await line.lines<{ document: string; commit: number }>('ingest', FOLDER, ...FILED);
    const [other] = await line.lines<{ document: string; commit: number }>('ingest', copy, ...FILED);
    expect(other).toEqual(first);
  });

  it('leads from a figure to its element', async () => {
    const [{ document } = { document: '' }] = await line.lines<{ document: string }>(
      'ingest',
      FOLDER,
      ...FILED,
    );
    const reading = await line.lines<ObservationJson>('reading', document);
    const found = reading.find(({ kind, locator }) => kind === 'observation' && 'element' in locator)!;
    const { element } = found.locator as { element: string };
    const { out } = await line.tieout('figure', found.figureId);
    expect(out).toMatch(new RegExp(`${document.slice(0, 12)}, element ${element}\\n {14}there “.+”`));
  });

  it('does not say when it was made public, and is asked for', async () => {
    const home = join(line.home, 'other');
    expect(await line.tieout('--home', home, 'ingest', FOLDER)).toMatchObject({
      code: 1,
      err: expect.stringContaining('--published') as string,
    });
  });

  it('shows its income statement as filed', async () => {
    const statement = await line.json<StatementJson>('statement', ENTITY, 'income-statement');
    expect(statement).toMatchObject({ form: '20-F', title: 'Consolidated Statements of Operations' });
    const values = Object.fromEntries(
      statement.rows.map(({ label, figures }) => [label, figures.map((each) => each?.value ?? null)]),
    );
    expect(values).toMatchObject({
      Revenues: ['752688000', '723453000', '592798000'],
      'Cost of revenues': ['-480755000', '-478118000', '-378030000'],
      'Impairment loss of goodwill': ['-149092000', null, null],
      'Net loss': ['-904452000', '-425237000', '-233459000'],
    });
  });

  it('lists what it restates, and takes no overstatement for a restatement', async () => {
    const restatements = await line.lines<RestatementJson>('restatements', ENTITY);
    const revenue = restatements.filter(({ concept }) => concept === 'us-gaap:Revenues');
    expect(revenue.map(({ period, from, to, suspect }) => [period, from, to, suspect])).toEqual([
      [{ start: '2020-01-01', end: '2020-12-31' }, '767688120', '723453000', null],
      [{ start: '2019-01-01', end: '2019-12-31' }, '650282167', '592798000', null],
      [{ start: '2021-04-01', end: '2021-06-30' }, '273905000', '11600000', 'jump'],
    ]);
    const quarters = await line.lines<FigureJson>(
      'figures',
      ENTITY,
      '--concept',
      'us-gaap:Revenues',
      '--period',
      QUARTER,
    );
    const whole = quarters.filter(
      ({ unit, dimensions }) => unit === 'iso4217:CNY' && Object.keys(dimensions).length === 0,
    );
    expect(whole).toMatchObject([{ value: '273905000', status: 'reported' }]);
    const doubts = await line.lines<ExceptionJson>('exceptions', ENTITY);
    expect(doubts.map(({ why }) => why)).toContainEqual(expect.stringMatching(/^11600000 is suspect/));
  });

  it('ties its restated balances, line by line, to what was reported before', async () => {
    const readings = await line.lines<ObservationJson>('reading', FOLDER);
    const assets = readings.filter(
      ({ concept, period }) => concept === 'us-gaap:AssetsCurrent' && 'instant' in period,
    );
    expect(assets.map(({ economicValue }) => economicValue)).toEqual(['601178000', '-85279000', '515899000']);
    const { out } = await line.tieout('ties', ENTITY);
    expect(out).toContain('601,178');
  });
});
