import { Worker } from 'node:worker_threads';
import type { LedgerPlace } from '#libs/ledger';
import { threadEnded } from '../thread-ended.js';
import type { BulkTask } from './bulk-task.js';
import { BULK_WORKER_SCRIPT, type BulkWorkerData, type TaskAnswer } from './bulk-worker.js';

/** Runs tasks, so many at a time; here, or on threads. */
export interface TaskRunner {
  /** Tasks that it runs at a time. */
  readonly lanes: number;
  run(lane: number, task: BulkTask): Promise<TaskAnswer>;
  close(): Promise<void>;
}

/** Facts live briefly: room for them makes the collector come less often. */
const YOUNG = { maxYoungGenerationSizeMb: 64 };

interface Thread {
  readonly worker: Worker;
  readonly ended: Promise<Error>;
}

/** Threads, each with the ledger opened for itself. */
export class BulkWorkers implements TaskRunner {
  private readonly threads: Thread[];

  constructor(count: number, place: LedgerPlace, bookCacheBytes: number) {
    const workerData: BulkWorkerData = { script: BULK_WORKER_SCRIPT, place, bookCacheBytes };
    this.threads = Array.from({ length: count }, () => {
      const worker = new Worker(new URL(BULK_WORKER_SCRIPT), { workerData, resourceLimits: YOUNG });
      return { worker, ended: threadEnded(worker) };
    });
  }

  get lanes(): number {
    return this.threads.length;
  }

  /** @throws FigureError `memory-exhausted`; Error where the thread itself fails otherwise */
  async run(lane: number, task: BulkTask): Promise<TaskAnswer> {
    const { worker, ended } = this.threads[lane]!;
    const answered = new Promise<TaskAnswer>((resolve, reject) => {
      worker.once('message', resolve);
      void ended.then(reject);
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(task);
    return answered;
  }

  async close(): Promise<void> {
    await Promise.all(
      this.threads.map(async ({ worker, ended }) => {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        worker.postMessage(null);
        await ended;
      }),
    );
  }
}
