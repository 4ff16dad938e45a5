import { Option, type Command } from 'commander';
import { ListEventsQuery } from '#libs/app';
import { wholeNumber, type Surroundings } from '../surroundings.js';

interface Options {
  readonly after: number;
  readonly entity?: string;
}

const HELP = `
One CloudEvent 1.0 a line (structured mode, JSON). To go on later, say the "commit" of the last line as --after.

  $ tieout log events --after 1200 > events.ndjson`;

/** `tieout log events`: the log, event by event, for programs that speak CloudEvents. */
export function registerLogEvents(log: Command, { session, out }: Surroundings): void {
  log
    .command('events')
    .description('the events of the log in its order, for other programs')
    .addOption(
      new Option('--format <format>', 'how to write them').choices(['cloudevents']).default('cloudevents'),
    )
    .option('--after <commit>', 'only what was recorded behind this commit', wholeNumber, 0)
    .option('--entity <entity>', 'only of this entity: cik:0001804583')
    .addHelpText('after', HELP)
    .action(async ({ after, entity }: Options) =>
      session(async ({ ask }) => {
        const { events } = await ask(new ListEventsQuery({ after, entity }));
        for (const event of events) out(event);
      }),
    );
}
