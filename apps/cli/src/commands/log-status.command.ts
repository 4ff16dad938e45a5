import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Command } from 'commander';
import { GetLogStatusQuery, type LogStatusJson } from '#libs/app';
import { parseLogUrl } from '#libs/ledger';
import { EXIT } from '../io.js';
import { renderLogStatus } from '../render/log-status.js';
import type { Session } from '../session.js';
import type { Surroundings } from '../surroundings.js';

/** How long a node that has just been opened may take until it knows where it stands. */
const SETTLES_MS_MAX = 5_000;
const LOOK_MS = 20;

const HELP = `
A void is a run of events that no commit is made of, because another writer cut it, or for what it is; the newest 100 are listed.
Exit code 1: the log cannot be reached, or this data directory follows it no longer.

  $ tieout --log kurrentdb://localhost:2113?tls=false log status`;

/** `tieout log status`: where the log is, and how far this data directory is in it. */
export function registerLogStatus(log: Command, { home, logUrl, session, out, exit }: Surroundings): void {
  log
    .command('status')
    .description('where the log is, how far the data directory is in it, and what in it is no commit')
    .option('--json', 'as JSON')
    .addHelpText('after', HELP)
    .action(async ({ json }: { readonly json?: boolean }) => {
      const url = parseLogUrl(logUrl());
      const shown = url.kind === 'sqlite' ? `sqlite:${url.path ?? join(home(), 'ledger.db')}` : url.shown;
      const status = await session(settled);
      const told = { log: shown, ...status };
      out(json ? JSON.stringify(told) : renderLogStatus(told));
      if (status.following && status.following.state !== 'following') exit(EXIT.failed);
    });
}

async function settled({ ask }: Session): Promise<LogStatusJson> {
  const until = performance.now() + SETTLES_MS_MAX;
  for (;;) {
    const status = await ask(new GetLogStatusQuery());
    if (status.following?.state !== 'starting' || performance.now() > until) return status;
    await delay(LOOK_MS);
  }
}
