import { createServer } from 'node:net';
import { once } from 'node:events';
import { basename } from 'node:path';
import open from 'open';
import pc from 'picocolors';
import { EXIT, type Io } from './io.js';
import { worthOpening } from './render/worth-opening.js';
import { serve } from './serving.js';
import type { Surroundings } from './surroundings.js';

const PORT = 3000;

export interface WebOptions {
  readonly port?: number;
  /** Whether a browser is opened; where nothing is said, if somebody is there to see it. */
  readonly open?: boolean;
}

/** A document that is taken in, or a register of names. */
export interface FillStep {
  readonly command: 'ingest' | 'register';
  readonly file: string;
}

/** Fills a ledger, a line a file, and serves it until it is told to stop; resolves to the exit code. */
export async function demoOnTheWeb(
  home: string,
  steps: readonly FillStep[],
  options: WebOptions,
  { run, ...io }: Io & Pick<Surroundings, 'run'>,
): Promise<number> {
  // Made-up documents do not belong into a log that the environment names.
  const ledger = ['--home', home, '--log', 'sqlite:'];
  io.out('');
  for (const { command, file } of steps) {
    const told: string[] = [];
    const code = await run([...ledger, command, file, '--json'], {
      ...io,
      out: (text) => void told.push(text),
    });
    if (code !== EXIT.done) return code;
    io.out(
      `${pc.dim('read')} ${basename(file)}  ${command === 'ingest' ? summary(told) : 'names and tickers'}`,
    );
  }
  const environment = {
    TIEOUT_HOME: home,
    TIEOUT_LOG: 'sqlite:',
    TIEOUT_HOST: '127.0.0.1',
    TIEOUT_PORT: String(options.port ?? (await freePort())),
    TIEOUT_LOG_LEVEL: 'warn',
    TIEOUT_TOKEN: '',
    TIEOUT_TOKEN_FILE: '',
  };
  return serve(environment, (address) => void show(address, options, io));
}

function summary(told: readonly string[]): string {
  const { appended, reported, restated, withdrawn, exceptions } = JSON.parse(told.join('\n')) as {
    readonly appended: boolean;
    readonly [count: string]: number | boolean;
  };
  if (!appended) return 'is in the ledger';
  const counts = { reported, restated, withdrawn, 'not read for certain': exceptions };
  return Object.entries(counts)
    .filter(([, count]) => count !== 0)
    .map(([what, count]) => `${String(count)} ${what}`)
    .join(', ');
}

async function show(address: string, { open: isOpened }: WebOptions, io: Io): Promise<void> {
  io.out(`\n${pc.bold('The explorer:')} ${pc.cyan(`${address}/`)}\n`);
  const links = await worthOpening(address).catch(() => []);
  for (const { why, path } of links) io.out(`  ${why}\n    ${pc.cyan(`${address}${path}`)}`);
  io.out(`\n  The API: ${pc.cyan(`${address}/docs`)}\n\nCtrl-C ends it.`);
  if (isOpened ?? isWatched(io)) await openBrowser(`${address}${links[0]?.path ?? '/'}`);
}

/** Whether somebody sits there who would see a browser. */
const isWatched = ({ isTerminal }: Io): boolean =>
  isTerminal &&
  !process.env['CI'] &&
  (process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']));

/** Opens the address; it is printed too, so that nothing is lost where that fails. */
async function openBrowser(url: string): Promise<void> {
  try {
    const browser = await open(url);
    browser.on('error', () => {});
  } catch {
    // There is no browser.
  }
}

/** The port that people know, or any free one where it is taken. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(PORT, '127.0.0.1');
  try {
    await once(probe, 'listening');
    return PORT;
  } catch {
    return 0;
  } finally {
    probe.close();
  }
}
