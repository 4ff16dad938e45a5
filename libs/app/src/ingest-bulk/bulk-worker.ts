import { isMainThread, parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { openAt, type LedgerPlace } from '#libs/ledger';
import { LedgerAccess } from '../ledger-access.js';
import { runTask, type BulkTask } from './bulk-task.js';
import type { BulkFileOutcome } from './take-facts.js';

/** What a worker says of a task. */
export type TaskAnswer =
  | { readonly outcome: BulkFileOutcome }
  | { readonly error: { readonly code: string; readonly message: string } };

/** What a thread is started with; `script` tells this one from others that load the same code. */
export interface BulkWorkerData {
  readonly script: string;
  readonly place: LedgerPlace;
  readonly bookCacheBytes: number;
}

/** This file, to start threads with. */
export const BULK_WORKER_SCRIPT = import.meta.url;

/** An error as it can be handed to another thread. */
export function reasonOf(error: unknown): { readonly code: string; readonly message: string } {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return { code: typeof code === 'string' ? code : 'unforeseen', message };
}

if (!isMainThread && (workerData as BulkWorkerData | null)?.script === BULK_WORKER_SCRIPT)
  serve(parentPort!, workerData as BulkWorkerData);

/** Takes in one file after the other, on a connection of its own. */
function serve(port: MessagePort, { place, bookCacheBytes }: BulkWorkerData): void {
  const opening = openAt(place, { isFollowed: true }).then(
    (ledger) => new LedgerAccess(ledger, bookCacheBytes),
  );
  // What went wrong is the answer to each task.
  opening.catch(() => undefined);
  const answer = async (task: BulkTask): Promise<TaskAnswer> => {
    try {
      return { outcome: await runTask(await opening, task) };
    } catch (error) {
      return { error: reasonOf(error) };
    }
  };
  port.on('message', (task: BulkTask | null) => {
    if (task !== null) return void answer(task).then((each) => port.postMessage(each));
    return void opening
      .then(({ log }) => log.close())
      .catch(() => undefined)
      .then(() => port.close());
  });
}
