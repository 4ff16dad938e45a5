import {
  Description,
  operationsOf,
  type DescribedOperation,
  type MediaType,
  type OpenApi,
} from './described.js';
import { ask, startServer, type Running } from './harness.js';

const ROUTES = [
  'delete /v1/replays/{replayId}',
  'delete /v1/session',
  'get /health/live',
  'get /health/ready',
  'get /metrics',
  'get /v1/certificates',
  'get /v1/certificates/{certificateId}',
  'get /v1/documents/{sha256}',
  'get /v1/documents/{sha256}/content',
  'get /v1/documents/{sha256}/places',
  'get /v1/documents/{sha256}/reading',
  'get /v1/documents/{sha256}/rendition',
  'get /v1/documents/{sha256}/report',
  'get /v1/documents/{sha256}/view',
  'get /v1/entities',
  'get /v1/entities/{entity}/diff',
  'get /v1/entities/{entity}/documents',
  'get /v1/entities/{entity}/figures',
  'get /v1/entities/{entity}/report',
  'get /v1/entities/{entity}/restatements',
  'get /v1/entities/{entity}/statements',
  'get /v1/entities/{entity}/statements/{statement}',
  'get /v1/entities/{entity}/statements/{statement}/marks',
  'get /v1/entities/{entity}/ties',
  'get /v1/exceptions',
  'get /v1/exceptions/{exceptionId}',
  'get /v1/figures/{figureId}',
  'get /v1/figures/{figureId}/history',
  'get /v1/figures/{figureId}/proof',
  'get /v1/figures/{figureId}/provenance',
  'get /v1/figures/{figureId}/report',
  'get /v1/frames/{concept}/{unit}/{period}',
  'get /v1/log',
  'get /v1/log/checkpoint',
  'get /v1/log/consistency',
  'get /v1/log/events',
  'get /v1/log/tile/{level}/{path}',
  'get /v1/projections',
  'get /v1/replays',
  'get /v1/replays/{replayId}',
  'get /v1/replays/{replayId}/events',
  'get /v1/restatements',
  'get /v1/session',
  'post /v1/certificates',
  'post /v1/certificates/{certificateId}/check',
  'post /v1/documents',
  'post /v1/exceptions/{exceptionId}/resolution',
  'post /v1/figures',
  'post /v1/log/cosignatures',
  'post /v1/replays',
  'post /v1/session',
];

/** Media types whose bodies are any bytes: nothing to show. */
const BYTES = new Set([
  'application/octet-stream',
  'application/vnd.apache.parquet',
  'application/zip',
  'text/markdown',
]);

describe('the description of the API', () => {
  let server: Running;
  let operations: Map<string, DescribedOperation>;
  let document: OpenApi;
  let text: string;

  beforeAll(async () => {
    server = await startServer();
    const { body, status, text: json } = await ask(`${server.url}/openapi.json`);
    expect(status).toBe(200);
    text = json;
    document = body as unknown as OpenApi;
    operations = operationsOf(document);
  });

  afterAll(() => server.stop());

  it('lists every route', () => {
    expect([...operations.keys()].toSorted()).toEqual(ROUTES);
  });

  it('says what each is for, under a name of its own', () => {
    const ids = [...operations.values()].map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const tags = document.tags.map(({ name }) => name);
    for (const { summary, responses, operationId, tags: own } of operations.values()) {
      expect(operationId).toMatch(/^[a-z][A-Za-z]+$/);
      expect(own.filter((tag) => tags.includes(tag))).toHaveLength(1);
      expect(summary).toMatch(/\S/);
      expect(Object.keys(responses)).toEqual(expect.arrayContaining([expect.stringMatching(/^2/)]));
    }
  });

  it('says what every answer in JSON is made of', () => {
    for (const [route, { responses }] of operations) {
      for (const [status, { content }] of Object.entries(responses)) {
        if (status === '304' || status === '204') continue;
        const schemas = Object.values(content ?? {}).map(({ schema }) => Object.keys(schema).length);
        expect([route, status, schemas]).toEqual([
          route,
          status,
          expect.arrayContaining([expect.any(Number)]),
        ]);
      }
    }
  });

  it('names every part of a path as a parameter', () => {
    for (const [route, { parameters }] of operations) {
      const named = parameters.filter((each) => each.in === 'path').map(({ name }) => name);
      const parts = [...route.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      expect([route, named.toSorted()]).toEqual([route, parts.toSorted()]);
    }
  });

  it('says of every parameter what it is, with an example that it takes', () => {
    const description = new Description(document);
    for (const [route, { parameters }] of operations) {
      for (const { name, description: what, in: place, example, schema } of parameters) {
        expect([route, name, what]).toEqual([route, name, expect.stringMatching(/\S/)]);
        if (place === 'header') continue;
        expect([route, name, description.faultsOfValue(example, schema)]).toEqual([route, name, []]);
      }
    }
  });

  it('shows for every body and every answer what it may look like, and that is as described', () => {
    const description = new Description(document);
    const check = (where: string, mediaType: string, { schema, examples = {} }: MediaType): void => {
      if (BYTES.has(mediaType)) return;
      const values = Object.values(examples).map(
        (each) => each.value ?? document.components.examples[each.$ref!.split('/').at(-1)!]!.value,
      );
      expect([where, mediaType, values.length > 0]).toEqual([where, mediaType, true]);
      for (const value of values)
        expect([where, description.faultsOfValue(value, schema)]).toEqual([where, []]);
    };
    for (const [route, { requestBody, responses }] of operations) {
      const bodies = Object.entries(requestBody?.content ?? {});
      for (const [mediaType, each] of bodies.filter(([, { examples }]) => examples ?? bodies.length === 1)) {
        check(route, mediaType, each);
      }
      for (const [status, { content = {} }] of Object.entries(responses)) {
        for (const [mediaType, each] of Object.entries(content)) check(`${route} ${status}`, mediaType, each);
      }
    }
  });

  it('says which headers every answer has', () => {
    for (const { responses } of operations.values()) {
      const isTagged = '304' in responses;
      for (const [status, { headers = {} }] of Object.entries(responses)) {
        const names = Object.keys(headers);
        expect(Object.keys(document.components.headers)).toEqual(expect.arrayContaining(names));
        expect(names).toContain('X-Request-Id');
        expect(names.includes('ETag')).toBe(isTagged && ['200', '304'].includes(status));
        expect(names.includes('Retry-After')).toBe(['429', '503'].includes(status));
      }
    }
  });

  it('tells the parameters of a query', () => {
    const { parameters } = operations.get('get /v1/entities/{entity}/figures')!;
    const names = parameters.filter((each) => each.in === 'query').map(({ name }) => name);
    expect(names.toSorted()).toEqual(['asOf', 'concept', 'cursor', 'limit', 'period', 'recordedAsOf']);
  });

  it('refers to what is there', () => {
    for (const [, kind, name] of text.matchAll(/#\/components\/(\w+)\/([\w-]+)/g)) {
      expect(Object.keys(document.components[kind as 'schemas'])).toContain(name);
    }
  });

  it('can be read in a browser', async () => {
    const page = await ask(`${server.url}/docs`);
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/^text\/html/),
    ]);
    expect(page.text).toContain('swagger-ui');
    for (const asset of ['swagger-ui-bundle.js', 'swagger-ui.css', 'swagger-ui-init.js']) {
      expect([asset, (await ask(`${server.url}/docs/${asset}`)).status]).toEqual([asset, 200]);
    }
  });
});
