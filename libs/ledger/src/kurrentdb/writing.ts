import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { eventIdOf, type EntityId } from '#libs/figures';
import type { Appended } from '../event-log.js';
import { LedgerError, wrongRevision } from '../ledger-error.js';
import type { CommitWriter } from '../sqlite/commit-writer.js';
import type { PreparedEntry } from '../sqlite/prepared-entry.js';
import type { SqliteBlocks } from '../sqlite/sqlite-blocks.js';
import type { SqliteDocuments } from '../sqlite/sqlite-documents.js';
import type { FoldStore } from './fold-store.js';
import type { FoldWatch } from './follower.js';
import type { KurrentClient } from './kurrent-client.js';
import type { KurrentDocuments } from './kurrent-documents.js';
import { chunksOf, placeOf, proposedEvents } from './run-events.js';
import type { StreamNames } from './stream-names.js';

/** How long another's commit may be under way before it is cut. */
const OPEN_RUN_MS = 2_000;
const OPEN_RUN_LOOK_MS = 50;

/** What writing needs. */
export interface WritingParts {
  readonly client: Pick<KurrentClient, 'append' | 'lastOf' | 'lastOfAll'>;
  readonly names: StreamNames;
  readonly documents: Pick<KurrentDocuments, 'put'>;
  readonly watch: Pick<FoldWatch, 'reach' | 'until'>;
  readonly store: FoldStore;
  /** The node's file. */
  readonly blocks: SqliteBlocks;
  readonly copies: SqliteDocuments;
  readonly writer: CommitWriter;
  /** How long another's commit may be under way before it is cut, in milliseconds. */
  readonly openRunMs?: number;
  /** What is appended at once. */
  readonly chunkBytes?: number;
}

/**
 * Commits of one entity on their way into the log. Each try is an attempt of its own. After a try that failed, or of
 * which nobody knows, the stream is folded to its head first: that tells whether the commits are there, whether they
 * may still be appended, and behind what.
 */
export class Writing {
  private readonly entity: EntityId;
  private readonly stream: string;
  private readonly attempts = new Map<PreparedEntry, string[]>();
  /** The first try trusts the node's file; what it says may be old. */
  private trusts: 'file' | 'head' = 'file';

  constructor(
    private readonly parts: WritingParts,
    private readonly run: readonly PreparedEntry[],
    private readonly expectedRevision: number,
  ) {
    this.entity = run[0]!.entry.commit.header.entity;
    this.stream = parts.names.ofEntity(this.entity);
  }

  /**
   * @throws LedgerError `wrong-revision`, `commit-id-reused`; `log-conflict`, `log-unreachable`, which another try may mend
   */
  async tryOnce(timeoutMs: number): Promise<readonly Appended[]> {
    const { store, watch } = this.parts;
    const isTrusted = this.trusts === 'head';
    this.trusts = 'head';
    const behind = isTrusted
      ? await this.foldToHead(timeoutMs)
      : (store.streamRevisionOf(this.entity) ?? -1n);
    const fresh = this.run.filter((each) => this.parts.writer.known(each) === null);
    if (fresh.length > 0) {
      const mismatch = this.mismatch(fresh);
      // What the file knows of the revision may be old: the head decides.
      if (mismatch && !isTrusted) throw new LedgerError('log-conflict', mismatch.message);
      if (mismatch) throw mismatch;
      await this.write(fresh, behind);
      await watch.until(() => fresh.every((each) => this.isThere(each)), timeoutMs);
      this.keepCopies(fresh);
    }
    return this.run.map((each) => this.told(each));
  }

  /** As a log of one file: the n-th of a run is expected n behind the first, unless it is there. */
  private mismatch(fresh: readonly PreparedEntry[]): LedgerError | null {
    const actual = this.parts.blocks.revisionNow(this.entity);
    for (const [at, each] of fresh.entries()) {
      const expected = this.expectedRevision + this.run.indexOf(each);
      if (actual + at !== expected) return wrongRevision(this.entity, expected, actual + at);
    }
    return null;
  }

  private async write(run: readonly PreparedEntry[], behind: bigint): Promise<void> {
    const { client, documents, chunkBytes } = this.parts;
    for (const { entry } of run) for (const document of entry.documents) await documents.put(document);
    let revision = behind;
    for (const chunk of chunksOf(this.proposed(run), chunkBytes))
      ({ revision } = await client.append(this.stream, chunk, revision));
  }

  private *proposed(run: readonly PreparedEntry[]): ReturnType<typeof proposedEvents> {
    for (const each of run) {
      const attempt = randomUUID();
      this.attempts.set(each, [...(this.attempts.get(each) ?? []), attempt]);
      yield* proposedEvents(each, attempt);
    }
  }

  /**
   * Folds the log to the head of the stream, and tells the revision there. Another's commit that is under way is waited
   * for; what is appended behind it cuts it.
   */
  private async foldToHead(timeoutMs: number): Promise<bigint> {
    const { client, names, watch, openRunMs = OPEN_RUN_MS } = this.parts;
    const until = performance.now() + openRunMs;
    let last = await client.lastOf(this.stream);
    while (last && this.isOthersOpen(last) && performance.now() < until) {
      await delay(OPEN_RUN_LOOK_MS);
      last = await client.lastOf(this.stream);
    }
    const end = await client.lastOfAll(names.entities);
    await watch.reach(end?.position ?? null, timeoutMs);
    return last?.revision ?? -1n;
  }

  /** Whether an event is not the last of its run, and the run may go on: ours do not, since one try is made at a time. */
  private isOthersOpen(event: { readonly metadata: unknown }): boolean {
    const place = placeOf(event);
    if (!place || place.index === place.count - 1) return false;
    return ![...this.attempts.values()].flat().includes(place.attempt);
  }

  private isThere(prepared: PreparedEntry): boolean {
    return this.parts.blocks.numberOf(prepared.entry.commit.header.id) > 0;
  }

  /** A commit that is there; new, where the run that made it is one of ours. @throws LedgerError `commit-id-reused` */
  private told(prepared: PreparedEntry): Appended {
    const known = this.parts.writer.known(prepared)!;
    const event = this.parts.store.lastEventOf(known.number);
    const isOurs = (this.attempts.get(prepared) ?? []).some((attempt) => isLastOf(attempt, prepared, event));
    return { ...known, appended: isOurs };
  }

  private keepCopies(run: readonly PreparedEntry[]): void {
    for (const { entry } of run) for (const document of entry.documents) this.parts.copies.keep(document);
  }
}

function isLastOf(attempt: string, { entry: { commit } }: PreparedEntry, event: string | null): boolean {
  const count =
    'events' in commit ? commit.events.length : 1 + commit.filing.measure.length + commit.rest.length;
  return event === eventIdOf({ commit: attempt, index: count - 1 });
}
