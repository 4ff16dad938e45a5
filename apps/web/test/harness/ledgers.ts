import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT, type RunningExplorer } from './running-explorer.js';

/** What a ledger is filled with, for pages to be seen on it. */
export interface LedgerKind {
  readonly name: string;
  /** Why it cannot be had here; `null` where it can. */
  readonly missing: string | null;
  fill(explorer: RunningExplorer): Promise<void>;
}

const SAMPLES: readonly (readonly [file: string, mediaType: string])[] = [
  ['cloopen-2021q2-release.txt', 'text/plain'],
  ['cloopen-2020-annual-as-filed.csv', 'text/csv'],
  ['cloopen-2021q2-reliance-withdrawn.json', 'application/json'],
  ['cloopen-2020-annual-restated.csv', 'text/csv'],
];

/** The samples, as the demo takes them in: the entity `cik:0001804583`. */
export const DEMO: LedgerKind = {
  name: 'the demo',
  missing: null,
  async fill({ url, headers }) {
    for (const [file, mediaType] of SAMPLES) {
      const answer = await fetch(`${url}/v1/documents?name=${file}`, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': mediaType },
        body: await readFile(join(ROOT, 'samples', file)),
      });
      if (!answer.ok) throw new Error(`${file}: ${await answer.text()}`);
    }
  },
};

const SHARED = process.env['TIEOUT_SHARED'] ?? join(ROOT, '../shared');
const AAPL_FACTS = join(SHARED, 'data/companyfacts/AAPL-2026-01.json.gz');

/** The tagged facts of a large company's filings of many years: the entity `cik:0000320193`. */
export const AAPL: LedgerKind = {
  name: "AAPL's facts",
  missing: existsSync(AAPL_FACTS) ? null : 'TIEOUT_SHARED does not hold them',
  async fill({ home }) {
    const tieout = [`${ROOT}dist/apps/cli/src/main.js`, '--home', home, '--log', 'sqlite:'];
    await promisify(execFile)(process.execPath, [...tieout, 'ingest', AAPL_FACTS]);
  },
};
