import { ENTITY, keyed, revenues } from './documents.js';
import { ask, postJson, problem, startServer, type Running } from './harness.js';

const DECISION = { by: 'A. Auditor', reason: 'the document says thousands' };

describe('the resolution of an exception', () => {
  let server: Running;
  let url: string;
  let ordinal: number;

  beforeEach(async () => {
    server = await startServer();
    await postJson(`${server.url}/v1/figures`, keyed('2021-03-01', [revenues('1000')]));
    const second = await postJson(`${server.url}/v1/figures`, keyed('2021-04-01', [revenues('1000000')]));
    expect(second.body).toMatchObject({ exceptions: 1 });
    const { body } = await ask(`${server.url}/v1/exceptions?entity=${ENTITY}`);
    expect(body.items).toHaveLength(1);
    const { exceptionId, ordinals } = body.items[0] as { exceptionId: string; ordinals: number[] };
    url = `${server.url}/v1/exceptions/${exceptionId}/resolution`;
    ordinal = ordinals[0]!;
  });

  afterEach(() => server.stop());

  const valueNow = async (): Promise<unknown> =>
    (await ask(`${server.url}/v1/entities/${ENTITY}/figures`)).body.items[0]!['value'];

  it('accepts a doubted value', async () => {
    expect(await valueNow()).toBe('1000');
    const { status, body } = await postJson(url, { ...DECISION, choice: { accept: ordinal } });
    expect(status).toBe(201);
    expect(body).toMatchObject({ commit: 3, appended: true });
    expect(await valueNow()).toBe('1000000');
    expect((await ask(`${server.url}/v1/exceptions`)).body.items).toEqual([]);
  });

  it('dismisses it, once', async () => {
    expect((await postJson(url, { ...DECISION, choice: { dismiss: true } })).status).toBe(201);
    expect(await valueNow()).toBe('1000');
    const again = await postJson(url, { ...DECISION, choice: { dismiss: true } });
    expect(problem(again)).toEqual([409, 'exception-resolved']);
  });

  it('is one act under one key, and the key is refused for another', async () => {
    const key = { 'Idempotency-Key': 'decision-1' };
    const first = await postJson(url, { ...DECISION, choice: { dismiss: true } }, key);
    const second = await postJson(url, { ...DECISION, choice: { dismiss: true } }, key);
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toEqual({ ...first.body, appended: false });
    const other = await postJson(url, { ...DECISION, choice: { accept: ordinal } }, key);
    expect(problem(other)).toEqual([422, 'idempotency-key-reused']);
    expect(other.body['idempotencyKey']).toBe('decision-1');
  });

  it('of two people at once is decided by one', async () => {
    const answers = await Promise.all([
      postJson(url, { ...DECISION, choice: { dismiss: true } }),
      postJson(url, { ...DECISION, choice: { accept: ordinal } }),
    ]);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(1);
  });

  it('is refused where the exception or the candidate is unknown', async () => {
    const unknown = await postJson(`${server.url}/v1/exceptions/none/resolution`, {
      ...DECISION,
      choice: { dismiss: true },
    });
    expect(problem(unknown)).toEqual([404, 'exception-unknown']);
    for (const choice of [{ take: 9 }, { accept: ordinal + 1 }]) {
      expect(problem(await postJson(url, { ...DECISION, choice }))).toEqual([422, 'candidate-unknown']);
    }
  });

  it.each([
    [{ ...DECISION, choice: {} }, '/choice'],
    [{ ...DECISION, choice: { take: 0, dismiss: true } }, '/choice'],
    [{ ...DECISION, choice: { take: -1 } }, '/choice/take'],
    [{ ...DECISION, choice: { take: 1.5 } }, '/choice/take'],
    [{ ...DECISION, choice: { dismiss: false } }, '/choice/dismiss'],
    [{ ...DECISION, choice: { shrug: true } }, '/choice/shrug'],
    [{ ...DECISION, choice: 'dismiss' }, '/choice'],
    [DECISION, '/choice'],
    [{ choice: { dismiss: true }, reason: 'r' }, '/by'],
    [{ choice: { dismiss: true }, by: 'A', reason: '' }, '/reason'],
    [{ choice: { dismiss: true }, by: ['A'], reason: 'r' }, '/by'],
  ])('is refused where it does not say enough: %j', async (decision, pointer) => {
    const answer = await postJson(url, decision);
    expect(problem(answer)).toEqual([400, 'request-malformed']);
    expect(answer.body['errors']).toContainEqual({ pointer, detail: expect.any(String) });
  });

  it.each(['[]', 'null', '"dismiss"', '7', ''])('is refused where the body is %j', async (text) => {
    const answer = await ask(url, {
      method: 'POST',
      body: text,
      headers: { 'Content-Type': 'application/json' },
    });
    expect(answer.status).toBe(400);
  });
});
