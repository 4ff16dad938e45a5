import { randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { bodyHashOf, filedDocument, filing, howMany, reportCounts, SeededRandom } from '#libs/testing';
import type { Finding } from '../ledger.js';
import { openLedger } from './open-ledger.js';

const SEED = Number(process.env['TIEOUT_SEED'] ?? randomInt(2 ** 31));
const FLIPS = howMany(2000, 150);
const COMMITS = 6;

/** A fourth of the way into the block of commit 3. */
const FLIP_BLOCK = `UPDATE commits SET block =
  CAST(substr(block, 1, length(block) / 4) || x'ff' || substr(block, length(block) / 4 + 2) AS BLOB) WHERE number = 3`;

const SWAP_BLOCKS = `CREATE TEMP TABLE kept AS SELECT * FROM commits WHERE number IN (3, 4);
UPDATE commits SET (block, block_hash, leaf_hash) =
  (SELECT block, block_hash, leaf_hash FROM kept WHERE kept.number = 7 - commits.number) WHERE number IN (3, 4)`;

describe('Verifying a ledger', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tieout-damage-'));
    path = join(folder, 'ledger.db');
    const { log } = openLedger(path);
    for (let place = 0; place < COMMITS; place++) {
      const commit = filing('a', place);
      const bodyHash = bodyHashOf(commit.header.id);
      await log.append(commit, { expectedRevision: place, bodyHash, documents: [filedDocument('a', place)] });
    }
    await log.close();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('finds nothing in one that is whole, and tells how far it is', async () => {
    const progress: number[][] = [];
    expect(await verified(path, (...each) => progress.push(each))).toEqual([]);
    expect(progress).toEqual([[COMMITS, COMMITS]]);
  });

  it.each<[string, string, Partial<Finding>]>([
    ['a changed block', FLIP_BLOCK, { code: 'block-damaged', commit: 3 }],
    [
      'a block that is not one',
      `UPDATE commits SET block = x'00' WHERE number = 3`,
      { code: 'block-damaged', commit: 3 },
    ],
    [
      'a text where a block should be',
      `UPDATE commits SET block_hash = x'' WHERE number = 3`,
      { code: 'block-damaged', commit: 3 },
    ],
    [
      'a leaf hash of something else',
      `UPDATE commits SET leaf_hash = zeroblob(32) WHERE number = 3`,
      { code: 'leaf-hash-wrong', commit: 3 },
    ],
    ['two blocks in each other’s place', SWAP_BLOCKS, { code: 'header-wrong', commit: 3 }],
    ['a commit that is gone', `DELETE FROM commits WHERE number = 3`, { code: 'commit-missing', commit: 4 }],
    [
      'a revision that is gone',
      `UPDATE commits SET revision = 60 WHERE number = 3`,
      { code: 'revision-missing', commit: 3 },
    ],
    [
      'a time that falls',
      `UPDATE commits SET recorded_at = '2001' WHERE number = 3`,
      { code: 'time-falls', commit: 3 },
    ],
    [
      'a commit of another entity',
      `INSERT INTO entities VALUES (9, 'test:b'); UPDATE commits SET entity = 9 WHERE number = 3`,
      { code: 'row-damaged', commit: 3 },
    ],
    [
      'a changed word',
      `UPDATE dictionary SET text = 'test:Other' WHERE text = 'test:Figure2'`,
      { code: 'row-damaged', commit: 3 },
    ],
    [
      'a word that is gone',
      `DELETE FROM dictionary WHERE text = 'test:Figure2'`,
      { code: 'dictionary-damaged' },
    ],
    [
      'a word of an unknown kind',
      `UPDATE dictionary SET kind = 77 WHERE text = 'test:Figure2'`,
      { code: 'dictionary-damaged' },
    ],
    [
      'a changed node of the tree',
      'UPDATE tree_nodes SET hash = zeroblob(32) WHERE level = 1 AND position = 1',
      { code: 'tree-damaged' },
    ],
    ['a node of the tree that is gone', 'DELETE FROM tree_nodes WHERE level = 2', { code: 'tree-damaged' }],
    [
      'a changed body hash',
      'UPDATE commits SET body_hash = zeroblob(32) WHERE number = 3',
      { code: 'body-hash-wrong', commit: 3 },
    ],
    [
      'a changed document',
      `UPDATE documents SET bytes = x'00' WHERE number = 3`,
      { code: 'document-damaged', document: filedDocument('a', 2).sha256 },
    ],
    [
      'a document that is gone',
      `DELETE FROM documents WHERE number = 3`,
      { code: 'document-missing', commit: 3, document: filedDocument('a', 2).sha256 },
    ],
    [
      'a document without a commit',
      `UPDATE documents SET number = 99 WHERE number = 3`,
      { code: 'document-without-commit', document: filedDocument('a', 2).sha256 },
    ],
  ])('names %s', async (_, sql, expected) => {
    tamper(path, sql);
    expect(await verified(path)).toContainEqual(expect.objectContaining(expected));
  });

  it('names the one byte of a block that was changed', async () => {
    const at = 100;
    tamper(
      path,
      `UPDATE commits SET block = CAST(substr(block, 1, ${at}) || x'00' || substr(block, ${at} + 2) AS BLOB) WHERE number = 3`,
    );
    const [found] = await verified(path);
    expect(found).toMatchObject({ code: 'block-damaged', commit: 3, byte: at });
    expect(found!.message).toMatch(/byte 100 of its block is 0 and was [1-9]\d*$/);
  });

  it(`names a byte changed anywhere in what was written, and never fails (${FLIPS} bytes, seed ${SEED})`, async () => {
    const whole = readFileSync(path);
    const random = new SeededRandom(SEED);
    let named = 0;
    for (let flip = 0; flip < FLIPS; flip++) {
      const damagedBytes = Buffer.from(whole);
      const at = random.below(whole.length);
      damagedBytes[at]! ^= 1 + random.below(255);
      writeFileSync(path, damagedBytes);
      // Where it is not named, nothing that the ledger says is other than it was.
      const codes = await codesOf(path);
      if (codes.length > 0) named++;
      const same = codes.length > 0 || (await contentsOf(path)) === (await contentsOfWhole(path, whole));
      expect({ at, same }).toEqual({ at, same: true });
    }
    const counts = { flipped: FLIPS, named, 'in nothing that is read': FLIPS - named };
    reportCounts('Bytes of a ledger flipped, and `tieout verify`', counts);
  }, 600_000);
});

/** Does what no program of ours does: takes the guards away first. */
function tamper(path: string, sql: string): void {
  const database = new Database(path);
  const triggers = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`).pluck().all();
  for (const name of triggers) database.exec(`DROP TRIGGER ${String(name)}`);
  database.exec(`PRAGMA foreign_keys = OFF; ${sql}`);
  database.close();
}

async function verified(path: string, onProgress?: (...each: number[]) => void): Promise<Finding[]> {
  const ledger = openLedger(path, { readOnly: true });
  const findings: Finding[] = [];
  for await (const each of ledger.verify(onProgress ? { onProgress } : {})) findings.push(each);
  await ledger.log.close();
  return findings;
}

/** Codes of what is found; a file that does not even open is named by the error. */
async function codesOf(path: string): Promise<string[]> {
  try {
    return (await verified(path)).map(({ code }) => code);
  } catch (error) {
    return [(error as { code: string }).code];
  }
}

async function contentsOf(path: string): Promise<string> {
  const { log, documents } = openLedger(path, { readOnly: true });
  const contents: unknown[] = [];
  for await (const each of log.readAll()) contents.push(each);
  for (let place = 0; place < COMMITS; place++) {
    const document = await documents.get(filedDocument('a', place).sha256);
    contents.push(document?.mediaType, document && Buffer.from(document.bytes).toString('hex'));
  }
  await log.close();
  return JSON.stringify(contents);
}

async function contentsOfWhole(path: string, whole: Buffer): Promise<string> {
  writeFileSync(path, whole);
  return contentsOf(path);
}
