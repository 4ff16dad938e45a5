import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import {
  AddCosignaturesCommand,
  createLogKey,
  GetCheckpointQuery,
  ProveFigureQuery,
  readLogKey,
  verifyBundle,
  type CheckpointJson,
  type StateOptions,
} from '#libs/app';
import { FigureError } from '#libs/figures';
import { parseCheckpoint, parseVkey } from '#libs/proofs';
import { EXIT } from '../io.js';
import { renderCosigned, renderVerified } from '../render/proofs.js';
import { textOf } from '../read-file.js';
import { wholeNumber, type Surroundings } from '../surroundings.js';

const UNSIGNED =
  'this ledger has no key: the checkpoint is unsigned, and nobody else can tell whose it is. ' +
  'Make a key with "tieout signing-key --create <name>"';
const UNKEYED =
  'no --key was given: the bundle agrees with itself, which anybody can bring about. ' +
  'Get the public key of the log ("tieout signing-key") from who keeps it, by another way than this file';

const EXAMPLES = `
  $ tieout signing-key --create ledger.example.com/filings
  $ tieout prove QendP8UPC7e0dex_v4EHyA --out revenues.proof.json
  $ tieout verify-bundle revenues.proof.json --key ledger.example.com/filings+…`;

/** `tieout signing-key`, `checkpoint`, `prove` and `verify-bundle`: proofs for one who need not trust this ledger. */
export function registerProofs(program: Command, surroundings: Surroundings): void {
  registerKey(program, surroundings);
  registerCheckpoint(program, surroundings);
  registerCosigned(program, surroundings);
  registerProve(program, surroundings);
  registerVerifyBundle(program, surroundings);
}

function registerKey(program: Command, { keyFile, out }: Surroundings): void {
  program
    .command('signing-key')
    .description('print the public key that verifies what this ledger signs, or make its key')
    .option('--create <name>', 'make the key, for the log of this name: ledger.example.com/filings')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nThe key is in log.key of the data directory, or in the file that $TIEOUT_KEY names.',
    )
    .action(({ create, json }: { readonly create?: string; readonly json?: boolean }) => {
      const file = keyFile();
      const key = create === undefined ? readLogKey(file)?.verifier : createLogKey(file, create);
      if (!key) {
        throw new FigureError('key-missing', `there is no key in ${file}: make one with --create <name>`, {
          file,
        });
      }
      const { name, keyId, vkey } = key;
      out(json ? JSON.stringify({ name, keyId, vkey, file }) : vkey);
    });
}

function registerCheckpoint(program: Command, { session, out, err }: Surroundings): void {
  program
    .command('checkpoint')
    .description(
      'what the log is: its size and the root of its tree, signed, for others to keep and to cosign',
    )
    .option('--size <commits>', 'as it was with so many commits (default: all)', wholeNumber)
    .option('--cosigned', 'the newest that a witness has cosigned')
    .option('--json', 'as JSON')
    .action(async ({ json, ...state }: StateOptions & { readonly json?: boolean }) => {
      const checkpoint = await session(({ ask }) => ask(new GetCheckpointQuery(state)));
      if (!checkpoint.signed) err(UNSIGNED);
      out(json ? JSON.stringify(checkpoint) : checkpoint.checkpoint.trimEnd());
    });
}

function registerCosigned(program: Command, { session, out }: Surroundings): void {
  program
    .command('cosigned')
    .description(
      'keep what witnesses signed of a checkpoint: it is told with the checkpoint, and put in bundles',
    )
    .argument('<file>', 'the checkpoint as a witness gave it back, "-" for standard input')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nWitnesses are those whose public keys stand in $TIEOUT_WITNESSES, with spaces between; what others signed is passed over.',
    )
    .action(async (file: string, { json }: { readonly json?: boolean }) => {
      const text = await textOf(file);
      const kept = await session(({ tell }) => tell(new AddCosignaturesCommand(text)));
      out(json ? JSON.stringify(kept) : renderCosigned(kept));
    });
}

interface ProveOptions extends StateOptions {
  readonly asOf?: string;
  readonly since?: string;
  readonly checkpoint?: string;
  readonly documents?: boolean;
  readonly out?: string;
}

function registerProve(program: Command, { session, ...io }: Surroundings): void {
  program
    .command('prove')
    .description('an auditor’s bundle: one file that proves what the ledger says of a figure')
    .argument('<figureId>', 'the figure, as other commands name it')
    .option('--as-of <date>', 'as published by then (default: today)')
    .option('--size <commits>', 'as the log was with so many commits (default: all)', wholeNumber)
    .option('--cosigned', 'as the log was at the newest checkpoint that a witness has cosigned')
    .option(
      '--since <checkpoint>',
      'prove that nothing changed since: a file with a checkpoint, or a number of commits',
    )
    .option('--checkpoint <file>', 'prove up to this checkpoint, which witnesses have cosigned')
    .option('--documents', 'put the bytes of documents into the bundle')
    .option('--out <file>', 'write the bundle into a file (default: stdout)')
    .option('--json', 'JSON, as always')
    .addHelpText('after', EXAMPLES)
    .action(async (figureId: string, { out, documents, ...given }: ProveOptions) => {
      const { asOf, size, cosigned } = given;
      const checkpoint = given.checkpoint === undefined ? undefined : await textOf(given.checkpoint);
      const since = given.since === undefined ? undefined : await sizeOf(given.since);
      const options = { asOf, size, cosigned, since, checkpoint, withDocuments: documents };
      const bundle = await session(({ ask }) => ask(new ProveFigureQuery(figureId, options)));
      if (parseCheckpoint(bundle.checkpoint).signatures.length === 0) io.err(UNSIGNED);
      if (out === undefined) io.out(JSON.stringify(bundle));
      else await writeFile(out, `${JSON.stringify(bundle)}\n`);
    });
}

interface VerifyOptions {
  readonly key?: string;
  readonly witness: readonly string[];
  readonly since?: string;
  readonly json?: boolean;
}

function registerVerifyBundle(program: Command, { out, err, exit }: Surroundings): void {
  program
    .command('verify-bundle')
    .description(
      'verify a bundle without a ledger or a network: believes nothing but hashes, and the keys that you give; exit code 1 where it does not hold',
    )
    .argument('<file>', 'what "tieout prove" wrote, "-" for standard input')
    .option('--key <vkey>', 'the public key of the log')
    .option(
      '--witness <vkey>',
      'the public key of a witness who has to have cosigned; may be repeated',
      collected,
      [],
    )
    .option('--since <file>', 'a checkpoint that you kept: nothing may have changed since')
    .option('--json', 'as JSON')
    .action(async (file: string, { key, witness, since, json }: VerifyOptions) => {
      const verified = await verifyBundle(await textOf(file), {
        key: key === undefined ? undefined : parseVkey(key),
        witnesses: witness.map(parseVkey),
        since: since === undefined ? undefined : await textOf(since),
      });
      if (key === undefined) err(UNKEYED);
      out(json ? JSON.stringify(verified) : renderVerified(verified));
      if (!verified.holds) exit(EXIT.failed);
    });
}

const collected = (each: string, before: readonly string[]): string[] => [...before, each];

/** The size that a checkpoint in a file says, or that is given as it is. */
async function sizeOf(given: string): Promise<CheckpointJson['size']> {
  return /^\d{1,15}$/.test(given) ? Number(given) : parseCheckpoint(await textOf(given)).size;
}
