import type { Database } from 'better-sqlite3';
import type { EntityId } from '#libs/figures';
import type { SqliteBlocks } from '../sqlite/sqlite-blocks.js';
import { gather, type Gathered } from './gather.js';
import { encodeList, readList, type FrameKey } from './posting-list.js';
import type { PostingGroup, PostingReader } from './posting-reader.js';
import type { Posting } from './posting-rows.js';

/** Raised when the form of the lists changes: those of an older one are made anew. */
const VERSION = 1;

/** A projection beside the log: it is made from the log, and can be made again. */
const TABLES = `
CREATE TABLE IF NOT EXISTS posting_segments (
  first INTEGER PRIMARY KEY,
  last INTEGER NOT NULL,
  rows INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS postings (
  first INTEGER NOT NULL,
  concept INTEGER NOT NULL,
  list BLOB NOT NULL,
  PRIMARY KEY (concept, first)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS posting_acts (
  entity INTEGER NOT NULL,
  commit_number INTEGER NOT NULL,
  PRIMARY KEY (entity, commit_number)
) STRICT, WITHOUT ROWID;
`;

/** Postings of one segment: one sort, and one transaction. */
const SEGMENT_ROWS = 1_000_000;
/** So many segments that are not full are made into one. */
const SMALL_SEGMENTS_MAX = 8;

/** Lists of postings in the ledger's file, in segments of consecutive commits. */
export class SqlitePostings implements PostingReader {
  private readonly statements: ReturnType<typeof prepare>;
  private names: readonly EntityId[] = [];

  constructor(
    private readonly database: Database,
    private readonly blocks: SqliteBlocks,
  ) {
    if (!database.readonly) database.exec(TABLES);
    this.statements = prepare(database);
  }

  *groups(concept: string, isWanted: (key: FrameKey) => boolean): Generator<PostingGroup> {
    const id = this.blocks.dictionary.idOf('concept', concept);
    if (id === 0) return;
    for (const list of this.statements.lists.all(id, VERSION)) yield* readList(list, isWanted);
    const tail: Gathered = new Map();
    for (const block of this.blocks.blocks(this.checkpoint() + 1)) {
      this.take(block, { into: tail, concept: id });
    }
    const groups = tail.get(id);
    if (groups) yield* readList(encodeList(sorted(groups)), isWanted);
  }

  acted(): ReadonlySet<number> {
    const acted = new Set(this.statements.acted.all());
    for (const block of this.blocks.blocks(this.checkpoint() + 1)) {
      if (this.take(block, { into: new Map(), concept: 0 }))
        acted.add(this.blocks.entityId(block.header.entity));
    }
    return acted;
  }

  entityOf(number: number): EntityId {
    // Numbers count from 1 without gaps, and entities are never taken away.
    if (this.names.length < number) this.names = this.blocks.entities();
    return this.names[number - 1]!;
  }

  update(onProgress?: (commits: number, commitsTotal: number) => void): void {
    this.forgetOlderVersions();
    const head = this.blocks.head().number;
    for (let first = this.checkpoint() + 1; first <= head;) {
      const last = this.writeSegment(first, head);
      onProgress?.(last, head);
      first = last + 1;
    }
    this.joinSmall();
  }

  /** The last commit whose observations are in the lists. */
  private checkpoint(): number {
    return this.statements.checkpoint.get(VERSION) ?? 0;
  }

  /** Writes the lists of commits from one on, as many as a segment holds; the last of them. */
  private writeSegment(first: number, end: number): number {
    const into: Gathered = new Map();
    const acts: [entity: number, commit: number][] = [];
    let [rows, last] = [0, first - 1];
    for (const block of this.blocks.blocks(first)) {
      if (block.number > end || rows >= SEGMENT_ROWS) break;
      if (this.take(block, { into })) acts.push([this.blocks.entityId(block.header.entity), block.number]);
      rows += block.columns.count;
      last = block.number;
    }
    const write = this.database.transaction(() => {
      // Two processes may do the same: the first to write has it.
      if (this.checkpoint() >= last) return;
      this.statements.dropSegments.run(first, last);
      this.statements.dropLists.run(first, last);
      for (const [concept, groups] of into)
        this.statements.addList.run(first, concept, encodeList(sorted(groups)));
      for (const act of acts) this.statements.addAct.run(...act);
      this.statements.addSegment.run(first, last, rows, VERSION);
    });
    write.immediate();
    return last;
  }

  /** Makes the small segments at the end into one. */
  private joinSmall(): void {
    const small = this.statements.segments.all().filter(({ rows }) => rows < SEGMENT_ROWS / 2);
    if (small.length < SMALL_SEGMENTS_MAX) return;
    const [first] = small;
    const drop = this.database.transaction(() => {
      this.statements.dropSegments.run(first!.first, Number.MAX_SAFE_INTEGER);
      this.statements.dropLists.run(first!.first, Number.MAX_SAFE_INTEGER);
    });
    drop.immediate();
    const head = this.blocks.head().number;
    for (let next = first!.first; next <= head;) next = this.writeSegment(next, head) + 1;
  }

  private forgetOlderVersions(): void {
    const isOld = this.statements.segments.all().some(({ version }) => version !== VERSION);
    if (!isOld) return;
    this.database.exec('DELETE FROM postings; DELETE FROM posting_segments; DELETE FROM posting_acts;');
  }

  private take(
    block: Parameters<typeof gather>[0],
    how: { readonly into: Gathered; readonly concept?: number },
  ): boolean {
    return gather(block, this.blocks.entityId(block.header.entity), this.blocks.dictionary, how);
  }
}

function sorted(groups: ReadonlyMap<string, Posting[]>): ReadonlyMap<string, Posting[]> {
  for (const rows of groups.values())
    rows.sort((left, right) => left.entity - right.entity || left.commit - right.commit);
  return groups;
}

function prepare(database: Database) {
  return {
    checkpoint: database
      .prepare<[number], number | null>('SELECT max(last) FROM posting_segments WHERE version = ?')
      .pluck(),
    segments: database.prepare<[], { first: number; last: number; rows: number; version: number }>(
      'SELECT first, last, rows, version FROM posting_segments ORDER BY first',
    ),
    lists: database
      .prepare<[number, number], Buffer>(
        'SELECT list FROM postings p JOIN posting_segments s USING (first) WHERE concept = ? AND version = ? ORDER BY first',
      )
      .pluck(),
    acted: database.prepare<[], number>('SELECT DISTINCT entity FROM posting_acts').pluck(),
    addList: database.prepare('INSERT INTO postings VALUES (?, ?, ?)'),
    addSegment: database.prepare('INSERT INTO posting_segments VALUES (?, ?, ?, ?)'),
    addAct: database.prepare('INSERT OR IGNORE INTO posting_acts VALUES (?, ?)'),
    dropSegments: database.prepare('DELETE FROM posting_segments WHERE first BETWEEN ? AND ?'),
    dropLists: database.prepare('DELETE FROM postings WHERE first BETWEEN ? AND ?'),
  };
}
