import { setTimeout as delay } from 'node:timers/promises';

/** Times that a writer folds and decides again before it gives up on a busy entity. */
const ATTEMPTS_MAX = 50;
const BACKOFF_MS_MAX = 50;

/** Waits a moment where another writer was first, so that it can decide again; throws any other error, or the last. */
export async function backOff(error: unknown, attempt: number): Promise<void> {
  const isConflict = error instanceof Error && 'code' in error && error.code === 'wrong-revision';
  if (!isConflict || attempt >= ATTEMPTS_MAX) throw error;
  await delay(Math.random() * BACKOFF_MS_MAX);
}
