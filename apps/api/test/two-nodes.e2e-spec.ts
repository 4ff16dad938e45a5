import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { openAt, parseLogUrl, type LogUrl } from '#libs/ledger';
import { KurrentDouble } from '#libs/kurrent-double';
import { Cutter, howMany, reportCounts, SeededRandom } from '#libs/testing';
import { post, startServer, type Running } from './harness.js';

const MAIN = resolve('dist/apps/cli/src/main.js');
const CUTS = howMany(100, 10);
const SEED = Number(process.env['TIEOUT_SEED'] ?? randomInt(2 ** 31));
/** So many entities are written to by all at once. */
const ENTITIES = 3;
const FILES = 4;
const SERVICE_UNAVAILABLE = 503;

interface Acknowledged {
  readonly document: string;
  readonly commit: number;
}

interface Stored {
  readonly number: number;
  readonly id: string;
  readonly revision: number;
  readonly leafHash: string;
  readonly document: string | null;
}

/** Figures of one of the entities; each is said again by others, in other words and values. */
function statement(place: string, random: SeededRandom): string {
  const rows = Array.from(
    { length: 15 },
    (_, row) => `figure,us-gaap:Line${row},2021-03-31,${1_000 * (1 + row) + random.below(3)}`,
  );
  return [
    'tieout-keyed,1',
    `entity,cik:${101 + random.below(ENTITIES)}`,
    `title,Document ${place}`,
    `published,2021-05-${String(10 + random.below(18)).padStart(2, '0')}`,
    'unit,iso4217:USD',
    'decimals,0',
    '',
    'record,concept,period,value',
    ...rows,
    '',
  ].join('\n');
}

/** What the SEC would say of one of the entities. */
function reply(cik: number, random: SeededRandom): string {
  const facts = (concept: number): unknown[] =>
    Array.from({ length: 30 }, (_, at) => ({
      end: `${2010 + Math.floor(at / 3)}-12-31`,
      val: 1000 * (1 + concept) + random.below(5),
      accn: `0000000${cik}-${String(at % 10).padStart(2, '0')}-000001`,
      form: '10-K',
      filed: `${2021 + (at % 10)}-02-15`,
    }));
  const concepts = Array.from({ length: 8 }, (_, concept) => [
    `Line${concept}`,
    { units: { USD: facts(concept) } },
  ]);
  return JSON.stringify({
    cik,
    entityName: `Company ${cik}`,
    facts: { 'us-gaap': Object.fromEntries(concepts) },
  });
}

describe(`two nodes and a bulk load on one log, cut ${CUTS} times (seed ${SEED})`, () => {
  const random = new SeededRandom(SEED);
  const folder = mkdtempSync(join(tmpdir(), 'tieout-two-nodes-'));
  let server: KurrentDouble;
  let cutters: Cutter[];
  let nodes: Running[];

  beforeAll(async () => {
    if (!existsSync(MAIN)) throw new Error('this test runs the build: run "npm run build" first');
    server = await KurrentDouble.start();
    cutters = [];
    for (let wire = 0; wire < 3; wire++)
      cutters.push(await Cutter.start(server.port, SEED + wire, { most: Math.ceil(CUTS / 3) }));
    nodes = [await startServer({ log: wiredTo(0) }), await startServer({ log: wiredTo(1) })];
  });
  afterAll(async () => {
    for (const node of nodes) await node.stop();
    for (const cutter of cutters) await cutter.stop();
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  const urlOf = (wire: number): string => server.connectionStringFor(cutters[wire]!.port);
  const wiredTo = (wire: number): LogUrl => parseLogUrl(urlOf(wire));
  const cuts = (): number => cutters.reduce((sum, each) => sum + each.cuts, 0);

  it('keeps every commit that was acknowledged, once, and ends with the same figures on all nodes', async () => {
    const acknowledged: Acknowledged[] = [];
    const loaded = { files: 0 };
    const loading = load(join(folder, 'bulk'), urlOf(2), replies(random)).then((told) => {
      acknowledged.push(...told);
      loaded.files = FILES;
    });
    const writing = nodes.map(async ({ url }, node) => {
      for (let place = 0; cuts() < CUTS || loaded.files === 0 || place < 5; place++)
        acknowledged.push(await posted(url, statement(`${node}.${place}`, random)));
    });
    await Promise.all([loading, ...writing]);
    expect(cuts()).toBeGreaterThanOrEqual(CUTS);
    const homes = [...nodes.map(({ home }) => home), mkdtempSync(join(folder, 'anew-'))];
    const histories = [];
    for (const home of homes) histories.push(await historyOf(home));
    for (const history of histories) expect(history).toEqual(histories[0]);
    expectOnce(histories[0]!, acknowledged);
    const digests = await Promise.all([0, 1].map((node) => digestOf(nodes[node]!.home)));
    expect(digests[1]).toBe(digests[0]);
    const counts = { cuts: cuts(), 'commits told of': acknowledged.length, 'lost or doubled': 0 };
    reportCounts('Connections of two nodes and a bulk load to their log cut', counts);
  }, 900_000);

  /** What a node holds when it has folded the whole log. */
  async function historyOf(home: string): Promise<Stored[]> {
    const path = join(home, 'ledger.db');
    const ledger = await openAt({ path, log: parseLogUrl(server.connectionString) });
    const history = [];
    for await (const { number, revision, leafHash, header } of ledger.log.readAll())
      history.push({ number, revision, leafHash, id: header.id, document: header.document });
    await ledger.log.close();
    return history;
  }

  /** Of the books of a node, folded from its own file. */
  async function digestOf(home: string): Promise<string> {
    const child = spawn(
      process.execPath,
      [MAIN, '--home', home, '--log', server.connectionString, 'replay', 'books', '--json'],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const lines = [];
    for await (const line of createInterface(child.stdout)) lines.push(line);
    return (JSON.parse(lines.join('')) as { digest: string }).digest;
  }

  function replies(drawn: SeededRandom): string {
    const place = join(folder, 'replies');
    mkdirSync(place);
    for (let file = 0; file < FILES; file++)
      writeFileSync(join(place, `CIK${101 + file}.json`), reply(101 + file, drawn));
    return place;
  }
});

/** Posts a document until it is taken; what is unavailable for a while is asked again, as a client does. */
async function posted(url: string, text: string): Promise<Acknowledged> {
  for (;;) {
    const { status, body } = await post(`${url}/v1/documents`, text, { 'Content-Type': 'text/csv' });
    if (status === SERVICE_UNAVAILABLE) continue;
    if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
    return { document: body.document, commit: body.commit };
  }
}

/** Loads a folder in a process of its own, again and again until all of it is in. */
async function load(home: string, log: string, files: string): Promise<Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  for (let code: number | null = null; code !== 0;) {
    const args = [MAIN, '--home', home, '--log', log, 'ingest', files, '--workers', '2', '--json'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    const closed = once(child, 'close') as Promise<[number | null]>;
    for await (const line of createInterface(child.stdout)) {
      const { document, commit } = JSON.parse(line) as Partial<Acknowledged>;
      if (document !== undefined && typeof commit === 'number') acknowledged.push({ document, commit });
    }
    [code] = await closed;
  }
  return acknowledged;
}

/** Each acknowledged document is one commit, under the number that was told. */
function expectOnce(history: readonly Stored[], acknowledged: readonly Acknowledged[]): void {
  expect(new Set(history.map(({ id }) => id)).size).toBe(history.length);
  const numbers = new Map(history.map(({ document, number }) => [document, number]));
  for (const { document, commit } of acknowledged)
    expect([document, numbers.get(document)]).toEqual([document, commit]);
}
