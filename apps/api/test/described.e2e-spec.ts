import { readdirSync, readFileSync } from 'node:fs';
import { Description } from './described.js';
import { ask, post, startServer, type Json, type Running } from './harness.js';

const SAMPLES = new URL('../../../samples/', import.meta.url);
const ENTITY = 'cik:0001804583';

/** Figures whose histories are asked for: enough to meet repairs, restatements and withdrawals. */
const HISTORIES_MAX = 40;

/** `ask` itself holds each answer against the description; here it has real documents to answer of. */
describe('answers on real documents', () => {
  let server: Running;
  let items: (path: string) => Promise<Json['items']>;

  beforeAll(async () => {
    server = await startServer();
    items = async (path) => (await ask(`${server.url}${path}`)).body.items;
    const names = readdirSync(SAMPLES, { withFileTypes: true })
      .filter((file) => file.isFile() && file.name.startsWith('cloopen-'))
      .map((file) => file.name);
    for (const name of names.toSorted()) {
      const bytes = readFileSync(new URL(name, SAMPLES));
      const { status } = await post(`${server.url}/v1/documents?name=${name}`, bytes);
      expect([name, status]).toEqual([name, 201]);
    }
  }, 60_000);

  afterAll(() => server.stop());

  it('are as described, for statements, ties and diffs', async () => {
    for (const kind of [
      'balance-sheet',
      'income-statement',
      'comprehensive-income',
      'cash-flow',
      'non-gaap',
    ]) {
      await ask(`${server.url}/v1/entities/${ENTITY}/statements/${kind}`);
    }
    expect((await items(`/v1/entities/${ENTITY}/ties?limit=1000`)).length).toBeGreaterThan(0);
    const { body } = await ask(`${server.url}/v1/entities/${ENTITY}/diff?from=2021-03-31`);
    expect(body.changes.length).toBeGreaterThan(0);
  });

  it('are as described, for figures', async () => {
    const figures = await items(`/v1/entities/${ENTITY}/figures?limit=1000`);
    const restated = await items('/v1/restatements?limit=1000');
    const ids = [...restated, ...figures].map(({ figureId }) => String(figureId));
    for (const id of [...new Set(ids)].slice(0, HISTORIES_MAX)) {
      const { status } = await ask(`${server.url}/v1/figures/${id}/history`);
      expect(status).toBe(200);
      await ask(`${server.url}/v1/figures/${id}`);
    }
    await ask(`${server.url}/v1/figures/${ids[0]}/provenance`);
    const { concept, unit, period } = figures.find(
      ({ dimensions }) => Object.keys(dimensions as object).length === 0,
    ) as unknown as {
      concept: string;
      unit: string;
      period: { instant?: string; start?: string; end?: string };
    };
    const asked = [concept, unit, period.instant ?? `${period.start}/${period.end}`].map(encodeURIComponent);
    expect((await items(`/v1/frames/${asked.join('/')}`)).length).toBeGreaterThan(0);
    expect(await items('/v1/frames/us-gaap:Assets/USD/CY1999Q1I')).toEqual([]);
  });

  it('are as described, for documents and exceptions', async () => {
    const figures = await items(`/v1/entities/${ENTITY}/figures?limit=1000`);
    const documents = new Set(figures.map(({ source }) => (source as { document: string }).document));
    for (const document of documents) {
      await ask(`${server.url}/v1/documents/${document}`);
      const { body } = await ask(`${server.url}/v1/documents/${document}/reading`);
      expect(body.observations.length + body.exceptions.length).toBeGreaterThan(0);
    }
    await ask(`${server.url}/v1/exceptions?all&limit=1000`);
  });
});

describe('answers on a damaged document', () => {
  let server: Running;

  beforeAll(async () => {
    server = await startServer();
  });

  afterAll(() => server.stop());

  it('are as described, on a dry run and after it', async () => {
    const release = readFileSync(new URL('cloopen-2021q2-release.txt', SAMPLES), 'utf8');
    const damaged = release.replace(/^(Series C Redeemable.*?\d),(\d{3})/m, '$1$2x');
    expect(damaged).not.toBe(release);
    const url = `${server.url}/v1/documents?name=release.txt`;
    const preview = await post(`${url}&dryRun`, damaged);
    const candidates = ({ exceptions }: Pick<Json, 'exceptions'>): unknown[] =>
      exceptions.flatMap((each) => each['candidates'] as unknown[]);
    expect(candidates(preview.body).length).toBeGreaterThan(0);
    await post(url, damaged);
    const { body } = await ask(`${server.url}/v1/exceptions?limit=1000`);
    expect(candidates({ exceptions: body.items })).toHaveLength(candidates(preview.body).length);
  }, 60_000);
});

describe('the description of an answer', () => {
  it('finds what is missing, besides, of another type, and on no route', async () => {
    const server = await startServer();
    const description = new Description((await ask(`${server.url}/openapi.json`)).body);
    await server.stop();
    const faults = (body: unknown, path = '/v1/entities'): string[] =>
      description.faultsOf({ method: 'GET', path, status: 200, mediaType: 'application/json', body });
    const entity = {
      entity: ENTITY,
      name: null,
      tickers: [],
      commits: 1,
      documents: 1,
      observations: 1,
      lastPublishedAt: null,
    };
    const { commits: _, ...less } = entity;
    expect(faults({ items: [entity], next: null })).toEqual([]);
    for (const wrong of [
      less,
      { ...entity, more: 1 },
      { ...entity, commits: '1' },
      { ...entity, entity: null },
    ]) {
      expect(faults({ items: [wrong], next: null })).toHaveLength(1);
    }
    expect(faults({}, '/v1/nothing')).toHaveLength(1);
  });
});
