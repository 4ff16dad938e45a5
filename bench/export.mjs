// A ledger given out as Parquet tables and as xBRL-JSON reports, and read in again from those, against JSON.stringify of one row an observation.
// Run after `npm run build`: node bench/export.mjs [entities, 20]
import 'reflect-metadata';
import { mkdirSync, openSync, closeSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { NestFactory } from '@nestjs/core';
import {
  ExportLedgerQuery,
  IngestDocumentCommand,
  ListReportsQuery,
  reportParts,
  TieoutModule,
} from '#libs/app';
import { countObservations, makeCommits } from './shared/companyfacts.mjs';
import { fillLedger } from './shared/ledger.mjs';
import { inFolder, machine, median, perSecond, RUNS, seconds } from './shared/runs.mjs';

const ENTITIES = Number(process.argv[2] ?? 20);

const moduleOf = (home) =>
  NestFactory.createApplicationContext(TieoutModule.forRoot({ home }), { logger: false });

/** Writes parts into files of a folder, each by its name; how many bytes. */
class Files {
  bytes = 0;
  handles = new Map();

  constructor(folder) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  write(name, bytes) {
    if (!this.handles.has(name)) this.handles.set(name, openSync(join(this.folder, name), 'w'));
    this.bytes += writeSync(this.handles.get(name), bytes);
  }

  close() {
    for (const handle of this.handles.values()) closeSync(handle);
  }
}

async function writing(folder, work) {
  const files = new Files(folder);
  const taken = await seconds(() => work(files));
  files.close();
  return { taken, bytes: files.bytes };
}

/** What anybody would write first: a line of JSON an observation, from memory. */
function rawRows(commits, files) {
  for (const { header, events } of commits) {
    let lines = '';
    for (const { observation } of events)
      if (observation) lines += `${JSON.stringify({ ...header, ...observation })}\n`;
    files.write('rows.ndjson', Buffer.from(lines));
  }
}

await inFolder(async (base) => {
  const home = join(base, 'home');
  mkdirSync(home);
  const commits = makeCommits({ entities: ENTITIES });
  const observations = countObservations(commits);
  await (await fillLedger(join(home, 'ledger.db'), commits)).log.close();
  const context = await moduleOf(home);
  const ask = (query) => context.get(QueryBus).execute(query);
  const times = { raw: [], parquet: [], reports: [], back: [] };
  const sizes = {};
  for (let run = 0; run <= RUNS; run++) {
    const folder = (name) => join(base, `${name}-${run}`);
    const raw = await writing(folder('raw'), async (files) => rawRows(commits, files));
    const parquet = await writing(folder('parquet'), async (files) => {
      for (const { table, bytes } of await ask(new ExportLedgerQuery([]))) files.write(table, bytes);
    });
    const texts = [];
    const reports = await writing(folder('reports'), async (files) => {
      for (const { name, report } of await ask(new ListReportsQuery(undefined, {}))) {
        const parts = [];
        for await (const bytes of reportParts(report, 'xbrl-json', name)) parts.push(bytes);
        const text = Buffer.concat(parts);
        texts.push(text);
        files.write(`${report.entity.replace(':', '-')}-${name}`, text);
      }
    });
    const other = await moduleOf(folder('other'));
    const back = await seconds(async () => {
      for (const text of texts)
        await other.get(CommandBus).execute(new IngestDocumentCommand(text, 'report.json', {}));
    });
    await other.close();
    Object.assign(sizes, { raw: raw.bytes, parquet: parquet.bytes, reports: reports.bytes });
    // The first run warms up the disk and the code.
    if (run === 0) continue;
    times.raw.push(raw.taken);
    times.parquet.push(parquet.taken);
    times.reports.push(reports.taken);
    times.back.push(back);
  }
  await context.close();
  console.log(machine());
  console.log(
    `${ENTITIES} entities, ${commits.length} documents, ${observations} observations; median of ${RUNS} runs`,
  );
  const row = (side) => ({
    'observations/s': perSecond(observations, times[side]),
    ...(sizes[side] && { 'bytes each': (sizes[side] / observations).toFixed(1) }),
    '× raw': (median(times[side]) / median(times.raw)).toFixed(2),
  });
  console.table({
    'JSON.stringify of rows in memory': row('raw'),
    'Parquet, all tables': row('parquet'),
    'xBRL-JSON, a report a document': row('reports'),
    'xBRL-JSON in again': row('back'),
  });
});
