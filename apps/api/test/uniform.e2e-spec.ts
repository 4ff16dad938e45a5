import { readFileSync } from 'node:fs';
import { CALLS } from './calls/index.js';
import { operationsOf, type DescribedOperation, type OpenApi } from './described.js';
import { STATEMENT_CSV } from './documents.js';
import { ask, post, problem, startServer, type Answer, type Running } from './harness.js';

const DOCUMENT = JSON.parse(
  readFileSync(new URL('../../../docs/openapi.json', import.meta.url), 'utf8'),
) as OpenApi;

const OPERATIONS = [...operationsOf(DOCUMENT).values()].filter(({ path }) => path.startsWith('/v1/'));

const routesWith = (name: string, place = 'query'): readonly DescribedOperation[] =>
  OPERATIONS.filter(
    ({ method, parameters }) =>
      method === 'GET' && parameters.some((each) => each.name === name && each.in === place),
  );

const TIMES = ['asOf', 'recordedAsOf', 'from', 'to', 'fromRecorded', 'toRecorded'];

/** What is true of one route is true of all: whoever adds one is held to it. */
describe('every route', () => {
  let server: Running;

  beforeAll(async () => {
    server = await startServer();
    expect((await post(`${server.url}/v1/documents`, STATEMENT_CSV)).status).toBe(201);
  });

  afterAll(() => server.stop());

  /** Asks it as it is shown, but for one parameter. */
  async function askWith(
    { method, path, parameters, operationId }: DescribedOperation,
    name: string,
    value: string,
  ): Promise<Answer> {
    const filled = path.replace(/\{(\w+)\}/g, (_, part: string) => {
      const { example } = parameters.find((each) => each.name === part)!;
      return encodeURIComponent(part === 'entity' ? 'cik:42' : part === name ? value : String(example));
    });
    const at = name === 'entity' ? filled.replace('cik%3A42', encodeURIComponent(value)) : filled;
    const isInPath = parameters.some((each) => each.name === name && each.in === 'path');
    // A diff is of two sides, whatever else it is asked.
    const sides = operationId === 'getDiff' && !TIMES.includes(name) ? { from: '2021-12-31' } : {};
    const body = CALLS.find(({ operation }) => operation === operationId)?.body;
    const query = new URLSearchParams(isInPath ? sides : { ...sides, [name]: value }).toString();
    return ask(`${server.url}${at}?${query}`, {
      method,
      ...(body && { body: body.text, headers: { 'Content-Type': body.mediaType } }),
    });
  }

  it.each(OPERATIONS.map((each) => [`${each.method} ${each.path}`, each] as const))(
    '%s refuses a parameter that it does not know',
    async (_, operation) => {
      const answer = await askWith(operation, 'surprise', '1');
      expect(problem(answer)).toEqual([400, 'request-malformed']);
      expect(answer.body['errors']).toContainEqual({ parameter: 'surprise', detail: expect.any(String) });
    },
  );

  it.each(
    [...routesWith('entity', 'path'), ...routesWith('entity')].map((each) => [each.path, each] as const),
  )('%s does not know an entity that the ledger does not know', async (_, operation) => {
    expect(problem(await askWith(operation, 'entity', 'cik:7'))).toEqual([404, 'entity-unknown']);
    expect(problem(await askWith(operation, 'entity', 'nobody'))).toEqual([400, 'entity-malformed']);
  });

  it.each(routesWith('limit').map((each) => [each.path, each] as const))(
    '%s gives 1 to 1000 items, after a cursor of its own',
    async (_, operation) => {
      for (const limit of ['0', '1001', '-1', '1.5', 'many', '']) {
        const answer = await askWith(operation, 'limit', limit);
        expect([limit, ...problem(answer)]).toEqual([limit, 400, 'request-malformed']);
      }
      for (const cursor of ['x', 'W10', '']) {
        const answer = await askWith(operation, 'cursor', cursor);
        const [status, code] = problem(answer);
        expect([cursor, status]).toEqual([cursor, 400]);
        expect(code).toBe('cursor-malformed');
      }
    },
  );

  it.each(
    TIMES.flatMap((name) => routesWith(name).map((each) => [`${each.path}?${name}`, each, name] as const)),
  )('%s takes a date or a moment, and nothing else', async (_, operation, name) => {
    for (const time of ['soon', '2021-02-29', '2021-1-1', '20210101', '']) {
      const [status, code] = problem(await askWith(operation, name, time));
      expect([time, status]).toEqual([time, expect.any(Number)]);
      expect([
        'time-malformed',
        'diff-malformed',
        'figure-unknown',
        'document-unknown',
        'statement-missing',
      ]).toContain(code);
    }
    for (const time of ['2023-06-30', '2023-06-30T16:30:00Z']) {
      const answer = await askWith(operation, name, time);
      if (answer.status !== 200) expect(problem(answer)[1]).not.toBe('time-malformed');
    }
  });

  it.each(routesWith('document').map((each) => [each.path, each] as const))(
    '%s does not know a document that the ledger does not know',
    async (_, operation) => {
      expect(problem(await askWith(operation, 'document', 'f'.repeat(64)))).toEqual([
        404,
        'document-unknown',
      ]);
    },
  );
});
