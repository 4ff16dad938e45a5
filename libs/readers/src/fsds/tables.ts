import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { FigureError } from '#libs/figures';

/** A table's bytes, as they come. */
export type TableBytes = AsyncIterable<Uint8Array>;

/** The four tables of a data set. */
export interface DataSetTables {
  readonly sub: TableBytes;
  readonly num: TableBytes;
  readonly tag: TableBytes;
  readonly pre: TableBytes;
}

/** A row by the names of its columns; a column that is absent is empty. */
export type Row = (column: string) => string;

const LINE_CHARACTERS_MAX = 1_048_576;

/**
 * The rows of a table: tabs between columns, names in the first line, no quoting.
 * @throws FigureError `fsds-malformed` where a column that is needed is not there
 */
export async function* rowsOf(
  table: TableBytes,
  name: keyof DataSetTables,
  needed: readonly string[],
): AsyncGenerator<Row> {
  const lines = Readable.from(table, { objectMode: false }).pipe(
    parse({ delimiter: '\t', quote: false, relax_column_count: true, max_record_size: LINE_CHARACTERS_MAX }),
  ) as AsyncIterable<string[]>;
  let places: Map<string, number> | null = null;
  for await (const cells of lines) {
    if (places === null) {
      places = new Map(cells.map((cell, place) => [cell, place]));
      const missing = needed.filter((column) => !places!.has(column));
      if (missing.length > 0) {
        throw new FigureError(
          'fsds-malformed',
          `${name}.txt has no column ${missing.join(', ')}: is it a data set?`,
          {
            table: name,
            missing,
          },
        );
      }
      continue;
    }
    const columns = places;
    yield (column) => cells[columns.get(column) ?? -1] ?? '';
  }
}
