import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseLogUrl } from '#libs/ledger';

const DOUBLE = fileURLToPath(new URL('double.mjs', import.meta.url));

/** The double in a process of its own. */
async function startDouble() {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', DOUBLE], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  const stop = async () => {
    child.stdin.end();
    await once(child, 'exit');
  };
  return { name: 'the test double', url: String(line).trim(), stop };
}

/** Servers to measure: the double, and the real one where `KURRENTDB_URL` names it. */
export async function servers() {
  const real = process.env['KURRENTDB_URL'];
  return [
    await startDouble(),
    ...(real ? [{ name: 'KurrentDB', url: real, stop: async () => undefined }] : []),
  ];
}

/** A ledger of its own on a server. */
export function freshLog(url) {
  const at = new URL(url);
  at.searchParams.set('ledger', `bench.${randomUUID().slice(0, 8)}`);
  return parseLogUrl(at.href);
}
