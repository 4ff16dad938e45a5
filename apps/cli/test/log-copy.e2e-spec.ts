import { join } from 'node:path';
import { KurrentDouble } from '#libs/kurrent-double';
import { testLog } from '#libs/testing';
import { CommandLine } from './command-line.js';

const SAMPLES = [
  'samples/cloopen-2021q2-release.txt',
  'samples/cloopen-2020-annual-as-filed.csv',
  'samples/cloopen-2020-annual-restated.csv',
];

interface Copied {
  readonly commitsCopied: number;
  readonly commitsKnown: number;
  readonly digest: string | null;
}

describe('tieout log copy', () => {
  const line = new CommandLine();
  let server: KurrentDouble;
  let url: string;
  beforeAll(async () => {
    server = await KurrentDouble.start();
    url = server.connectionString;
    for (const sample of SAMPLES) expect(await line.tieout('ingest', sample)).toMatchObject({ code: 0 });
  });
  afterAll(async () => {
    await server.stop();
    line.remove();
  });

  /** The log of the tests, which is on a server itself where they run on one. */
  const source = (): string => testLog(line.ledger);
  const file = (name: string): string => `sqlite:${join(line.home, name)}`;
  const copy = (from: string, to: string): Promise<Copied> =>
    line.json<Copied>('log', 'copy', '--from', from, '--to', to);
  const digestAt = async (log: string, home: string): Promise<unknown> =>
    (await line.json('--log', log, '--home', join(line.home, home), 'replay'))['digest'];

  it('moves a ledger to a server and back; each says the same', async () => {
    const there = await copy(source(), url);
    expect(there.commitsCopied).toBe(SAMPLES.length);
    const back = await copy(url, file('back.db'));
    expect(back).toMatchObject({ commitsCopied: SAMPLES.length, commitsKnown: 0, digest: there.digest });
    const digest = await digestAt(source(), 'ledger');
    expect(await digestAt(url, 'a-node')).toBe(digest);
    expect(await digestAt(file('back.db'), 'ledger')).toBe(digest);
    const statement = ['statement', 'cik:0001804583', 'balance-sheet'];
    const { out } = await line.tieout(...statement, '--json');
    expect((await line.tieout('--log', file('back.db'), ...statement, '--json')).out).toBe(out);
  });

  it('copies from or to the log of the run, where one is not named', async () => {
    const target = file('named.db');
    expect(await line.json<Copied>('log', 'copy', '--to', target)).toMatchObject({ commitsKnown: 0 });
    const again = await line.json<Copied>('--log', target, 'log', 'copy', '--from', source());
    expect(again).toMatchObject({ commitsKnown: SAMPLES.length, commitsCopied: 0 });
  });

  it('tells a person what was copied, and that both sides agree', async () => {
    const { code, out } = await line.tieout('log', 'copy', '--from', source(), '--to', file('told.db'));
    expect(code).toBe(0);
    expect(out).toMatch(
      /3 commits copied, 0 known, of 3\n.*3 documents.*\n {2}digest [0-9a-f]{64} on both sides$/,
    );
  });

  it('fails where the target is another log, and names the first commit that differs', async () => {
    await line.tieout('--log', file('other.db'), 'ingest', SAMPLES[1]!);
    const { code, err } = await line.tieout('log', 'copy', '--from', source(), '--to', file('other.db'));
    expect(code).toBe(1);
    expect(err).toMatch(/^tieout: commit 1 has the id .* \(copy-diverges\)$/);
  });

  it.each([
    [[], /copy-to-itself/],
    [['--from', 'sqlite:', '--to', 'sqlite:'], /copy-to-itself/],
    [['--from', 'sqlite:', '--to', 'kurrentdb://'], /host is missing/],
  ])('is wrong usage: %j', async (args, reason) => {
    const { code, err } = await line.tieout('log', 'copy', ...args);
    expect(code).toBe(2);
    expect(err).toMatch(reason);
  });

  it('fails in one line where there is no source, and where the server is dead', async () => {
    for (const [from, to, reason] of [
      [file('nowhere.db'), url, /ledger-missing/],
      [source(), 'kurrentdb://127.0.0.1:1?tls=false', /log-unreachable/],
    ] as const) {
      const { code, err } = await line.tieout('log', 'copy', '--from', from, '--to', to);
      expect(code).toBe(1);
      expect(err).toMatch(reason);
      expect(err).not.toMatch(/\n/);
    }
  });
});
