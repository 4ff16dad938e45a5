import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { FigureError } from '#libs/figures';
import { compareHistories, restoreFile, type LogUrl } from '#libs/ledger';
import { fileOfLog, verified } from './backup-ledger.js';
import { holdToCheckpoint, type KeptCheckpoint } from './hold-to-checkpoint.js';

export interface RestoreRequest {
  readonly log: LogUrl;
  readonly home: string;
  /** The backup. */
  readonly from: string;
  /** Whether commits that the ledger has and the backup has not may go: they are kept in the file that is set aside. */
  readonly loses: boolean;
  /** What the backup has to begin with; `null` where nothing is known. */
  readonly kept: KeptCheckpoint | null;
  readonly now: string;
}

export interface RestoreOutcome {
  readonly file: string;
  readonly commits: number;
  /** Commits that the ledger had and the backup has not. */
  readonly lost: number;
  /** The size of the checkpoint that the backup begins with; `null` where it was held to none. */
  readonly checkpoint: number | null;
  /** Where the file that was there is kept; `null` where none was. */
  readonly aside: string | null;
}

/**
 * Puts a backup in the place of the ledger, when it is whole and tells the same history.
 * @throws FigureError `restore-damaged`, `restore-forks`, `restore-loses`, `backup-of-node`; LedgerError `ledger-busy`, `ledger-missing`;
 *   what `holdToCheckpoint` throws
 */
export async function restoreLedger({
  log,
  home,
  from,
  loses,
  kept,
  now,
}: RestoreRequest): Promise<RestoreOutcome> {
  const file = fileOfLog(log, home);
  const { commits, findings } = await verified(from);
  const [first] = findings;
  if (first)
    throw new FigureError(
      'restore-damaged',
      `${from} is damaged, and was not restored: ${first.message}${findings.length > 1 ? `, and ${findings.length - 1} more` : ''}`,
      { path: from },
    );
  const checkpoint = kept && (await holdToCheckpoint(from, kept));
  const lost = existsSync(file) ? lostBy(file, from, loses) : 0;
  mkdirSync(dirname(file), { recursive: true });
  return { file, commits, lost, checkpoint, aside: restoreFile(from, file, now) };
}

/** How many commits of the ledger the backup does not have. @throws FigureError `restore-forks`, `restore-loses` */
function lostBy(file: string, from: string, loses: boolean): number {
  const {
    commits: [here, there],
    forksAt,
  } = compareHistories(file, from);
  if (forksAt !== null)
    throw new FigureError(
      'restore-forks',
      `${from} tells another history than ${file}: commit ${forksAt} is another. Restore into an empty data directory to look at it`,
      { path: from, commit: forksAt },
    );
  const lost = Math.max(0, here - there);
  if (lost > 0 && !loses)
    throw new FigureError(
      'restore-loses',
      `${file} has ${lost} ${lost === 1 ? 'commit' : 'commits'} more than ${from}: --lose takes them out of the ledger; their file is kept beside it`,
      { path: from, lost },
    );
  return lost;
}
