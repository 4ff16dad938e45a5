import type { Database } from 'better-sqlite3';
import { FigureError, parseEntity, type EntityId } from '#libs/figures';
import type { VoidedRun } from '../following.js';
import { LedgerError } from '../ledger-error.js';
import type { CommitWriter } from '../sqlite/commit-writer.js';
import { followedBy } from '../sqlite/followed.js';
import { prepareEntry, type PreparedEntry } from '../sqlite/prepared-entry.js';
import { commitOf } from './run-events.js';
import { voided, type CompleteRun, type RunOutcome, type VoidRun } from './run-folder.js';
import { isAfter, type EventMark, type Position, type ServerEvent } from './server-event.js';
import type { StreamNames } from './stream-names.js';

const TABLES = `
CREATE TABLE IF NOT EXISTS followed_log (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  ledger TEXT NOT NULL,
  checkpoint_commit INTEGER,
  checkpoint_prepare INTEGER,
  folded_commit INTEGER,
  folded_prepare INTEGER,
  folded_event TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS followed_commits (
  number INTEGER PRIMARY KEY REFERENCES commits (number),
  stream_revision INTEGER NOT NULL,
  position_commit INTEGER NOT NULL,
  position_prepare INTEGER NOT NULL,
  event_id TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS followed_voids (
  stream TEXT NOT NULL,
  first_revision INTEGER NOT NULL,
  events INTEGER NOT NULL,
  position_commit INTEGER NOT NULL,
  position_prepare INTEGER NOT NULL,
  why TEXT NOT NULL,
  message TEXT NOT NULL,
  PRIMARY KEY (stream, first_revision, events)
) STRICT;
`;

/** How far a node's file has followed the log. */
export interface FoldState {
  /** Behind which reading goes on; `null` for the beginning. */
  readonly checkpoint: Position | null;
  /** The event up to which all complete commits are in the file. */
  readonly folded: EventMark | null;
}

/** What reading the log on came to. */
export interface Batch {
  readonly outcomes: readonly RunOutcome[];
  readonly folded: EventMark;
  readonly checkpoint: Position | null;
}

export interface FoldCounts {
  readonly commits: number;
  readonly events: number;
  readonly voids: number;
}

/** Folds what was read of the log into a node's file; the checkpoint moves in the transaction of what it stands for. */
export class FoldStore {
  private readonly statements: ReturnType<typeof statementsOf>;

  /**
   * Takes the file for a log of this name.
   * @throws LedgerError `ledger-embedded` where it holds a log of its own; `ledger-follows` where it follows another
   */
  constructor(
    private readonly database: Database,
    private readonly writer: CommitWriter,
    private readonly names: StreamNames,
  ) {
    const claim = database.transaction(() => {
      database.exec(TABLES);
      claimFile(database, names.ledger);
    });
    claim.immediate();
    this.statements = statementsOf(database);
  }

  state(): FoldState {
    const row = this.statements.state.get()!;
    const position = positionOf(row.folded_commit, row.folded_prepare);
    return {
      checkpoint: positionOf(row.checkpoint_commit, row.checkpoint_prepare),
      folded: position && { position, id: row.folded_event! },
    };
  }

  /** The revision in its stream of an entity's last folded commit; `null` for none. */
  streamRevisionOf(entity: EntityId): bigint | null {
    return this.statements.streamRevision.get(entity) ?? null;
  }

  /** The id in the log of the last event of a commit. */
  lastEventOf(number: number): string | null {
    return this.statements.lastEvent.get(number) ?? null;
  }

  /** Whether a complete run was found to be no commit. */
  isVoid({ events }: CompleteRun): boolean {
    const [first] = events;
    return this.statements.isVoid.get(first!.stream, first!.revision, events.length) !== undefined;
  }

  /** Newest first. */
  voids(limit: number): readonly VoidedRun[] {
    return this.statements.voids
      .all(limit)
      .map(({ first_revision: firstRevision, events, position_commit: position, ...run }) => ({
        ...run,
        firstRevision: Number(firstRevision),
        events: Number(events),
        position: String(position),
      }));
  }

  countVoids(): number {
    return this.statements.countVoids.get() ?? 0;
  }

  /**
   * Writes what another process has not written: several may follow for one file, since what is folded is compared and
   * set in one transaction.
   * @throws LedgerError `schema-version-unknown`: nothing is folded behind what cannot be read
   */
  fold(batch: Batch): FoldCounts {
    // Checked and hashed before other writers have to wait.
    const checked: (CheckedRun | VoidRun)[] = [];
    try {
      for (const each of batch.outcomes) checked.push(each.kind === 'complete' ? this.check(each) : each);
    } catch (error) {
      const last = checked.at(-1);
      // What stands before what cannot be read is as good as ever.
      if (last) this.write(checked, last.at, this.state().checkpoint);
      throw error;
    }
    return this.write(checked, batch.folded, batch.checkpoint);
  }

  private write(
    checked: readonly (CheckedRun | VoidRun)[],
    folded: EventMark,
    checkpoint: Position | null,
  ): FoldCounts {
    return this.writer.inOneAct(() => {
      const before = this.state().folded?.position ?? null;
      const counts = { commits: 0, events: 0, voids: 0 };
      for (const each of checked) {
        if (!isAfter(each.at.position, before)) continue;
        const outcome = each.kind === 'void' ? each : this.insert(each);
        if (outcome.kind === 'void') this.list(outcome);
        counts.commits += outcome.kind === 'void' ? 0 : 1;
        counts.voids += outcome.kind === 'void' ? 1 : 0;
        counts.events += outcome.kind === 'void' ? outcome.events : outcome.run.events.length;
      }
      const { position, id } = folded;
      if (isAfter(position, before)) {
        const behind = [checkpoint?.commit ?? null, checkpoint?.prepare ?? null] as const;
        this.statements.advance.run(...behind, position.commit, position.prepare, id);
      }
      return counts;
    });
  }

  /** @throws LedgerError `schema-version-unknown` */
  private check(run: CompleteRun): CheckedRun | VoidRun {
    try {
      const { commit, head } = commitOf(run.events);
      const prepared = prepareEntry({ commit, bodyHash: head.bodyHash, documents: [] });
      const { entity, id } = commit.header;
      if (this.names.ofEntity(parseEntity(entity)) !== run.events[0]!.stream)
        return voided(run, 'invalid', `commit ${id} is of ${entity}, which has another stream`);
      if (prepared.leafHash.toString('hex') !== head.leafHash)
        return voided(run, 'invalid', `commit ${id} is not what its leaf hash says`);
      return { kind: 'checked', at: run.at, run, prepared };
    } catch (error) {
      if (!(error instanceof FigureError) || error.code === 'schema-version-unknown') throw error;
      return voided(run, 'invalid', error.message);
    }
  }

  private insert(checked: CheckedRun): CheckedRun | VoidRun {
    const { run, prepared } = checked;
    if (this.isKnown(prepared)) {
      const { id } = prepared.entry.commit.header;
      return voided(run, 'repeated', `commit ${id} was in the log before`);
    }
    const { revision, position, id }: ServerEvent = run.events.at(-1)!;
    const { number } = this.writer.write(prepared);
    this.statements.place.run(number, revision, position.commit, position.prepare, id);
    return checked;
  }

  private isKnown(prepared: PreparedEntry): boolean {
    try {
      return this.writer.known(prepared) !== null;
    } catch (error) {
      if (error instanceof LedgerError && error.code === 'commit-id-reused') return true;
      throw error;
    }
  }

  private list({ stream, firstRevision, events, at: { position }, why, message }: VoidRun): void {
    const place = [position.commit, position.prepare] as const;
    this.statements.list.run(stream, firstRevision, events, ...place, why, message.slice(0, MESSAGE_MAX));
  }
}

const MESSAGE_MAX = 500;

interface CheckedRun {
  readonly kind: 'checked';
  readonly at: EventMark;
  readonly run: CompleteRun;
  readonly prepared: PreparedEntry;
}

function claimFile(database: Database, ledger: string): void {
  const follows = followedBy(database);
  if (follows === ledger) return;
  if (follows !== null) {
    throw new LedgerError(
      'ledger-follows',
      `${database.name} follows ledger "${follows}", not "${ledger}": give another data directory`,
      { path: database.name, follows, ledger },
    );
  }
  if (database.prepare('SELECT 1 FROM commits LIMIT 1').get()) {
    throw new LedgerError(
      'ledger-embedded',
      `${database.name} holds a log of its own: give another data directory, and move what is in this one with "tieout log copy"`,
      { path: database.name },
    );
  }
  database.prepare('INSERT INTO followed_log (one, ledger) VALUES (1, ?)').run(ledger);
}

const positionOf = (commit: bigint | null, prepare: bigint | null): Position | null =>
  commit === null || prepare === null ? null : { commit, prepare };

interface StateRow {
  readonly checkpoint_commit: bigint | null;
  readonly checkpoint_prepare: bigint | null;
  readonly folded_commit: bigint | null;
  readonly folded_prepare: bigint | null;
  readonly folded_event: string | null;
}

function statementsOf(database: Database) {
  return {
    state: database.prepare<[], StateRow>('SELECT * FROM followed_log').safeIntegers(),
    advance: database.prepare(
      `UPDATE followed_log SET checkpoint_commit = ?, checkpoint_prepare = ?, folded_commit = ?,
       folded_prepare = ?, folded_event = ?`,
    ),
    streamRevision: database
      .prepare<[string], bigint>(
        `SELECT f.stream_revision FROM followed_commits f JOIN commits c USING (number)
         WHERE c.entity = (SELECT id FROM entities WHERE name = ?) ORDER BY c.revision DESC LIMIT 1`,
      )
      .pluck()
      .safeIntegers(),
    lastEvent: database
      .prepare<[number], string>('SELECT event_id FROM followed_commits WHERE number = ?')
      .pluck(),
    place: database.prepare('INSERT INTO followed_commits VALUES (?, ?, ?, ?, ?)'),
    list: database.prepare('INSERT OR IGNORE INTO followed_voids VALUES (?, ?, ?, ?, ?, ?, ?)'),
    isVoid: database
      .prepare<[string, bigint, number], number>(
        `SELECT 1 FROM followed_voids WHERE stream = ? AND first_revision = ? AND events = ?`,
      )
      .pluck(),
    voids: database
      .prepare<
        [number],
        {
          stream: string;
          first_revision: bigint;
          events: bigint;
          position_commit: bigint;
          why: VoidedRun['why'];
          message: string;
        }
      >(
        `SELECT stream, first_revision, events, position_commit, why, message FROM followed_voids
         ORDER BY position_commit DESC, position_prepare DESC LIMIT ?`,
      )
      .safeIntegers(),
    countVoids: database.prepare<[], number>('SELECT count(*) FROM followed_voids').pluck(),
  };
}
