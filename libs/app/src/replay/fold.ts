import type { EntityId, Moment } from '#libs/figures';
import type { BlockReader } from '#libs/ledger';
import { Book, bookDigest } from '#libs/views';

/** What part of a log is folded, and what is told of it. */
export interface FoldTask {
  /** Every `of`-th entity, from the one with the number `part`. */
  readonly part: number;
  readonly of: number;
  readonly upTo: number;
  readonly asOf: Moment | null;
  readonly recordedAsOf: Moment | null;
  readonly digest: boolean;
}

export interface FoldOutcome {
  readonly entities: number;
  readonly commits: number;
  readonly observations: number;
  readonly figures: number;
  /** Reading, checking, folding and sorting alone. */
  readonly seconds: number;
  readonly digests: readonly (readonly [EntityId, string])[];
}

/** Folds the books of a part of the entities, one after the other: no more than one is held. */
export function* foldPart(
  blocks: BlockReader,
  task: FoldTask,
): Generator<Omit<FoldOutcome, 'digests'>, FoldOutcome> {
  const { part, of, upTo, asOf, recordedAsOf } = task;
  const digests: [EntityId, string][] = [];
  const told = { entities: 0, commits: 0, observations: 0, figures: 0, seconds: 0 };
  for (const [number, entity] of blocks.entities().entries()) {
    if (number % of !== part) continue;
    const started = performance.now();
    const book = new Book(entity, blocks);
    for (const block of blocks.blocksOf(entity)) {
      if (block.number > upTo) break;
      book.fold(block);
      told.commits++;
    }
    if (book.revision === 0) continue;
    told.entities++;
    told.observations += book.observationCount;
    told.figures += book.figureCount;
    told.seconds += (performance.now() - started) / 1000;
    if (task.digest) digests.push([entity, bookDigest(book, { asOf, recordedAsOf, upTo })]);
    yield told;
  }
  return { ...told, digests };
}
