import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { CHROMIUM, launchChromium } from './chromium.js';
import { Faults } from './faults.js';
import type { LedgerKind } from './ledgers.js';
import { startExplorer, type RunningExplorer } from './running-explorer.js';

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** How long a test waits for what it names; a busy machine may need long. */
const WAIT_MS_MAX = 30_000;

interface Look {
  readonly theme?: 'light' | 'dark';
  readonly isPhone?: boolean;
  /** Errors that the console may tell: `/404/` where the test asks for what is not there. */
  readonly allowed?: RegExp;
}

/** A page of the explorer, in a browser that has not seen it before. */
export type Open = (path: string, look?: Look) => Promise<Page>;

/**
 * Tests that see pages of a ledger which they have for themselves. Each fails where its pages err, break their policy or ask another
 * host. Where there is no browser, or the ledger cannot be had, they are skipped, and say why.
 */
export function onLedger(
  ledger: LedgerKind,
  name: string,
  tests: (open: Open) => void,
  /** Of the server; none where none is said. */
  token: string | null = null,
): void {
  const why = CHROMIUM === null ? 'there is no Chromium: install it, or set CHROMIUM_PATH' : ledger.missing;
  describe(`${name}, on ${ledger.name}`, () => {
    if (why === null) seen(ledger, tests, token);
    else it.skip(`is not seen: ${why}`, () => {});
  });
}

function seen(ledger: LedgerKind, tests: (open: Open) => void, token: string | null): void {
  const home = mkdtempSync(join(tmpdir(), 'tieout-web-'));
  const faults = new Faults();
  const contexts: BrowserContext[] = [];
  let explorer: RunningExplorer;
  let browser: Browser;

  beforeAll(async () => {
    [explorer, browser] = await Promise.all([startExplorer(home, { token }), launchChromium()]);
    await ledger.fill(explorer);
  });

  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(faults.take()).toEqual([]);
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), explorer?.stop()]);
    rmSync(home, { recursive: true, force: true });
  });

  tests(async (path, { theme = 'light', isPhone = false, allowed } = {}) => {
    const context = await browser.newContext({
      colorScheme: theme,
      viewport: isPhone ? PHONE : DESK,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    contexts.push(context);
    context.setDefaultTimeout(WAIT_MS_MAX);
    const page = await context.newPage();
    faults.watch(page, explorer.url, allowed);
    await page.goto(`${explorer.url}${path}`);
    return page;
  });
}
