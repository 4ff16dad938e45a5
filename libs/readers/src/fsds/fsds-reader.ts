import { FigureError, type Reading } from '#libs/figures';
import { SkipCount } from '../sec/skipped.js';
import { filingOf, SUB_COLUMNS, type Filing } from './filing.js';
import { NUM_COLUMNS, NumberRows } from './number-rows.js';
import { readingsOf } from './readings.js';
import { PRE_COLUMNS, StatementLines } from './statement-lines.js';
import { eachRow, type DataSetTables } from './tables.js';
import { TAG_COLUMNS, Tags } from './tags.js';

/** More rows than any quarter has; all of a table's are held at once, in columns. */
const ROWS_MAX = 20_000_000;

/** A data set read: its filings, and what was left out. */
export interface DataSet {
  /** By entity, then in the order of publication. Each reading is made when it is asked for. */
  readonly readings: Iterable<Reading>;
  readonly filings: number;
  readonly facts: number;
  /** Complete when all readings were made. */
  readonly skipped: SkipCount;
}

/**
 * Reads a financial statement data set of the SEC: a quarter's filings, each a document of its own. Ends of periods are
 * rounded to the ends of months there, so every fact is `period-rounded`: no value of a figure, until views find the
 * same fact in another document of its accession.
 * @throws FigureError `fsds-malformed`, `fsds-too-large`
 */
export async function readDataSet({ sub, num, tag, pre }: DataSetTables): Promise<DataSet> {
  const skipped = new SkipCount();
  const filings = new Map<string, Filing>();
  await eachRow(sub, { name: 'sub', columns: SUB_COLUMNS }, skipped, (cells) => {
    const filing = filingOf(cells, filings.size);
    if (typeof filing === 'string') return filing;
    if (filings.has(filing.accession)) return 'the accession is listed twice';
    filings.set(filing.accession, filing);
    return null;
  });
  const tags = new Tags(filings);
  await eachRow(tag, { name: 'tag', columns: TAG_COLUMNS }, skipped, (cells) => tags.add(cells));
  const numbers = new NumberRows(tags.list);
  const takeNumber = takerOf(filings, tags, numbers, 'num');
  await eachRow(num, { name: 'num', columns: NUM_COLUMNS }, skipped, takeNumber);
  const lines = new StatementLines(tags.list);
  const takeLine = takerOf(filings, tags, lines, 'pre');
  await eachRow(pre, { name: 'pre', columns: PRE_COLUMNS }, skipped, takeLine);
  return {
    readings: readingsOf([...filings.values()], numbers, lines, skipped),
    filings: filings.size,
    facts: numbers.count,
    skipped,
  };
}

/** Where rows are kept that begin with an accession, a tag and its version. */
interface Rows {
  readonly count: number;
  add(filing: Filing, tag: number, cells: readonly string[]): string | null;
}

function takerOf(
  filings: ReadonlyMap<string, Filing>,
  tags: Tags,
  rows: Rows,
  table: string,
): (cells: readonly string[]) => string | null {
  return ([accession, tag, version, ...cells]) => {
    const filing = filings.get(accession!);
    if (!filing) return 'the accession is not in sub.txt';
    const number = tags.numberOf(tag!, version!, filing);
    if (typeof number === 'string') return number;
    if (rows.count >= ROWS_MAX) {
      throw new FigureError(
        'fsds-too-large',
        `${table}.txt has more than ${ROWS_MAX} rows: no data set has`,
        {
          table,
        },
      );
    }
    return rows.add(filing, number, cells);
  };
}
