import type { Database, Statement } from 'better-sqlite3';
import type { EntityId, Moment } from '#libs/figures';
import { openBlock, type CheckedBlock } from '../block/open-block.js';
import type { BlockReader, OpenBlock } from '../block-reader.js';
import type { Head } from '../event-log.js';
import {
  assertPlace,
  hasRowChecks,
  headCrc,
  ROW_KIND,
  rowDamaged,
  type EntityHeadRow,
} from './row-checks.js';
import type { SqliteDictionary } from './sqlite-dictionary.js';

/** A row of `commits`, as far as reading needs it. */
export interface CommitRow {
  readonly number: number;
  readonly entity_row: number;
  readonly revision: number;
  readonly recorded_at: string;
  /** Of its place; `null` in a file of before. */
  readonly place_crc: number | null;
  readonly body_hash: Buffer;
  readonly leaf_hash: Buffer;
  readonly block_hash: Buffer;
  readonly block: Buffer;
}

/** The columns of such a row, as far as a file has them. */
export const commitColumns = (database: Database): string =>
  `number, entity AS entity_row, revision, recorded_at, ${placeCrcColumn(database)}, body_hash, leaf_hash, block_hash, block`;

const placeCrcColumn = (database: Database): string =>
  hasRowChecks(database)
    ? `(SELECT crc FROM row_checks WHERE kind = ${ROW_KIND.place} AND id = commits.number) AS place_crc`
    : 'NULL AS place_crc';

type PlaceRow = Pick<CommitRow, 'number' | 'entity_row' | 'revision' | 'recorded_at' | 'place_crc'>;

type HeadRow = EntityHeadRow & { readonly crc: number };

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

  private readonly isChecked: boolean;

  constructor(
    database: Database,
    readonly dictionary: SqliteDictionary,
  ) {
    this.isChecked = hasRowChecks(database);
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
    if (!row) return { number: 0, recordedAt: null };
    this.assertPlace(row);
    return { number: row.number, recordedAt: row.recorded_at };
  }

  /** Forgets what was seen of the head: it was written to. */
  forgetHead(): void {
    this.seen = null;
  }

  /** By an index, and then by the rows themselves: the last that was recorded by then, and the one after it. */
  numberAt(recordedAsOf: Moment): number {
    const number = this.statements.numberAt.get(recordedAsOf) ?? 0;
    const [last, next] = [number, number + 1].map((each) => this.statements.placeOf.get(each));
    for (const row of [last, next]) if (row) this.assertPlace(row);
    const isRight =
      (number === 0 || (last && last.recorded_at <= recordedAsOf)) &&
      (next ? next.recorded_at > recordedAsOf : number === this.headNow().number);
    if (!isRight) throw rowDamaged('the index of recorded times');
    return number;
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
    if (id === 0) return 0;
    if (!this.isChecked) return this.statements.revision.get(id) ?? 0;
    const head = this.statements.entityHead.get(id);
    // An entity is known from the transaction of its first commit on.
    if (head?.crc !== (head && headCrc(head, entity)) || !head)
      throw rowDamaged(`the last commit of ${entity}`);
    return head.revision;
  }

  /** @throws LedgerError `row-damaged` where one of them is not there */
  *blocksOf(entity: EntityId, fromRevision = 1): Iterable<OpenBlock> {
    const id = this.entityId(entity);
    if (id === 0) return;
    const last = this.revisionNow(entity);
    for (let from = fromRevision; ;) {
      const rows = batchOf(this.statements.ofEntity.iterate(id, from, BATCH_ROWS));
      for (const row of rows) {
        if (row.revision !== from || row.entity_row !== id) throw rowDamaged(`revision ${from} of ${entity}`);
        yield this.open(row);
        from++;
      }
      if (rows.length > 0) continue;
      if (from <= last) throw rowDamaged(`revision ${from} of ${entity}`);
      return;
    }
  }

  *blocks(fromNumber = 1): Iterable<OpenBlock> {
    for (let from = fromNumber; ;) {
      const rows = batchOf(this.statements.all.iterate(from, BATCH_ROWS));
      for (const row of rows) {
        if (row.number !== from) throw rowDamaged(`commit ${from}`, from);
        yield this.open(row);
        from++;
      }
      if (rows.length === 0) return;
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
    else this.assertUnknown(entity);
    return id;
  }

  /** A name that is not found may be damaged, or the index of names may be. @throws LedgerError `row-damaged` */
  private assertUnknown(entity: EntityId): void {
    if (!this.isChecked) return;
    for (const { name, ...head } of this.statements.names.iterate()) {
      if (name === null || name === entity || head.crc !== headCrc(head, name))
        throw rowDamaged(`the name of entity ${head.entity}`);
    }
  }

  private assertPlace(row: PlaceRow): void {
    if (!this.isChecked) return;
    const { number, entity_row: entity, revision, recorded_at: recordedAt } = row;
    assertPlace({ number, entity, revision, recordedAt }, row.place_crc);
  }

  /** Opens a row. @throws LedgerError `block-damaged`, `block-version-unknown`, `row-damaged` */
  open(row: CommitRow): CheckedBlock {
    this.assertPlace(row);
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
  const columns = commitColumns(database);
  const place = `SELECT number, entity AS entity_row, revision, recorded_at, ${placeCrcColumn(database)} FROM commits`;
  const heads = hasRowChecks(database)
    ? 'entity_heads'
    : '(SELECT 0 AS entity, 0 AS revision, 0 AS number, 0 AS crc LIMIT 0)';
  return {
    head: database.prepare<[], PlaceRow>(`${place} ORDER BY number DESC LIMIT 1`),
    placeOf: database.prepare<[number], PlaceRow>(`${place} WHERE number = ?`),
    entityHead: database.prepare<[number], HeadRow>(
      `SELECT entity, revision, number, crc FROM ${heads} WHERE entity = ?`,
    ),
    names: database.prepare<[], HeadRow & { readonly name: string | null }>(
      `SELECT entity, revision, number, crc, e.name FROM ${heads} LEFT JOIN entities e ON e.id = entity`,
    ),
    // Effective times never fall, so the newest of them is that of the last commit.
    numberAt: pluck<[string], number>(
      'SELECT number FROM commits WHERE recorded_at <= ? ORDER BY recorded_at DESC, number DESC LIMIT 1',
    ),
    revision: pluck<[number], number>('SELECT max(revision) FROM commits WHERE entity = ?'),
    ofEntity: database.prepare<[number, number, number], CommitRow>(
      `SELECT ${columns} FROM commits WHERE entity = ? AND revision >= ? ORDER BY revision LIMIT ?`,
    ),
    all: database.prepare<[number, number], CommitRow>(
      `SELECT ${columns} FROM commits WHERE number >= ? ORDER BY number LIMIT ?`,
    ),
    one: database.prepare<[number], CommitRow>(`SELECT ${columns} FROM commits WHERE number = ?`),
    numberOf: pluck<[Buffer], number>('SELECT number FROM commits WHERE id = ?'),
    numberOfDocument: pluck<[Buffer], number>('SELECT min(number) FROM commits WHERE document = ?'),
    entities: pluck<[], string>('SELECT name FROM entities ORDER BY id'),
    entityId: pluck<[string], number>('SELECT id FROM entities WHERE name = ?'),
  };
}
