// Durable append: commits as blocks through the ledger, against the same events as one JSON row each.
// Run after `npm run build`: node bench/append.mjs
import { join } from 'node:path';
import { countObservations, makeCommits } from './shared/companyfacts.mjs';
import { JsonRows } from './shared/json-rows.mjs';
import { fillLedger, ledgerBytes } from './shared/ledger.mjs';
import { inFolder, machine, median, perSecond, RUNS, seconds } from './shared/runs.mjs';

const commits = makeCommits();
const observations = countObservations(commits);
const times = { blocks: [], rows: [] };
const bytes = { blocks: 0, rows: 0 };

for (let run = 0; run <= RUNS; run++) {
  await inFolder(async (folder) => {
    const path = join(folder, 'ledger.db');
    let ledger;
    const blocks = await seconds(async () => (ledger = await fillLedger(path, commits)));
    await ledger.log.close();
    const store = new JsonRows(join(folder, 'rows.db'));
    const rows = await seconds(async () => commits.forEach((commit) => store.append(commit)));
    bytes.blocks = ledgerBytes(path);
    bytes.rows = store.bytes;
    store.close();
    // The first run warms up the code and the disk.
    if (run > 0) {
      times.blocks.push(blocks);
      times.rows.push(rows);
    }
  });
}

console.log(machine());
console.log(
  `${commits.length} filings, ${observations} observations, one transaction a filing, median of ${RUNS} runs`,
);
console.table({
  'blocks (this ledger)': {
    'observations/s': perSecond(observations, times.blocks),
    'bytes/observation': (bytes.blocks / observations).toFixed(1),
  },
  'one JSON row an event': {
    'observations/s': perSecond(observations, times.rows),
    'bytes/observation': (bytes.rows / observations).toFixed(1),
  },
});
console.log(
  `append: ${(median(times.rows) / median(times.blocks)).toFixed(2)} × the rate of JSON rows (aim 2)`,
);
