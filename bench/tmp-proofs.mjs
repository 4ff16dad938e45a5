// What the log's tree costs an append, and how long a proof of one figure takes on a large ledger.
// Run after `npm run build`: node bench/proofs.mjs [millions of observations, 10] [a data directory that has them]
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import 'reflect-metadata';
import { QueryBus } from '@nestjs/cqrs';
import { NestFactory } from '@nestjs/core';
import Database from 'better-sqlite3';
import {
  createLogKey,
  FindFiguresQuery,
  keyFileIn,
  ProveFigureQuery,
  TieoutModule,
  verifyBundle,
} from '#libs/app';
import { openLedger } from '#libs/ledger';
import { parseVkey } from '#libs/proofs';
import { Book } from '../dist/libs/views/src/book/book.js';
import { figureIdOf } from '#libs/figures';
import { SqliteTree } from '../dist/libs/ledger/src/sqlite/sqlite-tree.js';
import { countObservations, makeCommits } from './shared/companyfacts.mjs';
import { makeFactFiles } from './shared/fact-files.mjs';
import { fillLedger, loadFacts } from './shared/ledger.mjs';
import { inFolder, machine, median, perSecond, RUNS, seconds } from './shared/runs.mjs';
import { drawn, fillCompanies, percentile } from './shared/statements.mjs';

const MILLIONS = Number(process.argv[2] ?? 10);
const KEPT = process.argv[3];
const PROOFS = 100;
/** Pairs of runs: what is looked for is smaller than what one run differs from the next by. */
const APPENDS = RUNS * 3;

/** The same code twice, once with nothing where the nodes are written. */
async function measureAppend() {
  const { commits, files } = makeFactFiles();
  const observations = countObservations(commits);
  const { value: append } = Object.getOwnPropertyDescriptor(SqliteTree.prototype, 'append');
  const kinds = {
    'facts in columns, in runs': (path) => loadFacts(openLedger(path), files),
    'decided events, one transaction a filing': (path) => fillLedger(path, commits),
  };
  const times = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, { with: [], without: [] }]));
  for (let run = 0; run <= APPENDS; run++) {
    for (const [kind, load] of Object.entries(kinds)) {
      // In turn, and each first as often as the other.
      for (const side of run % 2 === 0 ? ['with', 'without'] : ['without', 'with']) {
        SqliteTree.prototype.append = side === 'with' ? append : () => {};
        const taken = await inFolder((folder) =>
          seconds(async () => (await load(join(folder, 'ledger.db'))).log.close()),
        );
        if (run > 0) times[kind][side].push(taken);
      }
    }
  }
  SqliteTree.prototype.append = append;
  console.log(`${commits.length} filings, ${observations} observations, median of ${APPENDS} runs`);
  console.table(
    Object.fromEntries(
      Object.entries(times).map(([kind, each]) => [
        kind,
        {
          'with the tree, observations/s': perSecond(observations, each.with),
          'without it': perSecond(observations, each.without),
          'it costs (aim < 15 %)': `${(median(each.with.map((time, at) => 1 - each.without[at] / time)) * 100).toFixed(1)} %`,
        },
      ]),
    ),
  );
}

async function measureProofs(folder) {
  const home = join(folder, 'large');
  mkdirSync(home);
  const path = join(home, 'ledger.db');
  if (KEPT && existsSync(join(KEPT, 'ledger.db'))) copyFileSync(join(KEPT, 'ledger.db'), path);
  else {
    const entities = Math.round((MILLIONS * 1e6) / countObservations(makeCommits({ entities: 1 })));
    await fillCompanies(path, { entities });
  }
  const before = new Database(path);
  before.exec('DROP TABLE IF EXISTS tree_nodes');
  before.close();
  const opening = await seconds(async () => openLedger(path).log.close());
  const again = await seconds(async () => openLedger(path).log.close());
  const key = parseVkey(createLogKey(keyFileIn(home), 'bench.example/ledger').vkey);
  const app = await NestFactory.createApplicationContext(
    TieoutModule.forRoot({ home, follows: true, bookCacheBytes: 4 * 1024 ** 3 }),
    { logger: false },
  );
  const queries = app.get(QueryBus);
  const { blocks } = openLedger(path, { readOnly: true });
  const entities = blocks.entities();
  const at = drawn(7, 1e9);
  const times = { cold: [], warm: [], verify: [] };
  let [bytes, commits] = [[], []];
  for (let proof = 0; proof < PROOFS; proof++) {
    const entity = entities[at.next().value % entities.length];
    // Who proves a figure has looked at it before, which folds the entity's book.
    let figures;
    times.cold.push(
      await seconds(async () => (figures = [...(await queries.execute(new FindFiguresQuery(entity)))])),
    );
    const { figureId } = figures[at.next().value % figures.length];
    let bundle;
    times.warm.push(
      await seconds(
        async () => (bundle = await queries.execute(new ProveFigureQuery(figureId, { since: 1 }))),
      ),
    );
    const text = JSON.stringify(bundle);
    let verified;
    times.verify.push(await seconds(async () => (verified = await verifyBundle(text, { key }))));
    if (!verified.holds) throw new Error(JSON.stringify(verified.findings));
    bytes.push(text.length);
    commits.push(bundle.commits.length);
  }
  await app.close();
  console.log(
    `${blocks.head().number} commits of ${entities.length} entities; their tree when the file is first opened: ${opening.toFixed(2)} s, then ${(again * 1000).toFixed(0)} ms`,
  );
  console.log(
    `${PROOFS} figures drawn; a bundle has ${median(commits)} commits and ${Math.round(median(bytes) / 1024)} KiB in the median`,
  );
  console.table({
    'the figures of an entity, its book maybe cold': ms(times.cold),
    'a proof of one figure (aim < 50 ms)': ms(times.warm),
    'verified offline': ms(times.verify),
  });
}

const ms = (values) => ({
  'median, ms': (median(values) * 1000).toFixed(1),
  'p90, ms': (percentile(values, 0.9) * 1000).toFixed(1),
});

if (process.env.OLD) Book.prototype.figureOf = function (id) { for (let figure = 0; figure < this.figureCount; figure++) if (figureIdOf({ entity: this.entity, ...this.facets(figure) }) === id) return figure; return -1; };
console.log(machine());

if (MILLIONS > 0) await inFolder(measureProofs);
