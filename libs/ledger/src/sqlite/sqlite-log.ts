import { hash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import {
  commitLeafHash,
  factsLeafHash,
  FigureError,
  upcastCommit,
  validateCommit,
  validateFacts,
  type Commit,
  type EntityId,
} from '#libs/figures';
import { encodeBlock, encodeFactsBlock } from '../block/encode.js';
import type { Intern } from '../block/observation-draft.js';
import type { Appended, AppendOptions, EventLog, Head, RunEntry, StoredCommit } from '../event-log.js';
import { LedgerError } from '../ledger-error.js';
import { explained } from './open-database.js';
import { uuidBytes, type SqliteBlocks } from './sqlite-blocks.js';
import type { SqliteDictionary } from './sqlite-dictionary.js';
import { assertHash, type SqliteDocuments } from './sqlite-documents.js';

/** How often a follower looks for new commits. */
const POLL_MS = 50;

interface KnownCommit {
  readonly number: number;
  readonly revision: number;
  readonly recorded_at: string;
  readonly body_hash: Buffer;
}

/** The embedded log: the blocks of one SQLite file are the truth. */
export class SqliteLog implements EventLog {
  private readonly statements: ReturnType<typeof prepare>;
  private readonly inOneAct: (run: readonly Prepared[], expectedRevision: number) => Appended[];

  constructor(
    private readonly database: Database,
    private readonly blocks: SqliteBlocks,
    private readonly dictionary: SqliteDictionary,
    private readonly documents: SqliteDocuments,
  ) {
    this.statements = prepare(database);
    const transaction = database.transaction((run: readonly Prepared[], expectedRevision: number) =>
      run.map((each, at) => this.insert(each, expectedRevision + at)),
    );
    this.inOneAct = (run, expectedRevision) => transaction.immediate(run, expectedRevision);
  }

  async append(commit: Commit, { expectedRevision, ...entry }: AppendOptions): Promise<Appended> {
    const [appended] = await this.appendRun([{ commit, ...entry }], expectedRevision);
    return appended!;
  }

  async appendRun(run: readonly RunEntry[], expectedRevision: number): Promise<readonly Appended[]> {
    const prepared = run.map(prepareEntry);
    const size = this.dictionary.size;
    try {
      const appended = this.inOneAct(prepared, expectedRevision);
      this.blocks.forgetHead();
      return appended;
    } catch (error) {
      this.dictionary.forget(size);
      throw explained(error, this.database.name);
    }
  }

  async find(commitId: string): Promise<StoredCommit | null> {
    return this.blocks.block(this.blocks.numberOf(commitId))?.commit() ?? null;
  }

  async *readEntity(entity: EntityId, fromRevision = 1): AsyncIterable<StoredCommit> {
    for (const block of this.blocks.blocksOf(entity, fromRevision)) yield block.commit();
  }

  async *readAll(fromNumber = 1): AsyncIterable<StoredCommit> {
    for (const block of this.blocks.blocks(fromNumber)) yield block.commit();
  }

  async *follow(fromNumber: number, signal: AbortSignal): AsyncIterable<StoredCommit> {
    let next = fromNumber;
    while (!signal.aborted) {
      for (const block of this.blocks.blocks(next)) {
        if (signal.aborted) return;
        next = block.number + 1;
        yield block.commit();
      }
      await delay(POLL_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  async head(): Promise<Head> {
    return this.blocks.headNow();
  }

  async close(): Promise<void> {
    this.database.close();
  }

  private insert({ entry, id, leafHash }: Prepared, expectedRevision: number): Appended {
    const { commit, bodyHash, documents } = entry;
    const { header } = commit;
    const known = this.statements.known.get(id);
    if (known) return answered(known, bodyHash, header.id);
    const actual = this.blocks.revisionNow(header.entity);
    if (actual !== expectedRevision) throw wrongRevision(header.entity, expectedRevision, actual);
    const head = this.blocks.headNow();
    const [number, revision] = [head.number + 1, actual + 1];
    for (const document of documents) this.documents.put(document, number);
    // Before anything is given an id: another process may have given it to something else.
    this.dictionary.refresh();
    const intern: Intern = (kind, text) => this.dictionary.intern(kind, text);
    const block = 'events' in commit ? encodeBlock(commit, intern) : encodeFactsBlock(commit, intern);
    const recordedAt =
      head.recordedAt !== null && head.recordedAt > header.recordedAt ? head.recordedAt : header.recordedAt;
    this.statements.insert.run(
      number,
      id,
      this.entityId(header.entity),
      revision,
      recordedAt,
      header.document === null ? null : Buffer.from(header.document, 'hex'),
      Buffer.from(bodyHash, 'hex'),
      leafHash,
      Buffer.from(hash('sha256', block, 'hex'), 'hex'),
      block,
    );
    return { appended: true, number, revision, recordedAt };
  }

  private entityId(entity: EntityId): number {
    // Not cached before the transaction is through: it may be rolled back.
    const known = this.blocks.entityId(entity);
    return known > 0 ? known : Number(this.statements.insertEntity.run(entity).lastInsertRowid);
  }
}

interface Prepared {
  readonly entry: RunEntry;
  readonly id: Buffer;
  readonly leafHash: Buffer;
}

/** All that can be done before other writers have to wait. */
function prepareEntry(entry: RunEntry): Prepared {
  const { commit, bodyHash, documents } = entry;
  const isWhole = 'events' in commit;
  try {
    if (isWhole) validateCommit(upcastCommit(commit));
    else validateFacts(commit);
  } catch (error) {
    if (error instanceof FigureError) throw new LedgerError(error.code, error.message, error.facts);
    throw error;
  }
  if (!SHA256.test(bodyHash))
    throw new LedgerError('body-hash-malformed', 'bodyHash is not a SHA-256 in hex', { bodyHash });
  documents.forEach(assertHash);
  return {
    entry,
    id: uuidBytes(commit.header.id),
    leafHash: Buffer.from(isWhole ? commitLeafHash(commit) : factsLeafHash(commit), 'hex'),
  };
}

const SHA256 = /^[0-9a-f]{64}$/;

function answered(known: KnownCommit, bodyHash: string, id: string): Appended {
  if (known.body_hash.toString('hex') !== bodyHash) {
    throw new LedgerError(
      'commit-id-reused',
      `commit ${id} is in the log with another body: use another idempotency key`,
      { commit: id },
    );
  }
  return { appended: false, number: known.number, revision: known.revision, recordedAt: known.recorded_at };
}

const wrongRevision = (entity: EntityId, expected: number, actual: number): LedgerError =>
  new LedgerError(
    'wrong-revision',
    `${entity} is at revision ${actual}, not ${expected}: another writer was first; fold to the head and decide again`,
    { entity, expected, actual },
  );

function prepare(database: Database) {
  return {
    known: database.prepare<[Buffer], KnownCommit>(
      'SELECT number, revision, recorded_at, body_hash FROM commits WHERE id = ?',
    ),
    insertEntity: database.prepare<[string]>('INSERT INTO entities (name) VALUES (?)'),
    entity: database.prepare<[string], number>('SELECT id FROM entities WHERE name = ?').pluck(),
    insert: database.prepare(
      `INSERT INTO commits (number, id, entity, revision, recorded_at, document, body_hash, leaf_hash, block_hash, block)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
  };
}
