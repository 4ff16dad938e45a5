import { SingleBar } from 'cli-progress';
import { Argument, type Command } from 'commander';
import {
  ListProjectionsQuery,
  REPLAYABLE,
  ReplayCommand,
  type AsOfOptions,
  type ReplayProgress,
} from '#libs/app';
import { EXIT } from '../io.js';
import { renderProjections, renderReplay } from '../render/replay.js';
import { stoppable } from '../stoppable.js';
import { wholeNumber, type Surroundings } from '../surroundings.js';

interface Options extends AsOfOptions {
  readonly toCommit?: number;
  readonly digest?: boolean;
  readonly workers?: number;
  readonly anew?: boolean;
  readonly json?: boolean;
}

const HELP = `
As of today, what is rebuilt takes the place of what is live, which answers until then; the digest of both is compared.
With --as-of, --recorded-as-of or --to-commit digests are told, and nothing is changed.
Ctrl-C stops it; the same command goes on where it was. Every digest is kept as a certificate (tieout certificates).
Exit code 1: one stopped at an event that it could not take; the others are rebuilt.`;

/** `tieout replay`: rebuild from the log. `tieout projections`: where they stand. */
export function registerReplay(program: Command, surroundings: Surroundings): void {
  const { session, out } = surroundings;
  program
    .command('replay')
    .description('rebuild books and projections from the log, and tell the digests of what they say')
    .addArgument(new Argument('[projection...]', 'what to rebuild (default: all)').choices(REPLAYABLE))
    .option('--to-commit <number>', 'only the commits up to this one', wholeNumber)
    .option('--as-of <date>', 'as published by then (default: today)')
    .option('--recorded-as-of <date>', 'as this ledger held it then (default: today)')
    .option('--no-digest', 'fold alone: the digest of a large ledger takes longer than the rest')
    .option('--workers <number>', 'threads (default: one a processor for a long log)', wholeNumber)
    .option('--anew', 'leave what a rebuild made that ended early')
    .option('--json', 'as JSON')
    .addHelpText('after', HELP)
    .action(async (views: string[], options: Options) => replay(views, options, surroundings));

  program
    .command('projections')
    .description(
      'where the projections stand: version, checkpoint, how far behind the log, and at what one stopped',
    )
    .option('--json', 'one JSON line a projection')
    .action(async ({ json }: { readonly json?: boolean }) => {
      const found = await session(({ ask }) => ask(new ListProjectionsQuery()));
      if (json) for (const each of found) out(JSON.stringify(each));
      else out(renderProjections(found));
    });
}

async function replay(
  views: readonly string[],
  { json, ...options }: Options,
  { session, out, err, exit, interactive }: Surroundings,
): Promise<void> {
  const bar = interactive ? new ReplayBar() : null;
  const onProgress = (progress: ReplayProgress): void => bar?.show(progress);
  try {
    const outcome = await stoppable({ err }, '', (signal) =>
      session(({ tell }) => tell(new ReplayCommand({ ...options, views, onProgress, signal }))),
    );
    bar?.stop();
    out(json ? JSON.stringify(outcome) : renderReplay(outcome));
    if (outcome.views.some(({ failure }) => failure !== null)) exit(EXIT.failed);
  } finally {
    bar?.stop();
  }
}

/** How far a replay is, how fast, and how long it takes yet. */
class ReplayBar {
  private readonly started = performance.now();
  private readonly bar = new SingleBar({
    format:
      'replaying [{bar}] {percentage} % · {value}/{total} commits · {observations} observations, {rate}/s · {eta_formatted} to go',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });

  show({ commits, commitsTotal, observations }: ReplayProgress): void {
    const seconds = Math.max((performance.now() - this.started) / 1000, 0.001);
    const told = {
      observations: observations.toLocaleString('en-US'),
      rate: Math.round(observations / seconds).toLocaleString('en-US'),
    };
    if (this.bar.isActive) this.bar.update(commits, told);
    else this.bar.start(commitsTotal, commits, told);
  }

  stop(): void {
    this.bar.stop();
  }
}
