import type { Command } from 'commander';
import { Option } from 'commander';
import { GetFrameQuery, type AsOfOptions } from '#libs/app';
import type { Surroundings } from '../surroundings.js';
import { frameCsv, renderFrame } from '../render/frame.js';

interface Options extends AsOfOptions {
  readonly format: 'table' | 'json' | 'csv';
  readonly json?: boolean;
}

/** `tieout frame`: one concept over all entities. */
export function registerFrame(program: Command, { session, out }: Surroundings): void {
  program
    .command('frame')
    .description('one concept of all entities for a period, as of any day')
    .argument('<concept>', 'us-gaap:Assets')
    .argument('<unit>', 'iso4217:USD, or as the SEC writes it: USD, USD-per-shares')
    .argument(
      '<period>',
      '2021-06-30, 2021-04-01/2021-06-30, or of the calendar: CY2019, CY2019Q1, CY2019Q1I',
    )
    .option('--as-of <date>', 'as published by then (default: today)')
    .option('--recorded-as-of <date>', 'as this ledger held it then (default: today)')
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['table', 'json', 'csv']).default('table'),
    )
    .option('--json', 'as --format json')
    .action(async (concept: string, unit: string, period: string, { json, format, ...dates }: Options) => {
      await session(async ({ ask }) => {
        const frame = await ask(new GetFrameQuery(concept, unit, period, dates));
        if (json || format === 'json') out(JSON.stringify({ ...frame, figures: [...frame.figures] }));
        else out(format === 'csv' ? frameCsv(frame) : renderFrame(frame));
      });
    });
}
