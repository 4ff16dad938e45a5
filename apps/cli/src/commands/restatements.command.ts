import type { Command } from 'commander';
import { ListRestatementsQuery, SUSPICIONS, type AsOfOptions, type RestatementOptions } from '#libs/app';
import { RESTATEMENT_CAUSES } from '#libs/figures';
import type { Surroundings } from '../surroundings.js';
import { renderRestatementCounts, renderRestatements } from '../render/lists.js';

type Options = AsOfOptions & RestatementOptions & { readonly json?: boolean };

/** `tieout restatements`: figures that were published again with another value. */
export function registerRestatements(program: Command, { session, out }: Surroundings): void {
  program
    .command('restatements')
    .description('figures that were published again with another value, with the cause; suspects are marked')
    .argument('[entity]', 'who reports (default: everyone)')
    .option('--from <date>', 'published on or after')
    .option('--to <date>', 'published on or before')
    .option('--size <amount>', 'changed by at least so much, in whole units')
    .option('--percent <number>', 'changed by at least so many hundredths of the earlier value')
    .option('--cause <cause>', RESTATEMENT_CAUSES.join(', '))
    .option('--suspect <kind>', SUSPICIONS.join(', '))
    .option('--form <form>', 'of the document that made the change: 10-K/A')
    .option('--as-of <date>', 'as published by then (default: today)')
    .option('--recorded-as-of <date>', 'as this ledger held it then (default: today)')
    .option('--json', 'one JSON line a restatement')
    .action(async (entity: string | undefined, { json, ...options }: Options) => {
      await session(async ({ ask }) => {
        const found = await ask(new ListRestatementsQuery(entity, options));
        if (json) {
          for (const each of found) out(JSON.stringify(each));
          return;
        }
        const all = [...found];
        out(renderRestatements(all));
        if (all.length > 0) out(`\n${renderRestatementCounts(all)}`);
      });
    });
}
