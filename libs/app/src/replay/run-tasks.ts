import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { LedgerError, type Ledger } from '#libs/ledger';
import { runReplayTask, type ReplayTask, type TaskOutcome, type TaskProgress } from '#libs/views';
import { threadEnded } from '../thread-ended.js';
import { REPLAY_WORKER_SCRIPT, type ReplayMessage, type ReplayWorkerData } from './replay-worker.js';

/** How tasks are run. */
export interface TaskRun {
  readonly ledger: Ledger;
  readonly onThreads: boolean;
  readonly lanes: number;
  readonly onProgress: (progress: TaskProgress) => void;
  readonly signal: AbortSignal | undefined;
  /** Whether threads give way to others of this process. */
  readonly givesWay: boolean;
}

/** How long this thread works before others have a turn. */
const TURN_MS = 10;

/**
 * Does the tasks of a replay, as many at a time as there are lanes.
 * @returns their outcomes in order; `null` where the signal stopped it
 * @throws LedgerError what a task fails with; FigureError `memory-exhausted`
 */
export async function runTasks(
  tasks: readonly ReplayTask[],
  run: TaskRun,
): Promise<readonly TaskOutcome[] | null> {
  const parts = tasks.map((): TaskProgress => ({ commits: 0, observations: 0 }));
  const outcomes: (TaskOutcome | null)[] = [];
  const { lanes, signal, onProgress } = run;
  const runTask = run.onThreads ? runOnThread : runHere;
  const waiting = tasks.entries();
  const work = async (): Promise<void> => {
    for (const [at, task] of waiting) {
      if (signal?.aborted) return;
      outcomes[at] = await runTask(run, task, (part) => {
        parts[at] = { commits: part.commits, observations: part.observations };
        onProgress(parts.reduce(sum));
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, tasks.length) }, work));
  const all = outcomes.filter((each) => each !== null);
  return all.length === tasks.length ? all : null;
}

const sum = (left: TaskProgress, right: TaskProgress): TaskProgress => ({
  commits: left.commits + right.commits,
  observations: left.observations + right.observations,
});

type RunTask = (
  run: TaskRun,
  task: ReplayTask,
  onProgress: (progress: TaskProgress) => void,
) => Promise<TaskOutcome | null>;

const runHere: RunTask = async ({ ledger, signal }, task, onProgress) => {
  const running = runReplayTask(ledger, task);
  for (let turn = performance.now(); ;) {
    const { value, done } = running.next();
    if (done) return value;
    if (performance.now() - turn < TURN_MS) continue;
    onProgress(value);
    await nextTurn();
    if (signal?.aborted) {
      running.return(undefined as never);
      return null;
    }
    turn = performance.now();
  }
};

const runOnThread: RunTask = ({ ledger, signal, givesWay }, task, onProgress) => {
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: ReplayWorkerData = {
    script: REPLAY_WORKER_SCRIPT,
    place: ledger.place,
    task,
    stop,
    givesWay,
  };
  const worker = new Worker(new URL(REPLAY_WORKER_SCRIPT), { workerData });
  const abort = (): void => void Atomics.store(stop, 0, 1);
  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();
  return new Promise<TaskOutcome | null>((resolve, reject) => {
    void threadEnded(worker).then(reject);
    worker.on('message', (message: ReplayMessage) => {
      if ('outcome' in message) resolve(message.outcome);
      else if ('stopped' in message) resolve(null);
      else if ('error' in message) reject(new LedgerError(message.error.code, message.error.message));
      else onProgress(message);
    });
  }).finally(() => signal?.removeEventListener('abort', abort));
};
