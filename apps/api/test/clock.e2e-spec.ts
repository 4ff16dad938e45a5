import { CommandBus } from '@nestjs/cqrs';
import { VerifyCommand } from '#libs/app';
import { ENTITY, keyed, revenues } from './documents.js';
import { ask, postJson, problem, startServer, type Answer, type Running } from './harness.js';
import { Issuer, serveKeys } from './issuer.js';
import { bearer, makeKey, revokeKey, TOKEN } from './keys.js';

const FIRST = '2024-03-01T12:00:00.000Z';
const HOURS_BEFORE = '2024-03-01T09:00:00.000Z';
const YEARS_BEFORE = '2001-01-01T00:00:00.000Z';
const AFTER = '2024-04-01T00:00:00.000Z';

describe('a ledger whose clock is set back', () => {
  let server: Running;
  const documents: string[] = [];

  const file = async (at: string, published: string, value: string): Promise<Answer> => {
    server.clock.at = at;
    return postJson(`${server.url}/v1/figures`, keyed(published, [revenues(value)]));
  };

  beforeAll(async () => {
    server = await startServer();
    const filed = [
      await file(FIRST, '2021-03-01', '1000'),
      await file(HOURS_BEFORE, '2022-03-01', '1100'),
      await file(YEARS_BEFORE, '2023-03-01', '1200'),
      await file(AFTER, '2024-03-01', '1300'),
    ];
    expect(filed.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    documents.push(...filed.map(({ body }) => body.document));
  });
  afterAll(() => server.stop());

  const shown = async (query: string): Promise<unknown[]> => {
    const { body } = await ask(`${server.url}/v1/entities/${ENTITY}/figures?${query}`);
    return body.items.map(({ value }) => value);
  };

  it('records nothing before what it recorded before', async () => {
    const recorded = [];
    for (const each of documents) {
      const { body } = await ask(`${server.url}/v1/documents/${each}`);
      recorded.push([body.commit, body['recordedAt']]);
    }
    expect(recorded).toEqual([
      [1, FIRST],
      [2, FIRST],
      [3, FIRST],
      [4, AFTER],
    ]);
  });

  it.each([
    ['2001-06-01', []],
    ['2024-03-01T11:59:59.999Z', []],
    [FIRST, ['1200']],
    ['2024-03-31', ['1200']],
    [AFTER, ['1300']],
  ])('shows as recorded by %s what was acknowledged by then: %j', async (recordedAsOf, values) => {
    expect(await shown(`recordedAsOf=${recordedAsOf}`)).toEqual(values);
  });

  it('shows all that was published, whatever the clock says now', async () => {
    server.clock.at = YEARS_BEFORE;
    expect(await shown('')).toEqual(['1300']);
    expect(await shown('asOf=2022-12-31')).toEqual(['1100']);
  });

  it('answers the same document again with its first commit', async () => {
    const again = await file(YEARS_BEFORE, '2021-03-01', '1000');
    expect(again.status).toBe(200);
    expect(again.body).toMatchObject({ document: documents[0], appended: false });
  });

  it('is whole, and replays to one digest', async () => {
    const commands = server.app.get(CommandBus);
    expect((await commands.execute(new VerifyCommand({}))).findings).toEqual([]);
    server.clock.at = YEARS_BEFORE;
    const certificate = { view: 'books' };
    const [then, now] = [
      await postJson(`${server.url}/v1/certificates`, certificate),
      await (async () => {
        server.clock.at = AFTER;
        return postJson(`${server.url}/v1/certificates`, certificate);
      })(),
    ];
    expect(then.body).toMatchObject({ digest: now.body.digest, issuedAt: YEARS_BEFORE });
  });
});

describe('who may ask when the clock is set back', () => {
  const running: Running[] = [];
  afterEach(async () => {
    for (const each of running.splice(0)) await each.stop();
  });

  const started = async (config: Parameters<typeof startServer>[0]): Promise<Running> => {
    const server = await startServer({ token: TOKEN, ...config });
    running.push(server);
    server.clock.at = FIRST;
    return server;
  };
  const entities = (server: Running, text: string) =>
    ask(`${server.url}/v1/entities`, { headers: bearer(text) });

  it('is told by keys as they are: one that was revoked stays so, one that is in force too', async () => {
    const server = await started({});
    const [kept, revoked] = [
      await makeKey(server, 'kept', 'reader'),
      await makeKey(server, 'revoked', 'reader'),
    ];
    await revokeKey(server, 'revoked');
    for (const at of [HOURS_BEFORE, YEARS_BEFORE, FIRST]) {
      server.clock.at = at;
      expect((await entities(server, kept)).status).toBe(200);
      expect(problem(await entities(server, revoked))).toEqual([401, 'token-wrong']);
    }
    server.clock.at = '2024-06-01T00:00:00.000Z';
    expect(problem(await entities(server, kept))).toEqual([401, 'token-wrong']);
  });

  it('is told by JWTs within their own times only', async () => {
    const issuer = await Issuer.at(FIRST);
    const server = await started({ oidc: issuer.config() });
    const jwt = await issuer.issue({ notBefore: 0 });
    const statuses = [];
    for (const at of [FIRST, HOURS_BEFORE, YEARS_BEFORE, FIRST, AFTER]) {
      server.clock.at = at;
      statuses.push((await entities(server, jwt)).status);
    }
    expect(statuses).toEqual([200, 401, 401, 200, 401]);
  });

  it('is told by keys that the issuer gives now, not by those that the time of day keeps', async () => {
    const [before, after] = [await Issuer.at(FIRST), await Issuer.at(FIRST)];
    const keys = [before.jwk];
    const { url, stop } = await serveKeys(keys);
    const server = await started({ oidc: before.config({ jwks: { url } }) });
    expect((await entities(server, await before.issue())).status).toBe(200);
    keys[0] = after.jwk;
    const timeOfDay = Date.now;
    Date.now = () => timeOfDay() - 2 * 3_600_000;
    try {
      expect((await entities(server, await after.issue())).status).toBe(200);
      expect((await entities(server, await before.issue())).status).toBe(401);
    } finally {
      Date.now = timeOfDay;
      stop();
    }
  });
});
