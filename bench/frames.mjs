// Frames: one concept over all entities as of a date, from posting lists, against DuckDB over the same rows in Parquet.
// Run after `npm run build` and `npm install --prefix bench/peers`: node bench/frames.mjs [entities, 10000]
import { join } from 'node:path';
import { openLedger } from '#libs/ledger';
import { bringUpToDate, fitOf, frameOf, Library } from '#libs/views';
import { countObservations, makeCommits } from './shared/companyfacts.mjs';
import { openDuckDb } from './shared/duckdb.mjs';
import { inFolder, machine, median, RUNS, seconds } from './shared/runs.mjs';

const ENTITIES = Number(process.argv[2] ?? 10_000);
const SHAPE = { entities: 1, filings: 3 };
const AS_OF = '2010-01-01T00:00:00.000Z';

await inFolder(async (folder) => {
  const ledger = openLedger(join(folder, 'ledger.db'));
  const duck = await openDuckDb();
  const appender = duck && (await makeTable(duck));
  let observations = 0;
  const filling = await seconds(async () => {
    for (let first = 0; first < ENTITIES; first++) {
      const commits = makeCommits({ ...SHAPE, first });
      observations += countObservations(commits);
      await ledger.log.appendRun(
        commits.map((commit) => ({ commit, bodyHash: commit.header.document, documents: [] })),
        0,
      );
      if (appender) for (const commit of commits) addRows(appender, commit);
    }
  });
  const updating = await seconds(async () => {
    const steps = bringUpToDate(ledger, new Library(ledger.blocks), new Date().toISOString(), []);
    while (!steps.next().done);
  });
  if (duck) {
    appender.closeSync();
    await duck.run(`COPY facts TO '${join(folder, 'facts.parquet')}' (FORMAT parquet)`);
    await duck.run('DROP TABLE facts');
  }
  console.log(machine());
  console.log(
    `${ENTITIES} entities, ${observations} observations; made in ${filling.toFixed(0)} s, posting lists in ${updating.toFixed(1)} s; median of ${RUNS * 3} runs`,
  );
  const [concept, unit, period] = aFrame();
  const query = { concept, unit, fit: fitOf(period) };
  const library = new Library(ledger.blocks);
  const vantage = { asOf: AS_OF, recordedAsOf: null, upTo: ledger.blocks.head().number };
  const times = { lists: [], duck: [] };
  let [frame, rows] = [null, null];
  for (let run = 0; run <= RUNS * 3; run++) {
    const lists = await seconds(async () => (frame = frameOf(library, ledger.postings, query, vantage)));
    const parquet = await seconds(
      async () => (rows = duck && (await inDuckDb(duck, folder, [concept, unit, period]))),
    );
    if (run === 0) continue;
    times.lists.push(lists);
    times.duck.push(parquet);
  }
  if (duck) compare(frame, rows);
  const ms = (side) => (median(times[side]) * 1000).toFixed(1);
  console.table({
    'posting lists (this ledger)': { entities: frame.entries.length, 'ms (median)': ms('lists') },
    ...(duck && { 'DuckDB over Parquet': { entities: rows.length, 'ms (median)': ms('duck') } }),
  });
  console.log(
    duck
      ? `frames: ${(median(times.lists) / median(times.duck)).toFixed(2)} × the time of DuckDB (aim 1)`
      : 'DuckDB is not installed: npm install --prefix bench/peers',
  );
  await ledger.log.close();
});

/** A frame that all entities state, with comparatives in later filings. */
function aFrame() {
  const [, filing] = makeCommits(SHAPE);
  const { concept, unit, period } = filing.events.find(
    ({ observation }) =>
      observation && !observation.period.includes('/') && observation.unit === 'iso4217:USD',
  ).observation;
  return [concept, unit, period];
}

async function makeTable(duck) {
  await duck.run(
    'CREATE TABLE facts (entity VARCHAR, concept VARCHAR, unit VARCHAR, period VARCHAR, published VARCHAR, value VARCHAR)',
  );
  return duck.createAppender('facts');
}

function addRows(appender, { header, events }) {
  for (const { observation } of events) {
    if (!observation) continue;
    const { concept, unit, period, value } = observation;
    for (const cell of [header.entity, concept, unit, period, header.publishedAt, value])
      appender.appendVarchar(cell);
    appender.endRow();
  }
}

async function inDuckDb(duck, folder, [concept, unit, period]) {
  const reader = await duck.runAndReadAll(
    `SELECT entity, arg_max(value, published) FROM '${join(folder, 'facts.parquet')}'
     WHERE concept = '${concept}' AND unit = '${unit}' AND period = '${period}' AND published <= '${AS_OF}'
     GROUP BY entity ORDER BY entity`,
  );
  return reader.getRows();
}

/** Where nothing was published again with another value, both sides say the same. */
function compare({ entries }, rows) {
  if (entries.length !== rows.length)
    throw new Error(`${entries.length} entities here, ${rows.length} in DuckDB`);
  for (const [at, { entity, value, vintage, suspect }] of entries.entries()) {
    if (vintage > 1 || suspect) continue;
    if (rows[at][0] !== entity || rows[at][1] !== value)
      throw new Error(`${entity} is ${value} here, ${rows[at]} there`);
  }
}
