import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { ENTITY, keyed, revenues, STATEMENT_CSV } from './documents.js';
import { ask, post, postJson, problem, startServer, type Running } from './harness.js';

/** The story: a statement of 2021-03-01, its revenues restated on 2022-03-01. */
describe('tables over HTTP', () => {
  let server: Running;
  let entity: string;
  let figureId: string;

  beforeAll(async () => {
    server = await startServer();
    entity = `${server.url}/v1/entities/${ENTITY}`;
    server.clock.at = '2022-01-01T00:00:00.000Z';
    await post(`${server.url}/v1/documents`, STATEMENT_CSV);
    server.clock.at = '2023-01-01T00:00:00.000Z';
    await postJson(
      `${server.url}/v1/figures`,
      keyed('2022-03-01', [revenues('1100', { cause: 'error-correction' })]),
    );
    const { body } = await ask(`${entity}/figures?concept=us-gaap:Revenues&period=2020-12-31`);
    figureId = String(body.items[0]!['figureId']);
  });

  afterAll(() => server.stop());

  it('tell an entity’s restatement history, page by page', async () => {
    const { status, body, headers } = await ask(`${entity}/restatements`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      items: [
        {
          figureId,
          first: '1000',
          current: '1100',
          difference: '100',
          percent: '10',
          vintages: [{ cause: null }, { cause: 'error-correction', difference: '100' }],
        },
      ],
      next: null,
    });
    const etag = headers.get('etag')!;
    expect((await ask(`${entity}/restatements`, { headers: { 'If-None-Match': etag } })).status).toBe(304);
    for (const filter of ['asOf=2021-12-31', 'concept=cost', 'size=101', 'percent=11', 'cause=stock-split'])
      expect((await ask(`${entity}/restatements?${filter}`)).body.items).toEqual([]);
  });

  const tables = (): [string, string, number][] => [
    [`${entity}/diff?from=2021-12-31`, `${ENTITY.replace(':', '-')}-diff`, 1],
    [`${entity}/restatements?limit=1`, `${ENTITY.replace(':', '-')}-restatements`, 2],
    [`${server.url}/v1/restatements?concept=us-gaap:Revenues`, 'restated', 1],
    [`${server.url}/v1/figures/${figureId}/history?`, `${ENTITY.replace(':', '-')}-${figureId}`, 2],
  ];

  it('are CSV or Parquet where the parameter or Accept says so, under a name to save them by', async () => {
    for (const [path, name, count] of tables()) {
      const asked = await fetch(`${path}&format=csv`);
      expect(asked.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
      expect(asked.headers.get('content-disposition')).toBe(`attachment; filename="${name}.csv"`);
      const csv = await asked.text();
      const rows = parse<Record<string, string>>(csv, { columns: true });
      expect(rows).toHaveLength(count);
      const accepted = await fetch(path, { headers: { Accept: 'text/html, text/csv;q=0.9, */*;q=0.1' } });
      expect(await accepted.text()).toBe(csv);
      expect(accepted.headers.get('vary')).toMatch(/accept/i);
      const parquet = await fetch(path, { headers: { Accept: 'application/vnd.apache.parquet' } });
      expect(parquet.headers.get('content-disposition')).toContain(`${name}.parquet`);
      const found = await parquetReadObjects({ file: await parquet.arrayBuffer() });
      expect(found.map(({ event_id }) => event_id)).toEqual(rows.map((row) => row['event_id']));
    }
  });

  it('carry an ETag of their own, and are JSON to who prefers that', async () => {
    for (const [path] of tables().filter(([, name]) => name !== 'restated')) {
      const { headers } = await fetch(`${path}&format=csv`);
      const etag = headers.get('etag')!;
      expect((await fetch(`${path}&format=csv`, { headers: { 'If-None-Match': etag } })).status).toBe(304);
      expect((await fetch(`${path}&format=parquet`, { headers: { 'If-None-Match': etag } })).status).toBe(
        200,
      );
      expect((await ask(path, { headers: { 'If-None-Match': etag } })).status).toBe(200);
      const json = await ask(path, { headers: { Accept: 'application/json, text/csv;q=0.5' } });
      expect(json.headers.get('content-type')).toMatch(/^application\/json/);
      expect(problem(await ask(`${path}&format=xlsx`))).toEqual([400, 'request-malformed']);
    }
  });
});
