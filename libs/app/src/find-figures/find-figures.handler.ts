import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { parsePeriod } from '#libs/figures';
import { findFigures, type FigureJson } from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { LedgerAccess } from '../ledger-access.js';
import { FindFiguresQuery } from './find-figures.query.js';

@QueryHandler(FindFiguresQuery)
export class FindFiguresHandler implements IQueryHandler<FindFiguresQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `entity-unknown`, `period-malformed`, `time-malformed` */
  async execute({ entity, filter, options }: FindFiguresQuery): Promise<Iterable<FigureJson>> {
    if (filter.period !== undefined) parsePeriod(filter.period);
    const vantage = this.ledger.library.vantage(parseAsOf(options));
    return findFigures(this.ledger.book(entity), vantage, filter);
  }
}
