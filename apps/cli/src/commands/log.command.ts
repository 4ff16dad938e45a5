import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { copyBetween } from '#libs/app';
import { parseLogUrl, type CopyProgress, type LogUrl } from '#libs/ledger';
import { EXIT } from '../io.js';
import { renderCopy } from '../render/copy.js';
import { stoppable } from '../stoppable.js';
import type { Surroundings } from '../surroundings.js';
import { registerLogEvents } from './log-events.command.js';
import { registerLogStatus } from './log-status.command.js';

interface Options {
  readonly from?: string;
  readonly to?: string;
  readonly json?: boolean;
}

const HELP = `
A URL is sqlite: for the log of the data directory, sqlite:<file>, kurrentdb://<host>:2113, … ($TIEOUT_LOG takes the same).
The target is empty, or holds a beginning of the source: what was interrupted goes on by the same command. Documents go along.
Numbers, ids, hashes and recorded times stay as they are. Both sides are compared by a digest at the end.
Lists over all entities are made anew at the target. Registers, loads and certificates do not travel.
Exit code 1: it was interrupted, or the target holds another log; the first commit that differs is named.

Passwords are better said in $TIEOUT_LOG than where other users of the machine and the history of the shell see them.

  $ TIEOUT_LOG='kurrentdb://ops:secret@db.example:2113?tlsCAFile=ca.crt' tieout log copy --from sqlite:
  $ tieout log copy --from kurrentdb://localhost:2113?tls=false --to sqlite:/backup/ledger.db`;

/** `tieout log`: move a ledger from one store to another, and see how its log fares. */
export function registerLog(program: Command, surroundings: Surroundings): void {
  const log = program.command('log').description('the log that is the truth');
  registerLogStatus(log, surroundings);
  registerLogEvents(log, surroundings);
  log
    .command('copy')
    .description('copy all commits and documents of one log into another, in their order, and compare them')
    .option('--from <url>', 'the log to read (default: the log of this run, as --log or $TIEOUT_LOG says)')
    .option('--to <url>', 'the log to write to (default: the same)')
    .option('--json', 'as JSON')
    .addHelpText('after', HELP)
    .action(async (options: Options) => copy(options, surroundings));
}

async function copy(
  { json, ...urls }: Options,
  { home, logUrl, out, err, exit, interactive }: Surroundings,
): Promise<void> {
  const [from, to] = [parseLogUrl(urls.from ?? logUrl()), parseLogUrl(urls.to ?? logUrl())];
  const bar = interactive ? new CopyBar() : null;
  const started = performance.now();
  try {
    const onProgress = (progress: CopyProgress): void => bar?.show(progress);
    const outcome = await stoppable({ err }, ' behind what is on its way', (signal) =>
      copyBetween({ from, to, home: home(), signal, onProgress }),
    );
    bar?.stop();
    const told = { from: shown(from), to: shown(to), ...outcome, seconds: secondsSince(started) };
    out(json ? JSON.stringify(told) : renderCopy(told));
    if (!outcome.interrupted) return;
    err('tieout: interrupted; run the same command again to go on');
    exit(EXIT.failed);
  } finally {
    bar?.stop();
  }
}

const shown = (url: LogUrl): string => (url.kind === 'sqlite' ? `sqlite:${url.path ?? ''}` : url.shown);

const secondsSince = (started: number): number => Math.round(performance.now() - started) / 1000;

const count = (value: number): string => Math.round(value).toLocaleString('en-US');

const PHASES = { compare: 'comparing', copy: 'copying', verify: 'verifying' } as const;

/** How far a copy is in each of its phases, how fast, and how long it takes yet. */
class CopyBar {
  private phase: CopyProgress['phase'] | null = null;
  private started = performance.now();
  private readonly bar = new SingleBar({
    format:
      '{phase} [{bar}] {percentage} % · {value}/{total} commits · {events}{rate} · {eta_formatted} to go',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });

  show({ phase, commits, commitsTotal, events }: CopyProgress): void {
    if (phase !== this.phase) {
      this.bar.stop();
      [this.phase, this.started] = [phase, performance.now()];
      this.bar.start(commitsTotal, 0, { phase: PHASES[phase], events: '', rate: '' });
    }
    const seconds = Math.max((performance.now() - this.started) / 1000, 0.001);
    this.bar.update(
      commits,
      phase === 'copy'
        ? { events: `${count(events)} events, `, rate: `${count(events / seconds)}/s` }
        : { rate: `${count(commits / seconds)}/s` },
    );
  }

  stop(): void {
    this.bar.stop();
  }
}
