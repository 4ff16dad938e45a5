import { ENTITY, keyed, revenues, STATEMENT_CSV } from './documents.js';
import { ask, post, postJson, problem, startServer, type Answer, type Running } from './harness.js';

/** The story: a statement, a figure of no statement, the statement's revenues a thousandfold, and a person who says no. */
describe('the changes of a statement', () => {
  let server: Running;
  let documents: string;

  beforeAll(async () => {
    server = await startServer();
    documents = `${server.url}/v1/entities/${ENTITY}/documents`;
    const figures = `${server.url}/v1/figures`;
    server.clock.at = '2022-01-01T00:00:00.000Z';
    await post(`${server.url}/v1/documents`, STATEMENT_CSV);
    const elsewhere = revenues('7', { period: '2031-01-01/2031-12-31' });
    await postJson(figures, keyed('2021-09-01', [elsewhere]));
    server.clock.at = '2023-01-01T00:00:00.000Z';
    await postJson(figures, keyed('2022-03-01', [revenues('1000000')]));
    const { body } = await ask(`${server.url}/v1/exceptions?entity=${ENTITY}`);
    server.clock.at = '2024-01-01T00:00:00.000Z';
    const decision = { choice: { dismiss: true }, by: 'A. Auditor', reason: 'the document says thousands' };
    await postJson(
      `${server.url}/v1/exceptions/${String(body.items[0]!['exceptionId'])}/resolution`,
      decision,
    );
  });

  afterAll(() => server.stop());

  const told = ({ body }: Answer): unknown[] =>
    body.items.map((each) => [
      each['act'],
      String(each['publishedAt']).slice(0, 10),
      String(each['recordedAt']).slice(0, 4),
      each['actor'],
    ]);

  it('are among all acts, newest published first', async () => {
    const all = await ask(documents);
    expect(told(all)).toEqual([
      ['resolved', '2022-03-01', '2024', 'A. Auditor'],
      ['filed', '2022-03-01', '2023', expect.any(String)],
      ['filed', '2021-09-01', '2022', expect.any(String)],
      ['filed', '2021-03-01', '2022', expect.any(String)],
    ]);
    expect(all.body.items[3]).toMatchObject({
      title: 'Annual report',
      form: '10-K',
      statements: ['income-statement'],
      reader: { name: 'keyed' },
      recorded: { reported: 6, exceptions: 0 },
      changed: null,
    });
    expect(told(await ask(`${documents}?act=filed&asOf=2021-12-31`))).toHaveLength(2);
    expect(told(await ask(`${documents}?recordedAsOf=2022-12-31`))).toHaveLength(2);
  });

  it('are counted, and acts that changed nothing of it left out', async () => {
    const { body } = await ask(`${documents}?statement=income-statement`);
    expect(body.items.map(({ act, changed }) => ({ act, changed }))).toMatchObject([
      { act: 'resolved', changed: { presents: false, resolved: 1, reported: 0 } },
      // It was doubted when it was taken in.
      { act: 'filed', changed: { presents: false, doubted: 0, reclassified: 1 } },
      { act: 'filed', changed: { presents: true, reported: 6 } },
    ]);
    const before = await ask(`${documents}?statement=income-statement&recordedAsOf=2023-12-31`);
    expect(before.body.items.map(({ changed }) => changed)).toMatchObject([{ doubted: 1 }, { reported: 6 }]);
    expect((await ask(`${documents}?statement=balance-sheet`)).body.items).toEqual([]);
  });

  it('are answered page by page, each under an ETag', async () => {
    const first = await ask(`${documents}?limit=3`);
    const second = await ask(`${documents}?limit=3&cursor=${first.body.next}`);
    const { body } = await ask(documents);
    expect([...first.body.items, ...second.body.items]).toEqual(body.items);
    const headers = { 'If-None-Match': first.headers.get('etag')! };
    expect((await ask(`${documents}?limit=3`, { headers })).status).toBe(304);
    expect(problem(await ask(`${documents}?act=filed&cursor=${first.body.next}`))).toEqual([
      400,
      'cursor-malformed',
    ]);
  });

  it('lead to statements that can be had', async () => {
    const statements = `${server.url}/v1/entities/${ENTITY}/statements`;
    const { body, headers } = await ask(statements);
    expect(body).toMatchObject({
      entity: ENTITY,
      asOf: null,
      statements: [
        {
          statement: 'income-statement',
          presentations: [
            { presentation: 'as-filed', title: 'Income statement', form: '10-K', columns: [] },
            { presentation: 'standard', columns: ['annual', 'year-to-date', 'all'] },
          ],
        },
      ],
    });
    expect((await ask(`${statements}?asOf=2020-12-31`)).body).toMatchObject({ statements: [] });
    const again = await ask(statements, { headers: { 'If-None-Match': headers.get('etag')! } });
    expect(again.status).toBe(304);
    expect(problem(await ask(`${server.url}/v1/entities/cik:7/statements`))).toEqual([404, 'entity-unknown']);
  });

  it('are of statements that a presentation has', async () => {
    for (const wrong of ['statement=per-share', 'statement=non-gaap&presentation=standard'])
      expect(problem(await ask(`${documents}?${wrong}`))).toEqual([404, 'statement-missing']);
    expect(problem(await ask(`${documents}?statement=weather`))).toEqual([400, 'request-malformed']);
    expect((await ask(`${documents}?statement=per-share&presentation=standard`)).body.items).toEqual([]);
  });
});
