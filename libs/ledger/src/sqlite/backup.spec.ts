import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bodyHashOf, codeOf, filedDocument, filing } from '#libs/testing';
import type { Ledger } from '../ledger.js';
import { LogDigest } from '../log-digest.js';
import { backUpFile } from './backup.js';
import { openLedger } from './open-ledger.js';
import { compareHistories, restoreFile } from './restore.js';

const NOW = '2026-01-02T03:04:05.678Z';

describe('A backup', () => {
  let folder: string;
  let path: string;
  let backup: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tieout-backup-'));
    [path, backup] = [join(folder, 'ledger.db'), join(folder, 'backup.db')];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is of one moment while others write, and says the same as the log did then', async () => {
    const ledger = openLedger(path);
    await append(ledger, 'a', 0, 20);
    const started: number[] = [];
    const copied = backUpFile(path, backup, ({ pagesTotal }) => started.push(pagesTotal));
    await append(ledger, 'a', 20, 40);
    await copied;
    expect(started.length).toBeGreaterThan(0);
    const copy = openLedger(backup, { readOnly: true });
    const commits = copy.blocks.head().number;
    expect(commits).toBeGreaterThanOrEqual(20);
    expect(await digestOf(copy, commits)).toBe(await digestOf(ledger, commits));
    for await (const finding of copy.verify()) throw new Error(finding.message);
    await Promise.all([copy.log.close(), ledger.log.close()]);
    expect(compareHistories(path, backup)).toEqual({ commits: [40, commits], forksAt: null });
  });

  it('is never there by half, and takes no other file’s place', async () => {
    await (async () => openLedger(path).log.close())();
    writeFileSync(backup, 'something else');
    expect(await codeOf(backUpFile(path, backup))).toMatchObject({ code: 'backup-exists' });
    expect(await codeOf(backUpFile(join(folder, 'none.db'), join(folder, 'x.db')))).toMatchObject({
      code: 'ledger-missing',
    });
    expect(readdirSync(folder).filter((file) => /partial|x\.db/.test(file))).toEqual([]);
  });

  it('takes the place of a ledger that nobody has open, which is kept beside it', async () => {
    const ledger = openLedger(path);
    await append(ledger, 'a', 0, 3);
    await backUpFile(path, backup);
    await append(ledger, 'a', 3, 4);
    expect(() => restoreFile(backup, path, NOW)).toThrow(/another process has .* open/);
    await ledger.log.close();
    const aside = restoreFile(backup, path, NOW);
    expect(aside).toBe(`${path}.before-2026-01-02T03-04-05-678Z`);
    const restored = openLedger(path);
    expect(restored.blocks.head().number).toBe(3);
    await append(restored, 'a', 3, 5);
    await restored.log.close();
    const kept = openLedger(aside!);
    expect(kept.blocks.head().number).toBe(4);
    await kept.log.close();
  });

  it('is told from a history that forks', async () => {
    const ledger = openLedger(path);
    await append(ledger, 'a', 0, 2);
    await backUpFile(path, backup);
    await append(ledger, 'a', 2, 4);
    await ledger.log.close();
    const other = openLedger(backup);
    await append(other, 'b', 0, 1);
    await other.log.close();
    expect(compareHistories(backup, path)).toEqual({ commits: [3, 4], forksAt: 3 });
  });
});

async function append({ log }: Ledger, name: string, from: number, to: number): Promise<void> {
  for (let place = from; place < to; place++) {
    const commit = filing(name, place);
    const documents = [filedDocument(name, place)];
    await log.append(commit, { expectedRevision: place, bodyHash: bodyHashOf(commit.header.id), documents });
    await new Promise(setImmediate);
  }
}

async function digestOf({ log }: Ledger, commits: number): Promise<string> {
  const digest = new LogDigest();
  for await (const commit of log.readAll()) if (commit.number <= commits) digest.add(commit);
  return digest.end();
}
