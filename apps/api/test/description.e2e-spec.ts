import { readFileSync, writeFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { format, resolveConfig } from 'prettier';
import { describeApi } from '../src/openapi/describe.js';
import { EXAMPLES } from '../src/openapi/examples.js';
import { CALLS } from './calls/index.js';
import { examplesOf, make, routesOf, type Recorded, type RouteOf } from './calls/record.js';
import { operationsOf, type DescribedOperation, type OpenApi } from './described.js';
import { ask, startServer, type Running } from './harness.js';

const DOCUMENT = new URL('../../../docs/openapi.json', import.meta.url);
const EXAMPLES_FILE = new URL('../src/openapi/examples.ts', import.meta.url);

/** `npm run openapi` writes what is otherwise compared. */
const REWRITES = process.env['TIEOUT_REWRITE'] === '1';

describe('the description of the API', () => {
  let server: Running;
  let document: OpenApi;
  let operations: Map<string, DescribedOperation>;
  let recorded: readonly Recorded[];

  beforeAll(async () => {
    server = await startServer();
    const first = await openApi();
    recorded = await walk(routesOf(first));
    if (REWRITES) await rewrite();
    document = await openApi();
    operations = operationsOf(document);
  }, 60_000);

  afterAll(() => server.stop());

  const openApi = async (): Promise<OpenApi> =>
    (await ask(`${server.url}/openapi.json`)).body as unknown as OpenApi;

  async function walk(routes: RouteOf): Promise<readonly Recorded[]> {
    const made: Recorded[] = [];
    for (const call of CALLS) {
      const answer = await make(call, { origin: server.url, routes, made });
      expect([call.operation, call.name, answer.status]).toEqual([call.operation, call.name, call.status]);
      made.push({ call, answer });
    }
    return made;
  }

  const published = (): string => readFileSync(DOCUMENT, 'utf8');

  async function rewrite(): Promise<void> {
    const examples = examplesOf(recorded);
    const text = `import type { ExamplesByOperation } from './add-examples.js';

/** What the samples give, abridged; written by \`npm run openapi\`. */
export const EXAMPLES: ExamplesByOperation = ${JSON.stringify(examples)};
`;
    const config = await resolveConfig(EXAMPLES_FILE);
    writeFileSync(EXAMPLES_FILE, await format(text, { ...config, parser: 'typescript' }));
    writeFileSync(DOCUMENT, `${JSON.stringify(describeApi(server.app, examples), null, 2)}\n`);
  }

  const isCurrent = REWRITES ? it.skip : it;

  isCurrent('shows what the samples give: else run "npm run openapi"', () => {
    expect(examplesOf(recorded)).toEqual(EXAMPLES);
  });

  isCurrent('is docs/openapi.json: else run "npm run openapi" and look at the difference', () => {
    expect(JSON.parse(published())).toEqual(document);
  });

  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(published());
    expect([valid, errors]).toEqual([true, undefined]);
  });

  it('has a call of every route, and of every way in which it succeeds', () => {
    const called = new Set(CALLS.map(({ operation, status }) => `${operation} ${status}`));
    const described = [...operations.values()].flatMap(({ operationId, responses }) =>
      Object.keys(responses)
        .filter((status) => status.startsWith('2'))
        .map((status) => `${operationId} ${status}`),
    );
    expect(described.filter((each) => !called.has(each))).toEqual([]);
  });
});
