// A statement over HTTP, kept alive, against a static answer of the same size from the same server.
// Run after `npm run build` and `npm install --prefix bench/peers`: node bench/http.mjs
import 'reflect-metadata';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { openLedger } from '#libs/ledger';
import { Library, standardStatement } from '#libs/views';
import { inFolder, machine, median, RUNS } from './shared/runs.mjs';
import { fillCompanies } from './shared/statements.mjs';

const ENTITIES = 20;
const ENTITY = 'cik:0001000000';
const DAY = '2015-06-30';
const CONNECTIONS = 16;
const SECONDS = 4;

if (process.argv[2] === 'serve') await serve(process.argv[3], Number(process.argv[4]));
else await inFolder(measure);

/** The API as it is, and beside it a route that answers with bytes. */
async function serve(home, staticBytes) {
  const { AppModule } = await import('../dist/apps/api/src/app.module.js');
  const { configure } = await import('../dist/apps/api/src/configure.js');
  const app = await NestFactory.create(AppModule.forRoot({ home }), new FastifyAdapter(), {
    logger: false,
    bodyParser: false,
  });
  const { Metrics } = await import('../dist/apps/api/src/telemetry/metrics.js');
  const { NO_TRACING } = await import('../dist/apps/api/src/telemetry/tracing.js');
  configure(app, { observers: { metrics: new Metrics(), tracing: NO_TRACING }, perMinute: 1e9 });
  const bytes = Buffer.from(JSON.stringify('x'.repeat(staticBytes - 2)));
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/docs/bench-static', (_, reply) =>
    reply.header('Content-Type', 'application/json; charset=utf-8').send(bytes),
  );
  await app.listen(0, '127.0.0.1');
  process.send(await app.getUrl());
}

/** Bytes of the statement that is asked for. */
function sizeOf(path) {
  const { blocks, log } = openLedger(path);
  const vantage = { asOf: `${DAY}T23:59:59.999Z`, recordedAsOf: null, upTo: blocks.head().number };
  const { bytes } = standardStatement(new Library(blocks).book(ENTITY), {
    statement: 'balance-sheet',
    vantage,
  });
  void log.close();
  return bytes.length;
}

async function measure(folder) {
  const autocannon = await import('./peers/node_modules/autocannon/autocannon.js').catch(() => null);
  if (!autocannon) return console.log('autocannon is not installed: npm install --prefix bench/peers');
  const home = join(folder, 'home');
  mkdirSync(home);
  await fillCompanies(join(home, 'ledger.db'), { entities: ENTITIES });
  const size = sizeOf(join(home, 'ledger.db'));
  const child = fork(fileURLToPath(import.meta.url), ['serve', home, String(size)]);
  const [url] = await once(child, 'message');
  const statement = `${url}/v1/entities/${ENTITY}/statements/balance-sheet?presentation=standard&asOf=${DAY}`;
  const rates = { statement: [], static: [] };
  for (let run = 0; run <= RUNS; run++) {
    for (const [side, target] of [
      ['statement', statement],
      ['static', `${url}/docs/bench-static`],
    ]) {
      const { requests, non2xx, errors } = await autocannon.default({
        url: target,
        connections: CONNECTIONS,
        duration: SECONDS,
      });
      if (non2xx > 0 || errors > 0) throw new Error(`${target} failed ${non2xx + errors} times`);
      if (run > 0) rates[side].push(requests.average);
    }
  }
  child.kill();
  console.log(machine());
  console.log(
    `${CONNECTIONS} connections, ${SECONDS} s a run, median of ${RUNS} runs; the client on the same machine`,
  );
  console.table({
    [`a statement of ${size} bytes`]: { 'requests/s': Math.round(median(rates.statement)) },
    [`a static answer of ${size} bytes`]: { 'requests/s': Math.round(median(rates.static)) },
  });
  console.log(
    `statement: ${Math.round((median(rates.statement) / median(rates.static)) * 100)} % of static (aim 60)`,
  );
}
