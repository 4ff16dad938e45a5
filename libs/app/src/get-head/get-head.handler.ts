import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { LedgerAccess } from '../ledger-access.js';
import { GetHeadQuery, type HeadJson } from './get-head.query.js';

@QueryHandler(GetHeadQuery)
export class GetHeadHandler implements IQueryHandler<GetHeadQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  async execute(): Promise<HeadJson> {
    const { number, recordedAt } = this.ledger.blocks.head();
    return { commit: number, recordedAt };
  }
}
