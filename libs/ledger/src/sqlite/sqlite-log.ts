import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { Commit, EntityId } from '#libs/figures';
import type { Appended, AppendOptions, EventLog, Head, RunEntry, StoredCommit } from '../event-log.js';
import { LedgerError, wrongRevision } from '../ledger-error.js';
import type { CommitWriter } from './commit-writer.js';
import { explained } from './open-database.js';
import { prepareEntry, type PreparedEntry } from './prepared-entry.js';
import type { SqliteBlocks } from './sqlite-blocks.js';

/** How often a follower looks for new commits. */
const POLL_MS = 50;

/** The embedded log: the blocks of one SQLite file are the truth. */
export class SqliteLog implements EventLog {
  constructor(
    private readonly database: Database,
    private readonly blocks: SqliteBlocks,
    private readonly writer: CommitWriter,
  ) {}

  async append(commit: Commit, { expectedRevision, ...entry }: AppendOptions): Promise<Appended> {
    const [appended] = await this.appendRun([{ commit, ...entry }], expectedRevision);
    return appended!;
  }

  async appendRun(run: readonly RunEntry[], expectedRevision: number): Promise<readonly Appended[]> {
    const prepared = run.map(prepareEntry);
    try {
      return this.writer.inOneAct(() => prepared.map((each, at) => this.insert(each, expectedRevision + at)));
    } catch (error) {
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

  async waitFor(number: number, timeoutMs: number): Promise<void> {
    const until = performance.now() + timeoutMs;
    for (let head; (head = this.blocks.headNow().number) < number;) {
      if (performance.now() > until) throw notHere(number, head);
      await delay(POLL_MS);
    }
  }

  async close(): Promise<void> {
    this.database.close();
  }

  private insert(prepared: PreparedEntry, expectedRevision: number): Appended {
    const known = this.writer.known(prepared);
    if (known) return known;
    const { entity } = prepared.entry.commit.header;
    const actual = this.blocks.revisionNow(entity);
    if (actual !== expectedRevision) throw wrongRevision(entity, expectedRevision, actual);
    return this.writer.write(prepared);
  }
}

const notHere = (number: number, head: number): LedgerError =>
  new LedgerError(
    'commit-not-here',
    `this node has ${head} commits, and not yet commit ${number}: try again, or ask the node that told you of it`,
    { commit: number, head },
  );
