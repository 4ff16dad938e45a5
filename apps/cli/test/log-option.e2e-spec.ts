import { CommandLine } from './command-line.js';

describe('the URL of the log on the command line', () => {
  const line = new CommandLine();
  afterAll(() => line.remove());

  it.each([
    ['kurrentdb://', /host is missing/],
    ['kurrentdb://ops:hunter2@db:x', /port/],
    ['kurrentdb://db?tlsCAFile=/nowhere/ca.crt', /\/nowhere\/ca\.crt is not there/],
    ['/data/ledger.db', /sqlite:/],
  ])('%s is refused in one line, with exit code 2 and without a password', async (url, reason) => {
    const { code, out, err } = await line.tieout('--log', url, 'entities');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(reason);
    expect(err).not.toMatch(/\n|hunter2/);
  });
});
