import type { Database } from 'better-sqlite3';
import type { CertificateStore } from '../ledger.js';

const TABLE = `
CREATE TABLE IF NOT EXISTS certificates (
  id TEXT PRIMARY KEY,
  issued_at TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS certificates_issued ON certificates (issued_at, id);
`;

/** Certificates as JSON, in a table of the ledger's file. */
export class SqliteCertificates implements CertificateStore {
  private readonly statements: ReturnType<typeof prepare>;

  constructor(database: Database) {
    if (!database.readonly) database.exec(TABLE);
    this.statements = prepare(database);
  }

  add(id: string, issuedAt: string, body: string): void {
    this.statements.add.run(id, issuedAt, body);
  }

  get(id: string): string | null {
    return this.statements.get.get(id) ?? null;
  }

  all(): readonly string[] {
    return this.statements.all.all();
  }
}

function prepare(database: Database) {
  return {
    add: database.prepare('INSERT OR IGNORE INTO certificates VALUES (?, ?, ?)'),
    get: database.prepare<[string], string>('SELECT body FROM certificates WHERE id = ?').pluck(),
    all: database.prepare<[], string>('SELECT body FROM certificates ORDER BY issued_at, id').pluck(),
  };
}
