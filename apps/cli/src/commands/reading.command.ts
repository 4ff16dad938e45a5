import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { GetReadingQuery, PreviewReadingQuery } from '#libs/app';
import { FigureError, sha256Hex } from '#libs/figures';
import type { ExceptionJson, ObservationJson } from '#libs/views';
import type { Surroundings } from '../surroundings.js';
import { renderReading } from '../render/lists.js';
import type { Session } from '../session.js';
import { readDocument } from '../read-file.js';

interface Options {
  readonly entity?: string;
  readonly published?: string;
  readonly form?: string;
  readonly format?: string;
  readonly json?: boolean;
}

/** `tieout reading`: what was read from a document, as printed. */
export function registerReading(program: Command, { session, out }: Surroundings): void {
  program
    .command('reading')
    .description(
      'what was read from a document: amounts in its order as printed, each with its figure; exceptions',
    )
    .argument('<document>', 'a file, or the SHA-256 of a document in the ledger, or its first digits')
    .option('--entity <id>', 'for a file that is not in the ledger: who reports')
    .option('--published <date>', 'for a file that is not in the ledger: when it was made public')
    .option('--format <format>', 'for a file that is not in the ledger: how to read it')
    .option('--json', 'one JSON line an amount or exception')
    .action(async (document: string, { json, ...options }: Options) => {
      const lines = await session((each) => readingLines(each, document, options));
      if (json) for (const line of lines) out(JSON.stringify(line));
      else out(renderReading(lines));
    });
}

async function readingLines(
  { ask }: Session,
  document: string,
  options: Omit<Options, 'json'>,
): Promise<(ObservationJson | ExceptionJson)[]> {
  if (!existsSync(document)) return [...(await ask(new GetReadingQuery(document)))];
  const bytes = await readDocument(document);
  const sha256 = sha256Hex(bytes);
  try {
    return [...(await ask(new GetReadingQuery(sha256)))];
  } catch (error) {
    if (!(error instanceof FigureError) || error.code !== 'document-unknown') throw error;
    return [...(await ask(new PreviewReadingQuery(bytes, basename(document), options)))];
  }
}
