import type { Database } from 'better-sqlite3';
import type { EntityRegister, RegisterLine, RegisteredEntity } from '../entity-register.js';

const TABLE = `
CREATE TABLE IF NOT EXISTS registered (
  entity TEXT NOT NULL,
  ticker TEXT NOT NULL,
  name TEXT,
  PRIMARY KEY (entity, ticker)
) STRICT, WITHOUT ROWID;
`;

/** Registers that a person gave, in a table of the ledger's file. */
export class SqliteRegister implements EntityRegister {
  private readonly statements: ReturnType<typeof prepare>;

  constructor(private readonly database: Database) {
    if (!database.readonly) database.exec(TABLE);
    this.statements = prepare(database);
  }

  entities(): ReadonlyMap<string, RegisteredEntity> {
    const found = new Map<string, RegisteredEntity & { tickers: string[] }>();
    for (const { entity, ticker, name } of this.statements.all.all()) {
      const known = found.get(entity);
      const tickers = ticker === '' ? [] : [ticker];
      if (known) known.tickers.push(...tickers);
      else found.set(entity, { name, tickers });
    }
    return found;
  }

  add(lines: readonly RegisterLine[]): void {
    const { forget, add } = this.statements;
    const all = this.database.transaction(() => {
      for (const { entity } of lines) forget.run(entity);
      for (const { entity, ticker, name } of lines) add.run(entity, ticker ?? '', name);
    });
    all.immediate();
  }
}

function prepare(database: Database) {
  return {
    all: database.prepare<[], { entity: string; ticker: string; name: string | null }>(
      'SELECT entity, ticker, name FROM registered ORDER BY entity, ticker',
    ),
    forget: database.prepare('DELETE FROM registered WHERE entity = ?'),
    add: database.prepare('INSERT OR IGNORE INTO registered VALUES (?, ?, ?)'),
  };
}
