import type { Database } from 'better-sqlite3';

/** The name of the log that a file follows, empty for one without a name; `null` for a file that is a log itself. */
export function followedBy(database: Database): string | null {
  const has = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'followed_log'").get();
  if (!has) return null;
  return database.prepare<[], string>('SELECT ledger FROM followed_log').pluck().get() ?? null;
}
