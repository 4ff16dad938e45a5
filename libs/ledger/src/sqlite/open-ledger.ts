import type { Ledger } from '../ledger.js';
import { SqlitePostings } from '../postings/sqlite-postings.js';
import { SqliteProjections } from '../projections/sqlite-projections.js';
import { openDatabase, type OpenOptions } from './open-database.js';
import { CommitWriter } from './commit-writer.js';
import { SqliteBlocks } from './sqlite-blocks.js';
import { SqliteCertificates } from './sqlite-certificates.js';
import { SqliteDictionary } from './sqlite-dictionary.js';
import { SqliteDocuments } from './sqlite-documents.js';
import { SqliteLoads } from './sqlite-loads.js';
import { SqliteLog } from './sqlite-log.js';
import { SqliteRegister } from './sqlite-register.js';
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
  const writer = new CommitWriter(database, blocks, dictionary, documents);
  const log = new SqliteLog(database, blocks, writer);
  // What stands beside the log is made when it is asked for: a reader may not make tables.
  const loads = once(() => new SqliteLoads(database));
  const projections = once(() => new SqliteProjections(database, blocks));
  const postings = once(() => new SqlitePostings(database, blocks, projections()));
  const register = once(() => new SqliteRegister(database));
  const certificates = once(() => new SqliteCertificates(database));
  return {
    path,
    log,
    documents,
    blocks,
    get loads() {
      return loads();
    },
    get postings() {
      return postings();
    },
    get projections() {
      return projections();
    },
    get register() {
      return register();
    },
    get certificates() {
      return certificates();
    },
    verify: (how = {}) => verifyLedger(database, blocks, documents, how),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
