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

/** A page of the explorer, in a browser that has its code and remembers nothing else of it. */
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
  /** One a look: the code of the pages is compiled once. */
  const contexts = new Map<string, BrowserContext>();
  let explorer: RunningExplorer;
  let browser: Browser;

  beforeAll(async () => {
    [explorer, browser] = await Promise.all([startExplorer(home, { token }), launchChromium()]);
    await ledger.fill(explorer);
  });

  afterEach(async () => {
    await Promise.all([...contexts.values()].map(forgetting));
    expect(faults.take()).toEqual([]);
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), explorer?.stop()]);
    rmSync(home, { recursive: true, force: true });
  });

  tests(async (path, { theme = 'light', isPhone = false, allowed } = {}) => {
    const look = `${theme} ${isPhone}`;
    const context = contexts.get(look) ?? (await contextOf(browser, theme, isPhone));
    contexts.set(look, context);
    const page = await context.newPage();
    faults.watch(page, explorer.url, allowed);
    await page.goto(`${explorer.url}${path}`);
    return page;
  });
}

async function contextOf(
  browser: Browser,
  theme: 'light' | 'dark',
  isPhone: boolean,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    colorScheme: theme,
    viewport: isPhone ? PHONE : DESK,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(WAIT_MS_MAX);
  return context;
}

/** Closes a browser's pages; the next test finds no cookie, and nothing that a page kept. */
async function forgetting(context: BrowserContext): Promise<void> {
  const pages = context.pages();
  await Promise.all(pages.map((page) => page.evaluate(() => localStorage.clear())));
  await Promise.all(pages.map((page) => page.close()));
  await context.clearCookies();
}
