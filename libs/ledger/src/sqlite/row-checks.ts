import { crc32c } from '@node-rs/crc32';
import type { Database } from 'better-sqlite3';
import { LedgerError } from '../ledger-error.js';

/**
 * Checksums of what stands beside the blocks, and is in no hash: the place of each commit, each text of the dictionary, and the last commit
 * of each entity. With them a reader is told of a row that changed, that is gone, or that an index does not lead to any more.
 */
const TABLES = `
CREATE TABLE row_checks (
  kind INTEGER NOT NULL,
  id INTEGER NOT NULL,
  crc INTEGER NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE entity_heads (
  entity INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  number INTEGER NOT NULL,
  crc INTEGER NOT NULL
) STRICT;
`;

/** Part of the format: only ever add. */
export const ROW_KIND = { place: 1, text: 2 } as const;

/** Where a commit stands: its number in the log, and its revision among the commits of an entity's row. */
export interface Place {
  readonly number: number;
  readonly entity: number;
  readonly revision: number;
  readonly recordedAt: string;
}

/** An entity's last commit. */
export interface EntityHeadRow {
  readonly entity: number;
  readonly revision: number;
  readonly number: number;
}

export const placeCrc = ({ number, entity, revision, recordedAt }: Place): number =>
  crc32c(`${number} ${entity} ${revision} ${recordedAt}`);

export const textCrc = (id: number, kind: number, text: string): number => crc32c(`${id} ${kind} ${text}`);

export const headCrc = ({ entity, revision, number }: EntityHeadRow, name: string): number =>
  crc32c(`${entity} ${name} ${revision} ${number}`);

/** Whether a file has such checks: one of before has none as long as it is only read. */
export const hasRowChecks = (database: Database): boolean =>
  database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'row_checks'`).get() !== undefined;

/** Inside a write transaction: makes the checks of a file that has none, of what it holds. */
export function addRowChecks(database: Database): void {
  if (hasRowChecks(database)) return;
  database.function('place_crc', { deterministic: true }, (number, entity, revision, recordedAt) =>
    placeCrc({ number, entity, revision, recordedAt }),
  );
  database.function('text_crc', { deterministic: true }, (id, kind, text) =>
    textCrc(Number(id), Number(kind), String(text)),
  );
  database.function('head_crc', { deterministic: true }, (entity, revision, number, name) =>
    headCrc({ entity, revision, number }, String(name)),
  );
  database.exec(`${TABLES}
    INSERT INTO row_checks SELECT ${ROW_KIND.place}, number, place_crc(number, entity, revision, recorded_at) FROM commits;
    INSERT INTO row_checks SELECT ${ROW_KIND.text}, id, text_crc(id, kind, text) FROM dictionary;
    INSERT INTO entity_heads
      SELECT entity, revision, number, head_crc(entity, revision, number, e.name)
      FROM (SELECT entity, max(revision) AS revision, max(number) AS number FROM commits GROUP BY entity)
      JOIN entities e ON e.id = entity;`);
}

/** @throws LedgerError `row-damaged` */
export function assertPlace(place: Place, crc: number | null): void {
  if (crc !== placeCrc(place)) throw rowDamaged(`the place of commit ${place.number}`, place.number);
}

export const rowDamaged = (what: string, commit: number | null = null): LedgerError =>
  new LedgerError(
    'row-damaged',
    `${what} is not what was written there: run "tieout verify", and restore the ledger from a copy`,
    commit === null ? {} : { commit },
  );
