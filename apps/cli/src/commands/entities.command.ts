import { basename } from 'node:path';
import type { Command } from 'commander';
import { ListEntitiesQuery, RegisterEntitiesCommand } from '#libs/app';
import { readDocument } from '../read-file.js';
import type { Surroundings } from '../surroundings.js';
import { plural } from '../render/counts.js';
import { renderEntities } from '../render/lists.js';

/** `tieout entities` lists and finds them; `tieout register` gives them names and tickers to be found by. */
export function registerEntities(program: Command, { session, out }: Surroundings): void {
  program
    .command('entities')
    .description(
      'the entities that the ledger knows, or those that a CIK, a ticker or a part of a name finds',
    )
    .argument('[query]', '320193, AAPL, apple')
    .option('--json', 'one JSON line an entity')
    .action(async (query: string | undefined, { json }: { readonly json?: boolean }) => {
      const found = await session(({ ask }) => ask(new ListEntitiesQuery(query)));
      if (json) for (const each of found) out(JSON.stringify(each));
      else out(renderEntities(found));
    });

  program
    .command('register')
    .description(
      'take in a register of names and tickers to find entities by: the SEC’s company_tickers.json',
    )
    .argument('<file>', 'the register; "-" for standard input')
    .option('--json', 'as JSON')
    .action(async (file: string, { json }: { readonly json?: boolean }) => {
      const bytes = await readDocument(file);
      const outcome = await session(({ tell }) => tell(new RegisterEntitiesCommand(bytes, basename(file))));
      out(
        json
          ? JSON.stringify(outcome)
          : `${plural(outcome.entities, 'entity', 'entities')} registered, with ${plural(outcome.lines, 'ticker', 'tickers')}`,
      );
    });
}
