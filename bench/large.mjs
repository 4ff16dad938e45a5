// A ledger as large as EDGAR's facts, generated: bytes of the log, replay of all books, resident memory.
// Run after `npm run build`: node bench/large.mjs [millions of observations, 100] [folder to keep it in]
import 'reflect-metadata';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandBus } from '@nestjs/cqrs';
import { NestFactory } from '@nestjs/core';
import { ReplayCommand, TieoutModule } from '#libs/app';
import { openLedger } from '#libs/ledger';
import { countObservations, makeCommits } from './shared/companyfacts.mjs';
import { ledgerBytes } from './shared/ledger.mjs';
import { inFolder, machine, seconds } from './shared/runs.mjs';

const FILLERS = Number(process.env['FILLERS'] ?? 2);
const [, , millions = '100', kept] = process.argv;

if (millions === 'fill') await fill(process.argv[3], Number(process.argv[4]), Number(process.argv[5]));
else if (kept) await measure(kept);
else await inFolder(measure);

/** Appends entities from one number to another, each with its filings in few durable acts. */
async function fill(path, from, to) {
  const { log } = openLedger(path);
  for (let first = from; first < to; first++) {
    const run = makeCommits({ entities: 1, first }).map((commit) => ({
      commit,
      bodyHash: commit.header.document,
      documents: [],
    }));
    await log.appendRun(run, 0);
  }
  await log.close();
}

async function measure(home) {
  const path = join(home, 'ledger.db');
  const perEntity = countObservations(makeCommits({ entities: 1 }));
  const entities = Math.ceil((Number(millions) * 1e6) / perEntity);
  console.log(machine());
  if (!existsSync(path)) await fillAll(home, path, entities, perEntity);
  const bytes = ledgerBytes(path);
  const observations = entities * perEntity;
  console.log(`log tables: ${(bytes / observations).toFixed(1)} bytes an observation (aim 40)`);
  const context = await NestFactory.createApplicationContext(TieoutModule.forRoot({ home }), {
    logger: false,
  });
  for (const which of ['first', 'second']) {
    let outcome;
    const whole = await seconds(async () => {
      outcome = await context
        .get(CommandBus)
        .execute(new ReplayCommand({ views: ['books'], digest: false, workers: 2 }));
    });
    if (outcome.observations !== observations)
      throw new Error(`${outcome.observations} observations were folded, not ${observations}`);
    const rate = (observations / whole / 1e6).toFixed(1);
    console.log(
      `${which} replay on 2 threads: ${whole.toFixed(1)} s (aim 20), ${rate} M observations/s, ${outcome.figures} figures; at most ${peakMegabytes()} MB resident (aim 4096)`,
    );
  }
  await context.close();
}

async function fillAll(home, path, entities, perEntity) {
  mkdirSync(home, { recursive: true });
  await openLedger(path).log.close();
  const script = fileURLToPath(import.meta.url);
  const taken = await seconds(async () => {
    const share = Math.ceil(entities / FILLERS);
    const children = Array.from({ length: FILLERS }, (_, part) =>
      fork(script, ['fill', path, String(part * share), String(Math.min((part + 1) * share, entities))]),
    );
    for (const [code] of await Promise.all(children.map((child) => once(child, 'exit'))))
      if (code !== 0) throw new Error(`filling ended with ${code}`);
  });
  const observations = entities * perEntity;
  console.log(
    `${observations.toLocaleString('en-US')} observations of ${entities} entities made and appended in ${taken.toFixed(0)} s`,
  );
}

/** The most that this process ever had in memory, its threads included. */
function peakMegabytes() {
  const [, kilobytes] = /VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return kilobytes === undefined ? 'unknown' : Math.round(Number(kilobytes) / 1024);
}
