import type { StoredCommit } from '#libs/ledger';
import { exceptionsOf, isInSight, type Book, type ExceptionOnView, type Vantage } from '#libs/views';
import type { ExportColumn, LedgerTableName } from '../export/export-table.js';
import { documentsInSight } from '../export/oim/document-report.js';
import { ParquetFile } from '../export/parquet.js';
import { FactRows, type FactRow } from './fact-rows.js';
import {
  COMMIT_COLUMNS,
  DOCUMENT_COLUMNS,
  EXCEPTION_COLUMNS,
  FACT_COLUMNS,
  type DocumentRow,
} from './ledger-tables.js';

/** The next bytes of one of the tables. */
export interface TablePart {
  readonly table: LedgerTableName;
  readonly bytes: Uint8Array;
}

/** The tables of a ledger, all of them written in one walk over its books. */
export class Tables {
  private readonly facts = new Table<FactRow>('facts', FACT_COLUMNS);
  private readonly documents = new Table<DocumentRow>('documents', DOCUMENT_COLUMNS);
  private readonly exceptions = new Table<ExceptionOnView>('exceptions', EXCEPTION_COLUMNS);
  private readonly commits = new Table<StoredCommit>('commits', COMMIT_COLUMNS);

  get rows(): number {
    return this.all.reduce((sum, { rows }) => sum + rows, 0);
  }

  private get all(): readonly Pick<Table<unknown>, 'rows' | 'end'>[] {
    return [this.facts, this.documents, this.exceptions, this.commits];
  }

  *take(book: Book, vantage: Vantage): Generator<TablePart> {
    const { entity, records } = book;
    const facts = new FactRows(book, vantage);
    for (const filing of records.filings) {
      if (!isInSight(vantage, filing)) continue;
      const commit = records.commit(filing.number)!;
      yield* this.commits.take([commit]);
      yield* this.facts.take(facts.of(filing, commit));
    }
    yield* this.documents.take(documentsInSight(book, vantage).map((document) => ({ entity, ...document })));
    yield* this.exceptions.take(exceptionsOf(book, vantage));
  }

  *end(): Generator<TablePart> {
    for (const table of this.all) yield* table.end();
  }
}

/** Rows of a row group: what is held in memory at once. */
const GROUP_ROWS = 20_000;

class Table<Row> {
  private readonly file: ParquetFile<Row>;
  private group: Row[] = [];
  rows = 0;

  constructor(
    private readonly table: LedgerTableName,
    columns: readonly ExportColumn<Row>[],
  ) {
    this.file = new ParquetFile(table, columns, {});
  }

  *take(rows: Iterable<Row>): Generator<TablePart> {
    for (const row of rows) {
      this.group.push(row);
      this.rows++;
      if (this.group.length >= GROUP_ROWS) yield this.written();
    }
  }

  *end(): Generator<TablePart> {
    if (this.group.length > 0) yield this.written();
    yield { table: this.table, bytes: this.file.end() };
  }

  private written(): TablePart {
    const bytes = this.file.group(this.group);
    this.group = [];
    return { table: this.table, bytes };
  }
}
