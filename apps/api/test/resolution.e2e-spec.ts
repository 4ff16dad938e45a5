import type { Choice } from '#libs/client';
import { ENTITY, keyed, revenues } from './documents.js';
import { ask, postJson, problem, startServer, type Running } from './harness.js';

const DECISION = { by: 'A. Auditor', reason: 'the document says thousands' };

describe('the resolution of an exception', () => {
  let server: Running;
  let exceptionId: string;
  let ordinal: number;

  beforeEach(async () => {
    server = await startServer();
    const { client } = server;
    await client.POST('/v1/figures', { body: keyed('2021-03-01', [revenues('1000')]) });
    const second = await client.POST('/v1/figures', { body: keyed('2021-04-01', [revenues('1000000')]) });
    expect(second.data).toMatchObject({ exceptions: 1 });
    const { data } = await client.GET('/v1/exceptions', { params: { query: { entity: ENTITY } } });
    expect(data!.items).toHaveLength(1);
    exceptionId = data!.items[0]!.exceptionId;
    ordinal = data!.items[0]!.ordinals[0]!;
  });

  afterEach(() => server.stop());

  const resolve = (choice: Choice, { id = exceptionId, key }: { id?: string; key?: string } = {}) =>
    server.client.POST('/v1/exceptions/{exceptionId}/resolution', {
      params: {
        path: { exceptionId: id },
        ...(key === undefined ? {} : { header: { 'Idempotency-Key': key } }),
      },
      body: { ...DECISION, choice },
    });

  const resolutionUrl = (): string => `${server.url}/v1/exceptions/${exceptionId}/resolution`;

  const valueNow = async (): Promise<unknown> => {
    const path = { entity: ENTITY };
    const { data } = await server.client.GET('/v1/entities/{entity}/figures', { params: { path } });
    return data!.items[0]!.value;
  };

  it('accepts a doubted value', async () => {
    expect(await valueNow()).toBe('1000');
    const { data, response } = await resolve({ accept: ordinal });
    expect(response.status).toBe(201);
    expect(data).toMatchObject({ commit: 3, appended: true });
    expect(await valueNow()).toBe('1000000');
    expect((await server.client.GET('/v1/exceptions')).data!.items).toEqual([]);
  });

  it('is seen by the exception itself, and what was in doubt is seen still', async () => {
    const seen = async (recordedAsOf?: string) =>
      server.client.GET('/v1/exceptions/{exceptionId}', {
        params: { path: { exceptionId }, query: recordedAsOf === undefined ? {} : { recordedAsOf } },
      });
    const before = (await seen()).data!;
    expect(before).toMatchObject({ exceptionId, open: true, resolution: null });
    expect(before.doubted).toMatchObject([{ ordinal, value: '1000000', concept: 'us-gaap:Revenues' }]);
    await resolve({ accept: ordinal });
    const { data: after } = await seen();
    expect(after).toMatchObject({ open: false, doubted: before.doubted, why: before.why });
    expect(after!.resolution).toMatchObject({
      outcome: 'taken',
      actor: DECISION.by,
      reason: DECISION.reason,
    });
    expect((await seen('1999-12-31')).error).toMatchObject({ status: 404 });
  });

  it('dismisses it, once', async () => {
    expect((await resolve({ dismiss: true })).response.status).toBe(201);
    expect(await valueNow()).toBe('1000');
    const { error } = await resolve({ dismiss: true });
    expect([error?.status, error?.type]).toEqual([409, 'urn:tieout:problem:exception-resolved']);
  });

  it('is one act under one key, and the key is refused for another', async () => {
    const key = 'decision-1';
    const first = await resolve({ dismiss: true }, { key });
    const second = await resolve({ dismiss: true }, { key });
    expect([first.response.status, second.response.status]).toEqual([201, 200]);
    expect(second.data).toEqual({ ...first.data, appended: false });
    const { error } = await resolve({ accept: ordinal }, { key });
    expect([error?.status, error?.type]).toEqual([422, 'urn:tieout:problem:idempotency-key-reused']);
    expect(error).toMatchObject({ idempotencyKey: key });
  });

  it('of two people at once is decided by one', async () => {
    const answers = await Promise.all([resolve({ dismiss: true }), resolve({ accept: ordinal })]);
    expect(new Set(answers.map(({ response }) => response.status))).toEqual(new Set([201, 409]));
  });

  it('is refused where the exception or the candidate is unknown', async () => {
    const unknown = await resolve({ dismiss: true }, { id: 'none' });
    expect([unknown.error?.status, unknown.error?.type]).toEqual([
      404,
      'urn:tieout:problem:exception-unknown',
    ]);
    for (const choice of [{ take: 9 }, { accept: ordinal + 1 }]) {
      const { error } = await resolve(choice);
      expect([error?.status, error?.type]).toEqual([422, 'urn:tieout:problem:candidate-unknown']);
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
    const answer = await postJson(resolutionUrl(), decision);
    expect(problem(answer)).toEqual([400, 'request-malformed']);
    expect(answer.body['errors']).toContainEqual({ pointer, detail: expect.any(String) });
  });

  it.each(['[]', 'null', '"dismiss"', '7', ''])('is refused where the body is %j', async (text) => {
    const answer = await ask(resolutionUrl(), {
      method: 'POST',
      body: text,
      headers: { 'Content-Type': 'application/json' },
    });
    expect(answer.status).toBe(400);
  });
});
