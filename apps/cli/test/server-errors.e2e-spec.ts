import { KurrentDouble } from '#libs/kurrent-double';
import { CommandLine, type Told } from './command-line.js';

/** A port where nobody listens: reserved, and never given out. */
const NOBODY = 'kurrentdb://127.0.0.1:1?tls=false';

describe('a log on a server that cannot be had', () => {
  const line = new CommandLine();
  let server: KurrentDouble | null = null;
  afterEach(async () => {
    await server?.stop();
    server = null;
  });
  afterAll(() => line.remove());

  const entities = (url: string): Promise<Told> =>
    line.tieout('--home', line.ledger, '--log', url, 'entities');
  const expectOneLine = ({ code, out, err }: Told, status: number, says: RegExp): void => {
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: status, out: '', lines: 1 });
    expect(err).toMatch(says);
    expect(err).not.toContain('hunter2');
  };

  it('says that nobody answers', async () => {
    expectOneLine(
      await entities(NOBODY),
      1,
      /kurrentdb:\/\/127\.0\.0\.1:1\?tls=false cannot be reached.*log-unreachable/,
    );
  });

  it('says that a URL is wrong', async () => {
    expectOneLine(await entities('kurrentdb://ops:hunter2@'), 2, /host.*log-url-malformed/);
    expectOneLine(await entities('postgres://db'), 2, /scheme.*log-url-malformed/);
  });

  it('says that the password is wrong, or is wanted', async () => {
    server = await KurrentDouble.start({ tls: true, credentials: { username: 'ops', password: 'ch@nge' } });
    const right = server.connectionString;
    expect(await entities(right)).toMatchObject({ code: 0, err: '' });
    const wrong = right.replace(/\/\/[^@]+@/, '//ops:hunter2@');
    expectOneLine(await entities(wrong), 1, /refuses us: set the name and password.*log-refused/);
    expectOneLine(await entities(right.replace(/\/\/[^@]+@/, '//')), 1, /log-refused/);
  });

  it('says that the certificate is not trusted', async () => {
    server = await KurrentDouble.start({ tls: true });
    const untrusting = new URL(server.connectionString);
    untrusting.searchParams.delete('tlsCAFile');
    expectOneLine(await entities(untrusting.href), 1, /cannot be trusted.*tlsCAFile.*log-certificate/);
  });

  it('says that the server is too old', async () => {
    server = await KurrentDouble.start({ version: '22.10.5' });
    expectOneLine(
      await entities(server.connectionString),
      1,
      /version 22\.10\.5: upgrade it to 23\.10.*log-too-old/,
    );
  });
});
