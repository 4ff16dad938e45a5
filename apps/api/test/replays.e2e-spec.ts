import { setTimeout as delay } from 'node:timers/promises';
import { ENTITY, keyed, revenues, STATEMENT_CSV } from './documents.js';
import { ask, post, postJson, problem, startServer, type Answer, type Running } from './harness.js';

interface Told {
  readonly id: number;
  readonly type: string;
  readonly job: { readonly status: string; readonly outcome: { readonly digest: string } | null };
}

describe('Replays over HTTP', () => {
  let server: Running;
  beforeAll(async () => {
    server = await startServer();
    await post(`${server.url}/v1/documents`, STATEMENT_CSV);
    const restated = keyed('2022-03-01', [revenues('1100', { cause: 'error-correction' })]);
    await postJson(`${server.url}/v1/figures`, restated);
  });
  afterAll(() => server.stop());

  const start = (body: object = {}): Promise<Answer> => postJson(`${server.url}/v1/replays`, body);
  const over = async (started: Answer): Promise<Answer> => {
    const url = `${server.url}${started.headers.get('location')}`;
    for (;;) {
      const answer = await ask(url);
      if (answer.body['finishedAt'] !== null) return answer;
      await delay(10);
    }
  };

  /** Events of a replay until it is over, behind one that was seen. */
  async function eventsOf(replayId: unknown, seen?: number): Promise<Told[]> {
    const headers: Record<string, string> = seen === undefined ? {} : { 'Last-Event-ID': String(seen) };
    const response = await fetch(`${server.url}/v1/replays/${String(replayId)}/events`, { headers });
    expect(response.headers.get('content-type')).toMatch('text/event-stream');
    const text = await response.text();
    return text
      .split('\n\n')
      .map((block) => Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2))))
      .filter((fields): fields is Record<string, string> => 'data' in fields && fields['event'] !== 'ping')
      .map((fields) => {
        const job = JSON.parse(fields['data']!) as Told['job'];
        return { id: Number(fields['id']), type: fields['event']!, job };
      });
  }

  it('begin at once, are told of, and come to one digest', async () => {
    const started = await start();
    expect(started.status).toBe(202);
    expect(started.headers.get('location')).toBe(`/v1/replays/${String(started.body['replayId'])}`);
    const done = await over(started);
    expect(done.body['status']).toBe('done');
    expect(done.body.outcome).toMatchObject({ commit: 2, entities: 1, figures: 6, observations: 7 });
    const bare = await over(await ask(`${server.url}/v1/replays`, { method: 'POST' }));
    expect(bare.body.outcome['digest']).toBe(done.body.outcome['digest']);
    const views = bare.body.outcome['views'] as { name: string; agreed: boolean; live: boolean }[];
    expect(views.map(({ name, agreed, live }) => [name, agreed, live])).toEqual([
      ['books', null, false],
      ['catalogue', true, true],
      ['restatements', true, true],
      ['exceptions', true, true],
      ['postings', true, true],
    ]);
    const { body } = await ask(`${server.url}/v1/replays`);
    expect(body.items.map(({ replayId }) => replayId)).toEqual([
      bare.body['replayId'],
      done.body['replayId'],
    ]);
  });

  it('tell what was known then, and change nothing', async () => {
    const before = await ask(`${server.url}/v1/projections`);
    const part = await over(
      await start({ toCommit: 1, asOf: '2021-12-31', views: ['restatements', 'postings'] }),
    );
    expect(part.body.outcome).toMatchObject({ commit: 1, asOf: '2021-12-31T23:59:59.999Z', digest: null });
    const after = await ask(`${server.url}/v1/projections`);
    const generations = ({ body }: Answer): unknown[] =>
      body.items.filter(({ status }) => status === 'live').map(({ generation }) => generation);
    expect(generations(after)).toEqual(generations(before));
  });

  it('are told as events, and again from the last one that was seen', async () => {
    const { body } = await start({ views: ['catalogue'] });
    const events = await eventsOf(body['replayId']);
    expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => index + 1));
    expect(events.map(({ type }) => type).filter((type) => type !== 'progress')).toEqual([
      'queued',
      'running',
      'done',
    ]);
    expect(events.at(-1)!.job.outcome).not.toBeNull();
    expect(await eventsOf(body['replayId'], events[0]!.id)).toEqual(events.slice(1));
    expect(await eventsOf(body['replayId'], events.at(-1)!.id)).toEqual([]);
  });

  it('are cancelled, and stay as they ended', async () => {
    const { body } = await start();
    const url = `${server.url}/v1/replays/${String(body['replayId'])}`;
    const { status } = await ask(url, { method: 'DELETE' });
    expect(status).toBe(200);
    const ended = await over(await start());
    expect(ended.body['status']).toBe('done');
    expect(['done', 'cancelled']).toContain((await ask(url)).body['status']);
  });

  it('refuse what cannot be replayed', async () => {
    expect(problem(await start({ toCommit: 99 }))).toEqual([422, 'commit-unknown']);
    expect(problem(await start({ asOf: 'soon' }))).toEqual([400, 'time-malformed']);
    expect(problem(await start({ views: ['poems'] }))).toEqual([400, 'request-malformed']);
    const nowhere = `${server.url}/v1/replays/7c9e6679-7425-40de-944b-e07fc1f90ae7`;
    expect(problem(await ask(nowhere))).toEqual([404, 'replay-unknown']);
    expect(problem(await ask(nowhere, { method: 'DELETE' }))).toEqual([404, 'replay-unknown']);
    expect(problem(await ask(`${nowhere}/events`))).toEqual([404, 'replay-unknown']);
    expect(problem(await ask(`${server.url}/v1/replays/7`))).toEqual([400, 'request-malformed']);
  });

  it('keep projections at the head of the log', async () => {
    for (;;) {
      const { body } = await ask(`${server.url}/v1/projections`);
      const live = body.items.filter(({ status }) => status === 'live');
      if (live.length === 4 && live.every(({ lag }) => lag === 0)) break;
      await delay(50);
    }
  });

  it('certify what a view says, and check it against the log', async () => {
    const parameters = { entity: ENTITY, statement: 'income-statement', asOf: '2021-12-31' };
    const issued = await postJson(`${server.url}/v1/certificates`, { view: 'statement', parameters });
    expect(issued.status).toBe(201);
    const path = `/v1/entities/${parameters.entity}/statements/income-statement?asOf=2021-12-31`;
    expect(issued.body.digest).toBe((await ask(`${server.url}${path}`)).body.digest);
    const id = String(issued.body['certificateId']);
    const check = await postJson(`${server.url}/v1/certificates/${id}/check`, {});
    expect([check.status, check.body['holds']]).toEqual([200, true]);
    expect((await ask(`${server.url}/v1/certificates/${id}`)).body).toEqual(issued.body);
    const seen: unknown[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { body } = await ask(`${server.url}/v1/certificates?limit=2${next && `&cursor=${next}`}`);
      seen.push(...body.items.map(({ certificateId }) => certificateId));
      next = body.next;
    }
    expect(seen).toContain(id);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('refuse to certify what nobody can compute', async () => {
    const certify = (body: object): Promise<Answer> => postJson(`${server.url}/v1/certificates`, body);
    expect(problem(await certify({ view: 'poem' }))).toEqual([400, 'request-malformed']);
    expect(problem(await certify({ view: 'statement' }))).toEqual([400, 'parameter-missing']);
    expect(problem(await certify({ view: 'books', parameters: { entity: 'cik:1' } }))).toEqual([
      400,
      'parameter-unknown',
    ]);
    expect(problem(await certify({ view: 'books', parameters: { asOf: 7 } }))).toEqual([
      400,
      'request-malformed',
    ]);
    expect(problem(await certify({ view: 'books', size: 99 }))).toEqual([422, 'commit-unknown']);
    expect(problem(await ask(`${server.url}/v1/certificates/Zr0kQ2xU9mW3yB7tD1fG5h`))).toEqual([
      404,
      'certificate-unknown',
    ]);
  });
});
