import { basename, relative } from 'node:path';
import type { Command } from 'commander';
import pc from 'picocolors';
import { IngestDocumentCommand, isBulk, type IngestOptions, type IngestOutcome } from '#libs/app';
import { FigureError } from '#libs/figures';
import { FORMATS } from '#libs/readers';
import { EXIT } from '../io.js';
import { readDocument } from '../read-file.js';
import { wholeNumber, type Surroundings } from '../surroundings.js';
import { ingestBulk } from './ingest-bulk.js';
import { counted, day, shortHash } from '../render/amounts.js';

interface Options extends Omit<IngestOptions, 'actor' | 'correlationId'> {
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly workers?: number;
}

/** `tieout ingest`: read, decide, append. */
export function registerIngest(program: Command, surroundings: Surroundings): void {
  const { session, out, err, exit } = surroundings;
  program
    .command('ingest')
    .description('read documents, decide what is new, and append it; each document all or not at all')
    .argument(
      '<file...>',
      'documents, "-" for standard input; the folder or ZIP file of an XBRL filing is one document; or SEC bulk data: companyfacts replies (.json, .json.gz), folders and ZIP files of them, financial statement data sets (.zip)',
    )
    .option('--entity <id>', 'who reports, where the document does not say: cik:0001804583')
    .option('--published <date>', 'when it was made public, where the document does not say')
    .option('--form <form>', 'the form that it was filed under: 6-K, 10-Q, 10-K/A')
    .option('--accession <number>', 'the accession that it was filed under, where the document does not say')
    .option('--format <format>', `how to read it: ${FORMATS.join(', ')} (default: as recognised)`)
    .option('--dry-run', 'say what would be read and refused; append nothing')
    .option('--strict', 'exit with 3 if anything could not be read for certain')
    .option('--workers <number>', 'threads for bulk data (default: one a processor)', wholeNumber)
    .option('--json', 'one JSON line a document')
    .action(async (files: string[], { json, strict, workers, ...options }: Options) => {
      let failed = 0;
      let exceptions = 0;
      if (await areBulk(files)) {
        refuseDocumentOptions(options);
        const { dryRun = false } = options;
        const outcome = await ingestBulk(
          files,
          { dryRun, ...(workers !== undefined && { workers }), ...(json && { json }) },
          surroundings,
        );
        if (outcome.failed.length > 0 || outcome.interrupted) exit(EXIT.failed);
        else if (strict && outcome.exceptions > 0) exit(EXIT.exceptions);
        return;
      }
      await session(async ({ tell }) => {
        for (const file of files) {
          try {
            const bytes = await readDocument(file);
            const outcome = await tell(new IngestDocumentCommand(bytes, basename(file), options));
            exceptions += outcome.exceptions;
            out(json ? JSON.stringify(outcome) : summary(file, outcome));
          } catch (error) {
            if (files.length === 1) throw error;
            failed++;
            err(`tieout: ${file}: ${error instanceof Error ? error.message : String(error)}`);
          }
        }
      });
      if (failed > 0) exit(EXIT.failed);
      else if (strict && exceptions > 0) exit(EXIT.exceptions);
    });
}

/** Whether paths are bulk data. @throws FigureError `bulk-mixed` where only some are */
async function areBulk(files: readonly string[]): Promise<boolean> {
  const kinds = await Promise.all(files.map((file) => isBulk(file)));
  const first = kinds.indexOf(true);
  if (first < 0) return false;
  const other = kinds.indexOf(false);
  if (other < 0) return true;
  throw new FigureError(
    'bulk-mixed',
    `${files[first]} is bulk data and ${files[other]} is a document: ingest them one after the other`,
  );
}

/** Bulk data say themselves whose they are and when they were filed. @throws FigureError `options-bulk` */
function refuseDocumentOptions({ entity, published, form, accession, format }: Options): void {
  const given = Object.entries({ entity, published, form, accession, format }).find(
    ([, value]) => value !== undefined,
  );
  if (given)
    throw new FigureError(
      'options-bulk',
      `--${given[0]} is for single documents: bulk data say it themselves`,
    );
}

function summary(file: string, outcome: IngestOutcome): string {
  const { reported, restated, reconciled, corrected, withdrawn, exceptions, reclassified, accepted, texts } =
    outcome;
  const counts = Object.entries({
    reported,
    restated,
    reconciled,
    corrected,
    withdrawn,
    reclassified,
    accepted,
    'texts not taken': texts ?? 0,
  })
    .filter(([name, count]) => count > 0 || name === 'reported')
    .map(([name, count]) => `${count} ${name}`);
  const doubts = exceptions > 0 ? pc.yellow(`, ${counted(exceptions, 'exception')}`) : '';
  const state = outcome.appended
    ? `commit ${outcome.commit}`
    : outcome.commit === null
      ? 'dry run'
      : `known since commit ${outcome.commit}`;
  return [
    `${pc.bold(relative('', file))}  ${outcome.entity}, published ${day(outcome.publishedAt)}  (${state})`,
    `  ${counts.join(', ')}${doubts}`,
    pc.dim(`  document ${shortHash(outcome.document)}, read by ${outcome.reader}`),
  ].join('\n');
}
