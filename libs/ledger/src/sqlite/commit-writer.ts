import { hash } from 'node:crypto';
import { crc32c } from '@node-rs/crc32';
import type { Database, Statement } from 'better-sqlite3';
import type { EntityId } from '#libs/figures';
import { encodeBlock, encodeFactsBlock } from '../block/encode.js';
import type { Intern } from '../block/observation-draft.js';
import type { Appended } from '../event-log.js';
import { LedgerError } from '../ledger-error.js';
import type { PreparedEntry } from './prepared-entry.js';
import { headCrc, placeCrc, ROW_KIND, type Place } from './row-checks.js';
import type { SqliteBlocks } from './sqlite-blocks.js';
import type { SqliteDictionary } from './sqlite-dictionary.js';
import type { SqliteDocuments } from './sqlite-documents.js';
import type { SqliteTree } from './sqlite-tree.js';

interface KnownCommit {
  readonly number: number;
  readonly revision: number;
  readonly recorded_at: string;
  readonly body_hash: Buffer;
}

/** Writes commits behind the last one; only ever inside a write transaction. */
export class CommitWriter {
  private readonly statements: ReturnType<typeof prepare>;
  private check: Statement | null = null;
  private checks: { readonly place: Statement; readonly head: Statement } | null = null;

  constructor(
    private readonly database: Database,
    private readonly blocks: SqliteBlocks,
    private readonly dictionary: SqliteDictionary,
    private readonly documents: SqliteDocuments,
    private readonly tree: SqliteTree,
  ) {
    this.statements = prepare(database);
  }

  /** Runs what writes commits as one transaction; what was given ids in one that failed is forgotten. */
  inOneAct<T>(write: () => T): T {
    const size = this.dictionary.size;
    try {
      return this.database.transaction(write).immediate();
    } catch (error) {
      this.dictionary.forget(size);
      throw error;
    } finally {
      this.blocks.forgetHead();
    }
  }

  /** What is said of a commit that is there already; `null` where it is not. @throws LedgerError `commit-id-reused` */
  known({ id, entry }: PreparedEntry): Appended | null {
    const known = this.statements.known.get(id);
    if (!known) return null;
    const { commit, bodyHash } = entry;
    if (known.body_hash.toString('hex') !== bodyHash) throw reused(commit.header.id);
    return {
      appended: false,
      number: known.number,
      revision: known.revision,
      recordedAt: known.recorded_at,
    };
  }

  /** Writes a commit that is not there. */
  write({ entry, id, leafHash }: PreparedEntry): Appended {
    const { commit, bodyHash, documents } = entry;
    const { header } = commit;
    const head = this.blocks.headNow();
    const [number, revision] = [head.number + 1, this.blocks.revisionNow(header.entity) + 1];
    for (const document of documents) this.documents.put(document, number);
    // Before anything is given an id: another process may have given it to something else.
    this.dictionary.refresh();
    const intern: Intern = (kind, text) => this.dictionary.intern(kind, text);
    const block = 'events' in commit ? encodeBlock(commit, intern) : encodeFactsBlock(commit, intern);
    const recordedAt =
      head.recordedAt !== null && head.recordedAt > header.recordedAt ? head.recordedAt : header.recordedAt;
    const entity = this.entityId(header.entity);
    this.statements.insert.run(
      number,
      id,
      entity,
      revision,
      recordedAt,
      header.document === null ? null : Buffer.from(header.document, 'hex'),
      Buffer.from(bodyHash, 'hex'),
      leafHash,
      Buffer.from(hash('sha256', block, 'hex'), 'hex'),
      block,
    );
    // A file of before that is only read has no such table.
    this.check ??= this.database.prepare('INSERT INTO commit_checks (number, body_crc) VALUES (?, ?)');
    this.check.run(number, crc32c(Buffer.from(bodyHash, 'hex')));
    this.writeChecks({ number, entity, revision, recordedAt }, header.entity);
    this.tree.append(number, leafHash);
    return { appended: true, number, revision, recordedAt };
  }

  private writeChecks(place: Place, name: EntityId): void {
    this.checks ??= {
      place: this.database.prepare(`INSERT INTO row_checks VALUES (${ROW_KIND.place}, ?, ?)`),
      head: this.database.prepare('INSERT OR REPLACE INTO entity_heads VALUES (?, ?, ?, ?)'),
    };
    const { number, entity, revision } = place;
    this.checks.place.run(number, placeCrc(place));
    this.checks.head.run(entity, revision, number, headCrc(place, name));
  }

  private entityId(entity: EntityId): number {
    // Not cached before the transaction is through: it may be rolled back.
    const known = this.blocks.entityId(entity);
    return known > 0 ? known : Number(this.statements.insertEntity.run(entity).lastInsertRowid);
  }
}

const reused = (id: string): LedgerError =>
  new LedgerError(
    'commit-id-reused',
    `commit ${id} is in the log with another body: use another idempotency key`,
    { commit: id },
  );

function prepare(database: Database) {
  return {
    known: database.prepare<[Buffer], KnownCommit>(
      'SELECT number, revision, recorded_at, body_hash FROM commits WHERE id = ?',
    ),
    insertEntity: database.prepare<[string]>('INSERT INTO entities (name) VALUES (?)'),
    insert: database.prepare(
      `INSERT INTO commits (number, id, entity, revision, recorded_at, document, body_hash, leaf_hash, block_hash, block)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
  };
}
