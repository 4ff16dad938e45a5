import type { Command } from 'commander';
import { changesTable, GetDiffQuery, type DiffOptions } from '#libs/app';
import { RESTATEMENT_CAUSES } from '#libs/figures';
import { CHANGE_KINDS } from '#libs/views';
import { deliver, withFormats, type FormatOptions } from '../deliver.js';
import type { Surroundings } from '../surroundings.js';
import { renderDiff } from '../render/changes.js';

interface Options extends DiffOptions, FormatOptions {
  readonly all?: boolean;
}

/** `tieout diff`: what changed between two dates, two recorded times or two documents. */
export function registerDiff(program: Command, { session, ...io }: Surroundings): void {
  const command = program
    .command('diff')
    .description(
      'what changed between two dates, two recorded times or two documents, each change with its event',
    )
    .argument('<entity>', 'who reports: cik:0001804583')
    .option('--from <date>', 'as published by then')
    .option('--to <date>', 'as published by then (default: today)')
    .option('--from-recorded <date>', 'as this ledger held it then')
    .option('--to-recorded <date>', 'as this ledger held it then (default: today)')
    .option(
      '--from-document <document>',
      'as it says: its SHA-256, the beginning of it, or its accession number',
    )
    .option('--to-document <document>', 'as this later document says otherwise')
    .option('--as-of <date>', 'between recorded times: as published by then (default: today)')
    .option('--recorded-as-of <date>', 'otherwise: as this ledger held it then (default: today)')
    .option('--concept <name>', 'a concept or a part of one: us-gaap:Revenues, revenue')
    .option(
      '--period <period>',
      '2021-06-30, or 2021-04-01/2021-06-30; a bare date also takes durations that end on it',
    )
    .option('--kind <kind>', CHANGE_KINDS.join(', '))
    .option('--cause <cause>', RESTATEMENT_CAUSES.join(', '))
    .option('--size <amount>', 'changed by at least so much, in whole units')
    .option('--percent <number>', 'changed by at least so many hundredths of the earlier value')
    .option('--all', 'in the table: figures that only one side has too');
  withFormats(command, 'one value, figures that only one side has included').action(
    async (entity: string, { all, format, json, output, ...options }: Options) => {
      const diff = await session(({ ask }) => ask(new GetDiffQuery(entity, options)));
      await deliver(
        io,
        { format, json, output },
        {
          table: () => renderDiff(diff, all === true || options.kind !== undefined, io.columns),
          json: () => [diff],
          rows: () => changesTable(diff),
        },
      );
    },
  );
}
