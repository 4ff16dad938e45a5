import type { Command } from 'commander';
import { placeOf, serve } from '../serving.js';
import { wholeNumber, type Surroundings } from '../surroundings.js';

/** `tieout serve`: the explorer and the API on this ledger, in a process of its own. */
export function registerServe(program: Command, { home, logUrl, exit, out }: Surroundings): void {
  program
    .command('serve')
    .description('serve the explorer and the API over HTTP; on the loopback address unless told otherwise')
    .option('--port <number>', 'port, 0 for any free one (default: $TIEOUT_PORT, or 3000)', wholeNumber)
    .option('--host <address>', 'address; another than loopback needs $TIEOUT_TOKEN')
    .action(async (place: { port?: number; host?: string }) => {
      const environment = { TIEOUT_HOME: home(), TIEOUT_LOG: logUrl(), ...placeOf(place) };
      const code = await serve(environment, (address) => {
        out(`The explorer: ${address}/`);
        out(`The API:      ${address}/docs`);
      });
      exit(code);
    });
}
