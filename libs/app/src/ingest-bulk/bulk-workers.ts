import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { LedgerPlace } from '#libs/ledger';
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

/** Threads, each with the ledger opened for itself. */
export class BulkWorkers implements TaskRunner {
  private readonly workers: Worker[];

  constructor(count: number, place: LedgerPlace, bookCacheBytes: number) {
    const workerData: BulkWorkerData = { script: BULK_WORKER_SCRIPT, place, bookCacheBytes };
    this.workers = Array.from(
      { length: count },
      () => new Worker(new URL(BULK_WORKER_SCRIPT), { workerData, resourceLimits: YOUNG }),
    );
  }

  get lanes(): number {
    return this.workers.length;
  }

  /** @throws Error where the thread itself fails */
  async run(lane: number, task: BulkTask): Promise<TaskAnswer> {
    const worker = this.workers[lane]!;
    const answered = once(worker, 'message') as Promise<[TaskAnswer]>;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(task);
    const [answer] = await answered;
    return answer;
  }

  async close(): Promise<void> {
    await Promise.all(
      this.workers.map(async (worker) => {
        const exited = once(worker, 'exit');
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        worker.postMessage(null);
        await exited;
      }),
    );
  }
}
