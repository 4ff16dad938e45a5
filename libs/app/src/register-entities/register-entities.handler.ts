import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { readCompanyTickers } from '#libs/readers';
import { LedgerAccess } from '../ledger-access.js';
import { RegisterEntitiesCommand, type RegisterOutcome } from './register-entities.command.js';

@CommandHandler(RegisterEntitiesCommand)
export class RegisterEntitiesHandler implements ICommandHandler<RegisterEntitiesCommand> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `register-malformed` */
  async execute({ bytes, name }: RegisterEntitiesCommand): Promise<RegisterOutcome> {
    const lines = readCompanyTickers(bytes, name);
    this.ledger.register.add(lines);
    return { lines: lines.length, entities: new Set(lines.map(({ entity }) => entity)).size };
  }
}
