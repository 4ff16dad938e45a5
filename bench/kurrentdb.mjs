// A log on KurrentDB beside the embedded one: durable append of filings, decided, validated and hashed, and a node that
// follows such a log from its beginning into a file of its own. The server is the test double, which keeps all in memory:
// what is measured is this side of the wire; and the real one, where KURRENTDB_URL names it.
// Run after `npm run build`: node bench/kurrentdb.mjs
import { join } from 'node:path';
import { EntityState, FactsDecider } from '#libs/figures';
import { openAt } from '#libs/ledger';
import { countObservations } from './shared/companyfacts.mjs';
import { makeFactFiles } from './shared/fact-files.mjs';
import { ledgerBytes } from './shared/ledger.mjs';
import { inFolder, machine, median, perSecond, RUNS, seconds } from './shared/runs.mjs';
import { freshLog, servers } from './shared/server.mjs';

const { commits, files } = makeFactFiles({ entities: 4, filings: 20 });
const observations = countObservations(commits);
/** Facts that are appended in one act, as bulk loads do it. */
const RUN_FACTS = 16_384;
const ACT = {
  actor: 'bench',
  recordedAt: '2026-01-01T00:00:00.000Z',
  correlationId: 'bench',
  causationId: null,
};

/** Decides and appends filings as a bulk load does. */
async function load(ledger) {
  for (const file of files) {
    const decider = new FactsDecider(EntityState.empty(file.entity), file, ACT);
    let [run, facts, revision] = [[], 0, 0];
    const flush = async () => {
      await ledger.log.appendRun(run, revision);
      revision += run.length;
      [run, facts] = [[], 0];
    };
    for (const filing of file.filings) {
      run.push({ commit: decider.next(filing), bodyHash: filing.document, documents: [] });
      facts += filing.measure.length;
      if (facts >= RUN_FACTS) await flush();
    }
    if (run.length > 0) await flush();
  }
}

/** One filing after the other, each answered before the next is decided. */
async function appendEach(ledger, some) {
  const revisions = new Map();
  for (const commit of some) {
    const expectedRevision = revisions.get(commit.header.entity) ?? 0;
    revisions.set(commit.header.entity, expectedRevision + 1);
    await ledger.log.append(commit, { expectedRevision, bodyHash: commit.header.document, documents: [] });
  }
}

const some = commits.slice(0, 20);
const someObservations = countObservations(some);
const table = {};

async function measure(name, placeAt, hasFollower) {
  const times = { load: [], each: [], follow: [] };
  let bytes = 0;
  for (let run = 0; run <= RUNS; run++) {
    await inFolder(async (folder) => {
      const taken = {};
      const place = placeAt(join(folder, 'ledger.db'));
      const ledger = await openAt(place);
      taken.load = await seconds(async () => load(ledger));
      await ledger.log.close();
      bytes = ledgerBytes(place.path);
      const other = await openAt(placeAt(join(folder, 'each.db')));
      taken.each = await seconds(async () => appendEach(other, some));
      await other.log.close();
      if (hasFollower) {
        taken.follow = await seconds(async () => {
          const node = await openAt({ ...place, path: join(folder, 'node.db') });
          const { number } = await node.log.head();
          if (number !== commits.length) throw new Error(`the node has ${number} commits`);
          await node.log.close();
        });
      }
      // The first run warms up the code and the disk.
      if (run > 0) for (const [side, time] of Object.entries(taken)) times[side].push(time);
    });
  }
  table[name] = {
    'bulk append, observations/s': perSecond(observations, times.load),
    'one filing at a time, ms each': ((1000 * median(times.each)) / some.length).toFixed(1),
    'observations/s so': perSecond(someObservations, times.each),
    'follow, observations/s': hasFollower ? perSecond(observations, times.follow) : '',
    'bytes/observation in the file': (bytes / observations).toFixed(1),
  };
  return times;
}

console.log(machine());
const embedded = await measure('embedded', (path) => ({ path, log: { kind: 'sqlite', path: null } }), false);
for (const { name, url, stop } of await servers()) {
  let log = freshLog(url);
  const places = (path) => {
    if (path.endsWith('ledger.db') || path.endsWith('each.db'))
      log = path.endsWith('each.db') ? log : freshLog(url);
    return { path, log: path.endsWith('each.db') ? freshLog(url) : log };
  };
  const times = await measure(name, places, true);
  await stop();
  console.log(
    `${name}: bulk append takes ${(median(times.load) / median(embedded.load)).toFixed(1)} × the embedded log's time`,
  );
}
console.table(table);
