import { constants, setPriority } from 'node:os';
import { isMainThread, parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { openAt, type LedgerPlace } from '#libs/ledger';
import { runReplayTask, type ReplayTask, type TaskOutcome, type TaskProgress } from '#libs/views';

/** What a thread is started with; `script` tells this one from others that load the same code. */
export interface ReplayWorkerData {
  readonly script: string;
  readonly place: LedgerPlace;
  readonly task: ReplayTask;
  /** Whether it gives way to the threads that answer. */
  readonly givesWay: boolean;
  /** One number: not 0 when the thread is to stop. */
  readonly stop: Int32Array;
}

/** How far a thread is, or what it made of its part. */
export type ReplayMessage =
  | TaskProgress
  | { readonly outcome: TaskOutcome }
  | { readonly stopped: true }
  | { readonly error: { readonly code: string; readonly message: string } };

/** This file, to start threads with. */
export const REPLAY_WORKER_SCRIPT = import.meta.url;

/** Between two tellings of progress. */
const TELL_MS = 100;

if (!isMainThread && (workerData as ReplayWorkerData | null)?.script === REPLAY_WORKER_SCRIPT)
  void serve(parentPort!, workerData as ReplayWorkerData);

async function serve(port: MessagePort, { place, task, stop, givesWay }: ReplayWorkerData): Promise<void> {
  // On Linux this is said of the thread that says it; elsewhere of the process, which would slow all of it.
  if (givesWay && process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);
  const tell = (message: ReplayMessage): void => port.postMessage(message);
  try {
    const ledger = await openAt(place, { isFollowed: true });
    const running = runReplayTask(ledger, task);
    for (let toldAt = performance.now(); ;) {
      const { value, done } = running.next();
      if (done) {
        tell({ outcome: value });
        break;
      }
      if (Atomics.load(stop, 0) !== 0) {
        running.return(undefined as never);
        tell({ stopped: true });
        break;
      }
      if (performance.now() - toldAt < TELL_MS) continue;
      toldAt = performance.now();
      tell({ commits: value.commits, observations: value.observations });
    }
    await ledger.log.close();
  } catch (error) {
    const { message, code } = error as Error & { code?: unknown };
    tell({ error: { code: typeof code === 'string' ? code : 'unforeseen', message } });
  }
}
