import type { Command } from 'commander';
import { FindFiguresQuery, GetFigureQuery, observationsTable, type AsOfOptions } from '#libs/app';
import { deliver, withFormats, type FormatOptions } from '../deliver.js';
import type { Surroundings } from '../surroundings.js';
import { renderHistory } from '../render/history.js';
import { renderFigures } from '../render/lists.js';

interface Options extends AsOfOptions {
  readonly concept?: string;
  readonly period?: string;
  readonly json?: boolean;
}

/** `tieout figures` finds them; `tieout figure` tells one's whole history. */
export function registerFigures(program: Command, { session, ...io }: Surroundings): void {
  program
    .command('figures')
    .description('find figures of an entity, as they stand')
    .argument('<entity>', 'who reports: cik:0001804583')
    .option('--concept <name>', 'a concept or a part of one: us-gaap:Revenues, revenue')
    .option(
      '--period <period>',
      '2021-06-30, or 2021-04-01/2021-06-30; a bare date also takes durations that end on it',
    )
    .option('--as-of <date>', 'as published by then (default: today)')
    .option('--recorded-as-of <date>', 'as this ledger held it then (default: today)')
    .option('--json', 'one JSON line a figure')
    .action(async (entity: string, { concept, period, json, ...dates }: Options) => {
      const filter = {
        ...(concept === undefined ? {} : { concept }),
        ...(period === undefined ? {} : { period }),
      };
      await session(async ({ ask }) => {
        const found = await ask(new FindFiguresQuery(entity, filter, dates));
        if (json) for (const figure of found) io.out(JSON.stringify(figure));
        else io.out(renderFigures([...found]));
      });
    });

  const figure = program
    .command('figure')
    .description(
      "one figure's whole history: vintages, causes, and the line of every document that states it",
    )
    .argument('<id>', 'the figure, as other commands name it')
    .option('--as-of <date>', 'as published by then (default: today)')
    .option('--recorded-as-of <date>', 'as this ledger held it then (default: today)');
  withFormats(figure, 'one value').action(
    async (id: string, { format, json, output, ...dates }: AsOfOptions & FormatOptions) => {
      const history = await session(({ ask }) => ask(new GetFigureQuery(id, dates)));
      await deliver(
        io,
        { format, json, output },
        {
          table: () => renderHistory(history),
          json: () => [history],
          rows: () => observationsTable(history),
        },
      );
    },
  );
}
