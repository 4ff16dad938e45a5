import { Command } from '@nestjs/cqrs';

/** Takes in a register of entities' names and tickers, to search by; it is no part of the log. */
export class RegisterEntitiesCommand extends Command<RegisterOutcome> {
  constructor(
    readonly bytes: Uint8Array,
    readonly name: string,
  ) {
    super();
  }
}

export interface RegisterOutcome {
  /** Lines of the register, and entities that they name. */
  readonly lines: number;
  readonly entities: number;
}
