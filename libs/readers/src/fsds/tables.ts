import { FigureError } from '#libs/figures';
import type { SkipCount } from '../sec/skipped.js';

/** A table's bytes, as they come. */
export type TableBytes = AsyncIterable<Uint8Array>;

/** The four tables of a data set. */
export interface DataSetTables {
  readonly sub: TableBytes;
  readonly num: TableBytes;
  readonly tag: TableBytes;
  readonly pre: TableBytes;
}

/** What is asked of a table. */
export interface TableAsked {
  readonly name: keyof DataSetTables;
  /** Names of columns; one that older data sets do not have ends in `?`, and is empty there. */
  readonly columns: readonly string[];
}

const LINE_CHARACTERS_MAX = 1_048_576;
const EXAMPLE_CHARACTERS = 160;
/** What bytes that are no UTF-8 are decoded to. */
const UNDECODED = '\uFFFD';

/**
 * Hands the rows of a table on, the cells in the order of the columns asked for: names in the first line, tabs between, no
 * quoting. A row that `take` gives a reason against is counted as skipped.
 * @throws FigureError `fsds-malformed` where a column is missing, or a line has no end
 */
export async function eachRow(
  table: TableBytes,
  { name, columns }: TableAsked,
  skipped: SkipCount,
  take: (cells: readonly string[]) => string | null,
): Promise<void> {
  let header: Header | null = null;
  for await (const lines of linesOf(table, name)) {
    for (const line of lines) {
      if (header === null) header = headerOf(line, name, columns);
      else if (line !== '') {
        const problem = takeLine(line, header, take);
        if (problem !== null) skipped.add(problem, `${name}: ${line.slice(0, EXAMPLE_CHARACTERS)}`);
      }
    }
  }
}

interface Header {
  readonly width: number;
  /** Where the columns asked for are; −1 for one that is not there. */
  readonly places: readonly number[];
}

function takeLine(
  line: string,
  { width, places }: Header,
  take: (cells: readonly string[]) => string | null,
): string | null {
  const cells = line.split('\t');
  if (cells.length !== width) return 'the row has another number of columns than the table';
  if (line.includes(UNDECODED)) return 'the row is no UTF-8';
  return take(places.map((place) => cells[place] ?? ''));
}

function headerOf(line: string, table: string, columns: readonly string[]): Header {
  const names = line.split('\t');
  const places = columns.map((column) => names.indexOf(column.replace('?', '')));
  const missing = columns.filter((column, at) => places[at]! < 0 && !column.endsWith('?'));
  if (missing.length === 0) return { width: names.length, places };
  throw new FigureError(
    'fsds-malformed',
    `${table}.txt has no column ${missing.join(', ')}: is it a financial statement data set?`,
    { table, missing },
  );
}

/** The lines of a table, as many at a time as come together. */
async function* linesOf(table: TableBytes, name: string): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const bytes of table) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop()!;
    if (rest.length > LINE_CHARACTERS_MAX) {
      throw new FigureError(
        'fsds-malformed',
        `${name}.txt has a line of more than ${LINE_CHARACTERS_MAX} characters: fetch the data set again`,
        { table: name },
      );
    }
    yield lines;
  }
  yield [rest + decoder.decode()];
}
