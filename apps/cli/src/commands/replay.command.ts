import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { ReplayCommand, type AsOfOptions, type ReplayOutcome } from '#libs/app';
import { wholeNumber, type Surroundings } from '../surroundings.js';

interface Options extends AsOfOptions {
  readonly toCommit?: number;
  readonly digest?: boolean;
  readonly workers?: number;
  readonly json?: boolean;
}

/** `tieout replay`: rebuild from nothing. */
export function registerReplay(program: Command, { session, out, interactive }: Surroundings): void {
  program
    .command('replay')
    .description('rebuild every book from the log, and tell the digest of what it says')
    .option('--to-commit <number>', 'only the commits up to this one', wholeNumber)
    .option('--as-of <date>', 'as published by then (default: today)')
    .option('--recorded-as-of <date>', 'as this ledger held it then (default: today)')
    .option('--no-digest', 'fold alone: the digest of a large ledger takes longer than the rest')
    .option('--workers <number>', 'threads (default: one a processor for a long log)', wholeNumber)
    .option('--json', 'as JSON')
    .action(async ({ json, ...options }: Options) => {
      const bar = interactive ? progressBar() : null;
      const onProgress = ({ commits, commitsTotal }: { commits: number; commitsTotal: number }): void => {
        if (bar?.isActive) bar.update(commits);
        else bar?.start(commitsTotal, commits);
      };
      try {
        const outcome = await session(({ tell }) => tell(new ReplayCommand({ ...options, onProgress })));
        bar?.stop();
        out(json ? JSON.stringify(outcome) : summary(outcome));
      } finally {
        bar?.stop();
      }
    });
}

function progressBar(): SingleBar {
  const format = 'replaying [{bar}] {percentage} % · {value}/{total} commits · {eta} s to go';
  return new SingleBar({ format, stream: process.stderr, clearOnComplete: true, hideCursor: true });
}

function summary({
  commit,
  entities,
  figures,
  observations,
  seconds,
  observationsPerSecond,
  digest,
}: ReplayOutcome): string {
  const rate = `${observationsPerSecond.toLocaleString('en-US')} observations/s`;
  return [
    `${commit} commits of ${entities} ${entities === 1 ? 'entity' : 'entities'} folded in ${seconds.toFixed(3)} s (${rate})`,
    `${figures} figures from ${observations} observations`,
    ...(digest === null ? [] : [`digest ${digest}`]),
  ].join('\n');
}
