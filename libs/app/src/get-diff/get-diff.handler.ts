import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { FigureError } from '#libs/figures';
import { diffOf, type DiffJson } from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { LedgerAccess } from '../ledger-access.js';
import { GetDiffQuery } from './get-diff.query.js';

@QueryHandler(GetDiffQuery)
export class GetDiffHandler implements IQueryHandler<GetDiffQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `entity-unknown`, `time-malformed`, `dates-reversed` */
  async execute({ entity, from, to, recordedAsOf }: GetDiffQuery): Promise<DiffJson> {
    const { library } = this.ledger;
    const before = library.vantage(parseAsOf({ asOf: from, recordedAsOf }));
    const after = library.vantage(parseAsOf({ asOf: to, recordedAsOf }));
    if (after.asOf !== null && before.asOf! > after.asOf) {
      throw new FigureError(
        'dates-reversed',
        `--from ${from} is after --to ${to}: give the earlier date first`,
        { from },
      );
    }
    return diffOf(this.ledger.book(entity), before, after);
  }
}
