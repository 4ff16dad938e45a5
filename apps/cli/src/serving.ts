import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { EXIT } from './io.js';

/** The API's entry, beside this one in the build. */
const API = fileURLToPath(new URL('../../api/src/main.js', import.meta.url));

/**
 * The server, in a process of its own, until it ends or this one is told to stop.
 * @param environment what it is told besides this process's own
 * @param listening is called with its address, once it listens
 * @returns its exit code
 */
export async function serve(
  environment: Readonly<Record<string, string>>,
  listening: (address: string) => void,
): Promise<number> {
  const child = fork(API, {
    env: { ...process.env, ...environment },
    execArgv: ['--enable-source-maps'],
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  child.once('message', (address) => listening(address as string));
  const stop = (signal: NodeJS.Signals): boolean => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  const [code] = (await once(child, 'exit')) as [number | null];
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
  return code ?? EXIT.done;
}

/** The options of a server's place as its environment. */
export const placeOf = ({ port, host }: { port?: number; host?: string }): Record<string, string> => ({
  ...(port === undefined ? {} : { TIEOUT_PORT: String(port) }),
  ...(host === undefined ? {} : { TIEOUT_HOST: host }),
});
