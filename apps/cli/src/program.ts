import { Command, CommanderError } from 'commander';
import { keyFileIn, readWitnesses } from '#libs/app';
import { FigureError } from '#libs/figures';
import { parseLogUrl } from '#libs/ledger';
import { ProofError } from '#libs/proofs';
import { registerBackup } from './commands/backup.command.js';
import { registerCertificates } from './commands/certify.command.js';
import { registerDemo } from './commands/demo.command.js';
import { registerDiff } from './commands/diff.command.js';
import { registerEntities } from './commands/entities.command.js';
import { registerExceptions } from './commands/exceptions.command.js';
import { registerExport } from './commands/export.command.js';
import { registerFigures } from './commands/figures.command.js';
import { registerFrame } from './commands/frame.command.js';
import { registerIngest } from './commands/ingest.command.js';
import { registerKeys } from './commands/keys.command.js';
import { registerLog } from './commands/log.command.js';
import { registerProofs } from './commands/proofs.command.js';
import { registerReading } from './commands/reading.command.js';
import { registerReplay } from './commands/replay.command.js';
import { registerReread } from './commands/reread.command.js';
import { registerRestatements } from './commands/restatements.command.js';
import { registerServe } from './commands/serve.command.js';
import { registerStatement } from './commands/statement.command.js';
import { registerTies } from './commands/ties.command.js';
import { registerVerify } from './commands/verify.command.js';
import { EXIT, type Io } from './io.js';
import { withSession } from './session.js';
import type { Surroundings } from './surroundings.js';

const DEFAULT_HOME = '.tieout';
/** The log of the data directory. */
const EMBEDDED_LOG = 'sqlite:';

const EPILOGUE = `
Results go to stdout, progress and logs to stderr.
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done with exceptions under --strict.
Dates: 2021-08-11 means the end of that day, UTC; a moment is 2021-08-11T09:30:00Z.

Start with "tieout demo", or with a document of your own:
  $ tieout ingest release.txt --entity cik:0001804583
  $ tieout statement cik:0001804583 balance-sheet --as-of 2021-12-31`;

/** Runs one command line; resolves to its exit code. */
export async function run(
  args: readonly string[],
  io: Io,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  let code: number = EXIT.done;
  const program = new Command('tieout')
    .description('A ledger of reported financial figures: every figure traced to its line, as of any day.')
    .option('--home <directory>', `data directory (default: $TIEOUT_HOME, or ${DEFAULT_HOME})`)
    .option(
      '--log <url>',
      "the log that is the truth: sqlite:, kurrentdb://<host>:2113 (default: $TIEOUT_LOG, or the data directory's own)",
    )
    .showHelpAfterError('(add --help for what can be said)')
    .addHelpText('after', EPILOGUE)
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.err(text.trimEnd()),
    })
    .exitOverride();
  const said = (): { home?: string; log?: string } => program.opts();
  const home = (): string => said().home ?? environment['TIEOUT_HOME'] ?? DEFAULT_HOME;
  const logUrl = (): string => said().log ?? (environment['TIEOUT_LOG'] || EMBEDDED_LOG);
  const keyFile = (): string => environment['TIEOUT_KEY'] || keyFileIn(home());
  const witnesses = () => readWitnesses(environment['TIEOUT_WITNESSES'] ?? '', 'TIEOUT_WITNESSES');
  const surroundings: Surroundings = {
    ...io,
    home,
    keyFile,
    logUrl,
    session: (work) =>
      withSession(
        { home: home(), log: parseLogUrl(logUrl()), keyFile: keyFile(), witnesses: witnesses() },
        work,
        io,
      ),
    exit: (value) => {
      code = value;
    },
    run: (line, elsewhere) => run(line, elsewhere, environment),
  };
  const commands = [
    registerIngest,
    registerReading,
    registerStatement,
    registerFigures,
    registerFrame,
    registerDiff,
    registerRestatements,
    registerExceptions,
    registerExport,
    registerTies,
    registerEntities,
    registerReplay,
    registerCertificates,
    registerReread,
    registerVerify,
    registerBackup,
    registerProofs,
    registerLog,
    registerKeys,
    registerServe,
    registerDemo,
  ];
  for (const register of commands) register(program, surroundings);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return failure(error, io);
  }
}

function failure(error: unknown, io: Io): number {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
  if (error instanceof Error && 'code' in error) {
    io.err(`tieout: ${error.message} (${String(error.code)})`);
    return isUsage(error) ? EXIT.usage : EXIT.failed;
  }
  io.err(`tieout: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return EXIT.failed;
}

const USAGE_CODES = new Set([
  'format-unknown',
  'dates-reversed',
  'candidate-unknown',
  'commit-unknown',
  'projection-unknown',
  'view-unknown',
  'parameter-unknown',
  'parameter-missing',
  'bulk-mixed',
  'copy-to-itself',
  'options-bulk',
  'export-malformed',
  'output-exists',
  'output-terminal',
  'key-name-taken',
  'sizes-wrong',
]);

const isUsage = (error: Error): boolean =>
  (error instanceof FigureError || error instanceof ProofError) &&
  (error.code.endsWith('-malformed') || USAGE_CODES.has(error.code));
