import { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { FollowStatus, Following, VoidedRun } from '../following.js';
import { LedgerError } from '../ledger-error.js';
import { SILENT, type Telemetry } from '../telemetry.js';
import { EventsInHand } from './events-in-hand.js';
import type { Batch, FoldCounts, FoldStore } from './fold-store.js';
import type { KurrentClient } from './kurrent-client.js';
import type { Subscription } from './subscription.js';
import { RunFolder } from './run-folder.js';
import { isAfter, type EventMark, type Position } from './server-event.js';
import { withinTraces } from './traced-runs.js';

/** After a lost connection: from so long, doubled each time, up to so long; drawn at random from half of it on. */
const BACKOFF_MS = 100;
const BACKOFF_MS_MAX = 10_000;

const CLOSE_MS = 1_000;

/** Times that a server is asked before it is said to have another history. */
const FORK_READS = 3;

/** What no new connection mends. */
const FATAL = new Set(['log-forked', 'schema-version-unknown', 'format-unknown', 'not-a-ledger']);

/** Waits for what is folded into a node's file, whoever folds it. */
export interface FoldWatch extends Following {
  /**
   * Resolves when all up to a position is folded, of a server that has what was folded before.
   * @throws LedgerError `log-lagging` when nothing is folded for so long; what stopped the follower
   */
  reach(position: Position | null, timeoutMs: number): Promise<void>;
  /** The same, for what the file says when it is folded. */
  until(isReached: () => boolean, timeoutMs: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * Follows the log of a server and folds it into the node's file: a subscription from the file's checkpoint, opened anew
 * from there whenever it ends, with or without an error. It never skips, since the checkpoint is written with what it
 * stands for; and never doubles, since what is folded is compared in the same transaction.
 */
export class Follower implements FoldWatch {
  readonly folded = { commits: 0, events: 0 };
  private readonly turns = new EventEmitter().setMaxListeners(0);
  private readonly stop = new AbortController();
  private subscription: Subscription | null = null;
  private running: Promise<void> | null = null;
  private state: FollowStatus['state'] = 'starting';
  private problem: LedgerError | null = null;
  private heard: Position | null = null;
  private reached: Position | null;
  private behindSince: number | null = null;
  /** Whether the server that it is connected to was seen to have what is folded. */
  private isConfirmed = false;
  private openRuns = 0;
  private reconnects = 0;

  constructor(
    private readonly client: KurrentClient,
    private readonly store: FoldStore,
    private readonly prefix: string,
    private readonly telemetry: Telemetry = SILENT,
  ) {
    this.reached = store.state().folded?.position ?? null;
  }

  start(): void {
    this.running = this.run();
  }

  async reach(position: Position | null, timeoutMs: number): Promise<void> {
    if (position) this.hear(position);
    const isReached = (): boolean => position === null || !isAfter(position, this.reached);
    // What a node has folded is the log's only when the server was seen to have the same.
    await this.until(() => this.isConfirmed && isReached(), timeoutMs);
  }

  async until(isReached: () => boolean, timeoutMs: number): Promise<void> {
    let end = performance.now() + timeoutMs;
    for (let before = this.reached; !isReached(); before = this.reached) {
      if (this.state === 'stopped') throw this.stopped();
      if (performance.now() >= end) throw lagging(timeoutMs, this.problem);
      await this.nextTurn(end - performance.now());
      // A node that has much to fold is waited for as long as it goes on.
      if (this.reached !== before) end = performance.now() + timeoutMs;
    }
  }

  status(): FollowStatus {
    const { state, openRuns, reconnects, problem } = this;
    return {
      log: this.client.url.shown,
      state,
      position: told(this.reached),
      head: told(this.heard ?? this.reached),
      lagMs: this.behindSince === null ? 0 : Math.round(performance.now() - this.behindSince),
      openRuns,
      voids: this.store.countVoids(),
      reconnects,
      problem: problem && { code: problem.code, message: problem.message },
    };
  }

  voids(limit: number): readonly VoidedRun[] {
    return this.store.voids(limit);
  }

  async close(): Promise<void> {
    this.stop.abort();
    await this.subscription?.close();
    // What it asked a server that does not answer, is not waited for.
    await Promise.race([this.running, delay(CLOSE_MS, undefined, { ref: false })]);
  }

  private async run(): Promise<void> {
    const { signal } = this.stop;
    for (let failures = 0; !signal.aborted;) {
      const before = this.folded.events;
      try {
        await this.refuseFork();
        await this.consume();
        this.problem = null;
      } catch (error) {
        if (signal.aborted) break;
        this.problem = error instanceof LedgerError ? error : unforeseen(error);
        if (FATAL.has(this.problem.code)) break;
      } finally {
        this.isConfirmed = false;
      }
      if (signal.aborted) break;
      failures = this.folded.events > before ? 0 : failures + 1;
      this.reconnects++;
      if (this.state === 'following') this.enter('reconnecting');
      this.turns.emit('turn');
      const longest = Math.min(BACKOFF_MS * 2 ** failures, BACKOFF_MS_MAX);
      await delay((longest * (1 + Math.random())) / 2, undefined, { signal }).catch(() => undefined);
    }
    this.enter('stopped');
    this.turns.emit('turn');
  }

  /** The last event that was folded has to be where it was: a server restored from a backup has another history. */
  private async refuseFork(): Promise<void> {
    const last = this.store.state().folded;
    const head = await this.client.lastOfAll(this.prefix);
    if (head) this.hear(head.position);
    if (last) await this.confirm(last);
    this.reached = last?.position ?? null;
    this.isConfirmed = true;
    this.progress(head?.position ?? null);
  }

  /** Asked again before it is believed: a read that the server ended early looks as if nothing were there. */
  private async confirm({ position, id }: EventMark): Promise<void> {
    for (let asked = 1; asked <= FORK_READS; asked++) {
      const found = await this.client.at(position);
      if (found?.id === id) return;
      if (found && !isAfter(found.position, position)) break;
    }
    throw forked(this.client.url.shown, position);
  }

  private async consume(): Promise<void> {
    if (this.stop.signal.aborted) return;
    const { checkpoint } = this.store.state();
    const subscription = this.client.subscribe(this.prefix, checkpoint);
    this.subscription = subscription;
    const hand = new EventsInHand(
      new RunFolder(checkpoint),
      (batch, openRuns) => this.fold(batch, openRuns),
      () => void subscription.close(),
    );
    try {
      for await (const event of subscription) {
        if (this.stop.signal.aborted) return;
        this.hear(event.position);
        hand.take(event);
      }
      hand.fold();
    } catch (error) {
      throw hand.failed ? hand.failed.error : error;
    } finally {
      hand.close();
      await subscription.close();
    }
  }

  private fold(batch: Batch, openRuns: number): void {
    const counts = this.observed(batch);
    this.folded.commits += counts.commits;
    this.folded.events += counts.events;
    this.openRuns = openRuns;
    this.reached = batch.folded.position;
    this.problem = null;
    this.progress(this.heard);
  }

  private observed(batch: Batch): FoldCounts {
    const started = performance.now();
    const counts = withinTraces(this.telemetry, batch, () => this.store.fold(batch));
    const { commits, events } = counts;
    const seconds = (performance.now() - started) / 1000;
    this.telemetry.tell({ type: 'fold', into: 'blocks', commits, events, seconds });
    return counts;
  }

  private enter(state: FollowStatus['state']): void {
    if (state === this.state) return;
    this.state = state;
    const problem = this.stop.signal.aborted ? null : this.problem;
    const { code, message } = problem ?? { code: null, message: null };
    this.telemetry.tell({ type: 'follow', log: this.client.url.shown, state, code, message });
  }

  /** Says to all who wait how far it is. */
  private progress(head: Position | null): void {
    if (head === null || !isAfter(head, this.reached)) {
      this.behindSince = null;
      this.enter('following');
    }
    this.turns.emit('turn');
  }

  private hear(position: Position): void {
    if (!isAfter(position, this.heard)) return;
    this.heard = position;
    if (isAfter(position, this.reached)) this.behindSince ??= performance.now();
  }

  private nextTurn(timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.turns.off('turn', done);
        resolve();
      };
      const timer = setTimeout(done, timeoutMs);
      this.turns.once('turn', done);
    });
  }

  private stopped(): LedgerError {
    return this.problem ?? new LedgerError('ledger-closed', 'the ledger was closed');
  }
}

const told = (position: Position | null): string | null =>
  position === null ? null : String(position.commit);

export const lagging = (timeoutMs: number, problem: LedgerError | null): LedgerError =>
  problem ??
  new LedgerError(
    'log-lagging',
    `this node did not catch up with the log within ${Math.round(timeoutMs)} ms: try again, nothing is written twice`,
    { timeoutMs },
  );

const forked = (log: string, { commit }: Position): LedgerError =>
  new LedgerError(
    'log-forked',
    `${log} has another history than this node, which has folded it up to position ${commit}: the server was restored ` +
      'from an older backup, or is another one. Give this node an empty data directory, and it folds what the server has',
    { log, position: String(commit) },
  );

const unforeseen = (error: unknown): LedgerError =>
  new LedgerError('follower-failed', error instanceof Error ? error.message : String(error));
