import type { Command } from 'commander';
import {
  CheckCertificateCommand,
  IssueCertificateCommand,
  ListCertificatesQuery,
  REPLAYABLE,
  type Certificate,
} from '#libs/app';
import { FigureError } from '#libs/figures';
import { EXIT } from '../io.js';
import { renderCertificates, renderCheck } from '../render/replay.js';
import { readDocument } from '../read-file.js';
import { wholeNumber, type Surroundings } from '../surroundings.js';

interface CertifyOptions {
  readonly period?: string;
  readonly presentation?: string;
  readonly asOf?: string;
  readonly recordedAsOf?: string;
  readonly toCommit?: number;
}

const EXAMPLES = `
  $ tieout certify statement cik:0001804583 balance-sheet --as-of 2021-12-31 > balance-sheet.certificate.json
  $ tieout check balance-sheet.certificate.json`;

/** `tieout certify`, `tieout certificates` and `tieout check`: what a view said, for others to compute again. */
export function registerCertificates(program: Command, { session, out, exit }: Surroundings): void {
  program
    .command('certify')
    .description(
      'certify what a view says of the log: anyone who has the log can compute it again, and compare',
    )
    .argument('<view>', `statement, ${REPLAYABLE.join(', ')}`)
    .argument('[entity]', 'of a statement: who reports')
    .argument('[statement]', 'of a statement: balance-sheet, income-statement, …')
    .option('--period <period>', 'of a statement: the newest that presents this period')
    .option('--presentation <name>', 'of a statement: as-filed or standard')
    .option('--as-of <date>', 'as published by then (default: today)')
    .option('--recorded-as-of <date>', 'as this ledger held it then (default: today)')
    .option('--to-commit <number>', 'of the log’s first commits (default: all)', wholeNumber)
    .addHelpText('after', EXAMPLES)
    .action(
      async (
        view: string,
        entity: string | undefined,
        statement: string | undefined,
        { toCommit, ...options }: CertifyOptions,
      ) => {
        const parameters = withoutUndefined({ entity, statement, ...options });
        const command = new IssueCertificateCommand(view, parameters, toCommit);
        out(JSON.stringify(await session(({ tell }) => tell(command)), null, 2));
      },
    );

  program
    .command('certificates')
    .description('the certificates that this ledger keeps')
    .option('--json', 'one JSON line a certificate')
    .action(async ({ json }: { readonly json?: boolean }) => {
      const all = await session(({ ask }) => ask(new ListCertificatesQuery()));
      if (json) for (const each of all) out(JSON.stringify(each));
      else out(renderCertificates(all));
    });

  program
    .command('check')
    .description(
      'compute again what a certificate says, of this ledger, and compare; exit code 1 where it does not hold',
    )
    .argument('<certificate>', 'its file, "-" for standard input, or its id')
    .option('--json', 'as JSON')
    .action(async (given: string, { json }: { readonly json?: boolean }) => {
      const certificate = /^[\w-]{22}$/.test(given) ? given : certificateIn(await readDocument(given));
      const check = await session(({ tell }) => tell(new CheckCertificateCommand(certificate)));
      out(json ? JSON.stringify(check) : renderCheck(check));
      if (!check.holds) exit(EXIT.failed);
    });
}

function withoutUndefined(given: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).filter((each): each is [string, string] => each[1] !== undefined),
  );
}

/** @throws FigureError `certificate-malformed` */
function certificateIn(bytes: Uint8Array): Certificate {
  try {
    const {
      certificateId,
      view,
      version,
      parameters,
      size,
      root = null,
      digest,
      issuedAt,
    } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    const texts = [certificateId, view, digest, issuedAt].every((each) => typeof each === 'string');
    const numbers = [version, size].every(Number.isSafeInteger);
    const isObject = typeof parameters === 'object' && parameters !== null;
    if (texts && numbers && isObject && Object.values(parameters).every((each) => typeof each === 'string'))
      return { certificateId, view, version, parameters, size, root, digest, issuedAt } as Certificate;
  } catch {
    // Said below.
  }
  throw new FigureError(
    'certificate-malformed',
    'this is no certificate: give what "tieout certify" printed',
    {},
  );
}
