import { Option, type Command } from 'commander';
import { ListTiesQuery, type AsOfOptions } from '#libs/app';
import type { FigureId, Outcome, ReconciliationMethod } from '#libs/figures';
import type { Surroundings } from '../surroundings.js';
import { renderTieCounts } from '../render/tie-counts.js';
import { renderTies } from '../render/ties.js';

interface Options extends AsOfOptions {
  readonly outcome?: Outcome;
  readonly method?: ReconciliationMethod;
  readonly period?: string;
  readonly document?: string;
  readonly figure?: FigureId;
  readonly plugs?: boolean;
  readonly brief?: boolean;
  readonly json?: boolean;
}

const OUTCOMES: readonly Outcome[] = ['exact', 'within-rounding', 'exception'];
const METHODS: readonly ReconciliationMethod[] = [
  'corroboration',
  'summation',
  'bridge',
  'translation',
  'text',
  'period-arithmetic',
  'roll-forward',
];

/** `tieout ties`: do figures agree wherever they are stated, and with what makes them? */
export function registerTies(program: Command, { session, out }: Surroundings): void {
  program
    .command('ties')
    .description('how figures agree with their sums, translations and repetitions: the tie-out matrix')
    .argument('<entity>', 'who reports: cik:0001804583')
    .addOption(new Option('--outcome <outcome>', 'only these').choices(OUTCOMES))
    .addOption(new Option('--method <method>', 'only checks of this kind').choices(METHODS))
    .option('--period <period>', 'only of this period, or of periods that end on this date')
    .option('--document <sha256>', 'only of one document, by its SHA-256 or its beginning')
    .option('--figure <id>', 'only checks of one figure: that it is the aim or a term of')
    .option('--plugs', 'only translations that are off by what makes a sum in their currency foot')
    .option('--brief', 'only how many checks of each table came out how')
    .option('--as-of <date>', 'as published by then (default: today)')
    .option('--recorded-as-of <date>', 'as this ledger held it then (default: today)')
    .option('--json', 'one JSON line a check')
    .action(async (entity: string, { json, brief, figure: figureId, ...options }: Options) => {
      await session(async ({ ask }) => {
        const ties = [...(await ask(new ListTiesQuery(entity, { ...options, figureId })))];
        if (json) for (const tie of ties) out(JSON.stringify(tie));
        else out(brief ? renderTieCounts(ties) : renderTies(ties));
      });
    });
}
