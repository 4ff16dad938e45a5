import type { Command } from 'commander';
import {
  GetRestatementHistoryQuery,
  ListRestatementsQuery,
  restatementsTable,
  SUSPICIONS,
  vintagesTable,
  type AsOfOptions,
  type RestatementOptions,
} from '#libs/app';
import { FigureError, RESTATEMENT_CAUSES } from '#libs/figures';
import { deliver, withFormats, type FormatOptions } from '../deliver.js';
import type { Surroundings } from '../surroundings.js';
import { renderRestatementCounts, renderRestatements } from '../render/changes.js';
import { renderRestatementHistory } from '../render/restatement-history.js';

interface Options extends AsOfOptions, RestatementOptions, FormatOptions {
  readonly history?: boolean;
}

/** `tieout restatements`: figures that were published again with another value. */
export function registerRestatements(program: Command, { session, ...io }: Surroundings): void {
  const list = (entity: string | undefined, options: Options): Promise<void> =>
    session(async ({ ask }) => {
      const found = await ask(new ListRestatementsQuery(entity, options));
      await deliver(io, options, {
        table: () => {
          const all = [...found];
          const told = renderRestatements(all, io.columns);
          return all.length > 0 ? `${told}\n\n${renderRestatementCounts(all)}` : told;
        },
        json: () => found,
        rows: () => restatementsTable(found),
      });
    });
  const history = async (entity: string | undefined, options: Options): Promise<void> => {
    const asked = historyOf(entity, options);
    const found = await session(({ ask }) => ask(new GetRestatementHistoryQuery(asked, options)));
    await deliver(io, options, {
      table: () => renderRestatementHistory(found, io.columns),
      json: () => found.figures,
      rows: () => vintagesTable(found),
    });
  };
  const command = program
    .command('restatements')
    .description('figures that were published again with another value, with the cause; suspects are marked')
    .argument('[entity]', 'who reports (default: everyone)')
    .option('--history', 'of one entity: every figure that changed, with all values that it had')
    .option('--concept <name>', 'a concept or a part of one: us-gaap:Revenues, revenue')
    .option(
      '--period <period>',
      '2021-06-30, or 2021-04-01/2021-06-30; a bare date also takes durations that end on it',
    )
    .option('--from <date>', 'published on or after')
    .option('--to <date>', 'published on or before')
    .option('--size <amount>', 'changed by at least so much, in whole units')
    .option('--percent <number>', 'changed by at least so many hundredths of the earlier value')
    .option('--cause <cause>', RESTATEMENT_CAUSES.join(', '))
    .option('--suspect <kind>', SUSPICIONS.join(', '))
    .option('--form <form>', 'of the document that made the change: 10-K/A')
    .option('--as-of <date>', 'as published by then (default: today)')
    .option('--recorded-as-of <date>', 'as this ledger held it then (default: today)');
  withFormats(command, 'one line a restatement, or a figure').action(
    async (entity: string | undefined, options: Options) =>
      options.history ? history(entity, options) : list(entity, options),
  );
}

/**
 * The entity of a history; nothing may be asked of it that only single changes have.
 * @throws FigureError `history-malformed`
 */
function historyOf(entity: string | undefined, options: Options): string {
  const foreign = (['from', 'to', 'suspect', 'form'] as const).filter((name) => options[name] !== undefined);
  if (foreign.length > 0) {
    throw new FigureError(
      'history-malformed',
      `--${foreign.join(', --')} is of single changes: leave it out, or leave --history out`,
    );
  }
  if (entity !== undefined) return entity;
  throw new FigureError('history-malformed', 'a history is of one entity: say which, as cik:0001804583');
}
