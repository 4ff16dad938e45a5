import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM } from './chromium.js';
import { AAPL, DEMO, type LedgerKind } from './ledgers.js';
import { startExplorer } from './running-explorer.js';

/** Tells the files of a run where the servers are that they share. */
const ADDRESSES = 'TIEOUT_TEST_EXPLORERS';

/** Where a kind of ledger can be read that was filled for all files of this run; `null` where none was. */
export function sharedAddress({ name }: LedgerKind): string | null {
  const addresses = JSON.parse(process.env[ADDRESSES] ?? '{}') as Readonly<Record<string, string>>;
  return addresses[name] ?? null;
}

/**
 * Fills a ledger of each kind once, for all files of a run.
 * @returns what stops their servers
 * @throws Error where nothing is built
 */
export async function startShared(): Promise<() => Promise<void>> {
  const kinds = CHROMIUM === null ? [] : [DEMO, AAPL].filter(({ missing }) => missing === null);
  const started = await Promise.all(kinds.map(filled));
  process.env[ADDRESSES] = JSON.stringify(Object.fromEntries(started.map(({ name, url }) => [name, url])));
  return async () => {
    await Promise.all(started.map(({ end }) => end()));
  };
}

async function filled(kind: LedgerKind): Promise<{ name: string; url: string; end: () => Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'tieout-web-'));
  const explorer = await startExplorer(home);
  await kind.fill(explorer);
  return {
    name: kind.name,
    url: explorer.url,
    end: async () => {
      await explorer.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
