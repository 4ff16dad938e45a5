// What history costs: a statement as of a random day, where each of its figures has 1, 10, 100 or 1,000 vintages.
// Run after `npm run build`: node bench/vintages.mjs
import { openLedger } from '#libs/ledger';
import { Library, standardStatement } from '#libs/views';
import { makeCommits } from './shared/companyfacts.mjs';
import { machine } from './shared/runs.mjs';
import { drawn, percentile } from './shared/statements.mjs';

const VINTAGES = [1, 10, 100, 1_000];
const QUESTIONS = 2_000;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2010, 0, 1);

console.log(machine());
const table = {};
const medians = [];
for (const vintages of VINTAGES) {
  const { blocks, log } = await ledgerWith(vintages);
  const library = new Library(blocks, 2 * 1024 ** 3);
  const [entity] = blocks.entities();
  const book = library.book(entity);
  const numbers = drawn(7, vintages + 1);
  const times = [];
  for (let at = -200; at < QUESTIONS; at++) {
    const asOf = dayAfter(numbers.next().value);
    const vantage = { asOf, recordedAsOf: null, upTo: blocks.head().number };
    const started = performance.now();
    const found = standardStatement(book, { statement: 'balance-sheet', vantage });
    // The first warm up the code.
    if (at >= 0) times.push(performance.now() - started);
    if (!found) throw new Error(`there is no statement as of ${asOf}`);
  }
  medians.push(percentile(times, 0.5));
  table[`${vintages} vintages`] = {
    'p50 ms': percentile(times, 0.5).toFixed(3),
    'p99 ms': percentile(times, 0.99).toFixed(3),
  };
  await log.close();
}
console.table(table);
console.log(`slowest ÷ fastest median: ${(Math.max(...medians) / Math.min(...medians)).toFixed(2)} (aim 3)`);

/** One company whose first filing's facts are published so many times, each time with other values, by amendments. */
async function ledgerWith(vintages) {
  const ledger = openLedger(':memory:');
  const [template] = makeCommits({ entities: 1, filings: 1, concepts: 60 });
  const run = Array.from({ length: vintages }, (_, vintage) => commitOf(template, vintage));
  await ledger.log.appendRun(
    run.map((commit) => ({ commit, bodyHash: commit.header.document, documents: [] })),
    0,
  );
  return ledger;
}

function commitOf({ header, events }, vintage) {
  const mark = String(vintage).padStart(8, '0');
  const renamed = (text) => text.slice(0, -8) + mark;
  const document = renamed(header.document);
  const publishedAt = dayAfter(vintage);
  return {
    header: { ...header, id: renamed(header.id), document, publishedAt, accession: `0000000000-10-${mark}` },
    events: events.map((event) =>
      event.observation
        ? {
            type: 'FigureReported',
            observation: { ...event.observation, value: String(1_000_000 + vintage) },
          }
        : { ...event, document, rendition: document, form: '10-Q/A', accession: `0000000000-10-${mark}` },
    ),
  };
}

function dayAfter(days) {
  return new Date(FIRST_DAY + days * DAY_MS).toISOString();
}
