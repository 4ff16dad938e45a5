import { readFileSync } from 'node:fs';
import { NEEDS } from '../src/access/needs.js';
import { CALLS } from './calls/index.js';
import { operationsOf, type DescribedOperation, type OpenApi } from './described.js';
import { keyed, revenues, STATEMENT_CSV } from './documents.js';
import { ask, postJson, problem, startServer, type Answer, type Running } from './harness.js';
import { bearer, makeKey, TOKEN } from './keys.js';

const DOCUMENT = JSON.parse(
  readFileSync(new URL('../../../docs/openapi.json', import.meta.url), 'utf8'),
) as OpenApi;

const OPERATIONS = [...operationsOf(DOCUMENT)].filter(([route]) => route in NEEDS);

const THEIRS = 'cik:0000000042';
const OTHER = 'cik:0000000043';

type Parts = Readonly<Record<string, string>>;

/** A key that is limited to one of two entities which the ledger holds. */
describe('who is limited to an entity', () => {
  let server: Running;
  let limited: Record<string, string>;
  /** What there is of each entity, by the names that paths have for it. */
  const parts = new Map<string, Parts>();
  /** What is of the other entity, and nothing limited may tell. */
  const secrets = new Set<string>();

  beforeAll(async () => {
    server = await startServer({ token: TOKEN });
    limited = bearer(await makeKey(server, 'limited', 'operator', { entities: [THEIRS] }));
    for (const entity of [OTHER, THEIRS]) parts.set(entity, await fill(entity));
    for (const each of ['sha256', 'figureId', 'exceptionId', 'entity']) secrets.add(parts.get(OTHER)![each]!);
  });

  afterAll(() => server.stop());

  const admin = bearer(TOKEN);

  /** Two documents, the second of which states a figure so that it is in doubt. */
  async function fill(entity: string): Promise<Parts> {
    const url = `${server.url}/v1`;
    const of = { entity, title: `Of ${entity}` };
    await postJson(`${url}/figures`, keyed('2021-03-01', [revenues('1000')], of), admin);
    const { body } = await postJson(`${url}/figures`, keyed('2021-04-01', [revenues('1000000')], of), admin);
    const figures = await ask(`${url}/entities/${entity}/figures`, { headers: admin });
    const exceptions = await ask(`${url}/exceptions?entity=${entity}`, { headers: admin });
    return {
      entity,
      sha256: body.document,
      figureId: String(figures.body.items[0]!['figureId']),
      exceptionId: String(exceptions.body.items[0]!['exceptionId']),
      statement: 'income-statement',
      concept: 'us-gaap:Revenues',
      unit: 'EUR',
      period: 'CY2020',
    };
  }

  function asking(
    { method, path, parameters, operationId }: DescribedOperation,
    of: Parts,
    query = '',
  ): Promise<Answer> {
    const filled = path.replace(/\{(\w+)\}/g, (_, part: string) =>
      encodeURIComponent(of[part] ?? String(parameters.find(({ name }) => name === part)!.example)),
    );
    const body = CALLS.find(({ operation }) => operation === operationId)?.body;
    return ask(`${server.url}${filled}${query}`, {
      method,
      headers: { ...limited, ...(body && { 'Content-Type': body.mediaType }) },
      ...(body && { body: body.text }),
    });
  }

  const of = (entity: string): Parts => parts.get(entity)!;

  it.each(OPERATIONS)('%s tells nothing of another', async (route, operation) => {
    const answer = await asking(operation, of(OTHER));
    // What was asked for may be named again, and only that.
    const isAsked = (secret: string): boolean =>
      answer.status === 404 &&
      ['sha256', 'figureId', 'exceptionId'].some(
        (part) => of(OTHER)[part] === secret && operation.path.includes(part),
      );
    for (const secret of secrets) {
      if (!isAsked(secret)) expect([route, answer.text.includes(secret)]).toEqual([route, false]);
    }
    expect(answer.text).not.toContain(`Of ${OTHER}`);
    switch (NEEDS[route]!.of) {
      case 'entity':
      case 'delivery':
        return expect(problem(answer)).toEqual([403, 'entity-forbidden']);
      case 'ledger':
        return expect(problem(answer)).toEqual([403, 'ledger-forbidden']);
      case 'document':
      case 'figure':
      case 'exception':
        return expect(problem(answer)).toEqual([404, `${NEEDS[route]!.of}-unknown`]);
      case 'list':
        // Theirs is in it, so that it is no wonder that the other is not.
        expect(answer.status).toBe(200);
        return expect(operation.operationId === 'listRestatements' || answer.text.includes(THEIRS)).toBe(
          true,
        );
      case 'caller':
        return expect(answer.status).toBe(200);
    }
  });

  it.each(
    OPERATIONS.filter(
      ([route, { method }]) =>
        method === 'GET' && ['entity', 'document', 'figure', 'exception'].includes(NEEDS[route]!.of),
    ),
  )('%s tells of theirs', async (_, operation) => {
    const { status } = await asking(
      operation,
      of(THEIRS),
      operation.operationId === 'getDiff' ? '?from=2020-01-01' : '',
    );
    expect([401, 403]).not.toContain(status);
    if (operation.operationId !== 'resolveException') expect([200, 404]).toContain(status);
  });

  it('asks no list for another, by its name or by a document of it', async () => {
    for (const path of ['restatements', 'exceptions']) {
      const answer = await ask(`${server.url}/v1/${path}?entity=${OTHER}`, { headers: limited });
      expect(problem(answer)).toEqual([403, 'entity-forbidden']);
    }
    const { sha256 } = of(OTHER);
    for (const document of [sha256!, sha256!.slice(0, 8), 'f'.repeat(64)]) {
      for (const path of [`exceptions`, `entities/${THEIRS}/ties`]) {
        const answer = await ask(`${server.url}/v1/${path}?document=${document}`, { headers: limited });
        expect(problem(answer)).toEqual([404, 'document-unknown']);
      }
    }
    const own = await ask(`${server.url}/v1/exceptions?document=${of(THEIRS)['sha256']}`, {
      headers: limited,
    });
    expect(own.body.items).toHaveLength(1);
  });

  it('finds no document by the beginning of its hash, which could tell of others', async () => {
    const begun = of(THEIRS)['sha256']!.slice(0, 8);
    const answer = await ask(`${server.url}/v1/documents/${begun}`, { headers: limited });
    expect(problem(answer)).toEqual([404, 'document-unknown']);
  });

  it('learns of no other where theirs is not known yet', async () => {
    const key = await makeKey(server, 'early', 'reader', { entities: ['cik:7'] });
    const answer = await ask(`${server.url}/v1/entities/cik:7/figures`, { headers: bearer(key) });
    expect(problem(answer)).toEqual([404, 'entity-unknown']);
    expect(answer.text).not.toMatch(/cik:000000004\d/);
    const all = await ask(`${server.url}/v1/entities`, { headers: bearer(key) });
    expect(all.body.items).toEqual([]);
  });

  it('records of theirs only, and a dry run is no way round', async () => {
    const written = await ask(`${server.url}/v1/documents`, {
      method: 'POST',
      headers: limited,
      body: STATEMENT_CSV,
    });
    expect(written.status).toBe(201);
    const others = keyed('2022-03-01', [revenues('7')], { entity: OTHER });
    for (const query of ['', '?dryRun']) {
      const answer = await postJson(`${server.url}/v1/figures${query}`, others, limited);
      expect(problem(answer)).toEqual([403, 'entity-forbidden']);
    }
    // Nor does it tell of what another recorded.
    const known = keyed('2021-03-01', [revenues('1000')], { entity: OTHER, title: `Of ${OTHER}` });
    expect(problem(await postJson(`${server.url}/v1/figures`, known, limited))).toEqual([
      403,
      'entity-forbidden',
    ]);
  });

  it('has idempotency keys of its own', async () => {
    const once = { 'Idempotency-Key': 'the-same' };
    const figures = (entity: string) => keyed('2023-03-01', [revenues('9')], { entity });
    const first = await postJson(`${server.url}/v1/figures`, figures(OTHER), { ...admin, ...once });
    const second = await postJson(`${server.url}/v1/figures`, figures(THEIRS), { ...limited, ...once });
    expect([first.status, second.status]).toEqual([201, 201]);
  });

  it('is named in what it decides, and for whom', async () => {
    const url = `${server.url}/v1/exceptions/${of(THEIRS)['exceptionId']}/resolution`;
    const decision = { choice: { dismiss: true }, reason: 'the document says thousands', by: 'A. Auditor' };
    expect((await postJson(url, decision, limited)).status).toBe(201);
    const decided = await ask(url.replace('/resolution', ''), { headers: limited });
    expect(decided.body['resolution']).toMatchObject({ by: 'person', actor: 'limited, for A. Auditor' });
    const nobody = await postJson(url, { ...decision, by: undefined }, admin);
    expect(problem(nobody)).toEqual([400, 'request-malformed']);
  });
});
