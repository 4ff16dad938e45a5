import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sum } from '#libs/figures';
import type { DiffJson, RestatedFigureJson } from '#libs/views';
import { CommandLine } from './command-line.js';

const FOLDER = join(process.env['TIEOUT_SHARED'] ?? '../shared', 'data/companyfacts');
const onRealData = existsSync(FOLDER) ? describe : describe.skip;
const at = (name: string): string => resolve(FOLDER, `${name}.json.gz`);

interface Fact {
  readonly start?: string;
  readonly end: string;
  readonly val: number;
  readonly accn: string;
  readonly filed: string;
}

/** The naive reading of a file: every fact with what it is of. */
function* factsOf(name: string): Generator<Fact & { readonly concept: string; readonly unit: string }> {
  const reply = JSON.parse(gunzipSync(readFileSync(at(name))).toString()) as {
    facts: Record<string, Record<string, { units: Record<string, Fact[]> }>>;
  };
  for (const [taxonomy, concepts] of Object.entries(reply.facts))
    for (const [concept, { units }] of Object.entries(concepts))
      for (const [unit, facts] of Object.entries(units))
        for (const fact of facts) yield { ...fact, concept: `${taxonomy}:${concept}`, unit };
}

/** Figures that a file states with more than one value, each as concept, unit and period. */
function severalValued(name: string): Set<string> {
  const values = new Map<string, Set<number>>();
  for (const { concept, unit, start, end, val } of factsOf(name)) {
    const key = `${concept} ${unit} ${start === undefined ? end : `${start}/${end}`}`;
    values.set(key, (values.get(key) ?? new Set()).add(val));
  }
  return new Set([...values].filter(([, distinct]) => distinct.size > 1).map(([key]) => key));
}

interface Restatement {
  readonly concept: string;
  readonly unit: string;
  readonly period: { readonly instant?: string; readonly start?: string; readonly end?: string };
  readonly from: string;
  readonly to: string;
  readonly suspect: string | null;
  readonly form: string | null;
  readonly publishedAt: string;
}

const keyOf = ({ concept, unit, period }: Pick<Restatement, 'concept' | 'unit' | 'period'>): string => {
  const name = unit.replaceAll(/[a-z\d]+:/g, '');
  return `${concept} ${name} ${period.instant ?? `${period.start}/${period.end}`}`;
};

onRealData('The facts of companies, as the SEC gives them', () => {
  const lines: CommandLine[] = [];
  const ledger = async (...loads: (readonly string[])[]): Promise<CommandLine> => {
    const line = new CommandLine();
    lines.push(line);
    for (const names of loads) {
      const { code, err } = await line.tieout('ingest', ...names.map(at));
      if (code !== 0) throw new Error(err);
    }
    return line;
  };
  afterAll(() => lines.forEach((line) => line.remove()));

  const digestOf = async (line: CommandLine, ...dates: string[]): Promise<string> =>
    (await line.json<{ digest: string }>('replay', ...dates)).digest;

  it('are the same as of a day from the reply of that day and from a later one, in any order', async () => {
    const [older, newer] = [await ledger(['AAPL-2025-08']), await ledger(['AAPL-2026-01'])];
    const then = ['--as-of', '2025-08-01'];
    const replayed = await older.json<{ digest: string; observations: number }>('replay', ...then);
    expect(replayed.observations).toBe(23_949);
    expect(replayed.digest).toBe(await digestOf(older));
    expect(await digestOf(newer, ...then)).toBe(replayed.digest);
    const both = await ledger(['AAPL-2025-08'], ['AAPL-2026-01']);
    const reversed = await ledger(['AAPL-2026-01'], ['AAPL-2025-08']);
    expect(await digestOf(both)).toBe(await digestOf(newer));
    expect(await digestOf(reversed)).toBe(await digestOf(newer));
  });

  it('are the same whatever they are interleaved with', async () => {
    const loads = [['AAPL-2025-08'], ['SNOW'], ['AAPL-2026-01'], ['LPA-ifrs']];
    const [forwards, backwards] = [await ledger(...loads), await ledger(...loads.toReversed())];
    for (const dates of [[], ['--as-of', '2025-08-01'], ['--as-of', '2023-01-01']])
      expect(await digestOf(forwards, ...dates)).toBe(await digestOf(backwards, ...dates));
    const verified = await forwards.tieout('verify');
    expect(verified).toMatchObject({ code: 0 });
  });

  it.each([
    ['AAPL-2026-01', 'cik:320193', 425],
    ['AAPL-2025-08', 'cik:320193', 417],
    ['SNOW', 'cik:1640147', 55],
    ['LPA-ifrs', 'cik:1997711', 23],
  ])(
    'of %s that have several values are its feed of restatements, and no others',
    async (name, entity, count) => {
      const several = severalValued(name);
      expect(several.size).toBe(count);
      const line = await ledger([name]);
      const feed = await line.lines<Restatement>('restatements', entity);
      expect(new Set(feed.map(keyOf))).toEqual(several);
    },
  );

  it('in an amended annual report are restated: liabilities from 26,019 to 15,861 million', async () => {
    const [first, amended] = ['0001193125-09-214859', '0001193125-10-012091'].map(
      (accession) =>
        new Map(
          [...factsOf('AAPL-2026-01')]
            .filter(({ accn }) => accn === accession)
            .map(({ concept, unit, start, end, val }) => [
              `${concept} ${unit} ${start === undefined ? end : `${start}/${end}`}`,
              val,
            ]),
        ),
    );
    const common = [...amended!].filter(([key]) => first!.has(key));
    const differing = common.filter(([key, value]) => first!.get(key) !== value);
    expect([common.length, differing.length]).toEqual([210, 77]);
    const line = await ledger(['AAPL-2026-01']);
    const feed = await line.lines<Restatement>('restatements', 'cik:320193');
    // A quarterly report of the same day, by its accession before it, has some of the new values too.
    const restated = feed.filter(
      ({ publishedAt, suspect }) => publishedAt.startsWith('2010-01-25') && suspect === null,
    );
    const found = new Map(restated.map((each) => [keyOf(each), each]));
    for (const [key, value] of differing)
      expect(found.get(key)).toMatchObject({ from: String(first!.get(key)), to: String(value) });
    expect(found.get('us-gaap:Liabilities USD 2009-09-26')).toMatchObject({
      from: '26019000000',
      to: '15861000000',
    });
  });

  it.each([
    ['0001193125-09-214859', '0001193125-10-012091', { alike: 133, recast: 77 }],
    ['0001193125-09-214859', '0001193125-10-238044', null],
  ])('in report %s, compared with the later %s, differ where the files do', async (first, later, known) => {
    const valuesIn = (accession: string): Map<string, string> =>
      new Map(
        [...factsOf('AAPL-2026-01')]
          .filter(({ accn }) => accn === accession)
          .map(({ concept, unit, start, end, val }) => [
            `${concept} ${unit} ${start === undefined ? end : `${start}/${end}`}`,
            String(val),
          ]),
      );
    const [before, after] = [valuesIn(first), valuesIn(later)];
    const line = await ledger(['AAPL-2026-01']);
    const between = ['diff', 'cik:320193', '--from-document', first, '--to-document', later];
    const { changes, alike, counts } = await line.json<DiffJson>(...between);
    if (known) expect({ alike, ...counts }).toEqual(known);
    const keysOf = (...kinds: string[]): Set<string> =>
      new Set(changes.filter(({ kind }) => kinds.includes(kind)).map(keyOf));
    const differing = [...after].filter(([key, value]) => before.has(key) && before.get(key) !== value);
    expect(keysOf('recast', 'doubted')).toEqual(new Set(differing.map(([key]) => key)));
    expect(keysOf('reported')).toEqual(new Set([...after.keys()].filter((key) => !before.has(key))));
    expect(keysOf('absent')).toEqual(new Set([...before.keys()].filter((key) => !after.has(key))));
    const found = new Map(changes.map((each) => [keyOf(each), each]));
    for (const [key, value] of differing)
      expect(found.get(key)).toMatchObject({ from: before.get(key), to: value, accession: later });
    expect(await line.tieout('diff', 'cik:320193', '--from-document', first)).toMatchObject({
      code: 2,
      err: expect.stringContaining('the other document is missing'),
    });
  });

  it('that bounce between 2,062 million and 2.1 billion are a matter of precision', async () => {
    const several = new Map<string, Set<number>>();
    for (const { concept, unit, start, end, val } of factsOf('AAPL-2026-01')) {
      const key = `${concept} ${unit} ${start === undefined ? end : `${start}/${end}`}`;
      several.set(key, (several.get(key) ?? new Set()).add(val));
    }
    const [bouncing] = [...several].find(
      ([, values]) => values.has(2_062_000_000) && values.has(2_100_000_000),
    )!;
    const line = await ledger(['AAPL-2026-01']);
    const feed = await line.lines<Restatement>('restatements', 'cik:320193');
    const kinds = feed.filter((each) => keyOf(each) === bouncing).map(({ suspect }) => suspect);
    expect(new Set(kinds)).toEqual(new Set(['precision']));
  });

  it('that fall by exactly a thousand times are suspect, and the earlier stays current', async () => {
    const line = await ledger(['AAPL-2026-01']);
    const concept = 'us-gaap:CommonStockSharesOutstanding';
    const [suspect] = (await line.lines<Restatement>('restatements', 'cik:320193')).filter(
      (each) => each.concept === concept && each.period.instant === '2013-09-28',
    );
    expect(suspect).toMatchObject({ from: '899213000', to: '899213', suspect: 'scale' });
    const [current] = await line.lines(
      'figures',
      'cik:320193',
      '--concept',
      concept,
      '--period',
      '2013-09-28',
      '--as-of',
      '2014-05-01',
    );
    expect(current).toMatchObject({ value: '899213000', vintage: 1, suspect: true });
  });

  it('that changed and stand are its restatement history, whose differences add up', async () => {
    const line = await ledger(['AAPL-2026-01']);
    const feed = await line.lines<Restatement>('restatements', 'cik:320193', '--suspect', 'none');
    const history = await line.lines<RestatedFigureJson>('restatements', 'cik:320193', '--history');
    expect(history.map(keyOf).toSorted()).toEqual([...new Set(feed.map(keyOf))].toSorted());
    expect(history.reduce((count, { vintages }) => count + vintages.length - 1, 0)).toBe(feed.length);
    for (const { difference, vintages } of history) {
      const steps = vintages.flatMap((each) => each.difference ?? []);
      expect(sum(steps)).toBe(difference);
    }
    const concept = ['--concept', 'us-gaap:Liabilities'];
    const known = feed.filter((each) => each.concept.startsWith('us-gaap:Liabilities'));
    const found = await line.lines<Restatement>(
      'restatements',
      'cik:320193',
      '--suspect',
      'none',
      ...concept,
    );
    expect(found).toEqual(known);
    expect(await line.lines<Restatement>('restatements', '--suspect', 'none', ...concept)).toEqual(known);
  });

  it('are filtered by date, size, cause, suspicion and form', async () => {
    const line = await ledger(['AAPL-2026-01']);
    const feed = async (...filter: string[]): Promise<Restatement[]> =>
      line.lines('restatements', 'cik:320193', ...filter);
    const all = await feed();
    const sizeOf = ({ from, to }: Restatement): number => Math.abs(Number(to) - Number(from));
    const cases: [string[], (each: Restatement) => boolean][] = [
      [['--from', '2014-01-01', '--to', '2014-12-31'], (each) => each.publishedAt.startsWith('2014')],
      [['--size', '1000000000'], (each) => sizeOf(each) >= 1e9],
      [['--percent', '50'], (each) => sizeOf(each) * 2 >= Math.abs(Number(each.from))],
      [['--cause', 'error-correction'], () => false],
      [['--suspect', 'any'], (each) => each.suspect !== null],
      [['--suspect', 'none'], (each) => each.suspect === null],
      [['--suspect', 'split'], (each) => each.suspect === 'split'],
      [['--form', '10-K/A'], (each) => each.form === '10-K/A'],
    ];
    for (const [filter, isWanted] of cases) expect(await feed(...filter)).toEqual(all.filter(isWanted));
    expect(all.some(({ suspect }) => suspect === 'split')).toBe(true);
    expect(await line.tieout('restatements', '--suspect', 'ghost')).toMatchObject({
      code: 2,
      err: expect.stringContaining('is no suspicion: give one of precision, sign, scale'),
    });
    const { out } = await line.tieout('restatements', 'cik:320193');
    expect(out).toMatch(/changes of 425 figures: \d+ cause unknown, \d+ suspect: jump/);
  });
});
