import { randomUUID } from 'node:crypto';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { actCommitId, decideResolution, sha256Hex, type Act } from '#libs/figures';
import { bookOfException } from '../book-of-exception.js';
import { CLOCK, type Clock } from '../clock.js';
import { backOff } from '../conflict.js';
import { countEvents } from '../ingest-document/ingest-outcome.js';
import { LedgerAccess } from '../ledger-access.js';
import { ResolveExceptionCommand, type ResolutionOutcome } from './resolve-exception.command.js';

@CommandHandler(ResolveExceptionCommand)
export class ResolveExceptionHandler implements ICommandHandler<ResolveExceptionCommand> {
  constructor(
    @Inject(LedgerAccess) private readonly ledger: LedgerAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(command: ResolveExceptionCommand): Promise<ResolutionOutcome> {
    const { exceptionId, choice, by, reason } = command;
    const commitId = actCommitId(command.idempotencyKey ?? randomUUID());
    const correlationId = command.correlationId ?? commitId;
    const bodyHash = sha256Hex(JSON.stringify([exceptionId, choice, by, reason]));
    for (let attempt = 1; ; attempt++) {
      const book = bookOfException(this.ledger, exceptionId);
      const known = await this.ledger.log.find(commitId);
      const commit =
        known ??
        decideResolution(book, { exceptionId, choice, reason }, commitId, this.act(by, correlationId));
      try {
        const appended = await this.ledger.log.append(
          { header: commit.header, events: commit.events },
          { expectedRevision: book.revision, bodyHash, documents: [] },
        );
        const { reported, restated, reconciled, reclassified } = countEvents(commit.events);
        const { number, appended: isNew } = appended;
        return {
          exceptionId,
          commit: number,
          commitId,
          appended: isNew,
          reported,
          restated,
          reconciled,
          reclassified,
        };
      } catch (error) {
        await backOff(error, attempt);
      }
    }
  }

  private act(actor: string, correlationId: string): Act {
    return { actor, recordedAt: this.clock.now(), correlationId, causationId: null };
  }
}
