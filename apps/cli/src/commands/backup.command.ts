import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import pc from 'picocolors';
import {
  backUpLedger,
  readLogKey,
  restoreLedger,
  type BackupOutcome,
  type KeptCheckpoint,
  type RestoreOutcome,
} from '#libs/app';
import { FigureError } from '#libs/figures';
import { parseLogUrl, type BackupProgress } from '#libs/ledger';
import { parseVkey } from '#libs/proofs';
import { EXIT } from '../io.js';
import { textOf } from '../read-file.js';
import { count, plural } from '../render/counts.js';
import type { Surroundings } from '../surroundings.js';

const BACKUP_HELP = `
The copy is of one moment; who writes meanwhile is not held up. It is verified whole before this ends, and has its name only when it is on the
disk. Of a log on a server, back up the server, or use "tieout log copy".
Exit code 1: something is damaged; the copy is kept, and what is wrong is named.`;

const RESTORE_HELP = `
The backup is verified whole, and compared commit by commit with the ledger that is there: one that tells another history is refused, and one
that has fewer commits too, unless --lose says that they may go. The file that was there is kept beside the restored one.
With --checkpoint it has to begin with what the log was when that was signed: a file of "tieout checkpoint" that was kept elsewhere. Its signature is
checked by --verifier-key, or by this data directory's own key.
Stop every process that has the ledger open first.`;

interface RestoreOptions {
  readonly lose?: boolean;
  readonly checkpoint?: string;
  readonly verifierKey?: string;
  readonly json?: boolean;
}

/** `tieout backup` and `tieout restore`: a copy of the ledger, and back. */
export function registerBackup(program: Command, surroundings: Surroundings): void {
  program
    .command('backup')
    .description('copy the ledger into a file while it is used, and verify the copy')
    .argument('<file>', 'where to; nothing may be there')
    .option('--json', 'as JSON')
    .addHelpText('after', BACKUP_HELP)
    .action((file: string, options: { json?: boolean }) => backup(file, options, surroundings));
  program
    .command('restore')
    .description('put a backup in the place of the ledger, if it is whole and tells the same history')
    .argument('<file>', 'the backup')
    .option('--lose', 'take out of the ledger what the backup does not have')
    .option('--checkpoint <file>', 'refuse a backup that does not go on from this signed checkpoint')
    .option('--verifier-key <vkey>', 'the public key that signed it')
    .option('--json', 'as JSON')
    .addHelpText('after', RESTORE_HELP)
    .action((file: string, options: RestoreOptions) => restore(file, options, surroundings));
}

async function backup(
  to: string,
  { json }: { readonly json?: boolean },
  { home, logUrl, out, exit, interactive }: Surroundings,
): Promise<void> {
  const bar = interactive ? new BackupBar() : null;
  try {
    const log = parseLogUrl(logUrl());
    const outcome = await backUpLedger({ log, home: home(), to }, (progress) => bar?.show(progress));
    bar?.stop();
    const { findings } = outcome;
    out(json ? JSON.stringify({ ...outcome, clean: findings.length === 0 }) : renderBackup(outcome));
    if (findings.length > 0) exit(EXIT.failed);
  } finally {
    bar?.stop();
  }
}

async function restore(
  from: string,
  { json, lose = false, ...known }: RestoreOptions,
  { home, logUrl, keyFile, out }: Surroundings,
): Promise<void> {
  const log = parseLogUrl(logUrl());
  const kept = await keptCheckpoint(known, keyFile());
  const now = new Date().toISOString();
  const outcome = await restoreLedger({ log, home: home(), from, loses: lose, kept, now });
  out(json ? JSON.stringify(outcome) : renderRestore(outcome));
}

async function keptCheckpoint(
  { checkpoint, verifierKey }: RestoreOptions,
  keyFile: string,
): Promise<KeptCheckpoint | null> {
  if (checkpoint === undefined) {
    if (verifierKey === undefined) return null;
    throw new FigureError(
      'parameter-missing',
      '--verifier-key checks a checkpoint: say which with --checkpoint <file>',
    );
  }
  const key = verifierKey === undefined ? readLogKey(keyFile)?.verifier : parseVkey(verifierKey);
  if (key) return { text: await textOf(checkpoint), key };
  throw new FigureError(
    'key-missing',
    `there is no key in ${keyFile} to check ${checkpoint} by: say with --verifier-key which public key signed it`,
    { file: keyFile },
  );
}

function renderBackup({ file, bytes, commits, findings }: BackupOutcome): string {
  const head = `${plural(commits, 'commit', 'commits')} in ${file} (${count(bytes)} bytes)`;
  if (findings.length === 0) return `${head}: clean`;
  return [head, ...findings.map(({ code, message }) => `${pc.red(code)}  ${message}`)].join('\n');
}

function renderRestore({ file, commits, lost, checkpoint, aside }: RestoreOutcome): string {
  const lines = [`${plural(commits, 'commit', 'commits')} restored to ${file}`];
  if (checkpoint !== null)
    lines.push(`it begins with the ${plural(checkpoint, 'commit', 'commits')} of the checkpoint`);
  if (lost > 0) lines.push(pc.yellow(`${plural(lost, 'commit is', 'commits are')} not in it any more`));
  if (aside !== null) lines.push(`what was there is kept as ${aside}`);
  return lines.join('\n');
}

class BackupBar {
  private isShown = false;
  private readonly bar = new SingleBar({
    format: 'copying [{bar}] {percentage} % · {value}/{total} pages · {eta_formatted} to go',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });

  show({ pages, pagesTotal }: BackupProgress): void {
    if (!this.isShown) this.bar.start(pagesTotal, 0);
    this.isShown = true;
    this.bar.update(pages);
  }

  stop(): void {
    if (this.isShown) this.bar.stop();
    this.isShown = false;
  }
}
