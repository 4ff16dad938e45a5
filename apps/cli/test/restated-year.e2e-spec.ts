import type { DiffJson, FigureHistory, FigureJson, RestatementJson, StatementJson } from '#libs/views';
import { CommandLine } from './command-line.js';

const ENTITY = 'cik:0001804583';
const YEAR = '2020-01-01/2020-12-31';
const AS_FILED = 'samples/cloopen-2020-annual-as-filed.csv';
const WARNING = 'samples/cloopen-2021q2-reliance-withdrawn.json';
const RESTATED = 'samples/cloopen-2020-annual-restated.csv';

describe('a year that was restated', () => {
  const line = new CommandLine();

  beforeAll(async () => {
    await line.tieout('ingest', AS_FILED, WARNING, RESTATED);
  });
  afterAll(() => line.remove());

  const revenueOf = async (...args: string[]) => {
    const statement = await line.json<StatementJson>(
      'statement',
      ENTITY,
      'income-statement',
      '--period',
      YEAR,
      ...args,
    );
    return statement.rows.find(({ label }) => label === 'Revenues')!.figures[0]!;
  };

  it('reads as first filed as of a day before, and as restated as of today', async () => {
    expect(await revenueOf('--as-of', '2021-12-31')).toMatchObject({
      value: '767688120',
      status: 'reported',
      restatedLater: null,
    });
    expect(await revenueOf('--as-of', '2024-02-26')).toMatchObject({ value: '767688120' });
    expect(await revenueOf('--as-of', '2024-02-27')).toMatchObject({
      value: '723453000',
      status: 'restated',
      vintage: 2,
    });
    expect(await revenueOf()).toMatchObject({ value: '723453000' });
  });

  it('keeps the printed sign in a statement and the economic sign in a figure', async () => {
    const statement = await line.json<StatementJson>(
      'statement',
      ENTITY,
      'income-statement',
      '--period',
      YEAR,
    );
    expect(statement.rows.find(({ label }) => label === 'Cost of revenues')!.figures[0]).toMatchObject({
      value: '-478118000',
    });
    const [cost] = await line.lines<FigureJson>(
      'figures',
      ENTITY,
      '--concept',
      'us-gaap:CostOfRevenue',
      '--period',
      YEAR,
    );
    expect(cost).toMatchObject({ value: '478118000', decimals: -3 });
  });

  it('names each change, its cause and its event', async () => {
    const diff = await line.json<DiffJson>('diff', ENTITY, '--from', '2021-12-31');
    const revenue = diff.changes.find(
      ({ concept, period }) =>
        concept === 'us-gaap:Revenues' && 'start' in period && period.start === '2020-01-01',
    );
    expect(revenue).toMatchObject({
      kind: 'restated',
      from: '767688120',
      to: '723453000',
      difference: '-44235120',
      cause: 'error-correction',
    });
    expect(diff.withdrawals).toHaveLength(1);
    const restatements = await line.lines<RestatementJson>('restatements', ENTITY);
    expect(restatements.find(({ eventId }) => eventId === revenue!.eventId)).toMatchObject({
      from: '767688120',
      suspect: null,
    });
  });

  it('tells a figure from today back to the characters of each document', async () => {
    const { figureId } = await revenueOf();
    const history = await line.json<FigureHistory>('figure', figureId);
    expect(history.vintages.map(({ value, cause }) => [value, cause])).toEqual([
      ['767688120', null],
      ['723453000', 'error-correction'],
    ]);
    expect(history.observations.map(({ locator }) => locator && 'quote' in locator && locator.quote)).toEqual(
      ['767,688,120', '723,453'],
    );
    expect(history.observations[0]!.citation?.url).toMatch(/^https:\/\/www\.sec\.gov\//);
    expect((await line.tieout('figure', figureId)).out).toContain('vintage 2');
  });

  it('sees what the ledger held before a late document came', async () => {
    const late = new CommandLine();
    try {
      await late.tieout('ingest', RESTATED);
      const [before] = await late.lines<FigureJson>(
        'figures',
        ENTITY,
        '--concept',
        'us-gaap:Revenues',
        '--period',
        YEAR,
      );
      await new Promise((resolve) => setTimeout(resolve, 5));
      await late.tieout('ingest', AS_FILED);
      const [now] = await late.lines<FigureJson>(
        'figures',
        ENTITY,
        '--concept',
        'us-gaap:Revenues',
        '--period',
        YEAR,
      );
      const [then] = await late.lines<FigureJson>(
        'figures',
        ENTITY,
        '--concept',
        'us-gaap:Revenues',
        '--period',
        YEAR,
        '--recorded-as-of',
        before!.recordedAt,
      );
      expect(before).toMatchObject({ status: 'reported', vintage: 1 });
      expect(now).toMatchObject({ status: 'restated', vintage: 2, value: before!.value });
      expect(then).toEqual(before);
    } finally {
      late.remove();
    }
  });

  it('says the same digest in whatever order the documents came, and after every replay', async () => {
    const other = new CommandLine();
    try {
      for (const file of [RESTATED, WARNING, AS_FILED]) await other.tieout('ingest', file);
      const digests = await Promise.all([line, other].map((each) => each.json('replay')));
      expect(digests[0]!['digest']).toBe(digests[1]!['digest']);
      const statements = await Promise.all(
        [line, other].map((each) => each.json('statement', ENTITY, 'income-statement')),
      );
      expect(statements[0]!['digest']).toBe(statements[1]!['digest']);
    } finally {
      other.remove();
    }
  });
});
