import type { Worker } from 'node:worker_threads';
import { FigureError } from '#libs/figures';

/**
 * Resolves when a thread is gone, to what may be said of that where nobody had asked it to end: `memory-exhausted`, or what it failed with. Asked for when
 * the thread is started, so that no end is missed.
 */
export function threadEnded(worker: Worker): Promise<Error> {
  return new Promise((resolve) => {
    let failure: Error | null = null;
    worker.once('error', (error) => (failure = told(error)));
    worker.once('exit', (code) =>
      resolve(
        failure ??
          new Error(`a thread ended by itself, with ${code}: nothing of what it had not told of is lost`),
      ),
    );
  });
}

function told(error: Error): Error {
  if (!('code' in error) || error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  return new FigureError(
    'memory-exhausted',
    'a thread ran out of memory: what was acknowledged is recorded. Go on with fewer --workers, or with more memory (NODE_OPTIONS=--max-old-space-size=<MiB>)',
  );
}
