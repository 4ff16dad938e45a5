import { createHash } from 'node:crypto';
import type { Reader, Reading, Source } from '#libs/figures';
import { readActs } from './acts.js';
import { isCsvForm, readCsvForm } from './csv-form.js';
import { textOf } from './file-text.js';
import { isJsonForm, readJsonForm } from './json-form.js';
import type { KeyedFile } from './keyed-file.js';
import { readPreamble } from './preamble.js';
import { Problems } from './problems.js';
import { readStatements } from './statements.js';

const NAME = 'keyed';
const VERSION = '1.0.0';
const BEGINNING_BYTES = 4_096;

/**
 * Reads what a person keyed, in CSV or JSON (docs/readers/keyed.md): figures, statements,
 * corrections of our reading and withdrawals of reliance, with their citations.
 *
 * The file is taken whole or not at all. `read` throws a `FigureError` that tells every problem
 * (up to 20), each with its line or pointer and what to write instead; its code is that of the
 * only problem, or `keyed-malformed`, with `facts.codes` and `facts.problems`.
 */
export const keyedReader = { name: NAME, version: VERSION, recognises, read } satisfies Reader;

function recognises({ bytes }: Source): number {
  const beginning = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, BEGINNING_BYTES));
  return isCsvForm(beginning) || isJsonForm(beginning) ? 1 : 0;
}

function read({ bytes, name, options }: Source): Reading {
  const text = textOf(bytes, name);
  const problems = new Problems();
  const file = fileOf(text, problems);
  if (file === null) throw problems.refusalOf(name);
  const { entity, publishedAt, filed, defaults } = readPreamble(file, options, problems);
  const { presentation, observations } = readStatements(file.records, defaults, problems);
  const { corrections, withdrawals } = readActs(file.records, defaults, problems);
  if (problems.none && observations.length + corrections.length + withdrawals.length === 0) {
    problems.add(
      'keyed-nothing',
      'the file',
      'it keys nothing: write a figure, row, correction or withdrawal',
    );
  }
  if (!problems.none) throw problems.refusalOf(name);
  const document = createHash('sha256').update(bytes).digest('hex');
  return {
    entity,
    publishedAt,
    document: {
      document,
      // The text is decoded without loss, so its UTF-8 bytes are the file's.
      rendition: document,
      mediaType: file.mediaType,
      ...filed,
      filer: null,
      reader: { name: NAME, version: VERSION },
      presentation,
    },
    renditionText: text,
    observations,
    claims: [],
    exceptions: [],
    withdrawals,
    corrections,
  };
}

function fileOf(text: string, problems: Problems): KeyedFile | null {
  if (isJsonForm(text)) return readJsonForm(text, problems);
  if (isCsvForm(text)) return readCsvForm(text, problems);
  problems.add(
    'keyed-unmarked',
    'the file',
    'it does not say that it is a keyed file: begin a CSV with the line tieout-keyed,1 and a JSON object with "tieout-keyed": 1',
  );
  return null;
}
