import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { EXIT } from '../io.js';
import { wholeNumber, type Surroundings } from '../surroundings.js';

/** The API's entry, beside this one in the build. */
const API = fileURLToPath(new URL('../../../api/src/main.js', import.meta.url));

/** `tieout serve`: the API on this ledger, in a process of its own. */
export function registerServe(program: Command, { home, logUrl, exit }: Surroundings): void {
  program
    .command('serve')
    .description('serve the ledger over HTTP; on the loopback address unless told otherwise')
    .option('--port <number>', 'port (default: $TIEOUT_PORT, or 3000)', wholeNumber)
    .option('--host <address>', 'address; another than loopback needs $TIEOUT_TOKEN')
    .action(async ({ port, host }: { port?: number; host?: string }) => {
      const env = {
        ...process.env,
        TIEOUT_HOME: home(),
        TIEOUT_LOG: logUrl(),
        ...(port === undefined ? {} : { TIEOUT_PORT: String(port) }),
        ...(host === undefined ? {} : { TIEOUT_HOST: host }),
      };
      const child = spawn(process.execPath, ['--enable-source-maps', API], { env, stdio: 'inherit' });
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
      const [code] = (await once(child, 'exit')) as [number | null];
      exit(code ?? EXIT.done);
    });
}
