import { Option, type Command } from 'commander';
import { ListTiesQuery, type AsOfOptions } from '#libs/app';
import type { Surroundings } from '../surroundings.js';
import { renderTies } from '../render/ties.js';

interface Options extends AsOfOptions {
  readonly outcome?: string;
  readonly json?: boolean;
}

/** `tieout ties`: do figures agree wherever they are stated? */
export function registerTies(program: Command, { session, out }: Surroundings): void {
  program
    .command('ties')
    .description('how figures agree wherever they are stated again: exact, within rounding, or an exception')
    .argument('<entity>', 'who reports: cik:0001804583')
    .addOption(
      new Option('--outcome <outcome>', 'only these').choices(['exact', 'within-rounding', 'exception']),
    )
    .option('--as-of <date>', 'as published by then (default: today)')
    .option('--recorded-as-of <date>', 'as this ledger held it then (default: today)')
    .option('--json', 'one JSON line a check')
    .action(async (entity: string, { outcome, json, ...dates }: Options) => {
      await session(async ({ ask }) => {
        const all = [...(await ask(new ListTiesQuery(entity, dates)))];
        const ties = outcome === undefined ? all : all.filter((tie) => tie.outcome === outcome);
        if (json) for (const tie of ties) out(JSON.stringify(tie));
        else out(renderTies(ties));
      });
    });
}
