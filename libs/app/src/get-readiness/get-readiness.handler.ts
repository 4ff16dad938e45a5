import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { LedgerAccess } from '../ledger-access.js';
import { GetReadinessQuery, type Obstacle, type Readiness } from './get-readiness.query.js';

@QueryHandler(GetReadinessQuery)
export class GetReadinessHandler implements IQueryHandler<GetReadinessQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws LedgerError where the file cannot be read */
  async execute(): Promise<Readiness> {
    const { number } = this.ledger.blocks.head();
    const status = this.ledger.ledger.following?.status();
    switch (status?.state) {
      case 'starting':
        return obstacle('starting', `this node has folded ${number} commits of ${status.log} and goes on`);
      case 'stopped':
        return obstacle('stopped', status.problem?.message ?? `this node no longer follows ${status.log}`);
      default:
        // A node whose server is away for a while answers with what it has.
        return { obstacle: null };
    }
  }
}

const obstacle = (reason: Obstacle['reason'], message: string): Readiness => ({
  obstacle: { reason, message },
});
