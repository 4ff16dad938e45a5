import type { PresentedRow, PresentedStatement, StatementKind } from '#libs/figures';
import { conceptOf, type Filing } from './filing.js';
import type { Row } from './tables.js';

/** What data sets call a statement. */
const KINDS: Readonly<Record<string, StatementKind>> = {
  BS: 'balance-sheet',
  IS: 'income-statement',
  CI: 'comprehensive-income',
  CF: 'cash-flow',
};

const TITLES: Readonly<Record<string, string>> = {
  BS: 'Balance sheet',
  IS: 'Income statement',
  CI: 'Comprehensive income',
  CF: 'Cash flow',
  EQ: 'Equity',
  CP: 'Cover page',
};

/**
 * The statements of filings as their filers ordered them: labels and concepts, a table a report. They have no columns,
 * since none could say its period exactly; so no statement is shown from them.
 */
export async function presentationsOf(
  rows: AsyncIterable<Row>,
  filings: ReadonlyMap<string, Filing>,
): Promise<ReadonlyMap<string, readonly PresentedStatement[]>> {
  const lines = new Map<string, Line[]>();
  for await (const row of rows) {
    const filing = filings.get(row('adsh'));
    if (!filing) continue;
    const line = lineOf(row, filing);
    const known = lines.get(filing.accession);
    if (known) known.push(line);
    else lines.set(filing.accession, [line]);
  }
  return new Map([...lines].map(([accession, each]) => [accession, tablesOf(each)]));
}

interface Line {
  readonly report: number;
  readonly line: number;
  readonly statement: string;
  readonly row: PresentedRow;
}

const lineOf = (row: Row, filing: Filing): Line => ({
  report: Number(row('report')) || 0,
  line: Number(row('line')) || 0,
  statement: row('stmt'),
  row: {
    label: row('plabel').replaceAll(/\s+/g, ' ').trim(),
    concept: conceptOf(row('tag'), row('version'), filing),
    depth: 0,
    role: 'line',
  },
});

function tablesOf(lines: readonly Line[]): PresentedStatement[] {
  const sorted = lines.toSorted((left, right) => left.report - right.report || left.line - right.line);
  return [...grouped(sorted).values()].map((table) => {
    const { statement } = table[0]!;
    return {
      kinds: [KINDS[statement] ?? 'other'],
      title: TITLES[statement] ?? 'Other',
      columns: [],
      rows: table.map(({ row }) => row),
    };
  });
}

function grouped(lines: readonly Line[]): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = `${line.report} ${line.statement}`;
    const known = groups.get(key);
    if (known) known.push(line);
    else groups.set(key, [line]);
  }
  return groups;
}
