/** What a cell can hold; a moment is ISO 8601 text, a date `YYYY-MM-DD`, a decimal exact text. */
export type Cell = string | number | boolean | null;

/** What a column holds: of these, only amounts take two columns in Parquet (decision 0009). */
export type ColumnType = 'text' | 'decimal' | 'date' | 'moment' | 'count' | 'flag';

export interface ExportColumn<Row> {
  /** snake_case; stable. */
  readonly name: string;
  readonly type: ColumnType;
  readonly of: (row: Row) => Cell;
}

/** Rows to be exported, in columns: taken once, in order, no further than they are written. */
export interface ExportTable<Row = unknown> {
  /** What the table is, as docs/EXPORTS.md names it. */
  readonly name: ExportName;
  readonly columns: readonly ExportColumn<Row>[];
  readonly rows: Iterable<Row>;
  /** What goes with the file: of what, and the digest of the view that it is. */
  readonly facts: Readonly<Record<string, string>>;
}

export type ExportName = 'changes' | 'restatements' | 'vintages' | 'observations' | LedgerTableName;

/** The tables that a whole ledger is. */
export type LedgerTableName = 'facts' | 'documents' | 'exceptions' | 'commits';

export const EXPORT_FORMATS = ['csv', 'parquet'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Rows in batches, so that no more of them are held at once. */
export function* batchesOf<Row>(rows: Iterable<Row>, size: number): Generator<readonly Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
