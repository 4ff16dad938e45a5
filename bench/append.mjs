// Durable append of filings: decided, validated, hashed, encoded and synced, against one JSON row an event in SQLite and
// Emmett's SQLite store, which are given the events already decided.
// Run after `npm run build` and `npm install --prefix bench/peers`: node bench/append.mjs
import { join } from 'node:path';
import { openLedger } from '#libs/ledger';
import { countObservations } from './shared/companyfacts.mjs';
import { openEmmett } from './shared/emmett.mjs';
import { makeFactFiles } from './shared/fact-files.mjs';
import { JsonRows } from './shared/json-rows.mjs';
import { fillLedger, ledgerBytes, loadFacts } from './shared/ledger.mjs';
import { inFolder, machine, median, perSecond, RUNS, seconds } from './shared/runs.mjs';

const { commits, files } = makeFactFiles();
const observations = countObservations(commits);
/** Emmett takes too long for all of them. */
const few = commits.slice(0, 12);
const fewObservations = countObservations(few);

const times = { columns: [], events: [], rows: [], emmett: [] };
const bytes = {};

for (let run = 0; run <= RUNS; run++) {
  await inFolder(async (folder) => {
    const [columns, events, rowsPath, emmettPath] = ['c.db', 'e.db', 'r.db', 'm.db'].map((name) =>
      join(folder, name),
    );
    const taken = {};
    taken.columns = await seconds(async () => (await loadFacts(openLedger(columns), files)).log.close());
    taken.events = await seconds(async () => (await fillLedger(events, commits)).log.close());
    const store = new JsonRows(rowsPath);
    taken.rows = await seconds(async () => commits.forEach((commit) => store.append(commit)));
    Object.assign(bytes, { columns: ledgerBytes(columns), events: ledgerBytes(events), rows: store.bytes });
    store.close();
    const emmett = run < 3 ? await openEmmett(emmettPath) : null;
    if (emmett) {
      taken.emmett = await seconds(async () => {
        for (const commit of few) await emmett.append(commit);
      });
      bytes.emmett = ledgerBytes(emmettPath);
    }
    // The first run warms up the code and the disk.
    if (run > 0) for (const [side, time] of Object.entries(taken)) times[side].push(time);
  });
}

const line = (side, count) => ({
  'observations/s': perSecond(count, times[side]),
  'bytes/observation': (bytes[side] / count).toFixed(1),
});
const hasEmmett = times.emmett.length > 0;
console.log(machine());
console.log(`${commits.length} filings, ${observations} observations, median of ${RUNS} runs`);
console.table({
  'facts in columns, decided, in runs': line('columns', observations),
  'decided events, one transaction a filing': line('events', observations),
  'one JSON row an event': line('rows', observations),
  ...(hasEmmett && { 'Emmett SQLite, batches of 100': line('emmett', fewObservations) }),
});
const rate = (side, count) => count / median(times[side]);
console.log(
  `append: ${(rate('columns', observations) / rate('rows', observations)).toFixed(2)} × the rate of JSON rows (aim 2)`,
);
console.log(
  hasEmmett
    ? `append: ${(rate('columns', observations) / rate('emmett', fewObservations)).toFixed(1)} × the rate of Emmett SQLite (aim 20)`
    : 'Emmett is not installed: npm install --prefix bench/peers',
);
