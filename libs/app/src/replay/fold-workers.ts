import { Worker } from 'node:worker_threads';
import { LedgerError } from '#libs/ledger';
import type { FoldOutcome, FoldTask } from './fold.js';
import { FOLD_WORKER_SCRIPT, type FoldMessage, type FoldWorkerData } from './fold-worker.js';

type Progress = { readonly commits: number; readonly observations: number };

/** Folds parts of the log on threads, one a part. @throws LedgerError what a part fails with */
export async function foldOnThreads(
  path: string,
  tasks: readonly FoldTask[],
  onProgress: (progress: Progress) => void,
): Promise<FoldOutcome[]> {
  const parts = tasks.map((): Progress => ({ commits: 0, observations: 0 }));
  return Promise.all(
    tasks.map((task, at) =>
      foldOn({ script: FOLD_WORKER_SCRIPT, path, task }, (part) => {
        parts[at] = part;
        onProgress(
          parts.reduce((sum, each) => ({
            commits: sum.commits + each.commits,
            observations: sum.observations + each.observations,
          })),
        );
      }),
    ),
  );
}

function foldOn(workerData: FoldWorkerData, onProgress: (progress: Progress) => void): Promise<FoldOutcome> {
  const worker = new Worker(new URL(FOLD_WORKER_SCRIPT), { workerData });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('a thread that folds ended without an answer')));
    worker.on('message', (message: FoldMessage) => {
      if ('outcome' in message) resolve(message.outcome);
      else if ('error' in message) reject(new LedgerError(message.error.code, message.error.message));
      else onProgress(message);
    });
  });
}
