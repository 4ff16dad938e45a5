import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { canonicalBytes } from '#libs/figures';
import { consistencyProof, inclusionProof, rootOf, verifyConsistency, verifyInclusion } from '#libs/proofs';
import { bodyHashOf, filing, naiveRoot, property } from '#libs/testing';
import type { Ledger } from '../ledger.js';
import { openLedger } from './open-ledger.js';

describe('The tree of a ledger', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tieout-tree-'));
    path = join(folder, 'ledger.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is over the canonical bytes of its commits, in their order, whatever they come in', async () => {
    const ledger = openLedger(path);
    await append(ledger, 0, 1);
    await append(ledger, 1, 6);
    await append(ledger, 7, 2);
    expectTree(ledger);
    await ledger.log.close();
  });

  it('is taken in when a file of before is opened, and not again', async () => {
    await filled(path, 21);
    asOfBefore(path);
    const ledger = openLedger(path);
    expectTree(ledger);
    expect(nodesOf(path)).toBe(21 - 3);
    await append(ledger, 21, 4);
    expectTree(ledger);
    await ledger.log.close();
  });

  it('of a file of before that is only read is computed', async () => {
    await filled(path, 13);
    asOfBefore(path);
    const ledger = openLedger(path, { readOnly: true });
    expectTree(ledger);
    await ledger.log.close();
    expect(nodesOf(path)).toBeNull();
  });

  property(
    'takes in what a program appended that knew no tree, whenever it is noticed',
    fc.record({
      known: fc.integer({ min: 0, max: 9 }),
      unknown: fc.integer({ min: 0, max: 9 }),
      later: fc.integer({ min: 0, max: 9 }),
      isReopened: fc.boolean(),
    }),
    async ({ known, unknown, later, isReopened }) => {
      const file = join(mkdtempSync(join(folder, 'gap-')), 'ledger.db');
      let ledger = openLedger(file);
      await append(ledger, 0, known + unknown);
      forget(file, known);
      if (isReopened) {
        await ledger.log.close();
        ledger = openLedger(file);
      }
      await append(ledger, known + unknown, later);
      expectTree(ledger);
      await ledger.log.close();
    },
    30,
  );

  it('keeps a node for good', async () => {
    await filled(path, 4);
    const database = new Database(path);
    const refusal = /tree_nodes is append-only/;
    expect(said(() => database.exec(`UPDATE tree_nodes SET hash = x'00'`))).toMatch(refusal);
    expect(said(() => database.exec('DELETE FROM tree_nodes'))).toMatch(refusal);
    expect(said(() => database.exec(`INSERT OR REPLACE INTO tree_nodes VALUES (1, 0, x'00')`))).toMatch(
      refusal,
    );
    database.close();
  });

  it('grows with the commit or not at all', async () => {
    const ledger = openLedger(path);
    await append(ledger, 0, 3);
    const blocker = new Database(path);
    blocker.exec(
      `CREATE TRIGGER full BEFORE INSERT ON tree_nodes BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`,
    );
    blocker.close();
    await expect(append(ledger, 3, 1)).rejects.toMatchObject({ message: 'the disk is full' });
    expect(ledger.blocks.head().number).toBe(3);
    expectTree(ledger);
    await ledger.log.close();
  });

  it('has no entry that is no commit', async () => {
    const ledger = openLedger(path);
    expect(() => ledger.tree(0, 0)).toThrow(expect.objectContaining({ code: 'commit-unknown' }));
    await ledger.log.close();
  });
});

/** Every root there was, and proofs of the ends of each. */
function expectTree(ledger: Ledger): void {
  const entries = [...ledger.blocks.blocks()].map((block) => canonicalBytes(block.commit()));
  expect([...ledger.blocks.blocks()].map((block) => block.canonical())).toEqual(entries);
  const roots = Array.from({ length: entries.length + 1 }, (_, size) => rootOf(size, ledger.tree));
  expect(roots).toEqual(roots.map((_, size) => naiveRoot(entries.slice(0, size))));
  for (let size = 1; size <= entries.length; size++) {
    for (const index of [0, size - 1]) {
      const proof = inclusionProof(index, size, ledger.tree);
      const leafHash = ledger.tree(0, index);
      expect(verifyInclusion({ index, size, leafHash, proof, root: roots[size]! })).toBe(true);
    }
    const [size1, size2] = [size, entries.length];
    const proof = consistencyProof(size1, size2, ledger.tree);
    expect(verifyConsistency({ size1, size2, root1: roots[size1]!, root2: roots[size2]!, proof })).toBe(true);
  }
}

async function filled(path: string, count: number): Promise<void> {
  const ledger = openLedger(path);
  await append(ledger, 0, count);
  await ledger.log.close();
}

async function append(ledger: Ledger, from: number, count: number): Promise<void> {
  const run = Array.from({ length: count }, (_, at) => filing('a', from + at));
  const entries = run.map((commit) => ({ commit, bodyHash: bodyHashOf(commit.header.id), documents: [] }));
  if (count > 0) await ledger.log.appendRun(entries, from);
}

/** A file as a program wrote it that knew no tree. */
function asOfBefore(path: string): void {
  const database = new Database(path);
  database.exec('DROP TABLE tree_nodes');
  database.close();
}

/** Takes away the nodes that commits behind a number completed: a program that knew no tree wrote those. */
function forget(path: string, number: number): void {
  const database = new Database(path);
  database.exec(`DROP TRIGGER tree_nodes_no_delete;
    DELETE FROM tree_nodes WHERE (position + 1) * (1 << level) > ${number}`);
  database.close();
}

function nodesOf(path: string): number | null {
  const database = new Database(path, { readonly: true });
  const has = database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'tree_nodes'`).get();
  const count = has ? database.prepare('SELECT count(*) FROM tree_nodes').pluck().get() : null;
  database.close();
  return count as number | null;
}

/** Not by its class: two copies of the driver in a process share one. */
function said(act: () => void): string {
  try {
    act();
    return '';
  } catch (error) {
    return String(error);
  }
}
