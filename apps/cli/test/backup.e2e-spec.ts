import { rmSync } from 'node:fs';
import { join } from 'node:path';
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
