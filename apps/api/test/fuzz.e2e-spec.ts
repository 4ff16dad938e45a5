import { readFileSync } from 'node:fs';
import { property, reportCounts } from '#libs/testing';
import { CALLS } from './calls/index.js';
import { make, routesOf } from './calls/record.js';
import { Description, operationsOf, type OpenApi } from './described.js';
import { requests, type FuzzedRequest } from './fuzz/requests.js';
import { Wire } from './fuzz/send.js';
import { ask, startServer, type Running } from './harness.js';

/** That it is what the server says is another spec's matter. */
const DOCUMENT = JSON.parse(
  readFileSync(new URL('../../../docs/openapi.json', import.meta.url), 'utf8'),
) as OpenApi;

/** Requests per route; twenty times as many with `TIEOUT_LONG`. */
const REQUESTS = 100;

/** Documents that the server is asked about: those of the calls, decisions apart. */
const INTAKE = new Set(['ingestDocument', 'keyFigures']);

describe('a server asked anything', () => {
  const description = new Description(DOCUMENT);
  let server: Running;
  let wire: Wire;
  const counts = { routes: 0, requests: 0, answered: 0, refused: 0, 'errors of the server': 0 };

  beforeAll(async () => {
    server = await startServer();
    wire = new Wire(server.url);
    const routes = routesOf(DOCUMENT);
    for (const call of CALLS.filter(({ operation }) => INTAKE.has(operation))) {
      await make(call, { origin: server.url, routes, made: [] });
    }
  }, 60_000);

  afterAll(async () => {
    reportCounts('Fuzzed: requests over HTTP', counts);
    wire.close();
    await server.stop();
  });

  async function answersAsDescribed(request: FuzzedRequest): Promise<void> {
    server.logged.length = 0;
    const { status, mediaType, text } = await wire.send(request);
    counts.requests++;
    counts[status < 400 ? 'answered' : 'refused']++;
    const path = request.path.split('?')[0]!;
    const isJson = mediaType.endsWith('json');
    const body: unknown = isJson ? JSON.parse(text) : text;
    const errors = server.logged.filter((line) => line.includes('"level":50'));
    expect([status >= 500 && status !== 503, errors]).toEqual([false, []]);
    const faults = description.faultsOf({ method: request.method, path, status, mediaType, body });
    expect(faults.length === 0 ? [] : [faults, text.slice(0, 500)]).toEqual([]);
  }

  for (const [route, operation] of operationsOf(DOCUMENT)) {
    counts.routes++;
    property(`answers ${route} as described`, requests(operation, DOCUMENT), answersAsDescribed, REQUESTS);
  }

  it('is as well as before', async () => {
    for (const path of ['/health/live', '/health/ready']) {
      expect((await ask(`${server.url}${path}`)).status).toBe(200);
    }
    const { status, body } = await ask(`${server.url}/v1/entities?limit=1`);
    expect([status, body.items.length]).toEqual([200, 1]);
  });
});
