import type { Ledger, LedgerPlace } from './ledger.js';
import { openLedger } from './sqlite/open-ledger.js';
import type { FollowOptions } from './kurrentdb/open-kurrent-ledger.js';

/**
 * Opens a ledger, whichever log is the truth. What a server's log needs is loaded only then.
 * @throws LedgerError as `openLedger`, `openKurrentLedger`
 */
export async function openAt({ path, log }: LedgerPlace, options: FollowOptions = {}): Promise<Ledger> {
  if (log.kind === 'sqlite') return openLedger(log.path ?? path);
  const { openKurrentLedger } = await import('./kurrentdb/open-kurrent-ledger.js');
  return openKurrentLedger(path, log, options);
}
