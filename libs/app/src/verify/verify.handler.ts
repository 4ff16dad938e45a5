import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { LedgerAccess } from '../ledger-access.js';
import { VerifyCommand, type VerifyFinding, type VerifyOutcome } from './verify.command.js';

@CommandHandler(VerifyCommand)
export class VerifyHandler implements ICommandHandler<VerifyCommand> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  async execute(): Promise<VerifyOutcome> {
    const findings: VerifyFinding[] = [];
    const commits = this.ledger.blocks.head().number;
    for await (const finding of this.ledger.verify()) findings.push(finding);
    return { commits, findings };
  }
}
