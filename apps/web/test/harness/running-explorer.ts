import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

const SERVER = `${ROOT}dist/apps/api/src/main.js`;
const PAGE = `${ROOT}dist/apps/web/index.html`;

/** The built server in a process of its own, with the built page. */
export interface RunningExplorer {
  readonly url: string;
  /** Its data directory. */
  readonly home: string;
  /** What it is asked with: nothing, or the token. */
  readonly headers: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** @throws Error where nothing is built, or the server does not start: with what it said */
export async function startExplorer(
  home: string,
  { token = null }: { readonly token?: string | null } = {},
): Promise<RunningExplorer> {
  for (const file of [SERVER, PAGE]) {
    if (!existsSync(file)) throw new Error(`${file} is not there: run npm run build first`);
  }
  const child = spawn(process.execPath, [SERVER], {
    env: {
      ...process.env,
      TIEOUT_HOME: home,
      TIEOUT_LOG: 'sqlite:',
      TIEOUT_HOST: '',
      TIEOUT_PORT: '0',
      TIEOUT_LOG_LEVEL: 'info',
      TIEOUT_TOKEN: token ?? '',
      TIEOUT_TOKEN_FILE: '',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const headers = token === null ? {} : { Authorization: `Bearer ${token}` };
  return { url: await addressOf(child), home, headers, stop: () => stop(child) };
}

function addressOf(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stderr! }).on('line', (line) => {
      if (said.push(line) > 100) said.shift();
      const address = /"address":"([^"]+)"/.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${said.join('\n')}`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
