import type { Database, Statement } from 'better-sqlite3';
import type { EntityId, Moment } from '#libs/figures';
import { openBlock, type CheckedBlock } from '../block/open-block.js';
import type { BlockReader, OpenBlock } from '../block-reader.js';
import type { Head } from '../event-log.js';
import type { SqliteDictionary } from './sqlite-dictionary.js';

/** A row of `commits`, as far as reading needs it. */
export interface CommitRow {
  readonly number: number;
  readonly revision: number;
  readonly recorded_at: string;
  readonly body_hash: Buffer;
  readonly leaf_hash: Buffer;
  readonly block_hash: Buffer;
  readonly block: Buffer;
}

const COLUMNS = 'number, revision, recorded_at, body_hash, leaf_hash, block_hash, block';

/** Bounds on what is fetched at a time: no read transaction outlives a batch, and no batch fills the memory. */
const BATCH_ROWS = 256;
const BATCH_BYTES = 4 * 1024 * 1024;

/** Blocks of a SQLite file, each checked when it is read. */
export class SqliteBlocks implements BlockReader {
  private readonly entityIds = new Map<EntityId, number>();
  private readonly statements: ReturnType<typeof prepare>;
  private seen: Head | null = null;
  private readonly revisions = new Map<EntityId, number>();
  private revisionsAt = -1;

  constructor(
    database: Database,
    readonly dictionary: SqliteDictionary,
  ) {
    this.statements = prepare(database);
  }

  /** The head as it was when it was first asked for in this turn of the event loop: a question asks for it many times. */
  head(): Head {
    if (this.seen === null) {
      this.seen = this.headNow();
      queueMicrotask(() => (this.seen = null));
    }
    return this.seen;
  }

  /** The head as it is: what a write builds on. */
  headNow(): Head {
    const row = this.statements.head.get();
    return row ? { number: row.number, recordedAt: row.recorded_at } : { number: 0, recordedAt: null };
  }

  /** Forgets what was seen of the head: it was written to. */
  forgetHead(): void {
    this.seen = null;
  }

  numberAt(recordedAsOf: Moment): number {
    return this.statements.numberAt.get(recordedAsOf) ?? 0;
  }

  /** Revisions change with the head only. */
  revisionOf(entity: EntityId): number {
    const { number } = this.head();
    if (number !== this.revisionsAt) {
      this.revisions.clear();
      this.revisionsAt = number;
    }
    let revision = this.revisions.get(entity);
    if (revision === undefined) this.revisions.set(entity, (revision = this.revisionNow(entity)));
    return revision;
  }

  /** As it is: what a write builds on. */
  revisionNow(entity: EntityId): number {
    const id = this.entityId(entity);
    return id === 0 ? 0 : (this.statements.revision.get(id) ?? 0);
  }

  *blocksOf(entity: EntityId, fromRevision = 1): Iterable<OpenBlock> {
    const id = this.entityId(entity);
    if (id === 0) return;
    for (let from = fromRevision; ;) {
      const rows = batchOf(this.statements.ofEntity.iterate(id, from, BATCH_ROWS));
      for (const row of rows) yield this.open(row);
      if (rows.length === 0) return;
      from = rows.at(-1)!.revision + 1;
    }
  }

  *blocks(fromNumber = 1): Iterable<OpenBlock> {
    for (let from = fromNumber; ;) {
      const rows = batchOf(this.statements.all.iterate(from, BATCH_ROWS));
      for (const row of rows) yield this.open(row);
      if (rows.length === 0) return;
      from = rows.at(-1)!.number + 1;
    }
  }

  block(number: number): OpenBlock | null {
    const row = this.statements.one.get(number);
    return row ? this.open(row) : null;
  }

  numberOf(commitId: string): number {
    return this.statements.numberOf.get(uuidBytes(commitId)) ?? 0;
  }

  numberOfDocument(sha256: string): number {
    return this.statements.numberOfDocument.get(Buffer.from(sha256, 'hex')) ?? 0;
  }

  entities(): readonly EntityId[] {
    return this.statements.entities.all();
  }

  /** The row id of an entity, 0 for one that the file does not know. */
  entityId(entity: EntityId): number {
    const known = this.entityIds.get(entity);
    if (known !== undefined) return known;
    const id = this.statements.entityId.get(entity) ?? 0;
    if (id > 0) this.entityIds.set(entity, id);
    return id;
  }

  /** Opens a row. @throws LedgerError `block-damaged`, `block-version-unknown` */
  open(row: CommitRow): CheckedBlock {
    const { number, revision, recorded_at: recordedAt, block: bytes } = row;
    const [bodyHash, leafHash, blockHash] = [row.body_hash, row.leaf_hash, row.block_hash];
    return openBlock({ number, revision, recordedAt, bodyHash, leafHash, blockHash, bytes }, this.dictionary);
  }
}

export const uuidBytes = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');

function batchOf(rows: Iterable<CommitRow>): CommitRow[] {
  const batch: CommitRow[] = [];
  let bytes = 0;
  for (const row of rows) {
    batch.push(row);
    bytes += row.block.length;
    if (bytes >= BATCH_BYTES) break;
  }
  return batch;
}

function prepare(database: Database) {
  const pluck = <P extends unknown[], R>(sql: string): Statement<P, R> => database.prepare<P, R>(sql).pluck();
  return {
    head: database.prepare<[], { number: number; recorded_at: string }>(
      'SELECT number, recorded_at FROM commits ORDER BY number DESC LIMIT 1',
    ),
    // Effective times never fall, so the newest of them is that of the last commit.
    numberAt: pluck<[string], number>(
      'SELECT number FROM commits WHERE recorded_at <= ? ORDER BY recorded_at DESC, number DESC LIMIT 1',
    ),
    revision: pluck<[number], number>('SELECT max(revision) FROM commits WHERE entity = ?'),
    ofEntity: database.prepare<[number, number, number], CommitRow>(
      `SELECT ${COLUMNS} FROM commits WHERE entity = ? AND revision >= ? ORDER BY revision LIMIT ?`,
    ),
    all: database.prepare<[number, number], CommitRow>(
      `SELECT ${COLUMNS} FROM commits WHERE number >= ? ORDER BY number LIMIT ?`,
    ),
    one: database.prepare<[number], CommitRow>(`SELECT ${COLUMNS} FROM commits WHERE number = ?`),
    numberOf: pluck<[Buffer], number>('SELECT number FROM commits WHERE id = ?'),
    numberOfDocument: pluck<[Buffer], number>('SELECT min(number) FROM commits WHERE document = ?'),
    entities: pluck<[], string>('SELECT name FROM entities ORDER BY id'),
    entityId: pluck<[string], number>('SELECT id FROM entities WHERE name = ?'),
  };
}
