import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FigureError } from '#libs/figures';
import { backUpFile, openLedger, type BackupProgress, type Finding, type LogUrl } from '#libs/ledger';
import { LEDGER_FILE } from '../ledger-file.js';

export interface BackupOutcome {
  /** The backup. */
  readonly file: string;
  readonly bytes: number;
  readonly commits: number;
  readonly findings: readonly Finding[];
}

/**
 * Copies the ledger's file as it is now, others going on to write, and verifies the copy whole.
 * @throws FigureError `backup-of-node`; LedgerError as `backUpFile`
 */
export async function backUpLedger(
  { log, home, to }: { readonly log: LogUrl; readonly home: string; readonly to: string },
  onProgress?: (progress: BackupProgress) => void,
): Promise<BackupOutcome> {
  await backUpFile(fileOfLog(log, home), to, onProgress);
  const { commits, findings } = await verified(to);
  return { file: resolve(to), bytes: statSync(to).size, commits, findings };
}

/** The file of an embedded log. @throws FigureError `backup-of-node` */
export function fileOfLog(log: LogUrl, home: string): string {
  if (log.kind === 'sqlite') return resolve(log.path ?? join(home, LEDGER_FILE));
  throw new FigureError(
    'backup-of-node',
    `the log is on a server: back that up, or copy it with "tieout log copy --to sqlite:<file>"`,
  );
}

export async function verified(
  path: string,
): Promise<{ readonly commits: number; readonly findings: readonly Finding[] }> {
  const ledger = openLedger(path, { readOnly: true });
  try {
    const findings: Finding[] = [];
    for await (const finding of ledger.verify()) findings.push(finding);
    return { commits: ledger.blocks.head().number, findings };
  } finally {
    await ledger.log.close();
  }
}
