import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const TIEOUT = fileURLToPath(new URL('../../../dist/apps/cli/src/main.js', import.meta.url));

describe('the explorer, served by the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tieout-served-'));
  let said = '';

  afterAll(() => rmSync(folder, { recursive: true }));

  function tieout(...args: string[]): ChildProcessByStdio<null, Readable, Readable> {
    said = '';
    const child = spawn(process.execPath, [TIEOUT, ...args], {
      env: { ...process.env, TMPDIR: folder, TIEOUT_LOG: '', TIEOUT_HOST: '', TIEOUT_TOKEN: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
    return child;
  }

  async function until(
    pattern: RegExp,
    child: ChildProcessByStdio<null, Readable, Readable>,
  ): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(said);
      if (found) return found;
      if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}:\n${said}`);
      await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    }
  }

  it('has the demo’s documents, names pages worth opening, and leaves nothing behind', async () => {
    const child = tieout('demo', '--web', '--port', '0', '--no-open');
    await until(/Ctrl-C ends it/, child);
    const [, address] = /The explorer: (http:\S+)\//.exec(said)!;
    expect((await fetch(`${address}/v1/entities`)).status).toBe(200);
    const pages = [...said.matchAll(/^ {4}(http:\S+)$/gm)].map(([, url]) => new URL(url!).pathname);
    expect(pages.length).toBeGreaterThan(5);
    expect(pages).toEqual(expect.arrayContaining([expect.stringMatching(/^\/figures\/[\w-]{22}$/)]));
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says where it is, and which port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const refused = tieout('--home', join(folder, 'ledger'), 'serve', '--port', String(port));
    expect((await once(refused, 'exit'))[0]).toBe(1);
    expect(said).toContain(`port ${port} of 127.0.0.1 is taken`);
    other.close();

    const child = tieout('--home', join(folder, 'ledger'), 'serve', '--port', '0');
    const [, address] = await until(/The explorer: (http:\S+)\/\nThe API: +\1\/docs\n/, child);
    expect((await fetch(`${address}/health/live`)).status).toBe(200);
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });
});
