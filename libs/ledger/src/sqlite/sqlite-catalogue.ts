import type { Database } from 'better-sqlite3';
import type { Catalogue, CatalogueEntry, RegisterLine } from '../catalogue.js';
import type { OpenBlock } from '../block-reader.js';
import type { SqliteBlocks } from './sqlite-blocks.js';

const TABLES = `
CREATE TABLE IF NOT EXISTS catalogue (
  entity INTEGER PRIMARY KEY,
  name TEXT,
  named_at TEXT NOT NULL,
  commits INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  observations INTEGER NOT NULL,
  last_published_at TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS catalogue_state (
  checkpoint INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS registered (
  entity TEXT NOT NULL,
  ticker TEXT NOT NULL,
  name TEXT,
  PRIMARY KEY (entity, ticker)
) STRICT, WITHOUT ROWID;
`;

/** Commits that are taken in with one transaction. */
const BATCH_COMMITS = 2_000;

interface Row {
  readonly entity: string;
  readonly name: string | null;
  readonly registered_name: string | null;
  readonly tickers: string | null;
  readonly commits: number;
  readonly documents: number;
  readonly observations: number;
  readonly last_published_at: string | null;
}

/** A projection of the log into a row an entity, brought to the head before each answer; and the registers. */
export class SqliteCatalogue implements Catalogue {
  private readonly statements: ReturnType<typeof prepare>;

  constructor(
    private readonly database: Database,
    private readonly blocks: SqliteBlocks,
  ) {
    if (!database.readonly) database.exec(TABLES);
    this.statements = prepare(database);
  }

  search(query = ''): readonly CatalogueEntry[] {
    this.update();
    const entries = this.statements.all.all().map(entryOf);
    const wanted = query.trim().toLowerCase();
    if (wanted === '') return entries;
    return entries
      .map((entry) => ({ entry, rank: rankOf(entry, wanted) }))
      .filter(({ rank }) => rank < NO_MATCH)
      .toSorted((left, right) => left.rank - right.rank || (left.entry.entity < right.entry.entity ? -1 : 1))
      .map(({ entry }) => entry);
  }

  register(lines: readonly RegisterLine[]): void {
    const { forget, register } = this.statements;
    this.database.transaction(() => {
      for (const { entity } of lines) forget.run(entity);
      for (const { entity, ticker, name } of lines) register.run(entity, ticker ?? '', name);
    })();
  }

  /** Takes in the commits behind the checkpoint, which moves in the same transaction. */
  private update(): void {
    if (this.database.readonly) return;
    const head = this.blocks.head().number;
    while (this.checkpoint() < head) this.database.transaction(() => this.batch()).immediate();
  }

  private batch(): void {
    const first = this.checkpoint() + 1;
    let last = first - 1;
    for (const block of this.blocks.blocks(first)) {
      if (last - first + 1 >= BATCH_COMMITS) break;
      this.take(block);
      last = block.number;
    }
    this.statements.forgetCheckpoint.run();
    this.statements.setCheckpoint.run(last);
  }

  private take(block: OpenBlock): void {
    const { header, columns } = block;
    const filed = block.others().find(({ event }) => event.type === 'DocumentFiled')?.event;
    const isNew = filed?.type === 'DocumentFiled' && filed.moved === null;
    const name = filed?.type === 'DocumentFiled' ? filed.filer : null;
    this.statements.take.run({
      entity: this.blocks.entityId(header.entity),
      name,
      namedAt: name === null ? '' : header.publishedAt,
      documents: isNew ? 1 : 0,
      observations: columns.count,
      publishedAt: isNew ? header.publishedAt : null,
    });
  }

  private checkpoint(): number {
    return this.statements.checkpoint.get() ?? 0;
  }
}

function entryOf(row: Row): CatalogueEntry {
  const { entity, name, registered_name: registered, tickers, commits, documents, observations } = row;
  return {
    entity,
    name: name ?? registered,
    tickers: tickers === null ? [] : tickers.split(' ').filter(Boolean),
    commits,
    documents,
    observations,
    lastPublishedAt: row.last_published_at,
  };
}

const NO_MATCH = 9;

/** How well an entity is named by a text in small letters, 0 best. */
function rankOf({ entity, name, tickers }: CatalogueEntry, wanted: string): number {
  if (entity.toLowerCase() === wanted || isSameCik(entity, wanted)) return 0;
  if (tickers.some((ticker) => ticker.toLowerCase() === wanted)) return 1;
  const called = name?.toLowerCase() ?? '';
  if (called === wanted) return 2;
  if (called.startsWith(wanted)) return 3;
  const at = called.indexOf(wanted);
  if (at > 0) return /[\s"'(-]/.test(called[at - 1]!) ? 4 : 5;
  return wanted.split(/\s+/).every((word) => called.includes(word)) ? 6 : NO_MATCH;
}

/** Whether a text is an entity's CIK, with or without the scheme and zeros before it. */
function isSameCik(entity: string, wanted: string): boolean {
  const digits = /^(?:cik:?)?0*(\d{1,10})$/.exec(wanted)?.[1];
  return digits !== undefined && entity === `cik:${digits.padStart(10, '0')}`;
}

function prepare(database: Database) {
  return {
    checkpoint: database.prepare<[], number>('SELECT max(checkpoint) FROM catalogue_state').pluck(),
    forgetCheckpoint: database.prepare('DELETE FROM catalogue_state'),
    setCheckpoint: database.prepare('INSERT INTO catalogue_state VALUES (?)'),
    take: database.prepare(
      `INSERT INTO catalogue VALUES ($entity, $name, $namedAt, 1, $documents, $observations, $publishedAt)
       ON CONFLICT (entity) DO UPDATE SET
         name = CASE WHEN $name IS NOT NULL AND $namedAt >= named_at THEN $name ELSE name END,
         named_at = max(named_at, $namedAt),
         commits = commits + 1,
         documents = documents + $documents,
         observations = observations + $observations,
         last_published_at = CASE
           WHEN $publishedAt IS NULL THEN last_published_at
           WHEN last_published_at IS NULL THEN $publishedAt
           ELSE max(last_published_at, $publishedAt) END`,
    ),
    all: database.prepare<[], Row>(
      `SELECT e.name AS entity, c.name, r.name AS registered_name, r.tickers,
         commits, documents, observations, last_published_at
       FROM catalogue c JOIN entities e ON e.id = c.entity
       LEFT JOIN (SELECT entity, max(name) AS name, group_concat(ticker, ' ') AS tickers
                  FROM (SELECT * FROM registered ORDER BY entity, ticker) GROUP BY entity) r ON r.entity = e.name
       ORDER BY e.id`,
    ),
    forget: database.prepare('DELETE FROM registered WHERE entity = ?'),
    register: database.prepare('INSERT OR IGNORE INTO registered VALUES (?, ?, ?)'),
  };
}
