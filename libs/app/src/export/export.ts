import { csvOf } from './csv.js';
import type { ExportFormat, ExportTable } from './export-table.js';
import { parquetOf } from './parquet.js';

/** A table in a format, part by part. */
export const exported = <Row>(table: ExportTable<Row>, format: ExportFormat): Generator<Uint8Array> =>
  format === 'csv' ? csvOf(table) : parquetOf(table);

export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
};

/** `cik:320193`, `restatements`, `csv` → `cik-320193-restatements.csv`. */
export const exportFileName = (format: ExportFormat, ...of: readonly string[]): string =>
  `${fileName(...of)}.${format}`;

/** Texts as a file's name without its ending: safe everywhere. */
export const fileName = (...of: readonly string[]): string =>
  of
    .join('-')
    .replaceAll(/[^\w.]+/g, '-')
    .replace(/^[-.]+/, '');
