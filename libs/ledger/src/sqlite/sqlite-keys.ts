import type { Database } from 'better-sqlite3';
import type { KeyStore, StoredKey } from '../ledger.js';

const TABLE = `
CREATE TABLE IF NOT EXISTS api_keys (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  secret_hash TEXT NOT NULL,
  role TEXT NOT NULL,
  entities TEXT,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  revoked_at TEXT
) STRICT, WITHOUT ROWID;
`;

const COLUMNS = `id, name, secret_hash AS secretHash, role, entities, created_at AS createdAt,
  expires_at AS expiresAt, revoked_at AS revokedAt`;

type Row = Omit<StoredKey, 'entities'> & { readonly entities: string | null };

/** API keys in a table of the ledger's file: what they are, and hashes of their secrets. */
export class SqliteKeys implements KeyStore {
  private readonly statements: ReturnType<typeof prepare>;

  constructor(database: Database) {
    if (!database.readonly) database.exec(TABLE);
    this.statements = prepare(database);
  }

  add({ id, name, secretHash, role, entities, createdAt, expiresAt }: StoredKey): boolean {
    const listed = entities && JSON.stringify(entities);
    return this.statements.add.run(id, name, secretHash, role, listed, createdAt, expiresAt).changes === 1;
  }

  get(id: string): StoredKey | null {
    const row = this.statements.get.get(id);
    return row ? keyOf(row) : null;
  }

  all(): readonly StoredKey[] {
    return this.statements.all.all().map(keyOf);
  }

  revoke(id: string, at: string): void {
    this.statements.revoke.run(at, id);
  }

  isEmpty(): boolean {
    return this.statements.any.get() === undefined;
  }
}

const keyOf = (row: Row): StoredKey => ({
  ...row,
  entities: row.entities === null ? null : (JSON.parse(row.entities) as StoredKey['entities']),
});

function prepare(database: Database) {
  return {
    add: database.prepare('INSERT OR IGNORE INTO api_keys VALUES (?, ?, ?, ?, ?, ?, ?, NULL)'),
    get: database.prepare<[string], Row>(`SELECT ${COLUMNS} FROM api_keys WHERE id = ?`),
    all: database.prepare<[], Row>(`SELECT ${COLUMNS} FROM api_keys ORDER BY created_at, id`),
    revoke: database.prepare('UPDATE api_keys SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL'),
    any: database.prepare('SELECT 1 FROM api_keys LIMIT 1'),
  };
}
