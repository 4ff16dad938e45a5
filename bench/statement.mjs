// A statement as of a date, in process, with a cold and a warm book, against SQLite with a covering index and DuckDB with a
// sorted table on the same rows.
// Run after `npm run build` and `npm install --prefix bench/peers`: node bench/statement.mjs [millions of observations, 10]
import { join } from 'node:path';
import { openLedger } from '#libs/ledger';
import { Library, standardStatement } from '#libs/views';
import { countObservations, makeCommits } from './shared/companyfacts.mjs';
import { DuckFacts, SqliteFacts } from './shared/fact-tables.mjs';
import { inFolder, machine } from './shared/runs.mjs';
import { drawn, fillCompanies, percentile } from './shared/statements.mjs';

const MILLIONS = Number(process.argv[2] ?? 10);
const STATEMENTS = ['balance-sheet', 'income-statement'];
const QUESTIONS = { warm: 4_000, cold: 200, sqlite: 400, duckdb: 200 };
const WARMING_ROUNDS = 8;
const LIBRARY_BYTES = 4 * 1024 ** 3;

const perEntity = countObservations(makeCommits({ entities: 1 }));
const entities = Math.max(1, Math.round((MILLIONS * 1e6) / perEntity));

await inFolder(async (folder) => {
  const sqlite = new SqliteFacts(join(folder, 'facts.db'));
  const duckdb = await DuckFacts.open();
  const path = join(folder, 'ledger.db');
  const observations = await fillCompanies(path, { entities }, (commit) => {
    sqlite.add(commit);
    duckdb?.add(commit);
  });
  sqlite.ready();
  await duckdb?.ready();
  const { blocks, log } = openLedger(path);
  const library = new Library(blocks, LIBRARY_BYTES);
  console.log(machine());
  console.log(
    `${entities} entities, ${observations} observations; a random entity, statement and day each time`,
  );

  const questions = questionsFor(blocks.entities(), blocks.head().number);
  // Warm: every book is folded, its index made, and its figures looked at as of several days.
  for (let round = 0; round < WARMING_ROUNDS; round++)
    for (const entity of blocks.entities())
      for (const statement of STATEMENTS) answer(library, { ...questions.next().value, entity, statement });
  const table = {};
  let cells = 0;
  table['this ledger, warm book'] = timed(QUESTIONS.warm, () => {
    answer(library, questions.next().value);
  });
  table['this ledger, cold book'] = timed(QUESTIONS.cold, () => {
    answer(new Library(blocks), questions.next().value);
  });
  table['SQLite, covering index'] = timed(
    QUESTIONS.sqlite,
    () => {
      const question = questions.next().value;
      cells += compare(answer(library, question), sqlite.ask(asked(library, question)), question);
    },
    () => sqlite.seconds,
  );
  if (duckdb) {
    table['DuckDB, sorted table'] = await timedAsync(QUESTIONS.duckdb, duckdb, async () => {
      const question = questions.next().value;
      compare(answer(library, question), await duckdb.ask(asked(library, question)), question);
    });
  }
  console.table(table);
  console.log(`${(cells / QUESTIONS.sqlite).toFixed(0)} figures a statement were compared with SQLite's`);
  console.log('aims: warm p50 0.5 ms and p99 2 ms, cold p50 10 ms, faster than both');
  await log.close();
});

/** Questions that look random. */
function* questionsFor(names, upTo) {
  const numbers = drawn(42, 1_000_000);
  const next = (below) => numbers.next().value % below;
  for (;;) {
    const year = 2010 + next(9);
    const day = `${year}-${String(1 + next(12)).padStart(2, '0')}-${String(1 + next(28)).padStart(2, '0')}`;
    const vantage = { asOf: `${day}T23:59:59.999Z`, recordedAsOf: null, upTo };
    yield { entity: names[next(names.length)], statement: STATEMENTS[next(2)], vantage };
  }
}

function answer(library, { entity, statement, vantage }) {
  return standardStatement(library.book(entity), { statement, vantage });
}

/** What the peers are asked: the same concepts for the same periods. */
function asked(library, question) {
  const statement = JSON.parse(answer(library, question).bytes.toString());
  const figures = statement.rows.flatMap((line) => line.figures.filter((figure) => figure !== null));
  return {
    entity: question.entity,
    asOf: question.vantage.asOf,
    periods: statement.columns.map(({ period }) => period.instant ?? `${period.start}/${period.end}`),
    concepts: [...new Set(figures.map(({ concept }) => concept))],
  };
}

/** The peers know no suspects: what is doubted, or restated elsewhere, may differ. */
function compare({ bytes }, found, question) {
  const { columns, rows } = JSON.parse(bytes.toString());
  let same = 0;
  for (const line of rows) {
    for (const [at, figure] of line.figures.entries()) {
      if (figure === null || figure.restatedLater !== null || figure.tieOut === 'exception') continue;
      const { period } = columns[at];
      const key = `${figure.concept} ${period.instant ?? `${period.start}/${period.end}`}`;
      const value = found.get(key);
      if (value !== figure.value)
        throw new Error(`${JSON.stringify(question)}: ${key} is ${figure.value} here, ${value} there`);
      same++;
    }
  }
  return same;
}

function timed(count, ask, ownSeconds) {
  const times = [];
  for (let at = 0; at < count; at++) {
    const started = performance.now();
    ask();
    times.push(ownSeconds ? ownSeconds() * 1000 : performance.now() - started);
  }
  return row(times);
}

async function timedAsync(count, side, ask) {
  const times = [];
  for (let at = 0; at < count; at++) {
    await ask();
    times.push(side.seconds * 1000);
  }
  return row(times);
}

function row(times) {
  return {
    'p50 ms': percentile(times, 0.5).toFixed(3),
    'p99 ms': percentile(times, 0.99).toFixed(3),
    questions: times.length,
  };
}
