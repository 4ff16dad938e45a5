import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where suites leave what they counted, for `reliability-reporter.mjs` to collect when all have run. */
const FOLDER = process.env['TIEOUT_COUNTS'];

/** Says how much a suite of faults tried, and what came of it: printed when all have run, and by the long run written to docs/RELIABILITY.md. */
export function reportCounts(what: string, counts: Readonly<Record<string, number>>): void {
  if (!FOLDER) return;
  mkdirSync(FOLDER, { recursive: true });
  const project = expect.getState().testPath?.split('/').at(-1) ?? '';
  writeFileSync(
    join(FOLDER, `${what.replaceAll(/\W+/g, '-')}.json`),
    JSON.stringify({ what, spec: project, counts }),
  );
}
