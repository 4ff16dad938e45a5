import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Certificate, ProjectionJson, ReplayOutcome, VerifyOutcome } from '#libs/app';
import { CommandLine } from './command-line.js';

const SAMPLES = ['samples/cloopen-2020-annual-as-filed.csv', 'samples/cloopen-2020-annual-restated.csv'];

describe('Projections on the command line', () => {
  const line = new CommandLine();
  beforeAll(async () => {
    for (const sample of SAMPLES) expect(await line.tieout('ingest', sample)).toMatchObject({ code: 0 });
  });
  afterAll(() => line.remove());

  const database = (): Database.Database => new Database(join(line.home, 'ledger', 'ledger.db'));

  it('are at the head when a command has recorded something', async () => {
    const projections = await line.lines<ProjectionJson>('projections');
    expect(projections.map(({ name, status, lag, checkpoint }) => [name, status, lag, checkpoint])).toEqual([
      ['catalogue', 'live', 0, 2],
      ['exceptions', 'live', 0, 2],
      ['postings', 'live', 0, 2],
      ['restatements', 'live', 0, 2],
    ]);
    expect((await line.tieout('projections')).out).toContain('restatements');
  });

  it('are none in an empty ledger, and are said to be none', async () => {
    const empty = new CommandLine();
    expect((await empty.tieout('projections')).out).toContain('there are no projections yet');
    expect((await empty.tieout('certificates')).out).toContain('there are no certificates yet');
    expect(await empty.tieout('replay')).toMatchObject({ code: 0 });
    empty.remove();
  });

  it('are computed anew and compared when the ledger is verified', async () => {
    const { out } = await line.tieout('verify');
    expect(out).toMatch(
      /^2 commits verified: clean in \S+ s \(\S+ commits\/s\); .*restatements.* say what the log says$/,
    );
    const whole = await line.json<VerifyOutcome>('verify');
    expect(whole).toMatchObject({ commits: 2, opened: 2, sampled: null, clean: true });
    expect(whole.projections).toEqual(expect.arrayContaining(['catalogue', 'exceptions', 'restatements']));
    expect(await line.json('verify', '--sample', '1')).toMatchObject({ opened: 1, sampled: { every: 2 } });
    expect(await line.json('verify', '--from', '2')).toMatchObject({ opened: 1, clean: true });
  });

  it('lose a row that the log does not account for, and say of whom it was', async () => {
    const before = await line.json<ReplayOutcome>('replay');
    const { out: listed } = await line.tieout('restatements', '--json');
    const file = database();
    // All that is kept of the restatements, said of another entity too.
    file.exec(`INSERT INTO entities (name) VALUES ('cik:0000000099');
      INSERT INTO projection_parts SELECT generation, 2, last_commit, last_published_at, rows, packed, crc, body
      FROM projection_parts WHERE entity = 1`);
    file.close();
    expect((await line.tieout('restatements', '--json')).out).not.toBe(listed);
    const verified = await line.tieout('verify');
    expect(verified).toMatchObject({ code: 1 });
    expect(verified.out).toMatch(
      /projection-differs +restatements does not say what the log says, of cik:0000000099/,
    );
    const told = await line.tieout('replay', 'restatements', 'catalogue');
    expect(told).toMatchObject({ code: 0 });
    expect(told.out).toContain('restatements said of cik:0000000099 what the log does not say');
    expect((await line.tieout('restatements', '--json')).out).toBe(listed);
    const after = await line.json<ReplayOutcome>('replay', 'restatements', 'catalogue');
    expect(after.views.map(({ name, agreed }) => [name, agreed])).toEqual([
      ['catalogue', true],
      ['restatements', true],
    ]);
    const digest = ({ views }: ReplayOutcome): unknown =>
      views.find(({ name }) => name === 'restatements')!.digest;
    expect(digest(after)).toBe(digest(before));
  });

  it('refuse a name that is none, and a commit that the log does not have', async () => {
    expect(await line.tieout('replay', 'poems')).toMatchObject({ code: 2 });
    expect(await line.tieout('replay', '--to-commit', '99')).toMatchObject({ code: 2 });
  });

  it('have the digest of a past day and of a shorter log, computed again the same', async () => {
    const digests = async (...args: string[]): Promise<unknown> =>
      (await line.json<ReplayOutcome>('replay', ...args)).views.map(({ name, digest, live }) => [
        name,
        digest,
        live,
      ]);
    const then = await digests('--as-of', '2021-12-31');
    expect(then).toEqual(await digests('--to-commit', '1'));
    expect(then).toEqual(await digests('--as-of', '2021-12-31', '--workers', '0'));
    expect(then).not.toEqual(await digests());
  });
});

describe('Certificates on the command line', () => {
  const line = new CommandLine();
  beforeAll(async () => {
    for (const sample of SAMPLES) await line.tieout('ingest', sample);
  });
  afterAll(() => line.remove());

  const STATEMENT = ['statement', 'cik:0001804583', 'income-statement', '--as-of', '2021-12-31'];

  it('hold for who has the log, and for a copy of it in another order of documents', async () => {
    const { code, out } = await line.tieout('certify', ...STATEMENT);
    expect(code).toBe(0);
    const file = line.file('certificate.json', out);
    const { certificateId, size } = JSON.parse(out) as Certificate;
    expect(size).toBe(2);
    for (const given of [file, certificateId]) {
      const check = await line.tieout('check', given);
      expect(check).toMatchObject({ code: 0 });
      expect(check.out).toContain('it holds');
    }
    const other = new CommandLine();
    for (const sample of SAMPLES.toReversed()) await other.tieout('ingest', sample);
    expect(await other.tieout('check', file)).toMatchObject({ code: 0 });
    other.remove();
  });

  it('do not hold where the log says otherwise', async () => {
    const file = line.file('certificate.json', (await line.tieout('certify', ...STATEMENT)).out);
    const other = new CommandLine();
    await other.tieout('ingest', SAMPLES[1]!);
    await other.tieout('ingest', 'samples/cloopen-2021q2-release.txt');
    const check = await other.tieout('check', file);
    expect(check.code).toBe(1);
    expect(check.out + check.err).toMatch(/does not hold|statement-missing/);
    other.remove();
  });

  it('are refused where somebody changed them, where the log is shorter, and where they are none', async () => {
    const issued = JSON.parse((await line.tieout('certify', ...STATEMENT)).out) as Certificate;
    const altered = line.file('altered.json', JSON.stringify({ ...issued, size: 1 }));
    expect((await line.tieout('check', altered)).err).toContain('certificate-altered');
    const short = new CommandLine();
    await short.tieout('ingest', SAMPLES[0]!);
    const file = line.file('certificate.json', JSON.stringify(issued));
    expect((await short.tieout('check', file)).err).toContain('commit-unknown');
    short.remove();
    expect((await line.tieout('check', line.file('none.json', '{}'))).err).toContain('certificate-malformed');
    expect((await line.tieout('check', 'Zr0kQ2xU9mW3yB7tD1fG5h')).err).toContain('certificate-unknown');
    expect(await line.tieout('certify', 'poem')).toMatchObject({ code: 2 });
    expect(await line.tieout('certify', 'statement')).toMatchObject({ code: 2 });
  });

  it('are left by every replay', async () => {
    await line.tieout('replay');
    const all = await line.lines<Certificate>('certificates');
    expect(new Set(all.map(({ view }) => view))).toEqual(
      new Set(['statement', 'books', 'catalogue', 'restatements', 'exceptions', 'postings']),
    );
    for (const { certificateId } of all)
      expect(await line.tieout('check', certificateId)).toMatchObject({ code: 0 });
  });
});
