import type { Command } from 'commander';
import { ListRestatementsQuery, type AsOfOptions } from '#libs/app';
import type { Surroundings } from '../surroundings.js';
import { renderRestatements } from '../render/lists.js';

/** `tieout restatements`: figures that were published again with another value. */
export function registerRestatements(program: Command, { session, out }: Surroundings): void {
  program
    .command('restatements')
    .description('figures that were published again with another value, with the cause; suspects are marked')
    .argument('[entity]', 'who reports (default: everyone)')
    .option('--as-of <date>', 'as published by then (default: today)')
    .option('--recorded-as-of <date>', 'as this ledger held it then (default: today)')
    .option('--json', 'one JSON line a restatement')
    .action(async (entity: string | undefined, { json, ...dates }: AsOfOptions & { json?: boolean }) => {
      const found = await session(({ ask }) => ask(new ListRestatementsQuery(entity, dates)));
      if (json) for (const each of found) out(JSON.stringify(each));
      else out(renderRestatements(found));
    });
}
