import { isMainThread, parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { openLedger } from '#libs/ledger';
import { foldPart, type FoldOutcome, type FoldTask } from './fold.js';

/** What a thread is started with; `script` tells this one from others that load the same code. */
export interface FoldWorkerData {
  readonly script: string;
  readonly path: string;
  readonly task: FoldTask;
}

/** How far a thread is, or what it made of its part. */
export type FoldMessage =
  | { readonly commits: number; readonly observations: number }
  | { readonly outcome: FoldOutcome }
  | { readonly error: { readonly code: string; readonly message: string } };

/** This file, to start threads with. */
export const FOLD_WORKER_SCRIPT = import.meta.url;

/** Commits between two tellings of progress. */
const COMMITS_PER_MESSAGE = 2_000;

if (!isMainThread && (workerData as FoldWorkerData | null)?.script === FOLD_WORKER_SCRIPT)
  serve(parentPort!, workerData as FoldWorkerData);

function serve(port: MessagePort, { path, task }: FoldWorkerData): void {
  const tell = (message: FoldMessage): void => port.postMessage(message);
  try {
    const ledger = openLedger(path);
    const folding = foldPart(ledger.blocks, task);
    for (let toldAt = 0; ;) {
      const { value, done } = folding.next();
      if (done) {
        tell({ outcome: value });
        break;
      }
      if (value.commits - toldAt < COMMITS_PER_MESSAGE) continue;
      toldAt = value.commits;
      tell({ commits: value.commits, observations: value.observations });
    }
    void ledger.log.close();
  } catch (error) {
    const { message, code } = error as Error & { code?: unknown };
    tell({ error: { code: typeof code === 'string' ? code : 'unforeseen', message } });
  }
}
