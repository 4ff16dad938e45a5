import type { EntityId } from '#libs/figures';
import type { ProjectionStore, StoredPart } from '#libs/ledger';
import type { Library } from '../library.js';
import type { Vantage } from '../vantage.js';
import { rowsOfLines, type EntityProjection } from './entity-projection.js';

/** Which entities are asked for at all: others are passed over, their parts unopened. */
export type PartFilter = (part: Pick<StoredPart, 'lastPublishedAt' | 'rows'>) => boolean;

/**
 * A projection's rows at a vantage, entity after entity. A part answers wherever the vantage sees exactly the commits that it was
 * made from; for other entities their book does. So an answer is never behind the log, however far a projection is, and
 * never waits for one that is being made: a projection that lags, or has stopped, costs time and nothing else.
 */
export function* readProjection<Row>(
  projection: EntityProjection<Row>,
  library: Library,
  store: ProjectionStore,
  { vantage, isWanted = () => true }: { readonly vantage: Vantage; readonly isWanted?: PartFilter },
): Generator<Row> {
  const live = store.live(projection.name, projection.version);
  const changed = changedSince(store, live?.checkpoint ?? 0);
  const parts = live ? store.parts(live.generation)[Symbol.iterator]() : [][Symbol.iterator]();
  let part = next(parts);
  for (const entity of library.reader.entities()) {
    // Parts lie in the same order; one of an entity that the log does not have is not read.
    while (part && part.entity === '') part = next(parts);
    const own = part?.entity === entity ? part : null;
    if (own) part = next(parts);
    const lines = own && answers(own, changed.get(entity), vantage) ? linesOf(own, isWanted) : null;
    if (lines !== null) yield* rowsOfLines<Row>(lines);
    else if (library.reader.revisionOf(entity) > 0) yield* projection.rowsOf(library.book(entity), vantage);
  }
}

/** A projection's rows of one entity: from its part where that answers, else from its book. */
export function readProjectionOf<Row>(
  projection: EntityProjection<Row>,
  library: Library,
  store: ProjectionStore,
  { entity, vantage }: { readonly entity: EntityId; readonly vantage: Vantage },
): Iterable<Row> {
  const live = store.live(projection.name, projection.version);
  const part = live && store.part(live.generation, entity);
  const lines = part && answers(part, store.lastCommitOf(entity), vantage) ? part.lines() : null;
  return lines === null ? projection.rowsOf(library.book(entity), vantage) : rowsOfLines<Row>(lines);
}

/** Nothing where the entity is not asked for; `null` where its part is damaged. */
const linesOf = (part: StoredPart, isWanted: PartFilter): string | null =>
  isWanted(part) ? part.lines() : '';

const next = (parts: Iterator<StoredPart>): StoredPart | null => {
  const { value, done } = parts.next();
  return done ? null : value;
};

/** Entities whose last commit may be behind what their parts are made from, with the number of that commit. */
function changedSince(store: ProjectionStore, checkpoint: number): ReadonlyMap<EntityId, number> {
  return new Map(
    store.changed(checkpoint, Number.MAX_SAFE_INTEGER).map(({ entity, commit }) => [entity, commit]),
  );
}

function answers(part: StoredPart, lastCommit: number | undefined, { asOf, upTo }: Vantage): boolean {
  if (lastCommit !== undefined && lastCommit !== part.commit) return false;
  return part.commit <= upTo && (asOf === null || part.lastPublishedAt <= asOf);
}
