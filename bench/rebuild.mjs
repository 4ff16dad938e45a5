// Reads over HTTP at a steady rate, alone and while every projection is rebuilt from the log beside them.
// Run after `npm run build`: node bench/rebuild.mjs [entities, 200]
import 'reflect-metadata';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { Agent, get, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { inFolder, machine } from './shared/runs.mjs';
import { drawn, fillCompanies, percentile } from './shared/statements.mjs';

const ENTITIES = Number(process.argv[3] ?? process.argv[2] ?? 200);
/** About a fifth of what the server answers at most: a server that is used, and not one that is overrun. */
const REQUESTS_A_SECOND = 100;
const SECONDS = 12;
const ROUNDS = 3;
const WARM_UP_SECONDS = 4;

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

if (process.argv[2] === 'serve') await serve(process.argv[4]);
else await inFolder(measure);

/** The API as it is. */
async function serve(home) {
  const { AppModule } = await import('../dist/apps/api/src/app.module.js');
  const { configure } = await import('../dist/apps/api/src/configure.js');
  const app = await NestFactory.create(AppModule.forRoot({ home }), new FastifyAdapter(), {
    logger: false,
    bodyParser: false,
  });
  configure(app, { home, host: '127.0.0.1', port: 0, logLevel: 'silent', token: null });
  await app.listen(0, '127.0.0.1');
  process.send(await app.getUrl());
}

/** Status and body of a request. */
function ask(url, method = 'GET') {
  return new Promise((resolve, reject) => {
    const sent = (method === 'GET' ? get : request)(url, { agent, method }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk) => (text += chunk));
      answer.on('end', () => resolve({ status: answer.statusCode, text }));
    });
    sent.on('error', reject);
    if (method !== 'GET') sent.end();
  });
}

/** What readers ask for: statements and figures of one entity, lists over all. */
function* questions(url) {
  const entities = drawn(7, ENTITIES);
  const which = drawn(11, 100);
  for (;;) {
    const entity = `cik:${String(1_000_000 + entities.next().value * 137).padStart(10, '0')}`;
    const of = which.next().value;
    if (of < 60)
      yield `${url}/v1/entities/${entity}/statements/balance-sheet?presentation=standard&asOf=2015-06-30`;
    else if (of < 80) yield `${url}/v1/entities/${entity}/figures?concept=us-gaap:Assets&limit=20`;
    else if (of < 95) yield `${url}/v1/restatements?entity=${entity}&limit=20`;
    else yield `${url}/v1/entities?q=${entity.slice(4)}`;
  }
}

/** Asks at a steady rate for some seconds; latencies are counted from when a request was due. */
async function load(asked, seconds) {
  const latencies = [];
  let failed = 0;
  const pending = [];
  const started = performance.now();
  const count = seconds * REQUESTS_A_SECOND;
  for (let at = 0; at < count; at++) {
    const due = started + (at * 1000) / REQUESTS_A_SECOND;
    const early = due - performance.now();
    if (early > 1) await delay(early);
    const answered = ask(asked.next().value).then(
      ({ status }) => {
        latencies.push(performance.now() - due);
        if (status !== 200) failed++;
      },
      () => failed++,
    );
    pending.push(answered);
  }
  await Promise.all(pending);
  return { latencies, failed };
}

async function jobOf(url, location) {
  return JSON.parse((await ask(`${url}${location}`)).text);
}

/** Rebuilds one after the other until it is told to stop; how many were done. */
async function rebuildUntil(url, stop) {
  const rebuilds = [];
  while (!stop.now) {
    const started = performance.now();
    const { replayId } = JSON.parse((await ask(`${url}/v1/replays`, 'POST')).text);
    let job;
    do {
      await delay(100);
      job = await jobOf(url, `/v1/replays/${replayId}`);
    } while (job.finishedAt === null);
    const isGood =
      job.status === 'done' && job.outcome.views.every(({ failure, agreed }) => !failure && agreed !== false);
    if (!isGood) throw new Error(`a rebuild ended ${job.status}: ${JSON.stringify(job.error)}`);
    rebuilds.push((performance.now() - started) / 1000);
  }
  return rebuilds;
}

/** Asks for the same list again and again: it is the same before, while and after a generation takes the place of another. */
async function watchList(url, stop) {
  const list = `${url}/v1/restatements?size=1000000&limit=50`;
  const { items } = JSON.parse((await ask(list)).text);
  const expected = JSON.stringify(items);
  let looks = 0;
  while (!stop.now) {
    const { status, text } = await ask(list);
    if (status !== 200 || JSON.stringify(JSON.parse(text).items) !== expected)
      throw new Error(`a list was another one during a rebuild (${status})`);
    looks++;
    await delay(200);
  }
  return looks;
}

function row(values) {
  return {
    requests: values.length,
    'p50 ms': Number(percentile(values, 0.5).toFixed(2)),
    'p99 ms': Number(percentile(values, 0.99).toFixed(2)),
  };
}

async function measure(folder) {
  const home = join(folder, 'home');
  mkdirSync(home);
  const observations = await fillCompanies(join(home, 'ledger.db'), { entities: ENTITIES });
  const child = fork(fileURLToPath(import.meta.url), ['serve', String(ENTITIES), home]);
  const [url] = await once(child, 'message');
  for (;;) {
    const { items } = JSON.parse((await ask(`${url}/v1/projections`)).text);
    if (items.filter(({ status, lag }) => status === 'live' && lag === 0).length === 4) break;
    await delay(200);
  }
  const asked = questions(url);
  await load(asked, WARM_UP_SECONDS);
  const sides = { alone: [], rebuilding: [] };
  let [failed, looks] = [0, 0];
  const rebuilds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const quiet = { now: false };
    const watching = watchList(url, quiet);
    const alone = await load(asked, SECONDS);
    quiet.now = true;
    await watching;
    const stop = { now: false };
    const beside = Promise.all([rebuildUntil(url, stop), watchList(url, stop)]);
    const busy = await load(asked, SECONDS);
    stop.now = true;
    const [done, seen] = await beside;
    rebuilds.push(...done);
    looks += seen;
    failed += alone.failed + busy.failed;
    sides.alone.push(...alone.latencies);
    sides.rebuilding.push(...busy.latencies);
  }
  child.kill();
  agent.destroy();
  console.log(machine());
  console.log(
    `${ENTITIES} entities, ${observations.toLocaleString('en-US')} observations, ${REQUESTS_A_SECOND} requests/s`,
  );
  console.table({ 'reads alone': row(sides.alone), 'reads beside rebuilds': row(sides.rebuilding) });
  const seconds = rebuilds.toSorted((left, right) => left - right)[Math.floor(rebuilds.length / 2)];
  console.log(
    `${rebuilds.length} rebuilds of all projections and books, ${seconds.toFixed(1)} s each; the same list was seen ${looks} times; ${failed} requests failed`,
  );
  const ratio = percentile(sides.rebuilding, 0.99) / percentile(sides.alone, 0.99);
  console.log(`p99 beside rebuilds: ${ratio.toFixed(2)} × that of reads alone (aim 2)`);
  if (failed > 0) process.exitCode = 1;
}
