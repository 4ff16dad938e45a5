import type { Book } from '../book/book.js';
import { exceptionsOf, type ExceptionOnView } from '../exceptions.js';
import { restatementsOf, type RestatementJson } from '../restatements.js';
import type { Vantage } from '../vantage.js';
import { CATALOGUE } from './catalogue.js';
import type { EntityProjection } from './entity-projection.js';

/** Every figure that was published again with another value. */
export const RESTATEMENT_FEED: EntityProjection<RestatementJson> = {
  name: 'restatements',
  version: 2,
  rowsOf: (book: Book, vantage: Vantage) => restatementsOf(book, vantage),
};

/** What could not be read for certain, or is suspect; found by its id. */
export const EXCEPTION_QUEUE: EntityProjection<ExceptionOnView> = {
  name: 'exceptions',
  version: 3,
  rowsOf: (book: Book, vantage: Vantage) => exceptionsOf(book, vantage),
  stands: ({ resolution }: ExceptionOnView) => resolution === null,
  *keysOf(book: Book, rows: readonly ExceptionOnView[]): Generator<string> {
    const ids = new Set(book.records.raisedByReaders().keys());
    for (const { exceptionId } of rows) ids.add(exceptionId);
    yield* ids;
  },
};

/** The projections that are made entity by entity. */
export const ENTITY_PROJECTIONS: readonly EntityProjection[] = [CATALOGUE, RESTATEMENT_FEED, EXCEPTION_QUEUE];
