import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { findFigure, historyOf, renditionsOf, type FigureHistory, type Rendition } from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { LedgerAccess } from '../ledger-access.js';
import { figureUnknown } from './figure-unknown.js';
import { GetFigureQuery } from './get-figure.query.js';

@QueryHandler(GetFigureQuery)
export class GetFigureHandler implements IQueryHandler<GetFigureQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `figure-unknown`, `time-malformed` */
  async execute({ figureId, options }: GetFigureQuery): Promise<FigureHistory> {
    const vantage = this.ledger.library.vantage(parseAsOf(options));
    const found = findFigure(this.ledger.library, figureId);
    if (!found) throw figureUnknown(figureId, 'list figures with "tieout figures <entity>"');
    const renditions = new Map<string, Rendition>();
    for (const sha256 of renditionsOf(found.book, found.figure, vantage)) {
      renditions.set(sha256, await this.ledger.rendition(sha256));
    }
    const history = historyOf(found.book, found.figure, vantage, (sha256) => renditions.get(sha256)!);
    if (!history) throw figureUnknown(figureId, 'nothing of it was published or recorded by then');
    return history;
  }
}
