import { LedgerError } from '../ledger-error.js';

/** What an act comes to, or an error when it takes too long: the act itself may go on, nobody waits for it. */
export async function within<T>(act: Promise<T>, ms: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate(what, ms)), ms);
  });
  try {
    return await Promise.race([act, late]);
  } finally {
    clearTimeout(timer);
  }
}

const tooLate = (what: string, ms: number): LedgerError =>
  new LedgerError('log-unreachable', `${what} took longer than ${ms} ms`, { ms });
