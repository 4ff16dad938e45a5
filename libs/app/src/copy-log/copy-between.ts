import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { FigureError } from '#libs/figures';
import {
  copyLog,
  openAt,
  openLedger,
  type CopyOptions,
  type CopyOutcome,
  type Ledger,
  type LogUrl,
} from '#libs/ledger';
import { LEDGER_FILE } from '../ledger-file.js';

export interface CopyBetween extends CopyOptions {
  readonly from: LogUrl;
  readonly to: LogUrl;
  /** The data directory: where the embedded log is that has no path, and where logs of servers are folded meanwhile. */
  readonly home: string;
}

/**
 * Copies one log into another. It is no command of a ledger's application, for it is about two ledgers, of which neither need
 * be the one that the configuration names.
 * @throws FigureError `copy-to-itself`; LedgerError `ledger-missing`, and what `openAt` and `copyLog` throw
 */
export async function copyBetween({ from, to, home, ...options }: CopyBetween): Promise<CopyOutcome> {
  if (nameOf(from, home) === nameOf(to, home)) {
    throw new FigureError('copy-to-itself', 'both URLs name the same log: name another one to copy to');
  }
  mkdirSync(home, { recursive: true });
  // What was folded before may be of another log, if the server was restored: each copy reads it anew.
  const folds = mkdtempSync(join(home, 'copying-'));
  try {
    const source = await openSource(from, home, folds);
    try {
      const target = await openTarget(to, home, folds);
      try {
        return await copyLog(source, target, options);
      } finally {
        await target.log.close();
      }
    } finally {
      await source.log.close();
    }
  } finally {
    rmSync(folds, { recursive: true, force: true });
  }
}

/** A source that is a file has to be there: none is made. */
async function openSource(url: LogUrl, home: string, folds: string): Promise<Ledger> {
  if (url.kind === 'sqlite') return openLedger(fileOf(url, home), { readOnly: true });
  return openAt({ path: join(folds, 'from.db'), log: url });
}

async function openTarget(url: LogUrl, home: string, folds: string): Promise<Ledger> {
  if (url.kind === 'kurrentdb') return openAt({ path: join(folds, 'to.db'), log: url });
  const path = fileOf(url, home);
  mkdirSync(dirname(path), { recursive: true });
  return openLedger(path);
}

const nameOf = (url: LogUrl, home: string): string => (url.kind === 'sqlite' ? fileOf(url, home) : url.shown);

const fileOf = (url: Extract<LogUrl, { kind: 'sqlite' }>, home: string): string =>
  resolve(url.path ?? join(home, LEDGER_FILE));
