import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import pc from 'picocolors';
import { VerifyCommand, type VerifyOutcome, type VerifyProgress } from '#libs/app';
import { EXIT } from '../io.js';
import { count, plural } from '../render/counts.js';
import { stoppable } from '../stoppable.js';
import { wholeNumber, type Surroundings } from '../surroundings.js';

interface Options {
  readonly sample?: number;
  readonly from?: number;
  readonly json?: boolean;
}

/** More than anybody reads: where much is damaged, one cause is behind most of it. */
const FINDINGS_MAX = 50;

const HELP = `
Every block, document and reference is read and hashed, and what projections hold is computed anew and compared. Nothing is changed.
Ctrl-C stops it, and says how to go on. With --sample the places of all commits are checked, and some are opened.
Exit code 1: something is damaged; it is named, the commit and where it can be known the byte.`;

/** `tieout verify`: is the ledger whole? */
export function registerVerify(program: Command, surroundings: Surroundings): void {
  program
    .command('verify')
    .description('check every block, hash, reference and document of the ledger, and its projections')
    .option('--sample <commits>', 'open about so many, from a random start: for a large ledger', wholeNumber)
    .option('--from <commit>', 'open those from this one on: where a check was stopped', wholeNumber)
    .option('--json', 'as JSON')
    .addHelpText('after', HELP)
    .action((options: Options) => verify(options, surroundings));
}

async function verify(
  { json, ...request }: Options,
  { session, out, err, exit, interactive }: Surroundings,
): Promise<void> {
  const bar = interactive ? new VerifyBar() : null;
  const onProgress = (progress: VerifyProgress): void => bar?.show(progress);
  try {
    const outcome = await stoppable({ err }, '', (signal) =>
      session(({ tell }) => tell(new VerifyCommand({ ...request, onProgress, signal }))),
    );
    bar?.stop();
    const { findings } = outcome;
    if (json) out(JSON.stringify({ ...outcome, clean: findings.length === 0 }));
    else if (findings.length === 0) out(renderClean(outcome));
    for (const { code, message } of json ? [] : findings.slice(0, FINDINGS_MAX))
      out(`${pc.red(code)}  ${message}`);
    if (!json && findings.length > FINDINGS_MAX)
      out(`and ${count(findings.length - FINDINGS_MAX)} more: --json tells all`);
    if (findings.length > 0) exit(EXIT.failed);
  } finally {
    bar?.stop();
  }
}

function renderClean({ commits, opened, sampled, projections, seconds }: VerifyOutcome): string {
  const rate =
    seconds > 0 ? ` in ${seconds.toFixed(1)} s (${count(Math.round(opened / seconds))} commits/s)` : '';
  const some = sampled
    ? `, ${count(opened)} of them opened (every ${count(sampled.every)}th from ${sampled.start})`
    : '';
  const also =
    projections && projections.length > 0 ? `; ${projections.join(', ')} say what the log says` : '';
  return `${plural(commits, 'commit', 'commits')} verified${some}: clean${rate}${also}`;
}

/** How far it is, how fast, and how long to go. */
class VerifyBar {
  private shown: VerifyProgress['of'] | null = null;
  private readonly bar = new SingleBar({
    format: '{what} [{bar}] {percentage} % · {value} of {total} · {rate}/s · {eta_formatted} to go',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  private startedAt = 0;

  show({ of, done, total }: VerifyProgress): void {
    if (this.shown !== of) {
      this.stop();
      this.startedAt = performance.now();
      this.bar.start(total, 0, { what: of, rate: 0 });
      this.shown = of;
    }
    const seconds = (performance.now() - this.startedAt) / 1_000;
    this.bar.update(done, { rate: count(Math.round(done / Math.max(seconds, 0.001))) });
  }

  stop(): void {
    if (this.shown !== null) this.bar.stop();
    this.shown = null;
  }
}
