import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs of each side, in turn, so that a drift of the machine's speed meets both. */
export const RUNS = Number(process.env['RUNS'] ?? 5);

/** The work in a folder of its own, which is gone afterwards. */
export async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'tieout-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds that the work took. */
export async function seconds(work) {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

export function median(values) {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)];
}

export const perSecond = (count, values) => Math.round(count / median(values)).toLocaleString('en-US');

export function machine() {
  const [cpu] = cpus();
  return `Node ${process.version}, ${cpus().length} × ${cpu.model.trim()}`;
}
