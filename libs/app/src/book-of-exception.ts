import { FigureError, type EntityId } from '#libs/figures';
import { EXCEPTION_QUEUE, type Book } from '#libs/views';
import type { LedgerAccess } from './ledger-access.js';

/**
 * The book of the entity that an exception is of.
 * @throws FigureError `exception-unknown`
 */
export function bookOfException(ledger: LedgerAccess, exceptionId: string): Book {
  for (const entity of likelyFirst(ledger, exceptionId)) {
    const book = ledger.library.book(entity);
    if (book.exception(exceptionId)) return book;
  }
  throw exceptionUnknown(exceptionId, `no exception ${exceptionId}: list them with "tieout exceptions"`);
}

export const exceptionUnknown = (exceptionId: string, message: string): FigureError =>
  new FigureError('exception-unknown', message, { exceptionId });

/** All entities, the one first that the exception queue names. */
function* likelyFirst({ projections, blocks }: LedgerAccess, exceptionId: string): Generator<EntityId> {
  const live = projections.live(EXCEPTION_QUEUE.name, EXCEPTION_QUEUE.version);
  const named = live && projections.entityOfKey(live.generation, exceptionId);
  if (named !== null) yield named;
  for (const entity of blocks.entities()) if (entity !== named) yield entity;
}
