import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { parseExposition, type Sample } from './exposition.js';
import { ENTITY, keyed, revenues, STATEMENT_CSV } from './documents.js';
import { ask, post, postJson, problem, startServer, type Running } from './harness.js';

const PAGE = readFileSync(new URL('../../../docs/OBSERVABILITY.md', import.meta.url), 'utf8');
const ALERTS = readFileSync(new URL('../../../docker/alerts.yaml', import.meta.url), 'utf8');

const TOKEN = 'a-token-of-more-than-thirty-two-characters';

type Labels = Sample['labels'];

async function scraped(server: Running): Promise<ReturnType<typeof parseExposition>> {
  const { status, text } = await ask(`${server.url}/metrics`);
  expect(status).toBe(200);
  return parseExposition(text);
}

/** The number of a metric whose labels are at least these; a histogram's by `…_count`. */
async function valueOf(server: Running, name: string, labels: Labels = {}): Promise<number | undefined> {
  const family = [...(await scraped(server)).values()].flatMap(({ samples }) => samples);
  return family.find(
    (each) =>
      each.name === name && Object.entries(labels).every(([key, value]) => each.labels[key] === value),
  )?.value;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await delay(50);
}

describe('metrics', () => {
  let server: Running;

  beforeEach(async () => {
    server = await startServer();
  });

  afterEach(() => server.stop());

  it('come in the text format of Prometheus, kept by nobody', async () => {
    const { headers, text } = await ask(`${server.url}/metrics`);
    expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(text.endsWith('\n')).toBe(true);
  });

  it('are those of the page, each with its type, and no other', async () => {
    const documented = [...PAGE.matchAll(/^\| `(tieout_\w+)` \| (\w+) \|/gm)].map(
      ([, name, type]) => `${name} ${type}`,
    );
    const exported = [...(await scraped(server))]
      .filter(([name]) => name.startsWith('tieout_'))
      .map(([name, { type }]) => `${name} ${type}`);
    expect(documented.toSorted()).toEqual(exported.toSorted());
  });

  it('are told with a sentence each, and those of the process under the names that all use', async () => {
    const families = await scraped(server);
    for (const [name, { help }] of families)
      expect([name, help]).toEqual([name, expect.stringMatching(/\S/)]);
    const names = [...families.keys()];
    expect(names).toEqual(
      expect.arrayContaining(['process_resident_memory_bytes', 'nodejs_eventloop_lag_seconds']),
    );
    expect(names.filter((name) => !/^(tieout|process|nodejs)_/.test(name))).toEqual([]);
  });

  it('are all that alerts are made of', async () => {
    const known = await scraped(server);
    const asked = [...ALERTS.matchAll(/\btieout_\w+/g)].map(([name]) =>
      name.replace(/_(bucket|count|sum)$/, ''),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((name) => !known.has(name))).toEqual([]);
  });

  it('begin at zero, so that an alert has something to compare', async () => {
    for (const outcome of ['appended', 'known', 'wrong-revision', 'failed']) {
      expect(await valueOf(server, 'tieout_append_duration_seconds_count', { outcome })).toBe(0);
    }
    for (const projection of ['catalogue', 'restatements', 'exceptions', 'postings']) {
      expect(await valueOf(server, 'tieout_projection_lag_commits', { projection })).toBe(0);
      expect(await valueOf(server, 'tieout_projection_stopped', { projection })).toBe(0);
    }
    expect(await valueOf(server, 'tieout_log_commits')).toBe(0);
    expect(await valueOf(server, 'tieout_exceptions_open')).toBe(0);
  });

  it('count what is appended and folded, and how the cache does', async () => {
    await post(`${server.url}/v1/documents`, STATEMENT_CSV);
    // The same again is known before it comes to an append.
    await post(`${server.url}/v1/documents`, STATEMENT_CSV);
    expect(await valueOf(server, 'tieout_append_duration_seconds_count', { outcome: 'appended' })).toBe(1);
    expect(await valueOf(server, 'tieout_append_duration_seconds_count', { outcome: 'known' })).toBe(0);
    expect(await valueOf(server, 'tieout_appended_commits_total')).toBe(1);
    const events = await valueOf(server, 'tieout_appended_events_total');
    expect(events).toBeGreaterThan(6);
    await ask(`${server.url}/v1/entities/${ENTITY}/figures`);
    expect(await valueOf(server, 'tieout_folded_commits_total', { into: 'book' })).toBe(1);
    expect(await valueOf(server, 'tieout_folded_events_total', { into: 'book' })).toBe(events);
    expect(await valueOf(server, 'tieout_fold_duration_seconds_count', { into: 'book' })).toBe(1);
    const hits = await valueOf(server, 'tieout_book_cache_hits_total');
    await ask(`${server.url}/v1/entities/${ENTITY}/figures`);
    expect(await valueOf(server, 'tieout_book_cache_hits_total')).toBeGreaterThan(hits!);
    expect(await valueOf(server, 'tieout_book_cache_misses_total')).toBeGreaterThan(0);
    expect(await valueOf(server, 'tieout_book_cache_books')).toBe(1);
    expect(await valueOf(server, 'tieout_book_cache_bytes')).toBeGreaterThan(0);
    expect(await valueOf(server, 'tieout_log_commits')).toBe(1);
    expect(await valueOf(server, 'tieout_entities')).toBe(1);
    expect(await valueOf(server, 'tieout_ledger_file_bytes')).toBeGreaterThan(0);
  });

  it('count the exceptions that are open, until somebody decides', async () => {
    const isAt = async (open: number): Promise<boolean> =>
      (await valueOf(server, 'tieout_exceptions_open')) === open;
    const figures = `${server.url}/v1/figures`;
    await postJson(figures, keyed('2021-03-01', [revenues('1000')]));
    // Wrong by a power of 1,000, and nothing says why: a suspect.
    await postJson(figures, keyed('2022-03-01', [revenues('1000000')]));
    await until(() => isAt(1));
    expect(await valueOf(server, 'tieout_projection_checkpoint_commits', { projection: 'exceptions' })).toBe(
      2,
    );
    const [exception] = (await ask(`${server.url}/v1/exceptions`)).body.items;
    const decision = { choice: { dismiss: true }, by: 'A. Auditor', reason: 'thousands' };
    const { status } = await postJson(
      `${server.url}/v1/exceptions/${String(exception!['exceptionId'])}/resolution`,
      decision,
    );
    expect(status).toBe(201);
    await until(() => isAt(0));
  });

  it('count replays and what they replayed', async () => {
    await post(`${server.url}/v1/documents`, STATEMENT_CSV);
    const { status } = await postJson(`${server.url}/v1/replays`, {});
    expect(status).toBe(202);
    await until(
      async () => (await valueOf(server, 'tieout_replay_duration_seconds_count', { outcome: 'done' })) === 1,
    );
    expect(await valueOf(server, 'tieout_replayed_commits_total')).toBeGreaterThan(0);
    expect(await valueOf(server, 'tieout_replayed_observations_total')).toBeGreaterThanOrEqual(6);
    expect(await valueOf(server, 'tieout_replays_running')).toBe(0);
  });

  it('time requests by route and status, whatever is asked for', async () => {
    await post(`${server.url}/v1/documents`, STATEMENT_CSV);
    for (let each = 0; each < 3; each++) {
      await ask(`${server.url}/v1/entities/cik:${each + 1}/figures?concept=us-gaap:C${each}`);
      await ask(`${server.url}/nowhere/${each}`);
      await ask(`${server.url}/nowhere/${each}`, { method: 'PROPFIND' });
    }
    const count = (labels: Labels): Promise<number | undefined> =>
      valueOf(server, 'tieout_http_request_duration_seconds_count', labels);
    expect(await count({ method: 'POST', route: '/v1/documents', status: '201' })).toBe(1);
    expect(await count({ method: 'GET', route: '/v1/entities/:entity/figures', status: '404' })).toBe(3);
    expect(await count({ method: 'GET', route: 'none', status: '404' })).toBe(3);
    expect(await count({ method: 'other', route: 'none' })).toBe(3);
    expect(await valueOf(server, 'tieout_http_requests_in_flight')).toBe(1);
  });

  it('have labels whose values are few: nothing of what the ledger holds', async () => {
    await post(`${server.url}/v1/documents`, STATEMENT_CSV);
    await ask(`${server.url}/v1/entities/${ENTITY}/figures`);
    const labels = [...(await scraped(server))]
      .filter(([name]) => name.startsWith('tieout_'))
      .flatMap(([, { samples }]) => samples.map((each) => each.labels));
    const names = new Set(labels.flatMap((each) => Object.keys(each)));
    const known = ['into', 'le', 'method', 'outcome', 'projection', 'route', 'state', 'status'];
    expect([...names].filter((name) => !known.includes(name))).toEqual([]);
    expect(JSON.stringify(labels)).not.toContain('42');
  });

  it('tell of callers who left before the end', async () => {
    await post(`${server.url}/v1/documents`, STATEMENT_CSV);
    const { body } = await postJson(`${server.url}/v1/replays`, {});
    // A stream of events of a replay that waits has no end of its own.
    const url = `${server.url}/v1/replays/${String(body['replayId'])}/events`;
    await new Promise<void>((resolve, reject) => {
      const request = get(url, (response) => response.once('data', () => resolve(void request.destroy())));
      request.on('error', reject);
    }).catch(() => undefined);
    await until(async () => (await valueOf(server, 'tieout_http_requests_in_flight')) === 1);
  });
});

describe('metrics of a server with a token', () => {
  let server: Running;

  beforeAll(async () => {
    server = await startServer({ token: TOKEN });
  });

  afterAll(() => server.stop());

  it('are for those who have it: they tell how large the ledger is', async () => {
    expect(problem(await ask(`${server.url}/metrics`))).toEqual([401, 'token-missing']);
    const { status } = await ask(`${server.url}/metrics`, { headers: { Authorization: `Bearer ${TOKEN}` } });
    expect(status).toBe(200);
  });
});
