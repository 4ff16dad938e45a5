import type { Database } from 'better-sqlite3';
import type { Ledger } from '../ledger.js';
import { SqlitePostings } from '../postings/sqlite-postings.js';
import { SqliteProjections } from '../projections/sqlite-projections.js';
import { CommitWriter } from './commit-writer.js';
import { explained, openDatabase, type OpenOptions } from './open-database.js';
import { SqliteBlocks } from './sqlite-blocks.js';
import { SqliteCertificates } from './sqlite-certificates.js';
import { SqliteCosignatures } from './sqlite-cosignatures.js';
import { SqliteDictionary } from './sqlite-dictionary.js';
import { SqliteDocuments } from './sqlite-documents.js';
import { SqliteKeys } from './sqlite-keys.js';
import { SqliteLoads } from './sqlite-loads.js';
import { SqliteLog } from './sqlite-log.js';
import { SqliteRegister } from './sqlite-register.js';
import { SqliteTree } from './sqlite-tree.js';

/** A node's file, opened. */
export interface Parts {
  readonly database: Database;
  readonly blocks: SqliteBlocks;
  readonly documents: SqliteDocuments;
  readonly writer: CommitWriter;
  readonly log: SqliteLog;
  /** A ledger on this file, with the log that is the truth. */
  readonly ledger: (truth: Truth) => Ledger;
}

/** What depends on where the truth is. */
export type Truth = Pick<Ledger, 'log' | 'documents' | 'following' | 'place' | 'verify'>;

/** @throws LedgerError as `openDatabase` */
export function openParts(path: string, options: OpenOptions = {}): Parts {
  const database = openDatabase(path, options);
  const dictionary = new SqliteDictionary(database);
  const blocks = new SqliteBlocks(database, dictionary);
  const documents = new SqliteDocuments(database, blocks);
  const tree = new SqliteTree(database);
  const writer = new CommitWriter(database, blocks, dictionary, documents, tree);
  if (!database.readonly) completed(database, () => tree.complete(blocks.headNow().number), path);
  const log = new SqliteLog(database, blocks, writer);
  // What stands beside the log is made when it is asked for: a reader may not make tables.
  const loads = once(() => new SqliteLoads(database));
  const projections = once(() => new SqliteProjections(database, blocks));
  const postings = once(() => new SqlitePostings(database, blocks, projections()));
  const register = once(() => new SqliteRegister(database));
  const certificates = once(() => new SqliteCertificates(database));
  const cosignatures = once(() => new SqliteCosignatures(database));
  const keys = once(() => new SqliteKeys(database));
  const ledger = (truth: Truth): Ledger => ({
    ...truth,
    path,
    blocks,
    tree: tree.read,
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
    get cosignatures() {
      return cosignatures();
    },
    get keys() {
      return keys();
    },
  });
  return { database, blocks, documents, writer, log, ledger };
}

function completed(database: Database, complete: () => void, path: string): void {
  try {
    complete();
  } catch (error) {
    database.close();
    throw explained(error, path);
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
