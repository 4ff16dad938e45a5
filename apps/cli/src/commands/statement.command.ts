import { Argument, Option, type Command } from 'commander';
import { GetStatementQuery, type AsOfOptions } from '#libs/app';
import { STATEMENT_KINDS, type StatementKind } from '#libs/figures';
import type { Surroundings } from '../surroundings.js';
import { renderStatement } from '../render/statement.js';
import { statementCsv } from '../render/statement-csv.js';

interface Options extends AsOfOptions {
  readonly period?: string;
  readonly format: 'table' | 'json' | 'csv';
}

/** `tieout statement`: a statement as its document presents it. */
export function registerStatement(program: Command, { session, out }: Surroundings): void {
  program
    .command('statement')
    .description('a statement as filed: the newest document in sight that presents it')
    .argument('<entity>', 'who reports: cik:0001804583')
    .addArgument(
      new Argument('<statement>', 'which one').choices(STATEMENT_KINDS.filter((kind) => kind !== 'other')),
    )
    .option(
      '--period <period>',
      '2021-06-30, or 2021-04-01/2021-06-30; a bare date also takes durations that end on it',
    )
    .option('--as-of <date>', 'as published by then (default: today)')
    .option('--recorded-as-of <date>', 'as this ledger held it then (default: today)')
    .addOption(
      new Option('--presentation <presentation>', 'whose order and labels')
        .choices(['as-filed'])
        .default('as-filed'),
    )
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['table', 'json', 'csv']).default('table'),
    )
    .option('--json', 'the same as --format json')
    .action(async (entity: string, statement: StatementKind, options: Options & { json?: boolean }) => {
      const found = await session(({ ask }) => ask(new GetStatementQuery(entity, statement, options)));
      const format = options.json ? 'json' : options.format;
      if (format === 'json') out(JSON.stringify(found));
      else out(format === 'csv' ? statementCsv(found).trimEnd() : renderStatement(found));
    });
}
