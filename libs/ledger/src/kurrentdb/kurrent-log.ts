import { setTimeout as delay } from 'node:timers/promises';
import type { Commit, EntityId } from '#libs/figures';
import type { Appended, AppendOptions, EventLog, Head, RunEntry, StoredCommit } from '../event-log.js';
import { LedgerError } from '../ledger-error.js';
import { prepareEntry } from '../sqlite/prepared-entry.js';
import type { SqliteLog } from '../sqlite/sqlite-log.js';
import type { FoldWatch } from './follower.js';
import type { KurrentClient } from './kurrent-client.js';
import { Writing, type WritingParts } from './writing.js';

/** How long a writer, or who asks for the head, goes on, whatever fails, before it tells. */
const PATIENCE_MS = 30_000;
/** Between two tries, drawn at random up to so long; longer each time. */
const PAUSE_MS = 20;
const PAUSE_MS_MAX = 2_000;

/** What a log on a server is made of. */
export interface KurrentParts extends WritingParts {
  readonly client: KurrentClient;
  readonly watch: FoldWatch;
  /** The node's file, read. */
  readonly local: SqliteLog;
  readonly patienceMs?: number;
}

/**
 * A log on a server: a stream an entity, an event a ledger event. A commit is a run of events behind one another in its
 * stream; it is visible when the last of them is there. What is written is told when this node has folded it, so that
 * number and revision are those of the log, and what is read next shows it.
 */
export class KurrentLog implements EventLog {
  private readonly patienceMs: number;

  constructor(private readonly parts: KurrentParts) {
    this.patienceMs = parts.patienceMs ?? PATIENCE_MS;
  }

  async append(commit: Commit, { expectedRevision, ...entry }: AppendOptions): Promise<Appended> {
    const [appended] = await this.appendRun([{ commit, ...entry }], expectedRevision);
    return appended!;
  }

  async appendRun(run: readonly RunEntry[], expectedRevision: number): Promise<readonly Appended[]> {
    if (run.length === 0) return [];
    const writing = new Writing(this.parts, run.map(prepareEntry), expectedRevision);
    return this.patiently((timeoutMs) => writing.tryOnce(timeoutMs));
  }

  async find(commitId: string): Promise<StoredCommit | null> {
    await this.foldToEnd();
    return this.parts.local.find(commitId);
  }

  async *readEntity(entity: EntityId, fromRevision?: number): AsyncIterable<StoredCommit> {
    await this.foldToEnd();
    yield* this.parts.local.readEntity(entity, fromRevision);
  }

  async *readAll(fromNumber?: number): AsyncIterable<StoredCommit> {
    await this.foldToEnd();
    yield* this.parts.local.readAll(fromNumber);
  }

  follow(fromNumber: number, signal: AbortSignal): AsyncIterable<StoredCommit> {
    return this.parts.local.follow(fromNumber, signal);
  }

  async head(): Promise<Head> {
    await this.foldToEnd();
    return this.parts.local.head();
  }

  waitFor(number: number, timeoutMs: number): Promise<void> {
    return this.parts.local.waitFor(number, timeoutMs);
  }

  async close(): Promise<void> {
    await this.parts.watch.close();
    await this.parts.client.close();
    await this.parts.local.close();
  }

  /** Folds what the log holds now. */
  private async foldToEnd(): Promise<void> {
    const { client, names, watch } = this.parts;
    await this.patiently(async (timeoutMs) => {
      const last = await client.lastOfAll(names.entities);
      await watch.reach(last?.position ?? null, timeoutMs);
    });
  }

  /** Tries again what another try may mend, for as long as there is patience. */
  private async patiently<T>(act: (timeoutMs: number) => Promise<T>): Promise<T> {
    const until = performance.now() + this.patienceMs;
    for (let failures = 0; ; failures++) {
      try {
        return await act(Math.max(until - performance.now(), 0));
      } catch (error) {
        if (!isPassing(error) || performance.now() > until) throw error;
        await delay(Math.random() * Math.min(PAUSE_MS * 2 ** failures, PAUSE_MS_MAX));
      }
    }
  }
}

/** What another try may mend: somebody was first, or nobody knows what became of it. */
const isPassing = (error: unknown): boolean =>
  error instanceof LedgerError && (error.code === 'log-conflict' || error.code === 'log-unreachable');
