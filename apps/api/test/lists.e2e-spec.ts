import { ENTITY, keyed, revenues } from './documents.js';
import { ask, postJson, problem, startServer, type Answer, type Running } from './harness.js';

const COUNT = 23;

const period = (index: number): string => `${2001 + index}-12-31`;

/** Many figures, all published again with another value, every third a thousandfold and so suspect. */
const assets = (value: (index: number) => number, more: Readonly<Record<string, unknown>> = {}) =>
  Array.from({ length: COUNT }, (_, index) => ({
    concept: 'us-gaap:Assets',
    period: period(index),
    value: String(value(index)),
    ...more,
  }));

describe('lists', () => {
  let server: Running;

  beforeAll(async () => {
    server = await startServer();
    const figures = `${server.url}/v1/figures`;
    const first = await postJson(
      figures,
      keyed(
        '2024-01-01',
        assets((index) => 1000 + index),
      ),
    );
    expect(first.status).toBe(201);
    const again = assets((index) => (index % 3 === 0 ? (1000 + index) * 1000 : 1100 + index));
    expect((await postJson(figures, keyed('2024-02-01', again))).status).toBe(201);
    for (const cik of ['cik:0000000043', 'cik:0000000044']) {
      await postJson(figures, keyed('2024-01-01', [revenues('1')], { entity: cik }));
    }
  });

  afterAll(() => server.stop());

  const walk = async (path: string, meanwhile: (page: Answer) => Promise<void> = async () => {}) => {
    const items: unknown[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? '' : `&cursor=${cursor}`;
      const page = await ask(`${server.url}${path}${query}`);
      expect(page.status).toBe(200);
      items.push(...page.body.items);
      cursor = page.body.next;
      if (cursor !== null) await meanwhile(page);
    } while (cursor !== null);
    return items;
  };

  it.each([
    ['/v1/entities?', 3],
    [`/v1/entities/${ENTITY}/figures?`, COUNT],
    [`/v1/entities/${ENTITY}/figures?concept=assets&asOf=2024-01-15&`, COUNT],
    [`/v1/entities/${ENTITY}/ties?`, Math.ceil(COUNT / 3)],
    [`/v1/entities/${ENTITY}/ties?outcome=exception&`, Math.ceil(COUNT / 3)],
    ['/v1/restatements?', COUNT],
    [`/v1/restatements?entity=${ENTITY}&`, COUNT],
    ['/v1/exceptions?', Math.ceil(COUNT / 3)],
    ['/v1/exceptions?all=true&', Math.ceil(COUNT / 3)],
  ])('%s is the same in pages of any length', async (path, count) => {
    const whole = await ask(`${server.url}${path}limit=1000`);
    expect(whole.body.items).toHaveLength(count);
    expect(whole.body.next).toBeNull();
    for (const limit of [1, 2, 7, count]) {
      expect(await walk(`${path}limit=${limit}`)).toEqual(whole.body.items);
    }
  });

  it('of checks are told by their outcome, and each page carries an ETag', async () => {
    const ties = `${server.url}/v1/entities/${ENTITY}/ties`;
    expect((await ask(`${ties}?outcome=exact`)).body.items).toEqual([]);
    expect(problem(await ask(`${ties}?outcome=perhaps`))).toEqual([400, 'request-malformed']);
    expect(problem(await ask(`${server.url}/v1/entities/cik:7/ties`))).toEqual([404, 'entity-unknown']);
    const first = await ask(`${ties}?limit=2`);
    const tag = first.headers.get('etag')!;
    expect(tag).toMatch(/^W\/"[0-9a-f]{64}-4"$/);
    const again = await ask(`${ties}?limit=2`, { headers: { 'If-None-Match': tag } });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag]);
    for (const other of [`${ties}?limit=3`, `${ties}?limit=2&cursor=${first.body.next}`]) {
      expect((await ask(other, { headers: { 'If-None-Match': tag } })).status).toBe(200);
    }
  });

  it('refuse the cursor of another list', async () => {
    const { body } = await ask(`${server.url}/v1/entities/${ENTITY}/figures?limit=2`);
    for (const path of [
      `/v1/entities/${ENTITY}/figures?concept=assets&`,
      `/v1/entities/${ENTITY}/figures?asOf=2024-01-15&`,
      '/v1/entities/cik:43/figures?',
      '/v1/restatements?',
    ]) {
      const answer = await ask(`${server.url}${path}cursor=${body.next}`);
      expect(problem(answer)).toEqual([400, 'cursor-malformed']);
    }
  });

  it('stay as they were at the first page, whatever is recorded meanwhile', async () => {
    const path = '/v1/exceptions?';
    const whole = await ask(`${server.url}${path}`);
    let minute = 0;
    const resolveOne = async ({ body }: Answer): Promise<void> => {
      server.clock.at = `2024-04-01T00:0${minute++}:00.000Z`;
      const last = body.items.at(-1)!;
      const url = `${server.url}/v1/exceptions/${String(last['exceptionId'])}/resolution`;
      const { status } = await postJson(url, {
        choice: { dismiss: true },
        by: 'A. Auditor',
        reason: 'thousands',
      });
      expect(status).toBe(201);
    };
    expect(await walk(`${path}limit=3`, resolveOne)).toEqual(whole.body.items);
    expect((await ask(`${server.url}${path}`)).body.items.length).toBeLessThan(whole.body.items.length);
  });
});
