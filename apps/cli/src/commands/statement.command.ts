import { Argument, Option, type Command } from 'commander';
import { GetStandardStatementQuery, GetStatementQuery, type AsOfOptions } from '#libs/app';
import { STATEMENT_KINDS } from '#libs/figures';
import { COLUMN_KINDS, STANDARD_STATEMENTS, type ColumnKind, type StandardStatementJson } from '#libs/views';
import type { Surroundings } from '../surroundings.js';
import { renderStatement } from '../render/statement.js';
import { statementCsv } from '../render/statement-csv.js';

interface Options extends AsOfOptions {
  readonly period?: string;
  readonly presentation: 'as-filed' | 'standard';
  readonly columns?: ColumnKind;
  readonly format: 'table' | 'json' | 'csv';
}

const STATEMENTS = new Set([...STATEMENT_KINDS, ...STANDARD_STATEMENTS].filter((kind) => kind !== 'other'));

/** `tieout statement`: a statement as its document presents it, or in the standard presentation. */
export function registerStatement(program: Command, { session, out }: Surroundings): void {
  program
    .command('statement')
    .description(
      'a statement as filed, or in standard lines: from the newest document in sight that presents it',
    )
    .argument('<entity>', 'who reports: cik:0001804583')
    .addArgument(new Argument('<statement>', 'which one').choices([...STATEMENTS]))
    .option(
      '--period <period>',
      '2021-06-30, or 2021-04-01/2021-06-30; a bare date also takes durations that end on it',
    )
    .option('--as-of <date>', 'as published by then (default: today)')
    .option('--recorded-as-of <date>', 'as this ledger held it then (default: today)')
    .addOption(
      new Option('--presentation <presentation>', 'whose order and labels')
        .choices(['as-filed', 'standard'])
        .default('as-filed'),
    )
    .addOption(
      new Option(
        '--columns <kind>',
        'with --presentation standard: all periods of a kind, Q4 = year − nine months and the like among them ' +
          '(default: those of the newest document)',
      ).choices(COLUMN_KINDS),
    )
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['table', 'json', 'csv']).default('table'),
    )
    .option('--json', 'the same as --format json')
    .action(async (entity: string, statement: string, options: Options & { json?: boolean }) => {
      const found = await session(async ({ ask }) => {
        if (options.presentation === 'as-filed')
          return ask(new GetStatementQuery(entity, statement, options));
        const { bytes } = await ask(new GetStandardStatementQuery(entity, statement, options));
        return JSON.parse(bytes.toString()) as StandardStatementJson;
      });
      const format = options.json ? 'json' : options.format;
      if (format === 'json') out(JSON.stringify(found));
      else out(format === 'csv' ? statementCsv(found).trimEnd() : renderStatement(found));
    });
}
