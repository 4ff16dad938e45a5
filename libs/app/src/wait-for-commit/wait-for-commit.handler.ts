import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { LedgerAccess } from '../ledger-access.js';
import { WaitForCommitQuery } from './wait-for-commit.query.js';

@QueryHandler(WaitForCommitQuery)
export class WaitForCommitHandler implements IQueryHandler<WaitForCommitQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws LedgerError `commit-not-here` when it takes too long */
  execute({ commit, timeoutMs }: WaitForCommitQuery): Promise<void> {
    return this.ledger.log.waitFor(commit, timeoutMs);
  }
}
