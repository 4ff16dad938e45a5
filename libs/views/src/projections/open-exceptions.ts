import type { EntityId } from '#libs/figures';
import type { ProjectionState, ProjectionStore, StoredPart } from '#libs/ledger';
import type { ExceptionOnView } from '../exceptions.js';
import { rowsOfLines } from './entity-projection.js';
import { EXCEPTION_QUEUE } from './feeds.js';

/**
 * How many exceptions wait for a decision, over all entities, as the stored queue says at its checkpoint. The first count reads
 * the whole queue, and one after a rebuild; others read what changed since.
 */
export class OpenExceptions {
  private counted: Counted = { generation: 0, checkpoint: 0, byEntity: new Map() };

  constructor(private readonly store: ProjectionStore) {}

  /** Counts an entity a step; one count at a time. @returns `null` before there is a queue */
  *count(): Generator<void, number | null> {
    const live = this.store.live(EXCEPTION_QUEUE.name, EXCEPTION_QUEUE.version);
    if (live === null) return null;
    const { generation, checkpoint } = live;
    const isKnown = generation === this.counted.generation;
    const byEntity = isKnown ? this.counted.byEntity : new Map<EntityId, number>();
    for (const part of isKnown ? this.changed(live) : this.store.parts(generation)) {
      const open = openIn(part);
      if (open > 0) byEntity.set(part.entity, open);
      else byEntity.delete(part.entity);
      yield;
    }
    this.counted = { generation, checkpoint, byEntity };
    return [...byEntity.values()].reduce((sum, each) => sum + each, 0);
  }

  private *changed({ generation, checkpoint }: ProjectionState): Generator<StoredPart> {
    for (const { entity } of this.store.changed(this.counted.checkpoint, checkpoint)) {
      const part = this.store.part(generation, entity);
      if (part) yield part;
    }
  }
}

interface Counted {
  readonly generation: number;
  readonly checkpoint: number;
  /** Entities that have any. */
  readonly byEntity: Map<EntityId, number>;
}

/** Nothing is said of a part that is damaged, or of an entity that the log does not have. */
function openIn(part: StoredPart): number {
  if (part.rows === 0 || part.entity === '') return 0;
  let open = 0;
  for (const { resolution } of rowsOfLines<ExceptionOnView>(part.lines() ?? ''))
    if (resolution === null) open++;
  return open;
}
