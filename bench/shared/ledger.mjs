import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { openLedger } from '#libs/ledger';

/** Appends commits as any writer does: validated, hashed, encoded, and synced to disk each. */
export async function fillLedger(path, commits) {
  const ledger = openLedger(path);
  const revisions = new Map();
  for (const commit of commits) {
    const expectedRevision = revisions.get(commit.header.entity) ?? 0;
    revisions.set(commit.header.entity, expectedRevision + 1);
    await ledger.log.append(commit, { expectedRevision, bodyHash: commit.header.document, documents: [] });
  }
  return ledger;
}

/** Bytes of a closed ledger's file, all tables and indexes. */
export function ledgerBytes(path) {
  const database = new Database(path);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  return statSync(path).size;
}
