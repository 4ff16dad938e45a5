import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { LedgerAccess } from '../ledger-access.js';
import { GetLogStatusQuery, type LogStatusJson } from './get-log-status.query.js';

const VOIDS_MAX = 100;

@QueryHandler(GetLogStatusQuery)
export class GetLogStatusHandler implements IQueryHandler<GetLogStatusQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  async execute(): Promise<LogStatusJson> {
    const { number: commit, recordedAt } = this.ledger.blocks.head();
    const { following } = this.ledger.ledger;
    return {
      commit,
      recordedAt,
      following: following?.status() ?? null,
      voids: following?.voids(VOIDS_MAX) ?? [],
    };
  }
}
