import type { CommandBus, QueryBus } from '@nestjs/cqrs';
import { SILENT, type Telemetry } from '#libs/ledger';

/** Makes a span of every command and query that a bus executes, named for it: `IngestDocument`, `GetStatement`. */
export function observeBus(bus: CommandBus | QueryBus, telemetry: Telemetry): void {
  if (telemetry === SILENT) return;
  type Execute = (message: object, ...rest: unknown[]) => Promise<unknown>;
  const execute = bus.execute.bind(bus) as Execute;
  const observed: Execute = (message, ...rest) =>
    telemetry.span(nameOf(message), {}, () => execute(message, ...rest));
  Object.assign(bus, { execute: observed });
}

const nameOf = ({ constructor }: object): string => constructor.name.replace(/(Command|Query)$/, '');
