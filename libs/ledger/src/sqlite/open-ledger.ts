import type { Ledger } from '../ledger.js';
import { openDatabase } from './schema.js';
import { SqliteBlocks } from './sqlite-blocks.js';
import { SqliteDictionary } from './sqlite-dictionary.js';
import { SqliteDocuments } from './sqlite-documents.js';
import { SqliteLog } from './sqlite-log.js';
import { verifyLedger } from './verify.js';

/**
 * Opens the embedded ledger, one file, made if it is not there. Several processes may have it open.
 * @throws LedgerError `not-a-ledger`, `format-unknown`
 */
export function openLedger(path: string): Ledger {
  const database = openDatabase(path);
  const dictionary = new SqliteDictionary(database);
  const blocks = new SqliteBlocks(database, dictionary);
  const documents = new SqliteDocuments(database);
  const log = new SqliteLog(database, blocks, dictionary, documents);
  return { log, documents, blocks, verify: () => verifyLedger(database, blocks, documents) };
}
