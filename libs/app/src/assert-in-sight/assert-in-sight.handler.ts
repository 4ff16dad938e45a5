import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { FigureError } from '#libs/figures';
import type { Book } from '#libs/views';
import { exceptionUnknown } from '../book-of-exception.js';
import { figureUnknown } from '../get-figure/figure-unknown.js';
import { LedgerAccess } from '../ledger-access.js';
import { AssertInSightQuery } from './assert-in-sight.query.js';

const WHOLE_SHA256 = /^[0-9a-f]{64}$/i;

/** Looks into the books of those entities only, so that neither what is answered nor the time it takes tells of others. */
@QueryHandler(AssertInSightQuery)
export class AssertInSightHandler implements IQueryHandler<AssertInSightQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `document-unknown`, `figure-unknown`, `exception-unknown` */
  async execute({ kind, id, entities }: AssertInSightQuery): Promise<void> {
    const isHeld = HELD[kind];
    for (const entity of entities) {
      if (this.ledger.blocks.revisionOf(entity) === 0) continue;
      if (isHeld(this.ledger.library.book(entity), id)) return;
    }
    throw UNKNOWN[kind](id);
  }
}

const HELD: Readonly<Record<AssertInSightQuery['kind'], (book: Book, id: string) => boolean>> = {
  // The beginning of a hash could tell of other documents that begin so.
  document: (book, id) => WHOLE_SHA256.test(id) && book.records.document(id.toLowerCase()) !== undefined,
  figure: (book, id) => book.figureOf(id) !== -1,
  exception: (book, id) => book.exception(id) !== null,
};

const UNKNOWN: Readonly<Record<AssertInSightQuery['kind'], (id: string) => FigureError>> = {
  document: (id) =>
    new FigureError('document-unknown', `no document ${id} in sight: give its whole SHA-256`, {
      document: id,
    }),
  figure: (id) => figureUnknown(id, 'list the figures of an entity that you may see'),
  exception: (id) =>
    exceptionUnknown(id, `no exception ${id} in sight: list those of an entity that you may see`),
};
