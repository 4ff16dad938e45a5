import type { Database, Statement } from 'better-sqlite3';
import type { LoadRegister } from '../ledger.js';

/** Beside the log, not part of it: to lose it costs the time of looking at files again. */
const TABLE = `
CREATE TABLE IF NOT EXISTS loads (
  fingerprint BLOB PRIMARY KEY,
  name TEXT NOT NULL,
  taken_at TEXT NOT NULL
) STRICT`;

/** Files of bulk data that were taken in whole, in a table of the ledger's file. */
export class SqliteLoads implements LoadRegister {
  private readonly select: Statement<[Buffer], number>;
  private readonly insert: Statement<[Buffer, string, string]>;

  constructor(database: Database) {
    if (!database.readonly) database.exec(TABLE);
    this.select = database.prepare<[Buffer], number>('SELECT 1 FROM loads WHERE fingerprint = ?').pluck();
    this.insert = database.prepare('INSERT OR IGNORE INTO loads VALUES (?, ?, ?)');
  }

  has(fingerprint: string): boolean {
    return this.select.get(Buffer.from(fingerprint, 'hex')) !== undefined;
  }

  add(fingerprint: string, name: string, takenAt: string): void {
    this.insert.run(Buffer.from(fingerprint, 'hex'), name, takenAt);
  }
}
