import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { bodyHashOf, codeOf, filedDocument, filing } from '#libs/testing';
import type { Ledger } from '../ledger.js';
import { openLedger } from './open-ledger.js';

describe('Opening a ledger', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tieout-open-'));
    path = join(folder, 'ledger.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('refuses a SQLite file of another program, and leaves it as it was', () => {
    const other = new Database(path);
    other.exec('CREATE TABLE theirs (a); PRAGMA application_id = 7');
    other.close();
    expect(() => openLedger(path)).toThrow(expect.objectContaining({ code: 'not-a-ledger' }));
    const database = new Database(path);
    expect(database.pragma('journal_mode', { simple: true })).toBe('delete');
    database.close();
  });

  it('refuses a SQLite file that says no program and has tables', () => {
    const other = new Database(path);
    other.exec('CREATE TABLE theirs (a)');
    other.close();
    expect(() => openLedger(path)).toThrow(expect.objectContaining({ code: 'not-a-ledger' }));
  });

  it('refuses a file that is no database', () => {
    writeFileSync(path, 'Total assets 273,905\n'.repeat(100));
    expect(() => openLedger(path)).toThrow(expect.objectContaining({ code: 'not-a-ledger' }));
  });

  it('refuses a ledger of a newer format, and says which', async () => {
    await openLedger(path).log.close();
    const database = new Database(path);
    database.pragma('user_version = 2');
    database.close();
    expect(() => openLedger(path)).toThrow(
      expect.objectContaining({ code: 'format-unknown', facts: { path, version: 2 } }),
    );
  });

  it('makes none when it is only to be read', () => {
    expect(() => openLedger(path, { readOnly: true })).toThrow(
      expect.objectContaining({ code: 'ledger-missing' }),
    );
  });

  it('reads beside a writer, sees what it adds, and may not write', async () => {
    const writer = openLedger(path);
    await append(writer, 0);
    const reader = openLedger(path, { readOnly: true });
    expect(reader.blocks.head().number).toBe(1);
    await append(writer, 1);
    expect(reader.blocks.block(2)?.commit().events).toEqual(filing('a', 1).events);
    expect(reader.blocks.dictionary.idOf('concept', 'test:Figure1')).toBeGreaterThan(0);
    expect(await codeOf(append(reader, 2))).toMatchObject({ code: 'ledger-read-only' });
    await Promise.all([writer.log.close(), reader.log.close()]);
  });

  it('says who is in the way when another process writes for too long', async () => {
    const ledger = openLedger(path, { busyTimeoutMs: 20 });
    const other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
    expect(await codeOf(append(ledger, 0))).toMatchObject({ code: 'ledger-busy' });
    other.exec('ROLLBACK');
    other.close();
    expect(await append(ledger, 0)).toMatchObject({ number: 1 });
    await ledger.log.close();
  });
});

describe('What is in a ledger', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tieout-kept-'));
    path = join(folder, 'ledger.db');
    const ledger = openLedger(path);
    await append(ledger, 0);
    await append(ledger, 1);
    await ledger.log.close();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each(['commits', 'dictionary', 'documents', 'entities'])('can not be changed in %s', (table) => {
    const database = new Database(path);
    const column = database.prepare(`SELECT name FROM pragma_table_info(?)`).pluck().get(table) as string;
    for (const sql of [
      `UPDATE ${table} SET ${column} = ${column}`,
      `DELETE FROM ${table}`,
      `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`,
    ]) {
      expect(() => database.exec(sql)).toThrow(`${table} is append-only`);
    }
    database.close();
  });

  it('is found by commit, by document, by entity and by time', async () => {
    const { blocks, log } = openLedger(path);
    const { header } = filing('a', 1);
    expect(blocks.numberOf(header.id)).toBe(2);
    expect(blocks.numberOf('aaaaaaaa-aaaa-5aaa-8aaa-aaaaaaaaaaaa')).toBe(0);
    expect(blocks.numberOfDocument(filedDocument('a', 1).sha256)).toBe(2);
    expect(blocks.numberOfDocument(bodyHashOf('none'))).toBe(0);
    expect(blocks.entities()).toEqual(['test:a']);
    expect([blocks.revisionOf('test:a'), blocks.revisionOf('test:b')]).toEqual([2, 0]);
    expect([blocks.numberAt(header.recordedAt), blocks.numberAt('2001-01-01T00:00:00.000Z')]).toEqual([2, 0]);
    expect([...blocks.blocksOf('test:a', 2)].map(({ number }) => number)).toEqual([2]);
    await log.close();
  });

  it('keeps its words apart when an append is undone and another process uses their numbers', async () => {
    const [first, second] = [openLedger(path), openLedger(path)];
    const fault = new Database(path);
    fault.exec(`CREATE TRIGGER full BEFORE INSERT ON commits BEGIN SELECT RAISE(ABORT, 'disk full'); END`);
    expect(await codeOf(append(first, 7, 2))).toMatchObject({ code: 'SQLITE_CONSTRAINT_TRIGGER' });
    fault.exec('DROP TRIGGER full');
    fault.close();
    expect(first.blocks.dictionary.idOf('concept', 'test:Figure7')).toBe(0);
    expect(await first.documents.get(filedDocument('a', 7).sha256)).toBeNull();
    await append(second, 2);
    await append(first, 3);
    await append(second, 4);
    for (const { blocks } of [first, second]) {
      expect([...blocks.blocks()].map((block) => block.commit().events)).toEqual(
        [0, 1, 2, 3, 4].map((place) => filing('a', place).events),
      );
    }
    await Promise.all([first.log.close(), second.log.close()]);
  });
});

const append = (
  ledger: Ledger,
  place: number,
  expectedRevision = place,
): ReturnType<Ledger['log']['append']> =>
  ledger.log.append(filing('a', place), {
    expectedRevision,
    bodyHash: bodyHashOf(String(place)),
    documents: [filedDocument('a', place)],
  });
