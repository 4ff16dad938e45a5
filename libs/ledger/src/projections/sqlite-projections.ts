import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { crc32c } from '@node-rs/crc32';
import type { Database } from 'better-sqlite3';
import type { EntityId, Moment } from '#libs/figures';
import type { SqliteBlocks } from '../sqlite/sqlite-blocks.js';
import type {
  EntityHead,
  ProjectionFailure,
  ProjectionPart,
  ProjectionState,
  ProjectionStore,
  StoredPart,
} from './projection-store.js';

const TABLES = `
CREATE TABLE IF NOT EXISTS projections (
  generation INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  version INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('building', 'live', 'retired')),
  checkpoint INTEGER NOT NULL,
  failure TEXT,
  started_at TEXT NOT NULL,
  live_at TEXT
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS projections_live ON projections (name) WHERE status = 'live';
CREATE UNIQUE INDEX IF NOT EXISTS projections_building ON projections (name, version) WHERE status = 'building';
CREATE TABLE IF NOT EXISTS projection_parts (
  generation INTEGER NOT NULL,
  entity INTEGER NOT NULL,
  last_commit INTEGER NOT NULL,
  last_published_at TEXT NOT NULL,
  rows INTEGER NOT NULL,
  packed INTEGER NOT NULL,
  crc INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (generation, entity)
) STRICT;
CREATE TABLE IF NOT EXISTS projection_keys (
  generation INTEGER NOT NULL,
  key TEXT NOT NULL,
  entity INTEGER NOT NULL,
  PRIMARY KEY (generation, key, entity)
) STRICT, WITHOUT ROWID;
`;

/** Shorter bodies are kept as they are. */
const WORTH_PACKING_BYTES = 512;
/** No entity has as much to say; what is damaged may. */
const UNPACKED_BYTES_MAX = 1024 * 1024 * 1024;
/** Rows of a retired generation that are deleted at a time, so that no writer waits for long. */
const CLEARED_ROWS = 500;
/** Parts that are fetched at a time: no read transaction outlives a batch. */
const BATCH_PARTS = 200;

interface StateRow {
  readonly generation: number;
  readonly name: string;
  readonly version: number;
  readonly status: 'building' | 'live';
  readonly checkpoint: number;
  readonly failure: string | null;
  readonly started_at: Moment;
  readonly live_at: Moment | null;
}

interface PartRow {
  readonly entity: number;
  readonly name: EntityId;
  readonly last_commit: number;
  readonly last_published_at: Moment;
  readonly rows: number;
  readonly packed: number;
  readonly crc: number;
  readonly body: Buffer;
}

/** Projections in tables of the ledger's file: no part of the truth, and made from it again at any time. */
export class SqliteProjections implements ProjectionStore {
  private readonly statements: ReturnType<typeof prepare>;

  constructor(
    private readonly database: Database,
    private readonly blocks: SqliteBlocks,
  ) {
    if (!database.readonly) database.exec(TABLES);
    this.statements = prepare(database);
  }

  states(): readonly ProjectionState[] {
    return this.statements.states.all().map(stateOf);
  }

  live(name: string, version: number): ProjectionState | null {
    const row = this.statements.live.get(name, version);
    return row ? stateOf(row) : null;
  }

  begin(name: string, version: number, startedAt: Moment, anew = false): ProjectionState {
    const begin = this.database.transaction(() => {
      if (anew) this.statements.abandon.run(name, version);
      // One that stopped is tried again from where it was.
      else this.statements.goOn.run(name, version);
      this.statements.begin.run(name, version, startedAt);
      return stateOf(this.statements.building.get(name, version)!);
    });
    return begin.immediate();
  }

  write(generation: number, parts: readonly ProjectionPart[]): void {
    const packed = parts.map((part) => ({ ...part, ...pack(part.lines) }));
    const write = this.database.transaction(() => {
      if (!this.statements.exists.get(generation)) return;
      for (const { entity, commit, lastPublishedAt, rows, keys, isPacked, crc, body } of packed) {
        const id = this.blocks.entityId(entity);
        this.statements.put.run(generation, id, commit, lastPublishedAt, rows, isPacked ? 1 : 0, crc, body);
        for (const key of keys) this.statements.addKey.run(generation, key, id);
      }
    });
    write.immediate();
  }

  advance(generation: number, checkpoint: number): void {
    this.statements.advance.run(checkpoint, generation);
  }

  fail(generation: number, failure: ProjectionFailure): void {
    this.statements.fail.run(JSON.stringify(failure), generation);
  }

  goLive(generation: number, liveAt: Moment): boolean {
    const swap = this.database.transaction(() => {
      const row = this.statements.one.get(generation);
      if (row?.status !== 'building') return false;
      this.statements.retireLive.run(row.name);
      this.statements.makeLive.run(liveAt, generation);
      return true;
    });
    return swap.immediate();
  }

  retire(generation: number): void {
    this.statements.retire.run(generation);
  }

  retired(): readonly number[] {
    return this.statements.retired.all();
  }

  clear(generation: number): boolean {
    const clear = this.database.transaction(() =>
      this.statements.clear.reduce((sum, each) => sum + each.run(generation, CLEARED_ROWS).changes, 0),
    );
    return clear.immediate() > 0;
  }

  forget(generation: number): void {
    this.statements.forget.run(generation);
  }

  *parts(generation: number): Generator<StoredPart> {
    for (let after = 0; ;) {
      const rows = this.statements.parts.all(generation, after, BATCH_PARTS);
      for (const row of rows) yield storedPart(row);
      if (rows.length < BATCH_PARTS) return;
      after = rows.at(-1)!.entity;
    }
  }

  part(generation: number, entity: EntityId): StoredPart | null {
    const row = this.statements.part.get(generation, this.blocks.entityId(entity));
    return row ? storedPart(row) : null;
  }

  entityOfKey(generation: number, key: string): EntityId | null {
    return this.statements.entityOfKey.get(generation, key) ?? null;
  }

  lastCommitOf(entity: EntityId): number {
    return this.statements.lastCommit.get(this.blocks.entityId(entity)) ?? 0;
  }

  changed(after: number, upTo: number): readonly EntityHead[] {
    return this.statements.changed.all(after, upTo);
  }

  lacking(generation: number, upTo: number): readonly EntityHead[] {
    return this.statements.lacking.all(upTo, generation);
  }
}

function pack(lines: string): { isPacked: boolean; crc: number; body: Buffer } {
  const plain = Buffer.from(lines);
  const isPacked = plain.length >= WORTH_PACKING_BYTES;
  return { isPacked, crc: crc32c(plain), body: isPacked ? deflateRawSync(plain, { level: 1 }) : plain };
}

function storedPart({ name, last_commit: commit, last_published_at, rows, ...stored }: PartRow): StoredPart {
  return {
    entity: name,
    commit,
    lastPublishedAt: last_published_at,
    rows,
    lines: () => unpack(stored),
  };
}

function unpack({ packed, crc, body }: Pick<PartRow, 'packed' | 'crc' | 'body'>): string | null {
  try {
    const plain = packed ? inflateRawSync(body, { maxOutputLength: UNPACKED_BYTES_MAX }) : body;
    return crc32c(plain) === crc ? plain.toString('utf8') : null;
  } catch {
    return null;
  }
}

function stateOf({ failure, started_at: startedAt, live_at: liveAt, ...row }: StateRow): ProjectionState {
  return {
    ...row,
    failure: failure === null ? null : (JSON.parse(failure) as ProjectionFailure),
    startedAt,
    liveAt,
  };
}

const STATE = 'generation, name, version, status, checkpoint, failure, started_at, live_at';

function prepare(database: Database) {
  const state = <P extends unknown[]>(where: string) =>
    database.prepare<P, StateRow>(`SELECT ${STATE} FROM projections WHERE ${where}`);
  return {
    states: state<[]>(`status <> 'retired' ORDER BY name, generation`),
    live: state<[string, number]>(`name = ? AND version = ? AND status = 'live'`),
    building: state<[string, number]>(`name = ? AND version = ? AND status = 'building'`),
    one: state<[number]>('generation = ?'),
    exists: database
      .prepare<[number], number>(`SELECT 1 FROM projections WHERE generation = ? AND status <> 'retired'`)
      .pluck(),
    begin: database.prepare(
      `INSERT INTO projections (name, version, status, checkpoint, started_at)
       VALUES (?, ?, 'building', 0, ?) ON CONFLICT DO NOTHING`,
    ),
    abandon: database.prepare(
      `UPDATE projections SET status = 'retired' WHERE name = ? AND version = ? AND status = 'building'`,
    ),
    goOn: database.prepare(
      `UPDATE projections SET failure = NULL WHERE name = ? AND version = ? AND status = 'building'`,
    ),
    advance: database.prepare('UPDATE projections SET checkpoint = max(checkpoint, ?) WHERE generation = ?'),
    fail: database.prepare('UPDATE projections SET failure = ? WHERE generation = ?'),
    retireLive: database.prepare(
      `UPDATE projections SET status = 'retired' WHERE name = ? AND status = 'live'`,
    ),
    makeLive: database.prepare(`UPDATE projections SET status = 'live', live_at = ? WHERE generation = ?`),
    retired: database
      .prepare<[], number>(`SELECT generation FROM projections WHERE status = 'retired'`)
      .pluck(),
    retire: database.prepare(
      `UPDATE projections SET status = 'retired' WHERE generation = ? AND status = 'building'`,
    ),
    clear: [
      database.prepare(
        `DELETE FROM projection_parts WHERE rowid IN
           (SELECT rowid FROM projection_parts WHERE generation = ? LIMIT ?)`,
      ),
      database.prepare(
        `DELETE FROM projection_keys WHERE (generation, key, entity) IN
           (SELECT generation, key, entity FROM projection_keys WHERE generation = ? LIMIT ?)`,
      ),
    ],
    forget: database.prepare('DELETE FROM projections WHERE generation = ?'),
    // What another process made from more of the log stays.
    put: database.prepare(
      `INSERT INTO projection_parts VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET last_commit = excluded.last_commit, last_published_at = excluded.last_published_at,
         rows = excluded.rows, packed = excluded.packed, crc = excluded.crc, body = excluded.body
       WHERE excluded.last_commit >= last_commit`,
    ),
    addKey: database.prepare('INSERT OR IGNORE INTO projection_keys VALUES (?, ?, ?)'),
    parts: database.prepare<[number, number, number], PartRow>(
      `SELECT p.entity, coalesce(e.name, '') AS name, last_commit, last_published_at, rows, packed, crc, body
       FROM projection_parts p LEFT JOIN entities e ON e.id = p.entity
       WHERE generation = ? AND p.entity > ? ORDER BY p.entity LIMIT ?`,
    ),
    part: database.prepare<[number, number], PartRow>(
      `SELECT p.entity, e.name, last_commit, last_published_at, rows, packed, crc, body
       FROM projection_parts p JOIN entities e ON e.id = p.entity WHERE generation = ? AND p.entity = ?`,
    ),
    entityOfKey: database
      .prepare<[number, string], EntityId>(
        `SELECT e.name FROM projection_keys k JOIN entities e ON e.id = k.entity WHERE generation = ? AND key = ?`,
      )
      .pluck(),
    lastCommit: database
      .prepare<[number], number>('SELECT number FROM commits WHERE entity = ? ORDER BY revision DESC LIMIT 1')
      .pluck(),
    changed: database.prepare<[number, number], EntityHead>(
      `SELECT e.name AS entity, max(c.number) AS "commit", max(c.revision) AS commits FROM commits c JOIN entities e ON e.id = c.entity
       WHERE c.number > ? AND c.number <= ? GROUP BY c.entity ORDER BY c.entity`,
    ),
    lacking: database.prepare<[number, number], EntityHead>(
      `SELECT e.name AS entity, h.last AS "commit", h.commits
       FROM (SELECT entity, max(number) AS last, max(revision) AS commits FROM commits WHERE number <= ? GROUP BY entity) h
       JOIN entities e ON e.id = h.entity
       LEFT JOIN projection_parts p ON p.generation = ? AND p.entity = h.entity
       WHERE p.last_commit IS NULL OR p.last_commit < h.last ORDER BY h.entity`,
    ),
  };
}
