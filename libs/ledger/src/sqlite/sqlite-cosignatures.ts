import type { Database } from 'better-sqlite3';
import type { CosignatureStore, StoredCosignature } from '../ledger.js';

const TABLE = `
CREATE TABLE IF NOT EXISTS cosignatures (
  origin TEXT NOT NULL,
  size INTEGER NOT NULL,
  name TEXT NOT NULL,
  key_id TEXT NOT NULL,
  signature BLOB NOT NULL,
  seen INTEGER NOT NULL,
  PRIMARY KEY (origin, size, name, key_id)
) STRICT, WITHOUT ROWID;
`;

/** What witnesses signed, in a table of the ledger's file. */
export class SqliteCosignatures implements CosignatureStore {
  private readonly statements: ReturnType<typeof prepare>;

  constructor(database: Database) {
    if (!database.readonly) database.exec(TABLE);
    this.statements = prepare(database);
  }

  add(origin: string, size: number, { name, keyId, bytes, time }: StoredCosignature): void {
    this.statements.add.run(origin, size, name, keyId, bytes, time);
  }

  of(origin: string, size: number): readonly StoredCosignature[] {
    return this.statements.of.all(origin, size);
  }

  newest(origin: string): number | null {
    return this.statements.newest.get(origin) ?? null;
  }
}

function prepare(database: Database) {
  return {
    add: database.prepare(
      `INSERT INTO cosignatures VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET signature = excluded.signature, seen = excluded.seen WHERE excluded.seen < seen`,
    ),
    of: database.prepare<[string, number], StoredCosignature>(
      `SELECT name, key_id AS keyId, signature AS bytes, seen AS time FROM cosignatures
       WHERE origin = ? AND size = ? ORDER BY name, key_id`,
    ),
    newest: database
      .prepare<[string], number>('SELECT size FROM cosignatures WHERE origin = ? ORDER BY size DESC LIMIT 1')
      .pluck(),
  };
}
