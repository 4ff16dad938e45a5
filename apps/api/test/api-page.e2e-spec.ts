import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { createTieoutClient } from '#libs/client';
import { startServer, type Running } from './harness.js';

const ROOT = new URL('../../../', import.meta.url);
const PAGE = readFileSync(new URL('docs/API.md', ROOT), 'utf8');
const ORIGIN = 'http://127.0.0.1:3000';

const isThere = (command: string): boolean => spawnSync(command, ['--version']).status === 0;
const hasCurl = isThere('curl') && isThere('bash');
const withCurl = hasCurl ? it : it.skip;

/** Commands of the page, with what it shows of their answer. */
interface Example {
  readonly commands: string;
  readonly shown: string | null;
}

const EXAMPLES = [...PAGE.matchAll(/```sh\n(.*?)```\n(?:\n```json\n(.*?)```)?/gs)]
  .map(([, commands, shown]): Example => ({ commands: commands!, shown: shown ?? null }))
  .filter(({ commands }) => /^curl /m.test(commands));

const SUCCESS = '2..';

/** Statuses that comments above commands promise; where none is promised, any that tells of success. */
function promised(commands: string): string[] {
  const statuses: string[] = [];
  let status = SUCCESS;
  for (const line of commands.split('\n')) {
    if (line.startsWith('#')) status = /\b[2-5]\d\d\b/.exec(line)?.[0] ?? SUCCESS;
    else if (line.startsWith('curl ')) statuses.push(status);
  }
  return statuses;
}

/** What is shown: members of an object may be left out, and of a text what follows its …. */
function pattern(shown: unknown): unknown {
  if (typeof shown === 'string' && shown.endsWith('…')) return expect.stringContaining(shown.slice(0, -1));
  if (Array.isArray(shown)) return shown.map(pattern);
  if (shown === null || typeof shown !== 'object') return shown;
  const members = Object.entries(shown).map(([key, each]) => [key, pattern(each)]);
  return expect.objectContaining(Object.fromEntries(members));
}

interface Outcome {
  readonly output: string;
  readonly statuses: readonly string[];
}

/** Runs commands in a shell whose curl also tells the status of each answer. */
function run(commands: string, origin: string): Promise<Outcome> {
  const curl = `curl() { command curl -sS -w '%{stderr}%{http_code}\\n' "$@"; }`;
  const script = `${curl}\n${commands.replaceAll(ORIGIN, origin)}`;
  const shell = spawn('bash', ['-euo', 'pipefail', '-c', script], { cwd: fileURLToPath(ROOT) });
  return new Promise((resolve, reject) => {
    let [output, errors] = ['', ''];
    shell.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    shell.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    shell.on('error', reject);
    shell.on('close', (code) => {
      if (code === 0) resolve({ output, statuses: errors.trim().split('\n') });
      else reject(new Error(`${code}: ${errors}`));
    });
  });
}

describe('docs/API.md', () => {
  let server: Running;

  beforeAll(async () => {
    server = await startServer();
  });

  afterAll(() => server.stop());

  it('has commands', () => {
    expect(EXAMPLES.length).toBeGreaterThan(8);
  });

  EXAMPLES.forEach(({ commands, shown }, index) => {
    const first = /^curl .*$/m.exec(commands)![0];
    const name = `says what its commands ${index + 1} do: ${first}`;
    withCurl(hasCurl ? name : `${name} (there is no curl or no bash)`, async () => {
      const { output, statuses } = await run(commands, server.url);
      const patterns = promised(commands).map((status): unknown => expect.stringMatching(`^${status}$`));
      expect(statuses).toEqual(patterns);
      if (shown !== null) expect(JSON.parse(output)).toEqual(pattern(JSON.parse(shown)));
    });
  });

  it('has a program that runs', async () => {
    const [, program] = /```ts\n(.*?)```/s.exec(PAGE)!;
    const { outputText } = ts.transpileModule(program!.replaceAll(ORIGIN, server.url), {
      compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
    });
    const printed: unknown[][] = [];
    const log = (...values: unknown[]): void => void printed.push(values);
    const Program = (async () => {}).constructor as new (
      ...parts: string[]
    ) => (...given: unknown[]) => Promise<void>;
    await new Program('createTieoutClient', 'console', outputText)(createTieoutClient, { log });
    expect(printed.length).toBeGreaterThan(0);
  });
});
