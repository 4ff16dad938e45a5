import { NestFactory } from '@nestjs/core';
import { CommandBus, QueryBus, type Command, type Query } from '@nestjs/cqrs';
import { TieoutModule } from '#libs/app';

/** The application of one run of the command line, on the buses that the API uses too. */
export interface Session {
  readonly ask: <T>(query: Query<T>) => Promise<T>;
  readonly tell: <T>(command: Command<T>) => Promise<T>;
}

/** Opens the ledger in a data directory, does the work, and closes it whatever happens. */
export async function withSession<T>(home: string, work: (session: Session) => Promise<T>): Promise<T> {
  const context = await NestFactory.createApplicationContext(TieoutModule.forRoot({ home }), {
    logger: false,
    abortOnError: false,
  });
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
