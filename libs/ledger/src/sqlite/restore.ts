import { copyFileSync, existsSync, linkSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { LedgerError } from '../ledger-error.js';
import { putInPlace } from './backup.js';
import { explained } from './open-database.js';

/** A commit, as far as two histories are compared by it. */
interface Link {
  readonly number: number;
  readonly leaf_hash: Buffer;
}

/** How the history of a file goes on from that of another. */
export interface Compared {
  /** Commits of the first, and of the second. */
  readonly commits: readonly [number, number];
  /** The first commit that both have and that is not the same; `null` where one history is a beginning of the other. */
  readonly forksAt: number | null;
}

/** Compares what two files say, commit by commit, by the hashes of their leaves. @throws LedgerError as `openDatabase` */
export function compareHistories(one: string, other: string): Compared {
  const [left, right] = [linksOf(one), linksOf(other)];
  try {
    let forksAt: number | null = null;
    const counts: [number, number] = [0, 0];
    for (;;) {
      const [a, b] = [left.next(), right.next()];
      if (a !== null) counts[0] = a.number;
      if (b !== null) counts[1] = b.number;
      if (a === null && b === null) return { commits: counts, forksAt };
      if (a !== null && b !== null && forksAt === null && !a.leaf_hash.equals(b.leaf_hash))
        forksAt = a.number;
    }
  } finally {
    left.close();
    right.close();
  }
}

function linksOf(path: string): { next: () => Link | null; close: () => void } {
  try {
    const database = new Database(path, { readonly: true, fileMustExist: true });
    const rows = database
      .prepare<[], Link>('SELECT number, leaf_hash FROM commits ORDER BY number')
      .iterate();
    return {
      next: () => {
        const { done, value } = rows.next();
        return done ? null : value;
      },
      close: () => {
        rows.return?.();
        database.close();
      },
    };
  } catch (error) {
    throw explained(error, path);
  }
}

/**
 * Puts a backup in the place of a ledger. What was there is kept beside it, under the name that is returned; `null` where nothing was.
 * @throws LedgerError `ledger-busy` while another process has the ledger open
 */
export function restoreFile(backup: string, path: string, now: string): string | null {
  const copy = `${path}.restoring`;
  copyFileSync(backup, copy);
  try {
    const aside = existsSync(path) ? setAside(path, now) : null;
    putInPlace(copy, path);
    return aside;
  } finally {
    rmSync(copy, { force: true });
  }
}

function setAside(path: string, now: string): string {
  assertUnused(path);
  const aside = `${path}.before-${now.replaceAll(/[:.]/g, '-')}`;
  // A second name: at no moment is there no ledger, which somebody would begin anew.
  linkSync(path, aside);
  return aside;
}

/** Takes the file for itself alone, and by that what was in its write-ahead log into it. */
function assertUnused(path: string): void {
  let database: Database.Database | null = null;
  try {
    database = new Database(path, { timeout: 0 });
    database.pragma('journal_mode = DELETE');
    database.pragma('locking_mode = EXCLUSIVE');
    database.exec('BEGIN EXCLUSIVE; COMMIT');
  } catch (error) {
    const told = explained(error, path);
    if (told instanceof LedgerError && told.code === 'ledger-busy')
      throw new LedgerError('ledger-busy', `another process has ${path} open: stop it, then restore`, {
        path,
      });
    throw told;
  } finally {
    database?.close();
  }
}
