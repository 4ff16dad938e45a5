// Ingest of companyfacts files end to end (read, decided, hashed, encoded, synced), against JSON.parse of the same files.
// Run after `npm run build`: node bench/ingest.mjs [folder]; without one, replies are made, or taken from TIEOUT_SHARED
// under other CIKs, so that there are enough of them to load.
import 'reflect-metadata';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { CommandBus } from '@nestjs/cqrs';
import { NestFactory } from '@nestjs/core';
import { IngestBulkCommand, TieoutModule } from '#libs/app';
import { makeCommits } from './shared/companyfacts.mjs';
import { ledgerBytes } from './shared/ledger.mjs';
import { inFolder, machine, median, RUNS, seconds } from './shared/runs.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REAL = join(process.env['TIEOUT_SHARED'] ?? join(ROOT, '../shared'), 'data/companyfacts');
/** Copies of each real reply, each of another company. */
const COPIES = 40;

/** Writes the replies to load into a folder; where they are from. */
function writeReplies(folder) {
  if (existsSync(REAL)) {
    const names = readdirSync(REAL).filter(
      (name) => name.endsWith('.json.gz') && !name.startsWith('AAPL-2025'),
    );
    for (const [index, name] of names.entries()) {
      const text = gunzipSync(readFileSync(join(REAL, name))).toString();
      for (let copy = 0; copy < COPIES; copy++) {
        const cik = 1_000_000 + index * COPIES + copy;
        writeFileSync(join(folder, `CIK${cik}.json`), text.replace(/"cik"\s*:\s*"?\d+"?/, `"cik":${cik}`));
      }
    }
    return `${names.length} real replies, ${COPIES} times`;
  }
  const replies = new Map();
  for (const { header, events } of makeCommits({ entities: 24 })) {
    const facts = replies.get(header.entity) ?? {};
    replies.set(header.entity, facts);
    for (const { observation } of events) if (observation) addFact(facts, header, observation);
  }
  for (const [entity, facts] of replies) {
    const cik = Number(entity.slice(4));
    writeFileSync(join(folder, `CIK${cik}.json`), JSON.stringify({ cik, entityName: entity, facts }));
  }
  return `${replies.size} made replies`;
}

function addFact(facts, { accession, publishedAt }, { concept, unit, period, value }) {
  const [taxonomy, name] = concept.split(':');
  const [start, end = start] = period.split('/');
  const units = ((facts[taxonomy] ??= {})[name] ??= { label: name, description: '', units: {} }).units;
  (units[unit.replaceAll(/[a-z\d]+:/g, '')] ??= []).push({
    ...(start !== end && { start }),
    end,
    val: Number(value),
    accn: accession,
    fy: Number(end.slice(0, 4)),
    fp: 'Q1',
    form: '10-Q',
    filed: publishedAt.slice(0, 10),
  });
}

async function ingest(home, folder) {
  const context = await NestFactory.createApplicationContext(TieoutModule.forRoot({ home }), {
    logger: false,
  });
  const outcome = await context.get(CommandBus).execute(new IngestBulkCommand([folder]));
  await context.close();
  return outcome;
}

await inFolder(async (base) => {
  const given = process.argv[2];
  const folder = given ?? join(base, 'replies');
  if (!given) mkdirSync(folder);
  const origin = given ?? writeReplies(folder);
  const paths = readdirSync(folder).map((name) => join(folder, name));
  const megabytes = paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6;
  const times = { parse: [], ingest: [] };
  let [facts, bytes] = [0, 0];
  for (let run = 0; run <= RUNS; run++) {
    const home = join(base, `home-${run}`);
    const parse = await seconds(async () => {
      for (const path of paths) JSON.parse(readFileSync(path, 'utf8'));
    });
    const loaded = await seconds(async () => ({ facts } = await ingest(home, folder)));
    bytes = ledgerBytes(join(home, 'ledger.db'));
    // The first run warms up the disk and the code of this thread.
    if (run > 0) {
      times.parse.push(parse);
      times.ingest.push(loaded);
    }
  }
  console.log(machine());
  console.log(
    `${origin}: ${paths.length} files, ${megabytes.toFixed(0)} MB, ${facts} facts, median of ${RUNS} runs`,
  );
  const row = (side) => ({
    seconds: median(times[side]).toFixed(2),
    'facts/s': Math.round(facts / median(times[side])).toLocaleString('en-US'),
    'MB/s': (megabytes / median(times[side])).toFixed(0),
  });
  console.table({ 'reading the files and JSON.parse': row('parse'), 'ingest, end to end': row('ingest') });
  console.log(`the ledger's file: ${(bytes / facts).toFixed(1)} bytes a fact, posting lists included`);
  console.log(
    `ingest: ${(median(times.ingest) / median(times.parse)).toFixed(2)} × the time of JSON.parse (aim 5)`,
  );
});
