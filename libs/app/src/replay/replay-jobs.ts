import { availableParallelism } from 'node:os';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { FigureError } from '#libs/figures';
import { Observable } from 'rxjs';
import { v4 as uuidV4 } from 'uuid';
import { parseAsOf } from '../as-of.js';
import { CLOCK, type Clock } from '../clock.js';
import { LedgerAccess } from '../ledger-access.js';
import {
  ReplayCommand,
  type ReplayOptions,
  type ReplayOutcome,
  type ReplayProgress,
} from './replay.command.js';

/** A replay that runs beside a server's other work. */
export interface ReplayJobJson {
  readonly replayId: string;
  readonly status: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  readonly views: readonly string[];
  readonly asOf: string | null;
  readonly recordedAsOf: string | null;
  readonly toCommit: number | null;
  readonly askedAt: string;
  readonly finishedAt: string | null;
  readonly progress: JobProgress | null;
  readonly outcome: ReplayOutcome | null;
  readonly error: { readonly code: string; readonly message: string } | null;
}

export interface JobProgress extends ReplayProgress {
  readonly observationsPerSecond: number;
  /** `null` before anything can be said of it. */
  readonly secondsLeft: number | null;
}

/** What happens to a job, in order: `progress` while it runs, and at last its end. */
export interface ReplayEvent {
  /** Counts from 1 in every job. */
  readonly id: number;
  readonly type: 'queued' | 'running' | 'progress' | 'done' | 'failed' | 'cancelled';
  readonly job: ReplayJobJson;
}

/** Jobs that are kept, and told of, when they have ended; and those that may wait. */
const ENDED_MAX = 100;
const WAITING_MAX = 16;
/** Events of a job that can be told again to one who lost the connection. */
const EVENTS_MAX = 1_000;
/** Threads of their own, so that the server answers meanwhile; one processor is left to it. */
const WORKERS = Math.max(1, availableParallelism() - 1);
/** Between two events of progress. */
const PROGRESS_MS = 200;

/** Replays, one at a time; the others wait. They are kept in memory: what they made is in the ledger's file. */
@Injectable()
export class ReplayJobs {
  private readonly jobs = new Map<string, Job>();
  private running: Promise<void> = Promise.resolve();

  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LedgerAccess) private readonly ledger: LedgerAccess,
  ) {}

  /** @throws FigureError `replays-waiting`, `time-malformed`, `commit-unknown` */
  start(options: ReplayOptions): ReplayJobJson {
    this.ledger.library.vantage(parseAsOf(options));
    const waiting = [...this.jobs.values()].filter(({ isOver }) => !isOver).length;
    if (waiting > WAITING_MAX) {
      throw new FigureError(
        'replays-waiting',
        `${waiting} replays are waiting: try again when some are done`,
        {
          waiting,
        },
      );
    }
    const job = new Job({ ...options, givesWay: true, workers: options.workers ?? WORKERS }, this.clock);
    this.jobs.set(job.id, job);
    this.running = this.running.then(() => job.run(this.commands));
    this.forgetOldest();
    return job.json;
  }

  /** The newest first. */
  list(): readonly ReplayJobJson[] {
    return [...this.jobs.values()].map(({ json }) => json).toReversed();
  }

  /** @throws FigureError `replay-unknown` */
  get(replayId: string): ReplayJobJson {
    return this.job(replayId).json;
  }

  /** Stops a job that is not over; what it made is kept. @throws FigureError `replay-unknown` */
  cancel(replayId: string): ReplayJobJson {
    const job = this.job(replayId);
    job.cancel();
    return job.json;
  }

  /** The events of a job behind one that was seen, then those to come; it ends with the job. @throws FigureError `replay-unknown` */
  watch(replayId: string, seen: number): Observable<ReplayEvent> {
    return this.job(replayId).events(seen);
  }

  /** Stops all; the server closes. */
  async close(): Promise<void> {
    for (const job of this.jobs.values()) job.cancel();
    await this.running;
  }

  private job(replayId: string): Job {
    const job = this.jobs.get(replayId);
    if (job) return job;
    throw new FigureError(
      'replay-unknown',
      `there is no replay ${replayId}: it ended long ago, or before the server started; its certificates are kept`,
      { replayId },
    );
  }

  private forgetOldest(): void {
    const over = [...this.jobs.values()].filter(({ isOver }) => isOver);
    for (const { id } of over.slice(0, Math.max(0, over.length - ENDED_MAX))) this.jobs.delete(id);
  }
}

class Job {
  readonly id = uuidV4();
  private readonly abort = new AbortController();
  private readonly told: ReplayEvent[] = [];
  private readonly watchers = new Set<() => void>();
  private state: ReplayJobJson;
  private count = 0;
  private startedAt = 0;
  private toldAt = 0;

  constructor(
    private readonly options: ReplayOptions,
    private readonly clock: Clock,
  ) {
    const { views = [], asOf = null, recordedAsOf = null, toCommit = null } = options;
    this.state = {
      replayId: this.id,
      status: 'queued',
      views,
      asOf,
      recordedAsOf,
      toCommit,
      askedAt: clock.now(),
      finishedAt: null,
      progress: null,
      outcome: null,
      error: null,
    };
    this.tell('queued', {});
  }

  get json(): ReplayJobJson {
    return this.state;
  }

  get isOver(): boolean {
    return this.state.finishedAt !== null;
  }

  async run(commands: CommandBus): Promise<void> {
    if (this.isOver) return;
    this.startedAt = performance.now();
    this.tell('running', { status: 'running' });
    const { signal } = this.abort;
    const onProgress = (progress: ReplayProgress): void => this.progress(progress);
    try {
      const outcome = await commands.execute(new ReplayCommand({ ...this.options, signal, onProgress }));
      this.end('done', { outcome });
    } catch (error) {
      const { code, message } = error as Error & { code?: unknown };
      const status = code === 'replay-cancelled' ? 'cancelled' : 'failed';
      this.end(status, { error: { code: typeof code === 'string' ? code : 'internal', message } });
    }
  }

  cancel(): void {
    if (this.isOver) return;
    this.abort.abort();
    if (this.state.status === 'queued') this.end('cancelled', {});
  }

  events(seen: number): Observable<ReplayEvent> {
    return new Observable((subscriber) => {
      let last = seen;
      const push = (): void => {
        for (const event of this.told) {
          if (event.id <= last) continue;
          last = event.id;
          subscriber.next(event);
        }
        if (this.isOver) subscriber.complete();
      };
      this.watchers.add(push);
      push();
      return () => this.watchers.delete(push);
    });
  }

  private progress(progress: ReplayProgress): void {
    const now = performance.now();
    if (now - this.toldAt < PROGRESS_MS) return;
    this.toldAt = now;
    const seconds = Math.max((now - this.startedAt) / 1000, 1e-3);
    const { commits, commitsTotal, observations } = progress;
    const secondsLeft =
      commits === 0 ? null : Math.round(((commitsTotal - commits) / commits) * seconds * 10) / 10;
    const observationsPerSecond = Math.round(observations / seconds);
    this.tell('progress', { progress: { ...progress, observationsPerSecond, secondsLeft } });
  }

  private end(status: 'done' | 'failed' | 'cancelled', facts: Partial<ReplayJobJson>): void {
    this.tell(status, { ...facts, status, finishedAt: this.clock.now() });
  }

  private tell(type: ReplayEvent['type'], change: Partial<ReplayJobJson>): void {
    this.state = { ...this.state, ...change };
    this.told.push({ id: ++this.count, type, job: this.state });
    if (this.told.length > EVENTS_MAX) this.told.shift();
    for (const push of this.watchers) push();
  }
}
