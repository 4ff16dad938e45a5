import { ask, startServer, type Running } from './harness.js';

const ROUTES = [
  'get /health/live',
  'get /health/ready',
  'get /v1/documents/{sha256}',
  'get /v1/documents/{sha256}/content',
  'get /v1/documents/{sha256}/reading',
  'get /v1/documents/{sha256}/rendition',
  'get /v1/entities',
  'get /v1/entities/{entity}/diff',
  'get /v1/entities/{entity}/figures',
  'get /v1/entities/{entity}/statements/{statement}',
  'get /v1/entities/{entity}/ties',
  'get /v1/exceptions',
  'get /v1/figures/{figureId}',
  'get /v1/figures/{figureId}/history',
  'get /v1/figures/{figureId}/provenance',
  'get /v1/frames/{concept}/{unit}/{period}',
  'get /v1/restatements',
  'post /v1/documents',
  'post /v1/exceptions/{exceptionId}/resolution',
  'post /v1/figures',
  'post /v1/replays',
];

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly { readonly in: string; readonly name: string }[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { schema: object }>> }>
  >;
}

describe('the description of the API', () => {
  let server: Running;
  let operations: Map<string, Operation>;
  let text: string;

  beforeAll(async () => {
    server = await startServer();
    const { body, status, text: json } = await ask(`${server.url}/openapi.json`);
    expect(status).toBe(200);
    expect(body['openapi']).toMatch(/^3\./);
    text = json;
    const paths = body['paths'] as Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    operations = new Map(
      Object.entries(paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => [`${method} ${path}`, operation] as const),
      ),
    );
  });

  afterAll(() => server.stop());

  it('lists every route', () => {
    expect([...operations.keys()].toSorted()).toEqual(ROUTES);
  });

  it('says what each is for, under a name of its own', () => {
    const ids = [...operations.values()].map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { summary, responses } of operations.values()) {
      expect(summary).toMatch(/\S/);
      expect(Object.keys(responses)).toEqual(expect.arrayContaining([expect.stringMatching(/^2/)]));
    }
  });

  it('says what every answer in JSON is made of', () => {
    for (const [route, { responses }] of operations) {
      for (const [status, { content }] of Object.entries(responses)) {
        if (status === '304') continue;
        const schemas = Object.values(content ?? {}).map(({ schema }) => Object.keys(schema).length);
        expect([route, status, schemas]).toEqual([
          route,
          status,
          expect.arrayContaining([expect.any(Number)]),
        ]);
        expect(Math.min(...schemas)).toBeGreaterThan(0);
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

  it('tells the parameters of a query', () => {
    const { parameters } = operations.get('get /v1/entities/{entity}/figures')!;
    const names = parameters.filter((each) => each.in === 'query').map(({ name }) => name);
    expect(names.toSorted()).toEqual(['asOf', 'concept', 'cursor', 'limit', 'period', 'recordedAsOf']);
  });

  it('refers to schemas that are there', () => {
    const document = JSON.parse(text) as { components: { schemas: object } };
    for (const [, name] of text.matchAll(/#\/components\/schemas\/(\w+)/g)) {
      expect(document.components.schemas).toHaveProperty(name!);
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
