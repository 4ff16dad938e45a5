import type { Command } from 'commander';
import { GetDiffQuery } from '#libs/app';
import type { Surroundings } from '../surroundings.js';
import { renderDiff } from '../render/lists.js';

interface Options {
  readonly from: string;
  readonly to?: string;
  readonly recordedAsOf?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

/** `tieout diff`: what changed between two dates. */
export function registerDiff(program: Command, { session, out }: Surroundings): void {
  program
    .command('diff')
    .description('what changed between two as-of dates, each change with the event that made it')
    .argument('<entity>', 'who reports: cik:0001804583')
    .requiredOption('--from <date>', 'as published by then')
    .option('--to <date>', 'as published by then (default: today)')
    .option('--recorded-as-of <date>', 'as this ledger held it then (default: today)')
    .option('--all', 'figures reported for the first time too')
    .option('--json', 'as JSON; first reports included')
    .action(async (entity: string, { from, to, recordedAsOf, all, json }: Options) => {
      const diff = await session(({ ask }) => ask(new GetDiffQuery(entity, from, to, recordedAsOf)));
      out(json ? JSON.stringify(diff) : renderDiff(diff, all === true));
    });
}
