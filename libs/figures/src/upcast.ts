import { FigureError } from './errors.js';
import { SCHEMA_VERSION, type Commit, type LedgerEvent } from './events.js';

/** Turns one event of a version into the same event of the next. */
export type Upcaster = (event: LedgerEvent) => LedgerEvent;

/** From each version but the newest, the step to the next. Version 1 is the first. */
const UPCASTERS: ReadonlyMap<number, Upcaster> = new Map();

/**
 * The commit with its events at the current schema version. Stored bytes and leaf hashes stay
 * those of the version that wrote them: only what is read is lifted.
 * @throws FigureError `schema-version-unknown` for a version that this code does not know
 */
export function upcastCommit(commit: Commit, upcasters = UPCASTERS, current = SCHEMA_VERSION): Commit {
  const written = commit.header.schemaVersion;
  if (written === current) return commit;
  if (!Number.isInteger(written) || written < 1 || written > current) {
    throw new FigureError(
      'schema-version-unknown',
      `commit ${commit.header.id} is of schema version ${written}, this code reads 1 to ${current}: upgrade Tieout`,
      { commit: commit.header.id, schemaVersion: written },
    );
  }
  let events = commit.events;
  for (let version = written; version < current; version++) {
    const upcaster = upcasters.get(version);
    if (upcaster) events = events.map(upcaster);
  }
  return { header: { ...commit.header, schemaVersion: current }, events };
}
