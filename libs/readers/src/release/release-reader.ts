import {
  Accord,
  sha256Hex,
  type Observation,
  type Reader,
  type Reading,
  type ReadingException,
  type Source,
} from '#libs/figures';
import { isMadeAcross } from './across.js';
import { claimsOf } from './claims.js';
import { measuresOf } from './concepts.js';
import { factsOf } from './facts.js';
import { sourceFormOf } from './forms.js';
import { normal, WordPairs } from './labels.js';
import type { Frame } from './observe.js';
import { isHeldPerShare, isTranslation } from './per-share.js';
import { contradictions, readTable } from './read-table.js';
import { withPlaced } from './repair/gaps.js';
import { withDigits } from './repair/misread/misread.js';
import { provenOf } from './repair/proof.js';
import { regionsOf } from './repair/regions.js';
import { repairedTables } from './repair/repair.js';
import { linesOf, type Line } from './rendition.js';
import { repaired } from './siblings.js';
import { conventionsOf } from './signs.js';
import { roundedIn } from './rounding.js';
import { pdfTextOf, sourceTextOf, type SourceText } from './source-text.js';
import { tableDoubts, tablesOf } from './table.js';
import { DOCUMENT_ROWS_MAX, ROWS_MAX, type Grid } from './tables/grid.js';
import { proseOf } from './text/prose.js';

const NAME = 'release';
const VERSION = '2.1.1';
const BEGINNING_BYTES = 8_192;

/**
 * Reads an earnings release, as text, markdown, HTML or PDF (docs/readers/release.md): the amounts of its tables and the figures
 * of its sentences as observations where they are certain, as exceptions with candidates where they are not.
 */
export const releaseReader: Reader = { name: NAME, version: VERSION, recognises, read };

function recognises({ bytes, name }: Source): number {
  const form = sourceFormOf(bytes);
  if (form !== 'text') return form === 'pdf' ? 0.6 : 0.5;
  const beginning = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, BEGINNING_BYTES));
  if (beginning.includes('\u0000') || /^\s*[{[<%]/.test(beginning)) return 0;
  const words =
    /\b(?:announce[sd]?|report(?:s|ed)) .{0,120}\b(?:results|quarter|fiscal)\b|\bfinancial results\b/is.test(
      beginning,
    );
  return words ? 0.7 : /\.(?:txt|md)$/i.test(name) ? 0.3 : 0.1;
}

function read(source: Source): Reading | Promise<Reading> {
  return sourceFormOf(source.bytes) === 'pdf'
    ? pdfTextOf(source).then((taken) => readingOf(taken, source))
    : readText(source);
}

/** Reads what needs no waiting for: text, markdown, HTML. */
export const readText = (source: Source): Reading => readingOf(sourceTextOf(source), source);

function readingOf(taken: SourceText, { bytes, name, options }: Source): Reading {
  const lines = linesOf(taken.text);
  const facts = factsOf(lines, name, options);
  const { grids, exceptions: tooLong } = gridsOf(taken.gridsOf(lines));
  const asPrinted = repaired(tablesOf(grids, new WordPairs(textsOf(lines)), facts));
  const tables = withDigits(repairedTables(asPrinted.map(withPlaced)));
  const conventions = conventionsOf(tables);
  const hasMinority = tables.some(
    (table) =>
      table.kinds.includes('income-statement') &&
      table.rows.some((row) => /\bnon ?controlling interest/.test(normal(row.label))),
  );
  const presentation: Reading['document']['presentation'][number][] = [];
  const observations: Observation[] = [];
  const exceptions: ReadingException[] = [...tooLong];
  const frames: Frame[] = [];
  for (const table of tables) {
    const frame: Frame = {
      table,
      statement: presentation.length,
      places: table.rows.map((_, index) => index),
      measures: measuresOf(table, facts, conventions, hasMinority),
      entity: facts.entity,
    };
    const reading = readTable(
      frame,
      tableDoubts(
        table,
        roundedIn(tables, table),
        regionsOf(table),
        (row) => isHeldPerShare(table, row),
        (row, column, isSound) =>
          (isSound && isTranslation(table, row, column)) || isMadeAcross(table, row, column),
      ),
    );
    if (reading.statement) {
      presentation.push(reading.statement);
      frames.push(frame);
    }
    observations.push(...reading.observations);
    exceptions.push(...reading.exceptions);
  }
  if (tables.length === 0) exceptions.push(noTable());
  const { kept: agreed, exceptions: contradicted } = contradictions(observations, agree);
  const { kept, exceptions: unproven } = provenOf(frames, agreed);
  const tableExceptions = [...exceptions, ...contradicted, ...unproven];
  const prose = proseOf(lines, { grids, frames, observations: kept, exceptions: tableExceptions }, facts);
  const document = sha256Hex(bytes);
  return {
    entity: facts.entity,
    publishedAt: facts.publishedAt,
    document: {
      document,
      // A text is decoded without loss, so its UTF-8 bytes are the document's.
      rendition: taken.mediaType === null ? document : sha256Hex(new TextEncoder().encode(taken.text)),
      mediaType: taken.mediaType ?? (isMarkdown(lines, grids) ? 'text/markdown' : 'text/plain'),
      form: options.form ?? null,
      accession: options.accession ?? null,
      filer: null,
      title: facts.title,
      amends: null,
      assurance: facts.assurance,
      framework: facts.framework,
      reader: { name: NAME, version: VERSION },
      presentation,
    },
    renditionText: taken.text,
    observations: [...kept, ...prose.observations].toSorted((left, right) => left.ordinal - right.ordinal),
    claims: [...claimsOf(frames, kept), ...prose.claims],
    exceptions: [...tableExceptions, ...prose.exceptions],
    withdrawals: [],
    corrections: [],
  };
}

const isMarkdown = (lines: readonly Line[], grids: readonly Grid[]): boolean =>
  grids.some((grid) => grid.form === 'pipes') || lines.some((line) => /^#{1,6} \S/.test(line.text));

/** The tables, as many as a release has. */
function gridsOf(all: readonly Grid[]): {
  grids: readonly Grid[];
  exceptions: readonly ReadingException[];
} {
  let rows = 0;
  const grids: Grid[] = [];
  const exceptions: ReadingException[] = [];
  for (const grid of all) {
    rows += grid.body.length;
    if (grid.body.length <= ROWS_MAX && rows <= DOCUMENT_ROWS_MAX) {
      grids.push(grid);
      continue;
    }
    const { number, start } = grid.body[0]!.line;
    exceptions.push({
      kind: 'table-too-long',
      why: `the table on line ${number} was not read: a table has at most ${ROWS_MAX} rows and a document ${DOCUMENT_ROWS_MAX}; split the document`,
      locator: { line: number, start, end: start },
      region: `table ${number}`,
      candidates: [],
    });
    if (exceptions.length > 100) break;
  }
  return { grids, exceptions };
}

function* textsOf(lines: readonly Line[]): Generator<string> {
  for (const { text } of lines) yield text;
}

function agree(group: readonly Observation[]): boolean {
  const accord = new Accord(group[0]!);
  return group.every((each) => {
    if (!accord.admits(each)) return false;
    accord.join(each);
    return true;
  });
}

const noTable = (): ReadingException => ({
  kind: 'no-table',
  why: 'the document has no table that could be read: give its text with the tables, or key their figures',
  locator: null,
  region: 'document',
  candidates: [],
});
