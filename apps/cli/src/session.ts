import { NestFactory } from '@nestjs/core';
import { CommandBus, QueryBus, type Command, type Query } from '@nestjs/cqrs';
import { TieoutModule, type FoldingProgress } from '#libs/app';
import type { LogUrl } from '#libs/ledger';
import type { VerifierKey } from '#libs/proofs';
import type { Io } from './io.js';
import { FoldingBar } from './render/folding-bar.js';

/** The application of one run of the command line, on the buses that the API uses too. */
export interface Session {
  readonly ask: <T>(query: Query<T>) => Promise<T>;
  readonly tell: <T>(command: Command<T>) => Promise<T>;
}

/** Which ledger a run is about. */
export interface Where {
  /** The data directory. */
  readonly home: string;
  readonly log: LogUrl;
  /** The file of the key that checkpoints are signed with. */
  readonly keyFile: string;
  /** Whose cosignatures are kept. */
  readonly witnesses: readonly VerifierKey[];
}

/** Opens a ledger, does the work, and closes it whatever happens. */
export async function withSession<T>(
  where: Where,
  work: (session: Session) => Promise<T>,
  { interactive }: Pick<Io, 'interactive'>,
): Promise<T> {
  const folding = new FoldingBar();
  const onFolding = interactive ? (each: FoldingProgress): void => folding.show(each) : undefined;
  const context = await NestFactory.createApplicationContext(
    TieoutModule.forRoot({ ...where, ...(onFolding && { onFolding }) }),
    { logger: false, abortOnError: false },
  ).finally(() => folding.stop());
  try {
    const [commands, queries] = [context.get(CommandBus), context.get(QueryBus)];
    return await work({
      ask: (query) => queries.execute(query),
      tell: (command) => commands.execute(command),
    });
  } finally {
    await context.close();
  }
}
