import { ENTITY, keyed, revenues, STATEMENT_CSV } from './documents.js';
import { ask, post, postJson, problem, startServer, type Running } from './harness.js';

/** The story: a statement of 2021-03-01, its revenues restated on 2022-03-01. */
describe('views', () => {
  let server: Running;
  let entity: string;
  let figureId: string;

  beforeAll(async () => {
    server = await startServer();
    entity = `${server.url}/v1/entities/${ENTITY}`;
    server.clock.at = '2022-01-01T00:00:00.000Z';
    await post(`${server.url}/v1/documents`, STATEMENT_CSV);
    server.clock.at = '2023-01-01T00:00:00.000Z';
    const restated = keyed('2022-03-01', [revenues('1100', { cause: 'error-correction' })]);
    await postJson(`${server.url}/v1/figures`, restated);
    const { body } = await ask(`${entity}/figures?concept=us-gaap:Revenues&period=2020-12-31`);
    figureId = String(body.items[0]!['figureId']);
  });

  afterAll(() => server.stop());

  const valueOf = async (path: string): Promise<unknown> => {
    const { body } = await ask(`${entity}/figures?concept=us-gaap:Revenues&period=2020-12-31${path}`);
    return body.items[0]?.['value'];
  };

  it('list entities', async () => {
    const { status, body } = await ask(`${server.url}/v1/entities`);
    expect(status).toBe(200);
    expect(body).toEqual({
      items: [
        {
          entity: ENTITY,
          name: null,
          tickers: [],
          commits: 2,
          documents: 2,
          observations: 7,
          lastPublishedAt: '2022-03-01T23:59:59.999Z',
        },
      ],
      next: null,
    });
    for (const [q, found] of [
      [ENTITY.slice(4), 1],
      ['nobody', 0],
    ] as const)
      expect((await ask(`${server.url}/v1/entities?q=${q}`)).body.items).toHaveLength(found);
  });

  it('show a statement, its later restatement beside it', async () => {
    const { status, body } = await ask(`${entity}/statements/income-statement?presentation=as-filed`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      entity: ENTITY,
      statement: 'income-statement',
      presentation: 'as-filed',
      columns: [{ period: { start: '2020-01-01', end: '2020-12-31' } }, {}],
      rows: [
        {
          label: 'Revenues',
          figures: [{ value: '1000', restatedLater: { value: '1100' } }, { value: '900' }],
        },
        { label: 'Cost of revenues', figures: [{ value: '-400' }, { value: '-350' }] },
        { label: 'Gross profit' },
      ],
    });
  });

  it('take an entity whether or not its colon is encoded, and its short form', async () => {
    for (const name of ['cik:0000000042', 'cik%3A0000000042', 'cik:42']) {
      const { body } = await ask(`${server.url}/v1/entities/${name}/figures`);
      expect(body.items).toHaveLength(6);
    }
  });

  it('look from either date', async () => {
    expect(await valueOf('')).toBe('1100');
    expect(await valueOf('&asOf=2021-12-31')).toBe('1000');
    expect(await valueOf('&recordedAsOf=2022-06-30')).toBe('1000');
    expect(await valueOf('&recordedAsOf=2021-06-30')).toBeUndefined();
  });

  it('show a figure and its history', async () => {
    const now = await ask(`${server.url}/v1/figures/${figureId}`);
    expect(now.body).toMatchObject({
      figureId,
      entity: ENTITY,
      concept: 'us-gaap:Revenues',
      current: { value: '1100', status: 'restated' },
    });
    expect(now.body).not.toHaveProperty('observations');
    const { body } = await ask(`${server.url}/v1/figures/${figureId}/history`);
    expect(body).toMatchObject({
      vintages: [{ value: '1000' }, { value: '1100', difference: '100', cause: 'error-correction' }],
      observations: [{ locator: { quote: '1,000' } }, { citation: { page: '1' } }],
    });
    expect(now.body.digest).toBe(body.digest);
  });

  it('tell the provenance of a figure', async () => {
    const { status, body } = await ask(`${server.url}/v1/figures/${figureId}/provenance`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      entity: { [`tieout:figure/${figureId}`]: { 'tieout:concept': 'us-gaap:Revenues' } },
      agent: { 'tieout:entity/cik%3A0000000042': { 'prov:label': ENTITY } },
    });
    const revisions = Object.values(body['wasDerivedFrom'] as object).filter((each) => 'prov:type' in each);
    expect(revisions).toHaveLength(1);
  });

  it('tell what changed between two dates', async () => {
    const { status, body } = await ask(`${entity}/diff?from=2021-12-31&to=2022-12-31`);
    expect(status).toBe(200);
    expect(body.changes).toEqual([
      expect.objectContaining({ figureId, kind: 'restated', from: '1000', to: '1100', difference: '100' }),
    ]);
    expect((await ask(`${entity}/diff?from=2020-12-31`)).body.changes).toHaveLength(7);
  });

  it('tell what changed between two recorded times', async () => {
    const { body } = await ask(`${entity}/diff?fromRecorded=2022-06-30`);
    expect(body).toMatchObject({
      by: 'recorded',
      counts: { restated: 1 },
      changes: [{ figureId, percent: '10' }],
    });
    const later = await ask(`${entity}/diff?fromRecorded=2030-01-01&toRecorded=2031-01-01`);
    expect([later.status, later.body.changes]).toEqual([200, []]);
  });

  it('tell what a document says otherwise than another', async () => {
    const { body } = await ask(`${server.url}/v1/figures/${figureId}/history`);
    const [first, second] = body.observations.map(({ document }) => String(document));
    const diff = await ask(`${entity}/diff?fromDocument=${first}&toDocument=${second!.slice(0, 12)}`);
    expect(diff.body).toMatchObject({
      by: 'document',
      from: { document: { document: first, publishedAt: '2021-03-01T23:59:59.999Z' } },
      alike: 0,
      counts: { restated: 1, absent: 5 },
    });
    const reversed = await ask(`${entity}/diff?fromDocument=${second}&toDocument=${first}`);
    expect(problem(reversed)).toEqual([400, 'dates-reversed']);
  });

  it('page through a diff that is asked for by kind, with one digest', async () => {
    const path = `${entity}/diff?from=2020-12-31&kind=reported`;
    const whole = await ask(path);
    const seen: unknown[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { body } = await ask(`${path}&limit=2${next && `&cursor=${next}`}`);
      seen.push(...body.changes);
      expect([body.digest, body['counts']]).toEqual([whole.body.digest, { reported: 6 }]);
      next = body.next;
    }
    expect(seen).toEqual(whole.body.changes);
  });

  it('list restatements of an entity and of all', async () => {
    for (const query of ['', `?entity=${ENTITY}`]) {
      const { body } = await ask(`${server.url}/v1/restatements${query}`);
      expect(body).toMatchObject({ items: [{ figureId, from: '1000', to: '1100' }], next: null });
    }
    expect((await ask(`${server.url}/v1/restatements?asOf=2021-12-31`)).body.items).toEqual([]);
    const whole = (await ask(`${server.url}/v1/restatements`)).body.items.length;
    const filtered = async (filter: string): Promise<number> =>
      (await ask(`${server.url}/v1/restatements?${filter}`)).body.items.length;
    expect((await filtered('suspect=none')) + (await filtered('suspect=any'))).toBe(whole);
    expect(await filtered('from=2100-01-01')).toBe(0);
    expect(await filtered('size=0&percent=0&to=2100-01-01')).toBe(whole);
    expect((await ask(`${server.url}/v1/restatements?suspect=ghost`)).status).toBe(400);
  });

  it('carry an ETag, and are 304 to who has them', async () => {
    const paths = [
      `${entity}/statements/income-statement`,
      `${entity}/statements/income-statement?presentation=standard`,
      `${entity}/diff?from=2021-12-31`,
      `${server.url}/v1/figures/${figureId}`,
      `${server.url}/v1/figures/${figureId}/history`,
    ];
    for (const path of paths) {
      const { body, headers } = await ask(path);
      const etag = headers.get('etag')!;
      expect(etag).toBe(`W/"${body.digest}-2"`);
      expect(headers.get('cache-control')).toBe('private, no-cache');
      for (const known of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
        const again = await ask(path, { headers: { 'If-None-Match': known } });
        expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
        expect(again.headers.get('content-type')).toBeNull();
      }
      const changed = await ask(path, { headers: { 'If-None-Match': 'W/"other-2"' } });
      expect(changed.status).toBe(200);
    }
  });

  it.each([
    ['/v1/entities/cik:7/figures', 404, 'entity-unknown'],
    ['/v1/entities/nobody/figures', 400, 'entity-malformed'],
    ['/v1/entities/cik:42/statements/balance-sheet', 404, 'statement-missing'],
    ['/v1/entities/cik:42/statements/poem', 400, 'request-malformed'],
    ['/v1/entities/cik:42/statements/income-statement?presentation=poem', 400, 'request-malformed'],
    ['/v1/entities/cik:42/statements/income-statement?period=2021-02-30', 400, 'period-malformed'],
    ['/v1/entities/cik:42/statements/income-statement?asOf=soon', 400, 'time-malformed'],
    ['/v1/entities/cik:42/diff', 400, 'diff-malformed'],
    ['/v1/entities/cik:42/diff?to=2022-01-01', 400, 'diff-malformed'],
    ['/v1/entities/cik:42/diff?from=2022-01-01&fromRecorded=2022-01-01', 400, 'diff-malformed'],
    ['/v1/entities/cik:42/diff?fromDocument=abcd', 400, 'diff-malformed'],
    ['/v1/entities/cik:42/diff?fromRecorded=2021-01-01&recordedAsOf=2022-01-01', 400, 'diff-malformed'],
    ['/v1/entities/cik:42/diff?fromDocument=ffffffffff&toDocument=ffffffffff', 404, 'document-unknown'],
    ['/v1/entities/cik:42/diff?from=2022-01-01&kind=poem', 400, 'request-malformed'],
    ['/v1/entities/cik:42/diff?from=2022-01-01&period=2021', 400, 'period-malformed'],
    ['/v1/entities/cik:42/restatements?period=soon', 400, 'period-malformed'],
    ['/v1/restatements?period=2021-02-30', 400, 'period-malformed'],
    ['/v1/entities/cik:42/diff?from=2022-01-01&to=2021-01-01', 400, 'dates-reversed'],
    ['/v1/entities/cik:42/ties?figureId=short', 400, 'request-malformed'],
    ['/v1/entities/cik:42/ties?figureId=QendP8UPC7e0dex_v4EHyA', 404, 'figure-unknown'],
    ['/v1/entities/cik:42/figures?limit=0', 400, 'request-malformed'],
    ['/v1/entities/cik:42/figures?limit=1001', 400, 'request-malformed'],
    ['/v1/entities/cik:42/figures?limit=many', 400, 'request-malformed'],
    ['/v1/entities/cik:42/figures?cursor=x', 400, 'cursor-malformed'],
    ['/v1/entities/cik:42/figures?cursor=W10', 400, 'cursor-malformed'],
    ['/v1/entities?cursor=%00', 400, 'cursor-malformed'],
    ['/v1/figures/nothing', 404, 'figure-unknown'],
    ['/v1/figures/nothing/history', 404, 'figure-unknown'],
    ['/v1/figures/nothing/provenance', 404, 'figure-unknown'],
    ['/v1/restatements?entity=cik:7', 404, 'entity-unknown'],
    ['/v1/exceptions?all=perhaps', 400, 'request-malformed'],
    ['/v1/nothing', 404, 'route-unknown'],
    ['/v1/entities/%ff/figures', 400, 'path-malformed'],
  ])('refuse %s with %s %s', async (path, status, code) => {
    const answer = await ask(`${server.url}${path}`);
    expect(problem(answer)).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(Object.keys(answer.body)).toEqual(
      expect.arrayContaining(['type', 'title', 'status', 'detail', 'instance']),
    );
  });

  it('name the parameter or the place that is wrong', async () => {
    const query = await ask(`${entity}/figures?limit=0&surprise=1`);
    expect(query.body['errors']).toEqual(
      expect.arrayContaining([
        { parameter: 'limit', detail: expect.any(String) },
        { parameter: 'surprise', detail: expect.any(String) },
      ]),
    );
    const body = await postJson(`${server.url}/v1/replays`, { toCommit: -1 });
    expect(body.body['errors']).toEqual([{ pointer: '/toCommit', detail: expect.any(String) }]);
    expect(problem(await postJson(`${server.url}/v1/replays`, { toCommit: 99 }))).toEqual([
      422,
      'commit-unknown',
    ]);
  });

  it('refuse JSON that nests deeper than anything they ask for', async () => {
    const url = `${server.url}/v1/replays`;
    for (const depth of [33, 20_000]) {
      const deep = '['.repeat(depth) + ']'.repeat(depth);
      const answer = await post(url, deep, { 'Content-Type': 'application/json' });
      expect(problem(answer)).toEqual([400, 'json-malformed']);
    }
  });

  it('take JSON in JSON routes only', async () => {
    const url = `${server.url}/v1/replays`;
    const json = { 'Content-Type': 'application/json' };
    expect(problem(await post(url, '{}'))).toEqual([415, 'media-type-unsupported']);
    expect(problem(await post(url, '{', json))).toEqual([400, 'json-malformed']);
    expect(problem(await post(url, '{"__proto__":{"toCommit":1}}', json))).toEqual([400, 'json-malformed']);
  });
});
