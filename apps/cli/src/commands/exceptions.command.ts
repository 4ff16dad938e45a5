import { userInfo } from 'node:os';
import type { Command } from 'commander';
import {
  ListExceptionsQuery,
  ResolveExceptionCommand,
  type AsOfOptions,
  type ResolutionChoice,
} from '#libs/app';
import { FigureError } from '#libs/figures';
import type { ExceptionJson } from '#libs/views';
import { wholeNumber, type Surroundings } from '../surroundings.js';
import { renderBriefly, renderExceptions } from '../render/lists.js';

interface ListOptions extends AsOfOptions {
  readonly all?: boolean;
  readonly brief?: boolean;
  readonly code?: string;
  readonly document?: string;
  readonly json?: boolean;
}

interface ResolveOptions {
  readonly take?: number;
  readonly accept?: number;
  readonly dismiss?: boolean;
  readonly reason: string;
  readonly by: string;
  readonly key?: string;
  readonly json?: boolean;
}

/** `tieout exceptions` lists what needs a person; `tieout resolve` is the person's decision. */
export function registerExceptions(program: Command, { session, out }: Surroundings): void {
  program
    .command('exceptions')
    .description('what could not be read for certain, or is suspect, with the candidates')
    .argument('[entity]', 'who reports (default: everyone)')
    .option('--as-of <date>', 'as published by then (default: today)')
    .option('--recorded-as-of <date>', 'as this ledger held it then (default: today)')
    .option('--code <code>', 'only of this kind: malformed-number, suspect-scale, …')
    .option('--document <sha256>', 'only of one document, by its SHA-256 or its beginning')
    .option('--all', 'those that are resolved too')
    .option('--brief', 'one line each, without the candidates')
    .option('--json', 'one JSON line an exception')
    .action(async (entity: string | undefined, { json, brief, ...options }: ListOptions) => {
      const found = await session(async ({ ask }) => {
        const told: ExceptionJson[] = [];
        for (const each of await ask(new ListExceptionsQuery(entity, options))) told.push(await each.json());
        return told;
      });
      if (json) for (const each of found) out(JSON.stringify(each));
      else out(brief ? renderBriefly(found) : renderExceptions(found));
    });

  program
    .command('resolve')
    .description('decide an exception: take a candidate, accept a doubted value, or dismiss it')
    .argument('<exception>', 'its id, as "tieout exceptions" names it')
    .option('--take <number>', 'the candidate with this number', wholeNumber)
    .option('--accept <ordinal>', 'the doubted value at this ordinal', wholeNumber)
    .option('--dismiss', 'none of it is a figure')
    .requiredOption('--reason <text>', 'why; kept with the decision')
    .option('--by <name>', 'who decides', userName())
    .option('--key <key>', 'an idempotency key: the same decision again is the same act')
    .option('--json', 'as JSON')
    .action(async (exception: string, options: ResolveOptions) => {
      const command = new ResolveExceptionCommand(
        exception,
        choiceOf(options),
        options.by,
        options.reason,
        options.key,
      );
      const outcome = await session(({ tell }) => tell(command));
      const { commit, reported, restated, reconciled } = outcome;
      const followed = `${reported} reported, ${restated} restated, ${reconciled} reconciled`;
      out(options.json ? JSON.stringify(outcome) : `resolved ${exception} in commit ${commit}: ${followed}`);
    });
}

/** Who runs this; empty where the system has no name for it, as in a container under any number. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

function choiceOf({ take, accept, dismiss, by, reason }: ResolveOptions): ResolutionChoice {
  if (by.trim() === '' || reason.trim() === '')
    throw new FigureError(
      'choice-malformed',
      'a decision is by somebody and for a reason: say both, with --by and --reason',
    );
  const choices: ResolutionChoice[] = [];
  if (take !== undefined) choices.push({ take });
  if (accept !== undefined) choices.push({ accept });
  if (dismiss) choices.push({ dismiss: true });
  const [choice] = choices;
  if (choice && choices.length === 1) return choice;
  throw new FigureError('choice-malformed', 'say what to do with it: one of --take, --accept and --dismiss');
}
