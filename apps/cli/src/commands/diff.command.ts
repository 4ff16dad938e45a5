import type { Command } from 'commander';
import { GetDiffQuery, type DiffOptions } from '#libs/app';
import { RESTATEMENT_CAUSES } from '#libs/figures';
import { CHANGE_KINDS } from '#libs/views';
import type { Surroundings } from '../surroundings.js';
import { renderDiff } from '../render/lists.js';

interface Options extends DiffOptions {
  readonly all?: boolean;
  readonly json?: boolean;
}

/** `tieout diff`: what changed between two dates, two recorded times or two documents. */
export function registerDiff(program: Command, { session, out }: Surroundings): void {
  program
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
    .option('--all', 'figures that only one side has too')
    .option('--json', 'as JSON; figures that only one side has included')
    .action(async (entity: string, { all, json, ...options }: Options) => {
      const diff = await session(({ ask }) => ask(new GetDiffQuery(entity, options)));
      out(json ? JSON.stringify(diff) : renderDiff(diff, all === true || options.kind !== undefined));
    });
}
