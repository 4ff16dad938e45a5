import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseCheckpoint } from '#libs/proofs';
import { CommandLine } from './command-line.js';

const FILED = 'samples/cloopen-2020-annual-as-filed.csv';
const RESTATED = 'samples/cloopen-2020-annual-restated.csv';

describe('A backup on the command line', () => {
  const line = new CommandLine();
  const backup = join(line.home, 'backup.db');
  afterAll(() => line.remove());

  it('is made, verified, and brings back what the ledger said then', async () => {
    await line.tieout('ingest', FILED);
    const { digest } = await line.json<{ digest: string }>('replay', 'books');
    const made = await line.tieout('backup', backup);
    expect(made).toMatchObject({ code: 0 });
    expect(made.out).toMatch(/^1 commit in .*backup\.db \([\d,]+ bytes\): clean$/);
    expect(await line.tieout('backup', backup)).toMatchObject({ code: 1 });

    await line.tieout('ingest', RESTATED);
    const refused = await line.tieout('restore', backup);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.err).toContain('has 1 commit more than');
    const restored = await line.json('restore', backup, '--lose');
    expect(restored).toMatchObject({ commits: 1, lost: 1 });
    expect(restored['aside']).toMatch(/ledger\.db\.before-/);
    expect((await line.json<{ digest: string }>('replay', 'books')).digest).toBe(digest);
    expect(await line.tieout('verify')).toMatchObject({ code: 0 });
  });

  it('is refused where it tells another history, or is damaged, or is of a server’s log', async () => {
    const other = new CommandLine();
    await other.tieout('ingest', RESTATED);
    const forks = await other.tieout('restore', backup);
    expect(forks).toMatchObject({ code: 1 });
    expect(forks.err).toMatch(/tells another history than .*: commit 1 is another/);
    rmSync(join(other.home, 'ledger'), { recursive: true });
    expect(await other.tieout('restore', backup)).toMatchObject({ code: 0 });
    expect(await other.tieout('restore', join(other.home, 'none.db'))).toMatchObject({ code: 1 });
    const served = await other.tieout(
      '--log',
      'kurrentdb://127.0.0.1:1?tls=false',
      'backup',
      join(other.home, 'x.db'),
    );
    expect(served.err).toContain('the log is on a server');
    other.remove();
  });
});

describe('A backup that is held to a signed checkpoint', () => {
  const line = new CommandLine();
  const [one, two] = [join(line.home, 'one.db'), join(line.home, 'two.db')];
  let vkey: string;
  let checkpoint: string;

  /** Into a data directory where nothing is, as after a disaster: without the key too. */
  async function restored(backup: string, ...args: string[]) {
    const elsewhere = new CommandLine();
    const told = await elsewhere.tieout('restore', backup, '--json', ...args);
    elsewhere.remove();
    return told;
  }

  beforeAll(async () => {
    ({ vkey } = await line.json<{ vkey: string }>('signing-key', '--create', 'ledger.example.com/filings'));
    await line.tieout('ingest', FILED);
    checkpoint = line.file('one.txt', `${(await line.tieout('checkpoint')).out}\n`);
    await line.tieout('backup', one);
    await line.tieout('ingest', RESTATED);
    line.file('two.txt', `${(await line.tieout('checkpoint')).out}\n`);
    await line.tieout('backup', two);
  });
  afterAll(() => line.remove());

  it.each([
    ['the same history', () => one],
    ['a longer one', () => two],
  ])('is restored where it is %s', async (_, backup) => {
    const { code, out } = await restored(backup(), '--checkpoint', checkpoint, '--verifier-key', vkey);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ checkpoint: 1, aside: null });
  });

  it('needs to be told no key where the ledger’s own is there', async () => {
    const told = await line.tieout('restore', two, '--checkpoint', checkpoint);
    expect(told).toMatchObject({ code: 0, out: expect.stringContaining('begins with the 1 commit of') });
  });

  it('is refused where it is shorter, and nothing is put in place', async () => {
    const elsewhere = new CommandLine();
    const known = ['--checkpoint', join(line.home, 'two.txt'), '--verifier-key', vkey];
    const { code, err } = await elsewhere.tieout('restore', one, ...known);
    expect(code).toBe(1);
    expect(err).toMatch(
      /ends with commit 1, and the checkpoint was signed at commit 2: restore a later backup \(checkpoint-beyond\)$/,
    );
    expect(existsSync(elsewhere.ledger)).toBe(false);
    elsewhere.remove();
  });

  it('is refused where it forks, though it is longer', async () => {
    const other = new CommandLine();
    const backup = join(line.home, 'forked.db');
    for (const document of [RESTATED, FILED]) await other.tieout('ingest', document);
    expect(await other.tieout('backup', backup)).toMatchObject({ code: 0 });
    other.remove();
    const { code, err } = await restored(backup, '--checkpoint', checkpoint, '--verifier-key', vkey);
    expect(code).toBe(1);
    expect(err).toMatch(
      /up to commit 1, .* is not what the checkpoint was signed for.* \(checkpoint-forks\)$/,
    );
  });

  const kept = (): string => readFileSync(checkpoint, 'utf8');
  it.each<[string, () => string, string]>([
    ['another root', () => kept().replace(/\n1\n./, '\n1\nX'), 'signature-wrong'],
    ['another size', () => kept().replace('\n1\n', '\n0\n'), 'signature-wrong'],
    ['no signature', () => parseCheckpoint(kept()).text, 'checkpoint-unsigned'],
    ['another log’s name', () => kept().replace('ledger.', 'other.'), 'checkpoint-foreign'],
  ])('is refused where the checkpoint has %s', async (what, text, code) => {
    const file = line.file(`${what}.txt`, text());
    const told = await restored(one, '--checkpoint', file, '--verifier-key', vkey);
    expect(told).toMatchObject({ code: 1, err: expect.stringContaining(`(${code})`) });
  });

  it('is not restored without the key, with another log’s, or with a checkpoint that is none', async () => {
    const other = new CommandLine();
    const key = await other.json<{ vkey: string }>('signing-key', '--create', 'other.example.com');
    other.remove();
    const none = line.file('none.txt', 'ledger.example.com/filings\n');
    const outcomes: [string[], number, string][] = [
      [['--checkpoint', checkpoint], 1, 'key-missing'],
      [['--checkpoint', checkpoint, '--verifier-key', key.vkey], 1, 'checkpoint-foreign'],
      [['--checkpoint', checkpoint, '--verifier-key', 'nobody'], 2, 'key-malformed'],
      [['--checkpoint', none, '--verifier-key', vkey], 2, 'checkpoint-malformed'],
      [['--checkpoint', join(line.home, 'nowhere.txt'), '--verifier-key', vkey], 1, 'file-missing'],
      [['--verifier-key', vkey], 2, 'parameter-missing'],
    ];
    for (const [args, code, told] of outcomes)
      expect(await restored(one, ...args)).toMatchObject({ code, err: expect.stringContaining(`(${told})`) });
  });
});
