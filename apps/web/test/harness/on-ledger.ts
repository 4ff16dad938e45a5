import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { CHROMIUM, launchChromium } from './chromium.js';
import { Faults } from './faults.js';
import type { LedgerKind } from './ledgers.js';
import { startExplorer, type RunningExplorer } from './running-explorer.js';
import { sharedAddress } from './shared-explorers.js';

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

interface Needs {
  /** Of the server; none where none is said. */
  readonly token?: string;
  /** They write: the ledger is theirs alone. Others read one that all files of a run share. */
  readonly isWritten?: boolean;
}

/** One for all tests of a file. */
let chromium: Promise<Browser> | null = null;
/** One a look: the code of the pages is compiled once. */
const contexts = new Map<string, Promise<BrowserContext>>();

afterAll(async () => {
  await (await chromium)?.close();
});

/**
 * Tests that see pages of a ledger. Each fails where its pages err, break their policy or ask another host. Where there is no browser, or
 * the ledger cannot be had, they are skipped, and say why.
 */
export function onLedger(
  ledger: LedgerKind,
  name: string,
  tests: (open: Open) => void,
  needs: Needs = {},
): void {
  const why = CHROMIUM === null ? 'there is no Chromium: install it, or set CHROMIUM_PATH' : ledger.missing;
  describe(`${name}, on ${ledger.name}`, () => {
    if (why === null) seen(ledger, tests, needs);
    else it.skip(`is not seen: ${why}`, () => {});
  });
}

function seen(ledger: LedgerKind, tests: (open: Open) => void, needs: Needs): void {
  const faults = new Faults();
  const isShared = needs.token === undefined && needs.isWritten !== true;
  let origin = isShared ? sharedAddress(ledger) : null;
  if (origin === null) {
    onOwn(ledger, needs, (url) => {
      origin = url;
    });
  }

  afterEach(async () => {
    const opened = await Promise.all(contexts.values());
    await Promise.all(opened.map(forgetting));
    expect(faults.take()).toEqual([]);
  });

  tests(async (path, { theme = 'light', isPhone = false, allowed } = {}) => {
    const look = `${theme} ${isPhone}`;
    chromium ??= launchChromium();
    const context = contexts.get(look) ?? contextOf(await chromium, theme, isPhone);
    contexts.set(look, context);
    const page = await (await context).newPage();
    faults.watch(page, origin!, allowed);
    await page.goto(`${origin}${path}`);
    return page;
  });
}

/** A server and a ledger of the tests' own. */
function onOwn(ledger: LedgerKind, { token }: Needs, isAt: (url: string) => void): void {
  const home = mkdtempSync(join(tmpdir(), 'tieout-web-'));
  let explorer: RunningExplorer | null = null;
  beforeAll(async () => {
    explorer = await startExplorer(home, { token: token ?? null });
    await ledger.fill(explorer);
    isAt(explorer.url);
  });
  afterAll(async () => {
    await explorer?.stop();
    rmSync(home, { recursive: true, force: true });
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
