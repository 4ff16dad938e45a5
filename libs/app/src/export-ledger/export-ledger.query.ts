import { Query } from '@nestjs/cqrs';
import type { AsOfOptions } from '../as-of.js';
import type { LedgerTableName } from '../export/export-table.js';

/** A whole ledger, or some of its entities, as tables in Parquet: part by part, each the next bytes of one of the files. */
export class ExportLedgerQuery extends Query<Iterable<LedgerPart>> {
  constructor(
    /** None for all. */
    readonly entities: readonly string[],
    readonly options: AsOfOptions = {},
  ) {
    super();
  }
}

/** The next bytes of a file, and how far the export is. */
export interface LedgerPart {
  readonly table: LedgerTableName;
  readonly bytes: Uint8Array;
  /** Entities that are done, of how many; rows written in all. */
  readonly entities: number;
  readonly entitiesTotal: number;
  readonly rows: number;
}
