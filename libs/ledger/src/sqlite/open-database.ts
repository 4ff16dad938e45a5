import Database from 'better-sqlite3';
import { LedgerError } from '../ledger-error.js';
import { addRowChecks, hasRowChecks } from './row-checks.js';
import { APPLICATION_ID, FORMAT_VERSION, laterTablesSql, schemaSql } from './schema.js';

export interface OpenOptions {
  /** For readers beside a writer: nothing is made or changed. */
  readonly readOnly?: boolean;
  /** How long to wait for another process's write, in milliseconds. */
  readonly busyTimeoutMs?: number;
}

const BUSY_TIMEOUT_MS = 30_000;
const RETRY_MS = 10;

/**
 * Opens a ledger's file, or makes one: write-ahead log, and every commit synced to disk before it
 * is acknowledged.
 * @throws LedgerError `not-a-ledger`, `format-unknown`, `ledger-missing`, `ledger-busy`, `disk-full`, `disk-failed`, `file-damaged`
 */
export function openDatabase(path: string, options: OpenOptions): Database.Database {
  const { readOnly = false, busyTimeoutMs = BUSY_TIMEOUT_MS } = options;
  let database: Database.Database | null = null;
  try {
    database = new Database(path, { timeout: busyTimeoutMs, readonly: readOnly, fileMustExist: readOnly });
    if (!readOnly) prepare(database, busyTimeoutMs);
    check(database, path);
    return database;
  } catch (error) {
    database?.close();
    throw explained(error, path);
  }
}

/** What a write that had to wait too long, or that may not write, is told as; other errors as they are. */
export function explained(error: unknown, path: string): unknown {
  const code = sqliteCode(error);
  if (code === 'SQLITE_NOTADB') return notALedger(path);
  if (code.startsWith('SQLITE_CANTOPEN')) {
    return new LedgerError('ledger-missing', `there is no ledger at ${path}: ingest a document first`, {
      path,
    });
  }
  if (code.startsWith('SQLITE_BUSY')) {
    return new LedgerError('ledger-busy', `another process holds ${path}: try again when it is done`, {
      path,
    });
  }
  if (code === 'SQLITE_FULL') {
    return new LedgerError(
      'disk-full',
      `the disk that holds ${path} is full: nothing was written; make room and try again`,
      {
        path,
      },
    );
  }
  if (code.startsWith('SQLITE_IOERR')) {
    return new LedgerError(
      'disk-failed',
      `the disk that holds ${path} failed (${code}): nothing was written; look at the disk, then try again`,
      { path, problem: code },
    );
  }
  if (code.startsWith('SQLITE_CORRUPT')) {
    return new LedgerError(
      'file-damaged',
      `${path} is damaged: run "tieout verify", and restore it from a copy`,
      {
        path,
      },
    );
  }
  if (code.startsWith('SQLITE_READONLY')) {
    return new LedgerError('ledger-read-only', `${path} was opened to read only, or may not be written`, {
      path,
    });
  }
  return error;
}

function prepare(database: Database.Database, busyTimeoutMs: number): void {
  const make = database.transaction(() => {
    const tables = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number;
    if (tables === 0) database.exec(schemaSql());
  });
  if (applicationId(database) === 0) make.immediate();
  if (applicationId(database) !== APPLICATION_ID) return;
  useWriteAheadLog(database, busyTimeoutMs);
  database.exec(laterTablesSql());
  if (!hasRowChecks(database)) database.transaction(addRowChecks).immediate(database);
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
}

/** SQLite does not wait for others when it changes the mode of a new file: two processes may both open it. */
function useWriteAheadLog(database: Database.Database, busyTimeoutMs: number): void {
  for (const deadline = performance.now() + busyTimeoutMs; ;) {
    try {
      database.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      if (!sqliteCode(error).startsWith('SQLITE_BUSY') || performance.now() > deadline) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);
    }
  }
}

function check(database: Database.Database, path: string): void {
  if (applicationId(database) !== APPLICATION_ID) throw notALedger(path);
  const version = database.pragma('user_version', { simple: true }) as number;
  if (version !== FORMAT_VERSION) {
    throw new LedgerError(
      'format-unknown',
      `${path} is of format ${version}, this code knows ${FORMAT_VERSION}: upgrade Tieout`,
      { path, version },
    );
  }
}

/** SQLite's name for an error, or empty. Not by its class: two copies of the driver in a process share one. */
function sqliteCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : '';
}

const applicationId = (database: Database.Database): number =>
  database.pragma('application_id', { simple: true }) as number;

const notALedger = (path: string): LedgerError =>
  new LedgerError('not-a-ledger', `${path} is not a Tieout ledger: give another data directory`, { path });
