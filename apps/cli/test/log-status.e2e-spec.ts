import { KurrentDouble } from '#libs/kurrent-double';
import { CommandLine } from './command-line.js';

const SAMPLE = 'samples/cloopen-2020-annual-as-filed.csv';

interface Told {
  readonly log: string;
  readonly commit: number;
  readonly following: { readonly state: string; readonly voids: number } | null;
  readonly voids: readonly { readonly why: string }[];
}

describe('tieout log status', () => {
  const line = new CommandLine();
  let server: KurrentDouble;
  beforeAll(async () => {
    server = await KurrentDouble.start();
  });
  afterAll(async () => {
    await server.stop();
    line.remove();
  });

  const onServer = (...args: string[]): string[] => ['--log', server.connectionString, ...args];

  it('tells of a log that is a file', async () => {
    const told = await line.json<Told>('--log', 'sqlite:', '--home', `${line.home}/file`, 'log', 'status');
    expect(told).toMatchObject({ log: `sqlite:${line.home}/file/ledger.db`, commit: 0, following: null });
  });

  it('tells of a log on a server, and of what in it is no commit', async () => {
    expect(await line.tieout(...onServer('ingest', SAMPLE))).toMatchObject({ code: 0 });
    server.plant('ledger-cik:0001804583', [{ type: 'Foreign', data: '{}' }]);
    const told = await line.json<Told>(...onServer('log', 'status'));
    expect(told).toMatchObject({ commit: 1, following: { state: 'following', voids: 1 } });
    expect(told.voids).toHaveLength(1);
    const { code, out } = await line.tieout(...onServer('log', 'status'));
    expect(code).toBe(0);
    expect(out).toMatch(/^log +kurrentdb:.*\ncommits +1, the last recorded .*\nstate +following\n/);
    expect(out).toMatch(new RegExp(`ledger-cik:0001804583 +\\d+ +1 +${told.voids[0]!.why} `));
  });

  it('fails in one line where the server has another history', async () => {
    server.restore({ ...server.backup(), events: [] });
    const { code, err } = await line.tieout(...onServer('log', 'status'));
    expect([code, err]).toEqual([1, expect.stringMatching(/^tieout: .*\(log-forked\)$/)]);
  });

  it('fails in one line where there is no server', async () => {
    const dead = 'kurrentdb://127.0.0.1:1?tls=false';
    const { code, err } = await line.tieout('--log', dead, '--home', `${line.home}/dead`, 'log', 'status');
    expect([code, err]).toEqual([1, expect.stringMatching(/^tieout: .*\(log-unreachable\)$/)]);
  });
});
