import { sha256Hex, type EntityId, type Moment } from '#libs/figures';
import type { BlockReader, Ledger, ProjectionFailure, ProjectionPart } from '#libs/ledger';
import type { Book } from '../book/book.js';
import { bookDigest } from '../ledger-digest.js';
import type { Vantage } from '../vantage.js';
import {
  BadEvent,
  bookUpTo,
  failureOfLog,
  linesOfRows,
  naming,
  partOf,
  rowsDigest,
  rowsOfLines,
  type EntityProjection,
} from './entity-projection.js';
import { ENTITY_PROJECTIONS } from './feeds.js';
import { postingDigest } from './posting-digest.js';

/** The name under which the digest of all books is told. */
export const BOOKS = 'books';

/** A projection that is rebuilt, or, without a generation, only computed and told. */
export interface ReplayedView {
  readonly name: string;
  /** Where parts are written. */
  readonly generation: number | null;
  /** The live generation, to be compared with what is rebuilt. */
  readonly live: number | null;
}

/** A part of a replay, done by one thread. */
export interface ReplayTask {
  /** Every `of`-th entity, from the one with the number `part`. */
  readonly part: number;
  readonly of: number;
  readonly upTo: number;
  readonly asOf: Moment | null;
  readonly recordedAsOf: Moment | null;
  /** Whether digests are wanted; books are folded either way. */
  readonly digest: boolean;
  readonly books: boolean;
  readonly projections: readonly ReplayedView[];
  /** Posting lists are written by one thread, commit after commit. */
  readonly postings: ReplayedView | null;
}

/** How far a task is. */
export interface TaskProgress {
  readonly commits: number;
  readonly observations: number;
}

export interface TaskOutcome extends TaskProgress {
  readonly entities: number;
  readonly figures: number;
  /** Reading, checking, folding and sorting alone. */
  readonly foldSeconds: number;
  readonly views: readonly TaskView[];
}

/** What a task made of a view. */
export interface TaskView {
  readonly name: string;
  readonly rows: number;
  readonly digests: readonly (readonly [EntityId, string])[];
  /** Entities of which the live generation says something that a replay does not, or the other way about. */
  readonly differing: readonly EntityId[];
  readonly failure: ProjectionFailure | null;
}

/** Bounds of what is written in one transaction: others write between. */
const BATCH_PARTS = 64;
const BATCH_CHARACTERS = 1_000_000;

/** Does a task, a step after the other: between two of them it can be left, and nothing written is lost. */
export function* runReplayTask(ledger: Ledger, task: ReplayTask): Generator<TaskProgress, TaskOutcome> {
  const share = new EntityShare(ledger, task);
  if (task.postings) yield* share.postings(task.postings);
  if (task.books || task.projections.length > 0) yield* share.entities();
  return share.outcome();
}

const NOTHING_SAID = sha256Hex('');

interface ViewState {
  readonly view: ReplayedView;
  readonly projection: EntityProjection;
  readonly digests: [EntityId, string][];
  /** Hashes of all that is said of an entity, where it is compared with what is live. */
  readonly said: Map<EntityId, string>;
  readonly differing: EntityId[];
  readonly batch: ProjectionPart[];
  rows: number;
  characters: number;
  failure: ProjectionFailure | null;
}

class EntityShare {
  private readonly blocks: BlockReader;
  private readonly views: readonly ViewState[];
  private readonly told = { entities: 0, commits: 0, observations: 0, figures: 0, foldSeconds: 0 };
  private readonly books: { digests: [EntityId, string][]; failure: ProjectionFailure | null } = {
    digests: [],
    failure: null,
  };
  private postingView: TaskView | null = null;

  constructor(
    private readonly ledger: Ledger,
    private readonly task: ReplayTask,
  ) {
    this.blocks = ledger.blocks;
    this.views = task.projections.map((view) => this.stateOf(view));
  }

  *postings(view: ReplayedView): Generator<TaskProgress> {
    const { postings, projections } = this.ledger;
    const { upTo, asOf, digest } = this.task;
    const generation = view.generation!;
    const progress = { commits: 0, observations: 0 };
    try {
      for (const { commits, rows } of postings.write(generation, upTo)) {
        progress.commits = commits;
        progress.observations += rows;
        yield progress;
      }
    } catch (error) {
      const failure = failureOfLog(this.ledger, error);
      if (failure === null) throw error;
      projections.fail(generation, failure);
      this.postingView = { name: view.name, rows: 0, digests: [], differing: [], failure };
      return;
    }
    const told = digest ? postingDigest(postings, this.blocks, generation, { upTo, asOf }) : null;
    const isComparable =
      view.live !== null && projections.states().some((each) => isAt(each, view.live!, upTo));
    const before =
      told && isComparable ? postingDigest(postings, this.blocks, view.live, { upTo, asOf }).digest : null;
    this.postingView = {
      name: view.name,
      rows: told?.rows ?? postings.rows(generation),
      digests: told ? [['', told.digest]] : [],
      differing: before !== null && before !== told!.digest ? [''] : [],
      failure: null,
    };
    this.told.commits += upTo;
  }

  *entities(): Generator<TaskProgress> {
    const { part, of, upTo } = this.task;
    const heads = new Map(this.ledger.projections.changed(0, upTo).map((each) => [each.entity, each]));
    for (const [number, entity] of this.blocks.entities().entries()) {
      const head = heads.get(entity);
      if (number % of !== part || !head) continue;
      this.entity(entity, head.commit);
      this.told.commits += head.commits;
      this.told.entities++;
      yield this.told;
    }
    for (const view of this.views) this.flush(view);
    this.compareLive();
  }

  outcome(): TaskOutcome {
    const views = this.views.map(({ view, rows, digests, differing, failure }): TaskView => {
      return { name: view.name, rows, digests, differing, failure };
    });
    if (this.postingView) views.push(this.postingView);
    if (this.task.books) {
      const { digests, failure } = this.books;
      views.push({ name: BOOKS, rows: this.told.figures, digests, differing: [], failure });
    }
    return { ...this.told, views };
  }

  private entity(entity: EntityId, lastCommit: number): void {
    const wanted = this.views.filter((view) => view.failure === null && !this.take(view, entity, lastCommit));
    const wantsBook = this.task.books && this.books.failure === null;
    if (wanted.length === 0 && !wantsBook) return;
    const { upTo } = this.task;
    try {
      const started = performance.now();
      const book = naming(this.blocks, entity, upTo, (last) => folded(this.blocks, entity, last));
      this.told.foldSeconds += (performance.now() - started) / 1000;
      this.told.observations += book.observationCount;
      this.told.figures += book.figureCount;
      if (wantsBook && this.task.digest) this.digestBook(book);
      for (const view of wanted) this.project(view, book);
    } catch (error) {
      if (!(error instanceof BadEvent)) throw error;
      for (const view of wanted) this.stop(view, error.failure);
      if (wantsBook) this.books.failure = error.failure;
    }
  }

  /** Takes a part that a rebuild made which ended early; whether there is one that is whole. */
  private take(view: ViewState, entity: EntityId, lastCommit: number): boolean {
    const { generation } = view.view;
    const part = generation === null ? null : this.ledger.projections.part(generation, entity);
    const lines = part?.commit === lastCommit ? part.lines() : null;
    if (lines === null) return false;
    this.tell(view, entity, lines);
    return true;
  }

  private digestBook(book: Book): void {
    try {
      const digest = naming(this.blocks, book.entity, this.task.upTo, (upTo) =>
        bookDigest(book, this.vantage(upTo)),
      );
      this.books.digests.push([book.entity, digest]);
    } catch (error) {
      if (!(error instanceof BadEvent)) throw error;
      this.books.failure = error.failure;
    }
  }

  private project(view: ViewState, book: Book): void {
    const { projection } = view;
    const { entity } = book;
    try {
      if (view.view.generation === null) {
        const rows = naming(this.blocks, entity, this.task.upTo, (upTo) => [
          ...projection.rowsOf(book, this.vantage(upTo)),
        ]);
        this.tell(view, entity, linesOfRows(rows), rows.length);
        return;
      }
      const part = naming(this.blocks, entity, this.task.upTo, (upTo) => partOf(projection, book, upTo));
      view.batch.push(part);
      view.characters += part.lines.length;
      if (view.batch.length >= BATCH_PARTS || view.characters >= BATCH_CHARACTERS) this.flush(view);
      this.tell(view, entity, part.lines, part.rows);
    } catch (error) {
      if (!(error instanceof BadEvent)) throw error;
      this.stop(view, error.failure);
    }
  }

  private tell(view: ViewState, entity: EntityId, lines: string, count?: number): void {
    if (!this.task.digest && count !== undefined) {
      view.rows += count;
      return;
    }
    const rows = [...rowsOfLines(lines)];
    view.rows += rows.length;
    if (!this.task.digest) return;
    const digest = rowsDigest(view.projection, rows);
    if (digest !== null) view.digests.push([entity, digest]);
    if (view.view.live !== null) view.said.set(entity, sha256Hex(lines));
  }

  private flush(view: ViewState): void {
    if (view.batch.length > 0) this.ledger.projections.write(view.view.generation!, view.batch);
    view.batch.length = 0;
    view.characters = 0;
  }

  private stop(view: ViewState, failure: ProjectionFailure): void {
    this.flush(view);
    view.failure = failure;
    if (view.view.generation !== null) this.ledger.projections.fail(view.view.generation, failure);
  }

  /** Looks for what the live generation says otherwise of the same commits. */
  private compareLive(): void {
    const { part, of, upTo, digest } = this.task;
    if (!digest) return;
    const share = new Set(this.blocks.entities().filter((_, number) => number % of === part));
    const heads = new Map(
      this.ledger.projections.changed(0, upTo).map(({ entity, commit }) => [entity, commit]),
    );
    for (const view of this.views) {
      if (view.view.live === null || view.failure !== null) continue;
      for (const stored of this.ledger.projections.parts(view.view.live)) {
        const { entity, commit } = stored;
        const isOwn = share.has(entity) || (part === 0 && !heads.has(entity));
        if (!isOwn || (heads.has(entity) && heads.get(entity) !== commit)) continue;
        const lines = stored.lines();
        const said = lines === null ? null : sha256Hex(lines);
        if (said !== (view.said.get(entity) ?? NOTHING_SAID)) view.differing.push(entity);
      }
    }
  }

  private vantage(upTo: number): Vantage {
    const { asOf, recordedAsOf } = this.task;
    return { asOf, recordedAsOf, upTo };
  }

  private stateOf(view: ReplayedView): ViewState {
    const projection = ENTITY_PROJECTIONS.find(({ name }) => name === view.name)!;
    return {
      view,
      projection,
      digests: [],
      said: new Map(),
      differing: [],
      batch: [],
      rows: 0,
      characters: 0,
      failure: null,
    };
  }
}

function folded(blocks: BlockReader, entity: EntityId, upTo: number): Book {
  const book = bookUpTo(blocks, entity, upTo);
  book.index();
  return book;
}

const isAt = (
  { generation, checkpoint }: { readonly generation: number; readonly checkpoint: number },
  wanted: number,
  upTo: number,
): boolean => generation === wanted && checkpoint === upTo;
