import { followedBy } from './followed.js';
import type { Ledger } from '../ledger.js';
import { LedgerError } from '../ledger-error.js';
import type { OpenOptions } from './open-database.js';
import { openParts } from './open-parts.js';
import { verifyLedger } from './verify.js';

/**
 * Opens the embedded ledger, one file, made if it is not there. Several processes may have it open.
 * `log.close()` closes all of it.
 * @throws LedgerError `not-a-ledger`, `format-unknown`, `ledger-missing` (read-only), `ledger-busy`; `ledger-follows` for a
 *   node's file, whose log is elsewhere
 */
export function openLedger(path: string, options: OpenOptions = {}): Ledger {
  const { database, blocks, documents, log, ledger } = openParts(path, options);
  const follows = followedBy(database);
  if (follows !== null) {
    database.close();
    throw new LedgerError(
      'ledger-follows',
      `${path} follows a log that is elsewhere: say where with TIEOUT_LOG, or give another data directory`,
      { path, follows },
    );
  }
  return ledger({
    log,
    documents,
    following: null,
    place: { path, log: { kind: 'sqlite', path } },
    verify: (how = {}) => verifyLedger(database, blocks, documents, how),
  });
}
