import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEST_LOG } from './test-log.js';

/** Where suites leave what they counted, for `reliability-reporter.mjs` to collect when all have run. */
const FOLDER = process.env['TIEOUT_COUNTS'];

/** Says how much a suite of faults tried, and what came of it: printed when all have run, and by the long run written to docs/RELIABILITY.md. */
export function reportCounts(what: string, counts: Readonly<Record<string, number>>): void {
  if (!FOLDER) return;
  mkdirSync(FOLDER, { recursive: true });
  const spec = expect.getState().testPath?.split('/').at(-1) ?? '';
  // End-to-end specs run once on each log.
  const told = process.env[TEST_LOG] ? `${what}, the log on a server` : what;
  writeFileSync(
    join(FOLDER, `${told.replaceAll(/\W+/g, '-')}.json`),
    JSON.stringify({ what: told, spec, counts }),
  );
}
