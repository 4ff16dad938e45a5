import type { Ledger } from '../ledger.js';
import { openDatabase, type OpenOptions } from './open-database.js';
import { SqliteBlocks } from './sqlite-blocks.js';
import { SqliteDictionary } from './sqlite-dictionary.js';
import { SqliteDocuments } from './sqlite-documents.js';
import { SqliteLoads } from './sqlite-loads.js';
import { SqliteLog } from './sqlite-log.js';
import { verifyLedger } from './verify.js';

/**
 * Opens the embedded ledger, one file, made if it is not there. Several processes may have it open.
 * `log.close()` closes all of it.
 * @throws LedgerError `not-a-ledger`, `format-unknown`, `ledger-missing` (read-only), `ledger-busy`
 */
export function openLedger(path: string, options: OpenOptions = {}): Ledger {
  const database = openDatabase(path, options);
  const dictionary = new SqliteDictionary(database);
  const blocks = new SqliteBlocks(database, dictionary);
  const documents = new SqliteDocuments(database, blocks);
  const log = new SqliteLog(database, blocks, dictionary, documents);
  const loads = new SqliteLoads(database);
  return {
    path,
    log,
    documents,
    blocks,
    loads,
    verify: (how = {}) => verifyLedger(database, blocks, documents, how),
  };
}
