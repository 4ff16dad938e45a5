import type { Io } from './io.js';

/**
 * Work that Ctrl-C asks to stop, and ends at once when it is pressed again.
 * @param where behind what it stops, as it is told: " behind what is on its way"
 */
export async function stoppable<T>(
  { err }: Pick<Io, 'err'>,
  where: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const onInterrupt = (): void => {
    err(`tieout: stopping${where}; once more to stop at once`);
    stop.abort();
  };
  process.once('SIGINT', onInterrupt);
  try {
    return await work(stop.signal);
  } finally {
    process.removeListener('SIGINT', onInterrupt);
  }
}
