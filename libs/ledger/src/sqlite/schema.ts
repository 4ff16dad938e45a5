/** "TIEO": tells a ledger from any other SQLite file. */
export const APPLICATION_ID = 0x5449454f;

/** The version of the tables below, in `meta` and in the file's `user_version`. */
export const FORMAT_VERSION = 1;

const TABLES = `
CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE dictionary (
  id INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (kind, text)
) STRICT;
CREATE TABLE entities (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE commits (
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  entity INTEGER NOT NULL REFERENCES entities (id),
  revision INTEGER NOT NULL,
  recorded_at TEXT NOT NULL,
  document BLOB,
  body_hash BLOB NOT NULL,
  leaf_hash BLOB NOT NULL,
  block_hash BLOB NOT NULL,
  block BLOB NOT NULL,
  UNIQUE (entity, revision)
) STRICT;
CREATE INDEX commits_document ON commits (document, number) WHERE document IS NOT NULL;
CREATE INDEX commits_recorded ON commits (recorded_at, number);
CREATE TABLE documents (
  sha256 BLOB PRIMARY KEY,
  number INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
`;

/** Of what stands beside a block and in no hash; files of before have none for their first commits. */
const COMMIT_CHECKS = `
CREATE TABLE IF NOT EXISTS commit_checks (
  number INTEGER PRIMARY KEY,
  body_crc INTEGER NOT NULL
) STRICT;
`;

/**
 * The nodes of the RFC 6962 tree over the leaf hashes of commits, each when it is complete, above the leaves: level 1 holds pairs.
 * Files of before get them when they are opened to be written.
 */
const TREE_NODES = `
CREATE TABLE IF NOT EXISTS tree_nodes (
  level INTEGER NOT NULL,
  position INTEGER NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (level, position)
) STRICT, WITHOUT ROWID;
`;

/** What a row may not be there for already: `INSERT OR REPLACE` would delete it, and fires no trigger on that. */
const TAKEN: Readonly<Record<string, string>> = {
  dictionary: 'id = NEW.id OR (kind = NEW.kind AND text = NEW.text)',
  entities: 'id = NEW.id OR name = NEW.name',
  commits: 'number = NEW.number OR id = NEW.id OR (entity = NEW.entity AND revision = NEW.revision)',
  documents: 'sha256 = NEW.sha256',
};

/** The tables that came later, in files that have them and those that have not. */
export function laterTablesSql(): string {
  return [
    COMMIT_CHECKS,
    TREE_NODES,
    guardsOf('tree_nodes', 'level = NEW.level AND position = NEW.position'),
  ].join('\n');
}

/** SQL that makes an empty ledger: tables, and triggers that refuse to change, delete or replace rows. */
export function schemaSql(): string {
  const guards = Object.entries(TAKEN).map(([table, taken]) => guardsOf(table, taken));
  return [
    TABLES,
    ...guards,
    `INSERT INTO meta VALUES ('format', '${FORMAT_VERSION}');`,
    `PRAGMA application_id = ${APPLICATION_ID};`,
    `PRAGMA user_version = ${FORMAT_VERSION};`,
  ].join('\n');
}

function guardsOf(table: string, taken: string): string {
  const refusal = `BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`;
  return `
CREATE TRIGGER IF NOT EXISTS ${table}_no_update BEFORE UPDATE ON ${table} ${refusal}
CREATE TRIGGER IF NOT EXISTS ${table}_no_delete BEFORE DELETE ON ${table} ${refusal}
CREATE TRIGGER IF NOT EXISTS ${table}_no_replace BEFORE INSERT ON ${table}
WHEN EXISTS (SELECT 1 FROM ${table} WHERE ${taken}) ${refusal}`;
}
