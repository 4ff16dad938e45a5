import { Option, type Command } from 'commander';
import {
  ExportLedgerQuery,
  fileName,
  GetDocumentReportQuery,
  GetFigureQuery,
  GetReportQuery,
  historyReport,
  ListReportsQuery,
  REPORT_FORMATS,
  REPORT_TYPES,
  reportParts,
  type AsOfOptions,
  type DocumentReport,
  type OimReport,
  type ReportFormat,
} from '#libs/app';
import { FigureError } from '#libs/figures';
import { writeWhole } from '../deliver.js';
import { writeFolder, type FolderPart } from '../folder.js';
import { ExportBar } from '../render/export-bar.js';
import type { Session } from '../session.js';
import type { Surroundings } from '../surroundings.js';

interface Options extends AsOfOptions {
  readonly format: 'parquet' | ReportFormat;
  readonly output?: string;
  readonly all?: boolean;
  readonly history?: boolean;
  readonly statement?: string;
  readonly period?: string;
  readonly document?: string;
  readonly figure?: string;
}

const HELP = `
parquet     facts, documents, exceptions and commits of entities or of all of them, a file each, into the folder that --output names
xbrl-json   an xBRL-JSON 1.0 report: all figures of an entity as they stand; or those of --statement, of --document, of --figure.
            With --history a report a document, into a folder; "tieout ingest" reads them again
xbrl-csv    the same as xBRL-CSV 1.0, a report package (ZIP) each
A file or folder is written whole or not at all. What each says: docs/EXPORTS.md.

  $ tieout export --all --format parquet --output ledger
  $ tieout export cik:320193 --format xbrl-json --as-of 2024-12-31 --output apple.json
  $ tieout export cik:320193 --format xbrl-json --history --output apple`;

/** `tieout export`: the ledger in formats that other programs read. */
export function registerExport(program: Command, surroundings: Surroundings): void {
  program
    .command('export')
    .description(
      'facts as Parquet tables, xBRL-JSON or xBRL-CSV: of a moment, of a document, or of the whole history',
    )
    .argument('[entity...]', 'who reports: cik:0001804583')
    .addOption(
      new Option('--format <format>', 'in what')
        .choices(['parquet', ...REPORT_FORMATS])
        .makeOptionMandatory(),
    )
    .option(
      '--output <path>',
      'a file, or a folder where there are several files; nothing half-written is left',
    )
    .option('--all', 'all entities')
    .option('--history', 'each document as it was filed, a report each')
    .option('--statement <statement>', 'only a statement as filed: balance-sheet, income-statement, …')
    .option('--period <period>', 'with --statement: 2021-06-30, or 2021-04-01/2021-06-30')
    .option('--document <sha256>', 'what one document states')
    .option('--figure <id>', 'all observations of one figure')
    .option('--as-of <date>', 'as published by then (default: today)')
    .option('--recorded-as-of <date>', 'as this ledger held it then (default: today)')
    .addHelpText('after', HELP)
    .action(async (entities: string[], options: Options) =>
      surroundings.session(async ({ ask }) => exportTo(entities, options, { ask, ...surroundings })),
    );
}

type Means = Pick<Session, 'ask'> & Surroundings;

async function exportTo(entities: readonly string[], options: Options, means: Means): Promise<void> {
  const { format, history } = options;
  assertAsked(entities, options);
  if (format === 'parquet') return exportTables(entities, options, means);
  if (history) return exportHistory(entities, { ...options, format }, means);
  const report = await reportAsked(entities, options, means);
  const name = fileName(report.entity);
  const parts = reportParts(report, format, name);
  if (options.output !== undefined) return writeWhole(options.output, parts);
  if (format === 'xbrl-csv' && means.isTerminal)
    throw new FigureError(
      'output-terminal',
      'a report package is binary, and this is a terminal: say --output <file>, or send it elsewhere',
    );
  for await (const part of parts) means.write(part);
}

/** What is asked for is one thing, and has somewhere to go. @throws FigureError `export-malformed` */
function assertAsked(entities: readonly string[], options: Options): void {
  const { format, output, all = false, history = false, statement, period, document, figure } = options;
  const isOne = document !== undefined || figure !== undefined;
  const isMany = format === 'parquet' || history;
  const isNamed = all || entities.length > 0;
  const problems: readonly (readonly [boolean, string])[] = [
    [
      isOne && (isNamed || isMany || statement !== undefined),
      'a document or a figure is asked for alone, as xBRL',
    ],
    [document !== undefined && figure !== undefined, 'ask for a document or for a figure'],
    [!isOne && all === entities.length > 0, 'say which entities, or --all'],
    [isMany && statement !== undefined, 'a statement is one report: leave --history out, or ask for xBRL'],
    [isMany && output === undefined, 'there are several files: say --output <folder>'],
    [
      !isMany && !isOne && entities.length !== 1,
      'a report is of one entity: say which, or --history for all documents',
    ],
    [period !== undefined && statement === undefined, 'a period is that of a --statement'],
  ];
  const problem = problems.find(([isProblem]) => isProblem);
  if (problem) throw new FigureError('export-malformed', problem[1]);
}

async function reportAsked(
  [entity]: readonly string[],
  { document, figure, ...options }: Options,
  { ask }: Means,
): Promise<OimReport> {
  if (document !== undefined) return ask(new GetDocumentReportQuery(document, options));
  if (figure !== undefined) return historyReport(await ask(new GetFigureQuery(figure, options)));
  return ask(new GetReportQuery(entity!, options));
}

async function exportTables(entities: readonly string[], options: Options, means: Means): Promise<void> {
  const parts = await means.ask(new ExportLedgerQuery(entities, options));
  const bar = means.interactive ? new ExportBar() : null;
  let rows = 0;
  function* files(): Generator<FolderPart> {
    for (const part of parts) {
      bar?.show(part);
      rows = part.rows;
      yield { path: `${part.table}.parquet`, bytes: part.bytes };
    }
  }
  try {
    await writeFolder(options.output!, files());
  } finally {
    bar?.stop();
  }
  means.err(`${rows.toLocaleString('en-US')} rows in ${options.output}`);
}

async function exportHistory(
  entities: readonly string[],
  { format, output, ...dates }: Options & { readonly format: ReportFormat },
  { ask, err }: Means,
): Promise<void> {
  const lists: Iterable<DocumentReport>[] = [];
  for (const entity of entities.length > 0 ? entities : [undefined])
    lists.push(await ask(new ListReportsQuery(entity, dates)));
  let reports = 0;
  async function* files(): AsyncGenerator<FolderPart> {
    for (const list of lists) {
      for (const { name, report } of list) {
        const path = `${fileName(report.entity)}/${name}.${REPORT_TYPES[format].extension}`;
        reports++;
        for await (const bytes of reportParts(report, format, fileName(report.entity, name)))
          yield { path, bytes };
      }
    }
  }
  await writeFolder(output!, files());
  err(`${reports.toLocaleString('en-US')} reports in ${output}`);
}
