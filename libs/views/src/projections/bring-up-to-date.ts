import type { Moment } from '#libs/figures';
import {
  POSTINGS,
  type EntityHead,
  type Ledger,
  type ProjectionPart,
  type ProjectionState,
} from '#libs/ledger';
import type { Library } from '../library.js';
import { BadEvent, failureOfLog, naming, partOf, type EntityProjection } from './entity-projection.js';
import { ENTITY_PROJECTIONS } from './feeds.js';

/** Bounds of what is written in one transaction. */
const BATCH_PARTS = 32;
const BATCH_CHARACTERS = 500_000;

/** How many entities or commits are behind a step. */
export interface UpdateProgress {
  readonly projection: string;
  readonly done: number;
  readonly total: number;
}

/**
 * Brings the live projections to the head of the log, a step a time: between two steps it can be left, and what is written
 * stays. One that is not there yet is made; one that stopped at an event is left alone until it is rebuilt.
 */
export function* bringUpToDate(
  ledger: Ledger,
  library: Library,
  now: Moment,
  projections: readonly EntityProjection[] = ENTITY_PROJECTIONS,
): Generator<UpdateProgress> {
  const head = ledger.blocks.head().number;
  if (head === 0) return;
  for (const projection of projections) yield* updateEntities(ledger, library, { projection, now, head });
  yield* updatePostings(ledger, { now, head });
  yield* clearRetired(ledger);
}

function* updateEntities(
  { projections: store, blocks }: Ledger,
  library: Library,
  { projection, now, head }: { projection: EntityProjection; now: Moment; head: number },
): Generator<UpdateProgress> {
  const state = stateOf(store, projection, now);
  if (state.failure !== null || (state.status === 'live' && state.checkpoint >= head)) return;
  const { generation, status, checkpoint } = state;
  const heads = status === 'live' ? store.changed(checkpoint, head) : store.lacking(generation, head);
  let batch: ProjectionPart[] = [];
  let characters = 0;
  const flush = (): void => {
    store.write(generation, batch);
    batch = [];
    characters = 0;
  };
  for (const [done, { entity }] of heads.entries()) {
    try {
      const part = naming(blocks, entity, head, (upTo) => partOf(projection, library.book(entity), upTo));
      batch.push(part);
      characters += part.lines.length;
    } catch (error) {
      if (!(error instanceof BadEvent)) throw error;
      flush();
      store.fail(generation, error.failure);
      return;
    }
    if (batch.length >= BATCH_PARTS || characters >= BATCH_CHARACTERS) flush();
    yield { projection: projection.name, done: done + 1, total: heads.length };
  }
  flush();
  finish(store, state, { head, now });
}

function* updatePostings(
  ledger: Ledger,
  { now, head }: { now: Moment; head: number },
): Generator<UpdateProgress> {
  const { projections: store } = ledger;
  const state = stateOf(store, POSTINGS, now);
  if (state.failure !== null || (state.status === 'live' && state.checkpoint >= head)) return;
  try {
    for (const { commits } of ledger.postings.write(state.generation, head))
      yield { projection: POSTINGS.name, done: commits, total: head };
  } catch (error) {
    const failure = failureOfLog(ledger, error);
    if (failure === null) throw error;
    store.fail(state.generation, failure);
    return;
  }
  finish(store, state, { head, now });
}

type Named = Pick<EntityProjection, 'name' | 'version'>;

function stateOf(store: Ledger['projections'], { name, version }: Named, now: Moment): ProjectionState {
  return store.live(name, version) ?? store.begin(name, version, now);
}

function finish(
  store: Ledger['projections'],
  { generation, status }: ProjectionState,
  { head, now }: { head: number; now: Moment },
): void {
  store.advance(generation, head);
  if (status === 'building') store.goLive(generation, now);
}

/** Deletes what generations left behind whose place another took, some rows a step. */
export function* clearRetired({ projections: store, postings }: Ledger): Generator<UpdateProgress> {
  for (const generation of store.retired()) {
    while (store.clear(generation) || postings.clear(generation))
      yield { projection: 'retired', done: 0, total: 1 };
    store.forget(generation);
  }
}

/** Where a projection stands, for a person. */
export interface ProjectionStatus extends ProjectionState {
  /** Commits of the log that it does not have yet. */
  readonly lag: number;
  readonly entitiesBehind: number;
}

export function projectionStatus({ projections, blocks }: Ledger): ProjectionStatus[] {
  const head = blocks.head().number;
  return projections.states().map((state) => {
    const behind: readonly EntityHead[] =
      state.checkpoint < head ? projections.changed(state.checkpoint, head) : [];
    return { ...state, lag: Math.max(0, head - state.checkpoint), entitiesBehind: behind.length };
  });
}
