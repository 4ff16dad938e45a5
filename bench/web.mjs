// The explorer in a browser, by the browser's own timings: the first statement on the screen, a slider moved until the statement is painted
// again, and the JavaScript of the first page. On the samples, and on a ledger of 10 M observations.
// Run after `npm run build`: node bench/web.mjs [millions of observations, 10; 0 for the samples alone] [folder to keep that ledger in]
import { existsSync, mkdirSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countObservations, makeCommits } from './shared/companyfacts.mjs';
import { inFolder, machine, median } from './shared/runs.mjs';
import { caughtUp, fillCompanies, percentile } from './shared/statements.mjs';

register('./shared/typescript-hooks.mjs', import.meta.url);
const { launchChromium } = await import('../apps/web/test/harness/chromium.ts');
const { DEMO } = await import('../apps/web/test/harness/ledgers.ts');
const { startExplorer } = await import('../apps/web/test/harness/running-explorer.ts');

const MILLIONS = Number(process.argv[2] ?? 10);
const KEPT = process.argv[3];
const WATCH_PAINTS = fileURLToPath(new URL('shared/watch-paints.js', import.meta.url));
const OPENINGS = 9;
const MOVES = 40;
/** Longer than any move takes: what is painted by then is what it came to. */
const SETTLED_MS = 600;

await inFolder(async (folder) => {
  console.log(machine());
  const browser = await launchChromium();
  try {
    await onExplorer(join(folder, 'samples'), async (samples) => {
      await DEMO.fill(samples);
      await measure(browser, samples, 'the samples', 1_000);
    });
    if (MILLIONS === 0) return;
    const home = KEPT ?? join(folder, 'large');
    await fill(home);
    await onExplorer(home, (large) => measure(browser, large, `${MILLIONS} M observations`, 2_000));
  } finally {
    await browser.close();
  }
});

async function onExplorer(home, work) {
  const explorer = await startExplorer(home);
  try {
    await work(explorer);
  } finally {
    await explorer.stop();
  }
}

async function fill(home) {
  const path = join(home, 'ledger.db');
  if (existsSync(path)) return;
  mkdirSync(home, { recursive: true });
  const entities = Math.max(
    1,
    Math.round((MILLIONS * 1e6) / countObservations(makeCommits({ entities: 1 }))),
  );
  await fillCompanies(path, { entities });
}

async function measure(browser, { url }, name, openingMsMax) {
  await caughtUp(url);
  const address = await statementAt(url);
  // The server's own first answers are none of a reader's business but the first one's.
  await opened(browser, address);
  const openings = [];
  let scripts = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    const { page, ms } = await opened(browser, address);
    scripts = await page.evaluate(scriptsOfPage);
    openings.push(ms);
    await page.context().close();
  }
  const moves = await moved(browser, address);
  const bytes = scripts.reduce((sum, each) => sum + each.bytes, 0);
  console.log(`\n${name}: ${address.slice(url.length)}`);
  console.table({
    'first statement on the screen, median ms': row(median(openings), `< ${openingMsMax}`),
    'the slowest of them, ms': row(Math.max(...openings), ''),
    'slider moved until painted, median ms': row(moves.length > 0 ? median(moves) : NaN, '≤ 100'),
    'of ten moves the slowest, p90 ms': row(moves.length > 0 ? percentile(moves, 0.9) : NaN, ''),
    'moves that changed the statement': row(moves.length, `of ${MOVES}`),
    'JavaScript of the first page, kB compressed': row(bytes / 1_000, '≤ 200'),
  });
  for (const { file, bytes: each } of scripts) console.log(`  ${(each / 1_000).toFixed(1)} kB ${file}`);
}

function row(measured, aim) {
  return { measured: Math.round(measured * 10) / 10, aim };
}

/** The first statement of the ledger's first entity, as a link to the entity leads to it; of tagged facts its columns of one kind. */
async function statementAt(url) {
  const ask = async (path) => (await fetch(`${url}/v1/${path}`)).json();
  const [{ entity }] = (await ask('entities?limit=1')).items;
  const [{ statement, presentations }] = (await ask(`entities/${entity}/statements`)).statements;
  const { presentation, columns } = presentations[0];
  const kind = columns.length > 0 ? `&columns=${columns[0]}` : '';
  return `${url}/entities/${entity}/statements/${statement}?presentation=${presentation}${kind}`;
}

/** A page in a browser that has nothing of it, and when the first figures were painted, from the start of the navigation on. */
async function opened(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript({ path: WATCH_PAINTS });
  await page.goto(address);
  await page.waitForFunction(() => globalThis.firstPainted !== undefined);
  return { page, ms: await page.evaluate(() => globalThis.firstPainted) };
}

/** From key to paint, of every move that changed the statement: through all ticks to the left, and back. */
async function moved(browser, address) {
  const { page } = await opened(browser, address);
  const slider = page.getByRole('slider').first();
  if ((await slider.count()) === 0) return [];
  await slider.focus();
  const times = [];
  let key = 'ArrowLeft';
  for (let move = 0; move < MOVES; move++) {
    const before = await slider.inputValue();
    await page.evaluate(() => (globalThis.moved = undefined));
    await page.keyboard.press(key);
    await page.waitForTimeout(SETTLED_MS);
    const ms = await page.evaluate(() => globalThis.moved);
    if (ms !== undefined) times.push(ms);
    if ((await slider.inputValue()) === before) key = key === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  }
  await page.context().close();
  return times;
}

/** Runs in the page: what it fetched of its own code, as the bytes that came over the line. */
function scriptsOfPage() {
  return performance
    .getEntriesByType('resource')
    .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
    .map(({ name, encodedBodySize }) => ({ file: new URL(name).pathname, bytes: encodedBodySize }));
}
