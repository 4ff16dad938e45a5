import Database from 'better-sqlite3';
import { LedgerError } from '../ledger-error.js';

/** "TIEO": tells a ledger from any other SQLite file. */
const APPLICATION_ID = 0x5449454f;

/** The version of the tables below. */
const FORMAT_VERSION = 1;

const BUSY_TIMEOUT_MS = 30_000;

const TABLES = `
CREATE TABLE dictionary (
  id INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (kind, text)
) STRICT;
CREATE TABLE entities (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE commits (
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  entity INTEGER NOT NULL REFERENCES entities (id),
  revision INTEGER NOT NULL,
  recorded_at TEXT NOT NULL,
  document BLOB,
  body_hash BLOB NOT NULL,
  leaf_hash BLOB NOT NULL,
  block_hash BLOB NOT NULL,
  block BLOB NOT NULL,
  UNIQUE (entity, revision)
) STRICT;
CREATE INDEX commits_document ON commits (document, number) WHERE document IS NOT NULL;
CREATE TABLE documents (
  sha256 BLOB PRIMARY KEY,
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
`;

const APPEND_ONLY = ['dictionary', 'entities', 'commits', 'documents'];

/**
 * Opens a ledger's file, or makes one: write-ahead log, every commit synced to disk before it is
 * acknowledged, and triggers that refuse to change or delete what is there.
 * @throws LedgerError `not-a-ledger`, `format-unknown`
 */
export function openDatabase(path: string): Database.Database {
  let database: Database.Database | null = null;
  try {
    database = new Database(path, { timeout: BUSY_TIMEOUT_MS });
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    prepare(database, path);
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_NOTADB') throw notALedger(path);
    throw error;
  }
}

function prepare(database: Database.Database, path: string): void {
  const pragma = (name: string): number => database.pragma(name, { simple: true }) as number;
  const make = database.transaction(() => {
    const tables = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number;
    if (tables > 0) return;
    database.exec(TABLES);
    for (const table of APPEND_ONLY) database.exec(guardsOf(table));
    database.pragma(`application_id = ${APPLICATION_ID}`);
    database.pragma(`user_version = ${FORMAT_VERSION}`);
  });
  if (pragma('application_id') === 0) make.immediate();
  if (pragma('application_id') !== APPLICATION_ID) throw notALedger(path);
  if (pragma('user_version') > FORMAT_VERSION) {
    const version = pragma('user_version');
    throw new LedgerError(
      'format-unknown',
      `${path} is of format ${version}, this code knows ${FORMAT_VERSION}: upgrade Tieout`,
      {
        path,
        version,
      },
    );
  }
}

const guardsOf = (table: string): string =>
  ['UPDATE', 'DELETE']
    .map(
      (act) => `CREATE TRIGGER ${table}_no_${act.toLowerCase()} BEFORE ${act} ON ${table}
BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`,
    )
    .join('\n');

const notALedger = (path: string): LedgerError =>
  new LedgerError('not-a-ledger', `${path} is not a Tieout ledger: give another data directory`, { path });
