// Replay: blocks into books, hashes checked and figures sorted, against JSON rows into maps of figures, and Emmett's
// SQLite store into a projection of a row a figure.
// Run after `npm run build` and `npm install --prefix bench/peers`: node bench/replay.mjs
import { join } from 'node:path';
import { Book } from '#libs/views';
import { countObservations, makeCommits } from './shared/companyfacts.mjs';
import { openEmmett } from './shared/emmett.mjs';
import { JsonRows } from './shared/json-rows.mjs';
import { fillLedger } from './shared/ledger.mjs';
import { inFolder, machine, median, perSecond, RUNS, seconds } from './shared/runs.mjs';

const SHAPE = { entities: 16 };
/** Emmett takes too long for all of them. */
const few = makeCommits(SHAPE).slice(0, 12);
const fewObservations = countObservations(few);
let [filings, observations] = [0, 0];
const times = { blocks: [], rows: [], emmett: [] };

/** Fills both sides; the commits are gone afterwards, and burden neither. */
async function filledLedger(path, store) {
  const commits = makeCommits(SHAPE);
  [filings, observations] = [commits.length, countObservations(commits)];
  for (const commit of commits) store.append(commit);
  return fillLedger(path, commits);
}

/** Every entity's book, as a replay builds it. */
function replayBlocks({ blocks }) {
  const books = new Map();
  for (const block of blocks.blocks()) {
    const { entity } = block.header;
    let book = books.get(entity);
    if (!book) books.set(entity, (book = new Book(entity, blocks)));
    book.fold(block);
  }
  let figures = 0;
  for (const book of books.values()) figures += book.figureCount;
  return figures;
}

/** Every entity's figures in maps, each with the observations that it has. */
function replayRows(store) {
  const entities = new Map();
  for (const { stream, event } of store.events()) {
    const { observation } = event;
    if (!observation) continue;
    let figures = entities.get(stream);
    if (!figures) entities.set(stream, (figures = new Map()));
    const { concept, period, unit, dimensions } = observation;
    const key = `${concept}|${period}|${unit}|${JSON.stringify(dimensions)}`;
    const known = figures.get(key);
    if (known) known.push(observation);
    else figures.set(key, [observation]);
  }
  let count = 0;
  for (const figures of entities.values()) count += figures.size;
  return count;
}

await inFolder(async (folder) => {
  const store = new JsonRows(join(folder, 'rows.db'));
  const ledger = await filledLedger(join(folder, 'ledger.db'), store);
  for (let run = 0; run <= RUNS; run++) {
    const figures = {};
    const blocks = await seconds(async () => (figures.blocks = replayBlocks(ledger)));
    const rows = await seconds(async () => (figures.rows = replayRows(store)));
    if (figures.blocks !== figures.rows)
      throw new Error(`the two sides fold to ${figures.blocks} and ${figures.rows} figures`);
    if (run > 0) {
      times.blocks.push(blocks);
      times.rows.push(rows);
    }
  }
  await ledger.log.close();
  store.close();
  const emmett = await openEmmett(join(folder, 'emmett.db'));
  if (emmett) {
    for (const commit of few) await emmett.append(commit);
    let folded = 0;
    times.emmett.push(await seconds(async () => (folded = await emmett.rebuild())));
    if (folded !== fewObservations)
      throw new Error(`Emmett folded ${folded} observations of ${fewObservations}`);
  }
});

console.log(machine());
console.log(`${filings} filings, ${observations} observations, warm cache, median of ${RUNS} runs`);
console.table({
  'blocks into books': { 'observations/s': perSecond(observations, times.blocks) },
  'JSON rows into maps': { 'observations/s': perSecond(observations, times.rows) },
  ...(times.emmett.length > 0 && {
    'Emmett SQLite into a projection': { 'observations/s': perSecond(fewObservations, times.emmett) },
  }),
});
console.log(
  `replay: ${(median(times.rows) / median(times.blocks)).toFixed(2)} × the rate of JSON rows (aim 15)`,
);
if (times.emmett.length > 0) {
  const ratio = observations / median(times.blocks) / (fewObservations / median(times.emmett));
  console.log(`replay: ${Math.round(ratio)} × the rate of an Emmett projection (aim 1000)`);
} else console.log('Emmett is not installed: npm install --prefix bench/peers');
