import { readFileSync } from 'node:fs';
import type { DiffJson, FigureHistory } from '#libs/views';
import {
  COMMIT_COLUMNS,
  DOCUMENT_COLUMNS,
  EXCEPTION_COLUMNS,
  FACT_COLUMNS,
} from '../export-ledger/ledger-tables.js';
import { changesTable, observationsTable, restatementsTable, vintagesTable } from './tables.js';

const PAGE = readFileSync(new URL('../../../../docs/EXPORTS.md', import.meta.url), 'utf8');

/** The columns that the page gives a table, each with its type. */
function described(name: string): [string, string][] {
  const title = `## ${name[0]!.toUpperCase()}${name.slice(1)}\n`;
  const section = PAGE.slice(PAGE.indexOf(title) + title.length).split('\n## ')[0]!;
  return [...section.matchAll(/^\| `(\w+)` \| (\w+) \|/gm)].map(([, column, type]) => [column!, type!]);
}

const TABLES = [
  changesTable({ changes: [] } as unknown as DiffJson),
  restatementsTable([]),
  vintagesTable({ entity: 'cik:0000000042', figures: [], commit: 0, digest: '' }),
  observationsTable({ observations: [] } as unknown as FigureHistory),
  { name: 'facts', columns: FACT_COLUMNS },
  { name: 'documents', columns: DOCUMENT_COLUMNS },
  { name: 'exceptions', columns: EXCEPTION_COLUMNS },
  { name: 'commits', columns: COMMIT_COLUMNS },
] as const;

describe('docs/EXPORTS.md', () => {
  it.each(TABLES.map(({ name, columns }) => ({ name, columns })))(
    'describes every column of $name, in order, with its type',
    ({ name, columns }) => {
      expect(columns.map((column) => [column.name, column.type])).toEqual(described(name));
    },
  );
});
