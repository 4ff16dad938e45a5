// Pictures of the explorer for the README and docs, from the running demo, into docs/images.
// Run after `npm run build`: npm run screenshots
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

register('../../bench/shared/typescript-hooks.mjs', import.meta.url);
const { launchChromium } = await import('./test/harness/chromium.ts');
const { DEMO } = await import('./test/harness/ledgers.ts');
const { startExplorer } = await import('./test/harness/running-explorer.ts');

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const IMAGES = join(ROOT, 'docs/images');
const BYTES_MAX = 300_000;
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

const home = mkdtempSync(join(tmpdir(), 'tieout-screenshots-'));
cli('register', join(ROOT, 'samples/company-tickers.json'));
const [explorer, browser] = await Promise.all([startExplorer(home), launchChromium()]);
try {
  await DEMO.fill(explorer);
  await replayed();
  mkdirSync(IMAGES, { recursive: true });
  for (const picture of await pictures()) await take(picture);
} finally {
  await Promise.all([browser.close(), explorer.stop()]);
  rmSync(home, { recursive: true, force: true });
}

function cli(...args) {
  const main = join(ROOT, 'dist/apps/cli/src/main.js');
  execFileSync(process.execPath, [main, '--home', home, '--log', 'sqlite:', ...args]);
}

/** What is worth a picture; found by asking the ledger. */
async function pictures() {
  const entity = (await items('entities'))[0].entity;
  const [restated] = await items(`restatements?entity=${encodeURIComponent(entity)}&suspect=none&limit=1`);
  const before = new Date(Date.parse(restated.publishedAt) - 86_400_000).toISOString().slice(0, 10);
  const statement = `/entities/${entity}/statements/income-statement?asOf=${before}`;
  return [
    { name: 'statement-light', path: statement },
    { name: 'statement-dark', path: statement, theme: 'dark' },
    { name: 'statement-phone', path: statement, viewport: PHONE },
    { name: 'figure', path: `/figures/${restated.figureId}` },
    { name: 'compare', path: `/entities/${entity}/compare?from=${before}` },
    { name: 'bridge', path: `/entities/${entity}/bridge` },
    { name: 'restatements', path: '/restatements' },
    { name: 'replay', path: '/replays', theme: 'dark' },
  ];
}

async function items(path) {
  const answer = await fetch(`${explorer.url}/v1/${path}`);
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  return (await answer.json()).items;
}

/** A replay that is done, for its page to show. */
async function replayed() {
  const { replayId } = await (await fetch(`${explorer.url}/v1/replays`, { method: 'POST' })).json();
  await (await fetch(`${explorer.url}/v1/replays/${replayId}/events`)).text();
}

async function take({ name, path, theme = 'light', viewport = DESK }) {
  const context = await browser.newContext({ colorScheme: theme, viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${explorer.url}${path}`);
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(isLoaded);
  await page.evaluate(() => document.fonts.ready);
  const file = join(IMAGES, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  await context.close();
  const { size } = statSync(file);
  if (size > BYTES_MAX) throw new Error(`${file} has ${size} bytes: at most ${BYTES_MAX}`);
  console.log(`${file}  ${Math.round(size / 1_000)} kB`);
}

/** Runs in the page: whether nothing says any more that it is on its way. */
function isLoaded() {
  return [...document.querySelectorAll('[role=status]')].every(
    ({ textContent }) => !textContent.startsWith('Loading'),
  );
}
