import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { LedgerError } from '../ledger-error.js';
import { explained } from './open-database.js';

/** How much of a file is copied before somebody is told, and others get a turn. */
const PAGES_PER_STEP = 2_000;

export interface BackupProgress {
  readonly pages: number;
  readonly pagesTotal: number;
}

/**
 * Copies a ledger's file as it is at one moment, while others go on writing to it. The copy is there under its name when it is whole, and on the
 * disk; before, it is not.
 * @throws LedgerError `backup-exists`, `ledger-missing`, `disk-full`, `disk-failed`
 */
export async function backUpFile(
  path: string,
  to: string,
  onProgress: (progress: BackupProgress) => void = () => {},
): Promise<void> {
  if (existsSync(to))
    throw new LedgerError('backup-exists', `${to} is there already: name another file`, { path: to });
  const partial = `${to}.partial`;
  let source: Database.Database | null = null;
  try {
    source = new Database(path, { readonly: true, fileMustExist: true });
    // A transaction that reads holds on to the moment: what is written meanwhile is not in it.
    source.exec('BEGIN');
    source.prepare('SELECT count(*) FROM sqlite_schema').get();
    rmSync(partial, { force: true });
    await source.backup(partial, {
      progress: ({ totalPages, remainingPages }) => {
        onProgress({ pages: totalPages - remainingPages, pagesTotal: totalPages });
        return PAGES_PER_STEP;
      },
    });
    putInPlace(partial, to);
  } catch (error) {
    throw explained(error, path);
  } finally {
    source?.close();
    rmSync(partial, { force: true });
  }
}

/** Gives a file its name when it is on the disk; nothing is left of a file that had that name. */
export function putInPlace(from: string, to: string): void {
  synced(from);
  for (const beside of ['-wal', '-shm']) rmSync(to + beside, { force: true });
  renameSync(from, to);
  synced(dirname(to));
}

function synced(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
