// A log on KurrentDB beside the embedded one: durable append of filings, decided, validated and hashed, and a node that
// follows such a log from its beginning into a file of its own. The server is the test double, which keeps all in memory:
// what is measured is this side of the wire; and the real one, where KURRENTDB_URL names it.
// Run after `npm run build`: node bench/kurrentdb.mjs
import { join } from 'node:path';
import { openAt } from '#libs/ledger';
import { countObservations } from './shared/companyfacts.mjs';
import { makeFactFiles } from './shared/fact-files.mjs';
import { appendCommits, ledgerBytes, loadFacts } from './shared/ledger.mjs';
import { inFolder, machine, median, perSecond, RUNS, seconds } from './shared/runs.mjs';
import { freshLog, servers } from './shared/server.mjs';

const { commits, files } = makeFactFiles({ entities: 4, filings: 20 });
const observations = countObservations(commits);
const some = commits.slice(0, 20);
const someObservations = countObservations(some);

console.log(machine());
const table = {};
const embedded = await measure('embedded', () => ({ kind: 'sqlite', path: null }), { hasNodes: false });
for (const { name, url, stop } of await servers()) {
  const times = await measure(name, () => freshLog(url), { hasNodes: true });
  await stop();
  const ratio = median(times.load) / median(embedded.load);
  console.log(`${name}: bulk append takes ${ratio.toFixed(1)} × the embedded log's time`);
}
console.table(table);

/** Loads in bulk, appends one by one, and follows, each on a log of its own; seconds of each run. */
async function measure(name, freshPlace, { hasNodes }) {
  const times = { load: [], each: [], follow: [] };
  let bytes = 0;
  for (let run = 0; run <= RUNS; run++) {
    await inFolder(async (folder) => {
      const taken = {};
      const loaded = { path: join(folder, 'loaded.db'), log: freshPlace() };
      const ledger = await openAt(loaded);
      taken.load = await seconds(async () => loadFacts(ledger, files));
      await ledger.log.close();
      bytes = ledgerBytes(loaded.path);
      const other = await openAt({ path: join(folder, 'each.db'), log: freshPlace() });
      taken.each = await seconds(async () => appendCommits(other, some));
      await other.log.close();
      if (hasNodes)
        taken.follow = await seconds(async () => follow({ ...loaded, path: join(folder, 'node.db') }));
      // The first run warms up the code and the disk.
      if (run > 0) for (const [side, time] of Object.entries(taken)) times[side].push(time);
    });
  }
  table[name] = {
    'bulk append, observations/s': perSecond(observations, times.load),
    'one filing at a time, ms each': ((1000 * median(times.each)) / some.length).toFixed(1),
    'observations/s so': perSecond(someObservations, times.each),
    'follow, observations/s': hasNodes ? perSecond(observations, times.follow) : '',
    'bytes/observation in the file': (bytes / observations).toFixed(1),
  };
  return times;
}

/** Opens a new node and waits until it has folded the whole log. */
async function follow(place) {
  const node = await openAt(place);
  const { number } = await node.log.head();
  if (number !== commits.length) throw new Error(`the node has ${number} commits, not ${commits.length}`);
  await node.log.close();
}
