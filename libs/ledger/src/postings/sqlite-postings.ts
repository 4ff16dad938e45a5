import type { Database, Statement } from 'better-sqlite3';
import type { EntityId } from '#libs/figures';
import type { ProjectionStore } from '../projections/projection-store.js';
import type { SqliteBlocks } from '../sqlite/sqlite-blocks.js';
import { gather, type Gathered } from './gather.js';
import { encodeList, readList, type FrameKey } from './posting-list.js';
import type { PostingGroup, PostingProgress, PostingStore } from './posting-store.js';
import type { Posting } from './posting-rows.js';

/** The name and version under which the lists are kept; the version is raised when their form changes. */
export const POSTINGS = { name: 'postings', version: 2 } as const;

/** A projection beside the log: it is made from the log, and can be made again. */
const TABLES = `
CREATE TABLE IF NOT EXISTS posting_list_segments (
  generation INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  rows INTEGER NOT NULL,
  PRIMARY KEY (generation, first)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS posting_lists (
  generation INTEGER NOT NULL,
  concept INTEGER NOT NULL,
  first INTEGER NOT NULL,
  list BLOB NOT NULL,
  PRIMARY KEY (generation, concept, first)
) STRICT;
CREATE TABLE IF NOT EXISTS posting_list_acts (
  generation INTEGER NOT NULL,
  entity INTEGER NOT NULL,
  commit_number INTEGER NOT NULL,
  PRIMARY KEY (generation, entity, commit_number)
) STRICT, WITHOUT ROWID;
`;

/** Postings of one segment: one sort, and one transaction. */
const SEGMENT_ROWS = 1_000_000;
/** So many segments that are not full are made into one. */
const SMALL_SEGMENTS_MAX = 8;
/** Lists that are deleted at a time, so that no writer waits for long. */
const CLEARED_LISTS = 100;

/** Lists of postings in the ledger's file, in segments of consecutive commits. */
export class SqlitePostings implements PostingStore {
  private readonly statements: ReturnType<typeof prepare>;
  private names: readonly EntityId[] = [];

  constructor(
    private readonly database: Database,
    private readonly blocks: SqliteBlocks,
    private readonly projections: ProjectionStore,
  ) {
    if (!database.readonly) database.exec(TABLES);
    this.statements = prepare(database);
  }

  *groups(concept: string, isWanted: (key: FrameKey) => boolean): Generator<PostingGroup> {
    const id = this.blocks.dictionary.idOf('concept', concept);
    if (id === 0) return;
    const { generation, checkpoint } = this.live();
    for (const list of this.statements.lists.all(generation, id)) yield* readList(list, isWanted);
    const tail: Gathered = new Map();
    for (const block of this.blocks.blocks(checkpoint + 1)) this.take(block, { into: tail, concept: id });
    const groups = tail.get(id);
    if (groups) yield* readList(encodeList(sorted(groups)), isWanted);
  }

  acted(): ReadonlySet<number> {
    const { generation, checkpoint } = this.live();
    const acted = new Set(this.statements.acted.all(generation));
    for (const block of this.blocks.blocks(checkpoint + 1)) {
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

  *write(generation: number, upTo: number): Generator<PostingProgress> {
    for (let first = this.checkpointOf(generation) + 1; first <= upTo;) {
      const { last, rows } = this.writeSegment(generation, first, upTo);
      first = last + 1;
      yield { commits: last, rows };
    }
    this.joinSmall(generation);
  }

  *all(generation: number): Generator<{ readonly concept: number } & PostingGroup> {
    for (const concept of this.statements.concepts.all(generation)) {
      for (const list of this.statements.lists.all(generation, concept)) {
        for (const group of readList(list, () => true)) yield { concept, ...group };
      }
    }
  }

  actedIn(generation: number, upTo: number): readonly number[] {
    return this.statements.actedUpTo.all(generation, upTo);
  }

  rows(generation: number): number {
    return this.statements.rows.get(generation) ?? 0;
  }

  clear(generation: number): boolean {
    const clear = this.database.transaction(() => {
      let deleted = this.statements.clearLists.run(generation, CLEARED_LISTS).changes;
      if (deleted === 0) {
        deleted += this.statements.clearSegments.run(generation).changes;
        deleted += this.statements.clearActs.run(generation).changes;
      }
      return deleted > 0;
    });
    return clear.immediate();
  }

  private live(): { readonly generation: number; readonly checkpoint: number } {
    const state = this.projections.live(POSTINGS.name, POSTINGS.version);
    return state ?? { generation: 0, checkpoint: 0 };
  }

  /** The last commit whose observations are in the lists. */
  private checkpointOf(generation: number): number {
    return this.statements.checkpoint.get(generation) ?? 0;
  }

  /** Writes the lists of commits from one on, as many as a segment holds, with the checkpoint. */
  private writeSegment(generation: number, first: number, end: number): { last: number; rows: number } {
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
      if (this.checkpointOf(generation) >= last) return;
      this.statements.dropSegments.run(generation, first, last);
      this.statements.dropLists.run(generation, first, last);
      for (const [concept, groups] of into)
        this.statements.addList.run(generation, concept, first, encodeList(sorted(groups)));
      for (const act of acts) this.statements.addAct.run(generation, ...act);
      this.statements.addSegment.run(generation, first, last, rows);
      this.projections.advance(generation, last);
    });
    write.immediate();
    return { last, rows };
  }

  /** Makes the small segments at the end into one. */
  private joinSmall(generation: number): void {
    const small = this.statements.segments.all(generation).filter(({ rows }) => rows < SEGMENT_ROWS / 2);
    if (small.length < SMALL_SEGMENTS_MAX) return;
    const { first } = small[0]!;
    const end = this.checkpointOf(generation);
    const join = this.database.transaction(() => {
      this.statements.dropSegments.run(generation, first, Number.MAX_SAFE_INTEGER);
      this.statements.dropLists.run(generation, first, Number.MAX_SAFE_INTEGER);
      for (let next = first; next <= end;) next = this.writeSegment(generation, next, end).last + 1;
    });
    join.immediate();
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
  const pluck = <P extends unknown[], R>(sql: string): Statement<P, R> => database.prepare<P, R>(sql).pluck();
  return {
    checkpoint: pluck<[number], number | null>(
      'SELECT max(last) FROM posting_list_segments WHERE generation = ?',
    ),
    rows: pluck<[number], number | null>('SELECT sum(rows) FROM posting_list_segments WHERE generation = ?'),
    segments: database.prepare<[number], { first: number; last: number; rows: number }>(
      'SELECT first, last, rows FROM posting_list_segments WHERE generation = ? ORDER BY first',
    ),
    concepts: pluck<[number], number>(
      'SELECT DISTINCT concept FROM posting_lists WHERE generation = ? ORDER BY concept',
    ),
    lists: pluck<[number, number], Buffer>(
      'SELECT list FROM posting_lists WHERE generation = ? AND concept = ? ORDER BY first',
    ),
    acted: pluck<[number], number>('SELECT DISTINCT entity FROM posting_list_acts WHERE generation = ?'),
    actedUpTo: pluck<[number, number], number>(
      'SELECT DISTINCT entity FROM posting_list_acts WHERE generation = ? AND commit_number <= ?',
    ),
    addList: database.prepare('INSERT INTO posting_lists VALUES (?, ?, ?, ?)'),
    addSegment: database.prepare('INSERT INTO posting_list_segments VALUES (?, ?, ?, ?)'),
    addAct: database.prepare('INSERT OR IGNORE INTO posting_list_acts VALUES (?, ?, ?)'),
    dropSegments: database.prepare(
      'DELETE FROM posting_list_segments WHERE generation = ? AND first BETWEEN ? AND ?',
    ),
    dropLists: database.prepare('DELETE FROM posting_lists WHERE generation = ? AND first BETWEEN ? AND ?'),
    clearLists: database.prepare(
      'DELETE FROM posting_lists WHERE rowid IN (SELECT rowid FROM posting_lists WHERE generation = ? LIMIT ?)',
    ),
    clearSegments: database.prepare('DELETE FROM posting_list_segments WHERE generation = ?'),
    clearActs: database.prepare('DELETE FROM posting_list_acts WHERE generation = ?'),
  };
}
