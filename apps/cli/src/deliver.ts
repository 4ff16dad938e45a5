import { open, rename, rm } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import { Option, type Command } from 'commander';
import { exported, type ExportTable } from '#libs/app';
import { FigureError } from '#libs/figures';
import type { Io } from './io.js';

const FORMATS = ['table', 'json', 'csv', 'parquet'] as const;

/** How a result is printed, and where to. */
export interface FormatOptions {
  readonly format: (typeof FORMATS)[number];
  readonly json?: boolean | undefined;
  readonly output?: string | undefined;
}

export const withFormats = (command: Command, json: string): Command =>
  command
    .addOption(new Option('--format <format>', 'how to print it').choices(FORMATS).default('table'))
    .option('--json', `as --format json: ${json}`)
    .option('--output <file>', 'write it there, whole or not at all');

/** A result in each of its forms; one of them is asked for. */
export interface Forms<Row> {
  readonly table: () => string;
  /** JSON, a value a line. */
  readonly json: () => Iterable<unknown>;
  readonly rows: () => ExportTable<Row>;
}

/**
 * Prints a result in the form that is asked for.
 * @throws FigureError `output-terminal` for binary data that would go to a terminal
 */
export async function deliver<Row>(io: Io, options: FormatOptions, forms: Forms<Row>): Promise<void> {
  const { output } = options;
  const format = options.json ? 'json' : options.format;
  if (format === 'parquet' && output === undefined && io.isTerminal) {
    throw new FigureError(
      'output-terminal',
      'Parquet is binary, and this is a terminal: say --output <file>, or send it elsewhere',
    );
  }
  if (format === 'csv' || format === 'parquet') {
    const parts = counted(io, options, forms, format);
    if (output === undefined) for (const part of parts) io.write(part);
    else await writeWhole(output, parts);
    return;
  }
  const lines = format === 'table' ? [forms.table()] : jsonLines(forms);
  if (output === undefined) for (const line of lines) io.out(line);
  else await writeWhole(output, encoded(lines));
}

function* jsonLines<Row>({ json }: Forms<Row>): Generator<string> {
  for (const value of json()) yield JSON.stringify(value);
}

function* encoded(lines: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const line of lines) yield encoder.encode(`${line}\n`);
}

/** The parts of an export, with the rows counted for who waits. */
function* counted<Row>(
  { interactive, isTerminal }: Io,
  { output }: FormatOptions,
  { rows }: Forms<Row>,
  format: 'csv' | 'parquet',
): Generator<Uint8Array> {
  const isSilent = !interactive || (output === undefined && isTerminal);
  const bar = isSilent ? null : rowsBar();
  const table = rows();
  bar?.start(1, 0);
  try {
    yield* exported(bar ? { ...table, rows: ticking(table.rows, bar) } : table, format);
  } finally {
    bar?.stop();
  }
}

function* ticking<Row>(rows: Iterable<Row>, bar: SingleBar): Generator<Row> {
  for (const row of rows) {
    bar.increment();
    yield row;
  }
}

const rowsBar = (): SingleBar =>
  new SingleBar({
    format: 'writing · {value} rows · {duration} s',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });

/** Writes a file beside its place first, so that nobody finds half of it. */
export async function writeWhole(
  path: string,
  parts: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  const unfinished = `${path}.part`;
  const file = await open(unfinished, 'w');
  try {
    for await (const part of parts) await file.writeFile(part);
    await file.sync();
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
}
