import type { CommandBus, QueryBus } from '@nestjs/cqrs';
import { explained } from '#libs/ledger';

type Execute = (message: object, ...rest: unknown[]) => Promise<unknown>;

/**
 * Makes a bus tell what a disk or a damaged file brought about as the ledger tells it (`disk-full`, `disk-failed`, `file-damaged`, …),
 * whichever part of the file it was met in.
 */
export function explainErrors(bus: CommandBus | QueryBus, path: string): void {
  const execute = bus.execute.bind(bus) as Execute;
  const explaining: Execute = async (message, ...rest) => {
    try {
      return await execute(message, ...rest);
    } catch (error) {
      throw explained(error, path);
    }
  };
  Object.assign(bus, { execute: explaining });
}
