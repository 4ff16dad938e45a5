// Readers, writers and replays on one server for a long time: what fails, how long answers take, and whether memory and handles grow.
// Run after `npm run build`: node bench/soak.mjs [minutes, 30] [readers, 8]
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { inFolder, machine, median } from './shared/runs.mjs';
import { caughtUp, fillCompanies, percentile } from './shared/statements.mjs';

register('./shared/typescript-hooks.mjs', import.meta.url);
const { startExplorer } = await import('../apps/web/test/harness/running-explorer.ts');

const MINUTES = Number(process.argv[2] ?? 30);
const READERS = Number(process.argv[3] ?? 8);
const ENTITIES = 40;
const THINK_MS = 50;
const WRITE_EVERY_MS = 500;
const REPLAY_EVERY_MS = 30_000;
const LOOK_EVERY_MS = 5_000;
const WARM_SHARE = 0.2;
const ANSWER_MS_MAX = 30_000;

const entities = [];
const entity = (nth) => entities[nth % entities.length];

/** Reads, each by a number that grows. */
const READS = {
  statement: (nth) =>
    `entities/${entity(nth)}/statements/balance-sheet?presentation=standard&columns=quarterly&asOf=201${5 + (nth % 4)}-06-30`,
  marks: (nth) =>
    `entities/${entity(nth)}/statements/balance-sheet/marks?presentation=standard&columns=quarterly`,
  figures: (nth) => `entities/${entity(nth)}/figures?limit=50`,
  restatements: (nth) => `restatements?entity=${entity(nth)}&limit=50`,
  documents: (nth) => `entities/${entity(nth)}/documents?limit=50`,
  entities: (nth) => `entities?q=${entity(nth)}`,
  frame: () => 'frames/us-gaap:Assets/USD/CY2015Q4I?limit=50',
};

class Soak {
  times = new Map();
  failures = new Map();
  looks = [];
  asked = 0;
  written = 0;

  constructor(url) {
    this.url = url;
    this.process = processListeningOn(new URL(url).port);
  }

  async run(ms) {
    this.endsAt = Date.now() + ms;
    await Promise.all([
      ...Array.from({ length: READERS }, () => this.every(THINK_MS, () => this.read())),
      this.every(WRITE_EVERY_MS, () => this.write()),
      this.every(REPLAY_EVERY_MS, () => this.replay()),
      this.every(LOOK_EVERY_MS, () => this.look()),
    ]);
  }

  /** One after the other, with a pause between. */
  async every(ms, act) {
    while (Date.now() < this.endsAt) {
      await act();
      await delay(ms);
    }
  }

  async read() {
    const nth = this.asked++;
    const kinds = Object.keys(READS);
    const kind = kinds[nth % kinds.length];
    await this.ask(kind, `v1/${READS[kind](Math.floor(nth / kinds.length))}`);
  }

  async write() {
    const nth = this.written++;
    await this.ask('document', `v1/documents?name=soak-${nth}.csv`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/csv' },
      body: keyed(nth),
    });
  }

  async replay() {
    await this.ask('replay', 'v1/replays', { method: 'POST' }, [409, 429]);
  }

  async ask(kind, path, init = {}, alsoFine = []) {
    const started = performance.now();
    try {
      const answer = await fetch(`${this.url}/${path}`, {
        ...init,
        signal: AbortSignal.timeout(ANSWER_MS_MAX),
      });
      await answer.arrayBuffer();
      if (!answer.ok && !alsoFine.includes(answer.status)) this.fail(`${kind}: ${answer.status}`);
    } catch (error) {
      this.fail(`${kind}: ${error.name}`);
    }
    const times = this.times.get(kind) ?? [];
    this.times.set(kind, times);
    times.push(performance.now() - started);
  }

  fail(what) {
    this.failures.set(what, (this.failures.get(what) ?? 0) + 1);
  }

  look() {
    if (this.process === null) return;
    const [, rss] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.process}/status`, 'utf8'));
    const handles = readdirSync(`/proc/${this.process}/fd`).length;
    this.looks.push({ megabytes: Number(rss) / 1_024, handles });
  }

  tell() {
    const all = [...this.times.values()].flat();
    const failed = [...this.failures.values()].reduce((sum, count) => sum + count, 0);
    console.table(
      Object.fromEntries(
        [...this.times].map(([kind, times]) => [
          kind,
          {
            requests: times.length,
            'p50 ms': round(median(times)),
            'p99 ms': round(percentile(times, 0.99)),
            'slowest ms': round(Math.max(...times)),
          },
        ]),
      ),
    );
    console.log(
      `${all.length} requests in ${MINUTES} minutes, ${failed} failed`,
      Object.fromEntries(this.failures),
    );
    const warm = this.looks.slice(Math.floor(this.looks.length * WARM_SHARE));
    if (warm.length < 4)
      return console.log('memory and handles: this system does not tell, or it was too short');
    const half = Math.floor(warm.length / 2);
    for (const what of ['megabytes', 'handles']) {
      const values = warm.map((look) => look[what]);
      const [first, second] = [values.slice(0, half), values.slice(half)].map(median);
      const growth = round(((second - first) / first) * 100);
      console.log(
        `${what}: median ${round(first)}, then ${round(second)} (${growth} %), most ${round(Math.max(...values))}`,
      );
    }
  }
}

const round = (value) => Math.round(value * 10) / 10;

/** A small document of another company each time, a year a document. */
function keyed(nth) {
  const total = 1_000 + nth;
  return `tieout-keyed,1
entity,cik:${2_000_000 + (nth % 500)}
published,${2015 + Math.floor(nth / 500)}-02-01
title,"Soak ${nth}"
framework,us-gaap
assurance,audited
unit,iso4217:USD
scale,thousands
decimals,-3
document,Soak ${nth}
page,1
url,https://example.com/${nth}

record,kinds,title
statement,income-statement,Income statement

record,id,period
column,Y,2014-01-01/2014-12-31

record,label,concept,depth,role,negated,Y
row,Revenues,us-gaap:Revenues,0,line,no,"${total.toLocaleString('en-US')}"
row,Cost of revenues,us-gaap:CostOfRevenue,0,line,yes,"(400)"
row,Gross profit,us-gaap:GrossProfit,0,total,no,"${(total - 400).toLocaleString('en-US')}"
`;
}

/** The process behind a port, where the system tells; else `null`. */
function processListeningOn(port) {
  const hex = Number(port).toString(16).toUpperCase().padStart(4, '0');
  try {
    const line = readFileSync('/proc/net/tcp', 'utf8')
      .split('\n')
      .find((each) => each.includes(`:${hex} 00000000:0000 0A`));
    const inode = line?.trim().split(/\s+/)[9];
    return readdirSync('/proc').find((pid) => /^\d+$/.test(pid) && holds(pid, `socket:[${inode}]`)) ?? null;
  } catch {
    return null;
  }
}

function holds(pid, name) {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => linkOf(`/proc/${pid}/fd/${fd}`) === name);
  } catch {
    return false;
  }
}

function linkOf(path) {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

await inFolder(async (home) => {
  console.log(machine());
  await fillCompanies(join(home, 'ledger.db'), { entities: ENTITIES });
  const server = await startExplorer(home);
  await caughtUp(server.url);
  const { items } = await (await fetch(`${server.url}/v1/entities?limit=${ENTITIES}`)).json();
  entities.push(...items.map((item) => item.entity));
  const soak = new Soak(server.url);
  try {
    await soak.run(MINUTES * 60_000);
  } finally {
    soak.tell();
    await server.stop();
  }
});
