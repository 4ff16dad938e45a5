import type { Command } from 'commander';
import pc from 'picocolors';
import { ListFiledDocumentsQuery, RereadDocumentCommand, type RereadOutcome } from '#libs/app';
import { shortHash } from '../render/amounts.js';
import { EXIT } from '../io.js';
import type { Surroundings } from '../surroundings.js';

interface Options {
  readonly entity?: string;
  readonly by?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `tieout reread`: what a newer reader settles or corrects; `tieout retie`: checks by newer rules. */
export function registerReread(program: Command, surroundings: Surroundings): void {
  describe(program, 'reread')
    .description(
      'read documents of the ledger anew, and append what the reader now settles, corrects or doubts',
    )
    .action((documents: string[], options: Options) => again(documents, options, false, surroundings));
  describe(program, 'retie')
    .description('make the checks of documents in the ledger anew, and append those that come out otherwise')
    .action((documents: string[], options: Options) => again(documents, options, true, surroundings));
}

const describe = (program: Command, name: string): Command =>
  program
    .command(name)
    .argument('[document...]', 'documents by SHA-256 or its beginning (default: all)')
    .option('--entity <id>', 'all documents of one entity')
    .option('--by <name>', 'who asks, for the record')
    .option('--dry-run', 'say what would change; append nothing')
    .option('--json', 'one JSON line a document');

async function again(
  named: readonly string[],
  { entity, by, dryRun = false, json }: Options,
  checksOnly: boolean,
  { session, out, err, exit }: Surroundings,
): Promise<void> {
  let failed = 0;
  const options = { ...(by === undefined ? {} : { actor: by }), dryRun, checksOnly };
  await session(async ({ ask, tell }) => {
    const documents =
      named.length > 0
        ? named
        : (await ask(new ListFiledDocumentsQuery(entity))).map(({ document }) => document);
    if (documents.length === 0) err('the ledger has no documents');
    for (const document of documents) {
      try {
        const outcome = await tell(new RereadDocumentCommand(document, options));
        out(json ? JSON.stringify(outcome) : summary(outcome));
      } catch (error) {
        if (documents.length === 1) throw error;
        failed++;
        err(`tieout: ${shortHash(document)}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  });
  if (failed > 0) exit(EXIT.failed);
}

function summary(outcome: RereadOutcome): string {
  const { title, document, entity, before, reader, commit, added, voided, resolved, exceptions, checks } =
    outcome;
  const changes = Object.entries({ added, voided, resolved, exceptions, checks })
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`);
  const isUnchanged = !outcome.appended && changes.length === 0;
  const state = isUnchanged ? 'nothing new' : commit === null ? 'dry run' : `commit ${commit}`;
  return [
    `${pc.bold(title || shortHash(document))}  ${entity}  (${state})`,
    ...(changes.length > 0 ? [`  ${changes.join(', ')}`] : []),
    pc.dim(`  document ${shortHash(document)}, read by ${reader}, before by ${before}`),
  ].join('\n');
}
