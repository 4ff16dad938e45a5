import { stringify } from 'csv-stringify/sync';
import { batchesOf, type Cell, type ExportTable } from './export-table.js';

const BATCH_ROWS = 1_000;

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * Lines of CSV (RFC 4180). Text that a spreadsheet would run gets an apostrophe before it: what begins like a formula and is
 * no number.
 */
export const csvLines = (rows: readonly (readonly Cell[])[], recordDelimiter = '\n'): string =>
  stringify(
    rows.map((row) => [...row]),
    {
      record_delimiter: recordDelimiter,
      cast: {
        boolean: String,
        string: (text) => (isFormula(text) ? { value: text, escape_formulas: true } : text),
      },
    },
  );

/** Lines of CSV (RFC 4180) for a program to read: texts as they are. */
export const csvCells = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { record_delimiter: '\r\n' },
  );

const isFormula = (text: string): boolean => FORMULA.test(text) && !NUMBER.test(text);

/** A table as CSV, part by part: a header, and a line a row; nothing where there is no value. */
export function* csvOf<Row>({ columns, rows }: ExportTable<Row>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(csvLines([columns.map(({ name }) => name)], '\r\n'));
  for (const batch of batchesOf(rows, BATCH_ROWS))
    yield encoder.encode(
      csvLines(
        batch.map((row) => columns.map((column) => column.of(row))),
        '\r\n',
      ),
    );
}
