import { ask, problem, startServer, type Running } from './harness.js';
import { Issuer, serveKeys } from './issuer.js';
import { bearer } from './keys.js';

const NOW = '2024-03-01T00:00:00.000Z';

describe('a server that trusts an issuer', () => {
  let issuer: Issuer;
  const running: Running[] = [];

  beforeAll(async () => {
    issuer = await Issuer.at(NOW);
  });

  afterEach(async () => {
    for (const each of running.splice(0)) await each.stop();
  });

  async function asking(config: Parameters<Issuer['config']>[0], ...jwts: readonly string[]) {
    const server = await startServer({ oidc: issuer.config(config) });
    running.push(server);
    const answers = [];
    for (const each of jwts) answers.push(await ask(`${server.url}/v1/session`, { headers: bearer(each) }));
    return answers;
  }

  it('asks for its keys once, whoever comes', async () => {
    const { url, asked, stop } = await serveKeys([issuer.jwk]);
    const jwt = await issuer.issue();
    const answers = await asking({ jwks: { url } }, jwt, jwt, await issuer.forge(), jwt);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 401, 200]);
    expect(asked()).toBe(1);
    stop();
  });

  it('lets nobody in while it does not get them, and tells nothing of where', async () => {
    const { url, stop } = await serveKeys([]);
    stop();
    const [answer] = await asking({ jwks: { url } }, await issuer.issue());
    expect(problem(answer!)).toEqual([503, 'issuer-away']);
    expect(answer!.headers.get('retry-after')).toBe('1');
    expect(answer!.text).not.toContain(url.port);
  });

  it('bears clocks that differ a little', async () => {
    const [late, early, tooLate] = await asking(
      {},
      await issuer.issue({ expires: -29 }),
      await issuer.issue({ notBefore: 29 }),
      await issuer.issue({ expires: -31 }),
    );
    expect([late!.status, early!.status, tooLate!.status]).toEqual([200, 200, 401]);
  });

  it('finds roles where the issuer puts them, and takes the one that may do most', async () => {
    const claims = { realm_access: { roles: ['offline', 'ledger-readers', 'ledger-admins'] } };
    const roles = { reader: 'ledger-readers', recorder: 'a', reviewer: 'b', operator: 'ledger-admins' };
    const [answer] = await asking(
      { roleClaim: '/realm_access/roles', roles, nameClaim: 'email' },
      await issuer.issue({ claims: { ...claims, email: 'ada@example.org' } }),
    );
    expect(answer!.body).toMatchObject({ role: 'operator', name: 'ada@example.org' });
  });

  it('takes nothing from what every object has', async () => {
    const answers = await asking({ roleClaim: '/constructor/name' }, await issuer.issue());
    expect(answers.map(problem)).toEqual([[403, 'role-missing']]);
    const named = await asking({ nameClaim: '__proto__' }, await issuer.issue());
    expect(named.map(problem)).toEqual([[401, 'token-wrong']]);
  });

  it('limits to the entities of a claim, and without it lets nobody in', async () => {
    const config = { entitiesClaim: 'ledger_entities' };
    const jwt = (ledger_entities: unknown) => issuer.issue({ claims: { ledger_entities } });
    const [some, one, all, ...none] = await asking(
      config,
      await jwt(['cik:42', 'lei:5493001KJTIIGC8Y1R12']),
      await jwt('cik:42'),
      await jwt('*'),
      await jwt(undefined),
      await jwt([]),
      await jwt(['*']),
      await jwt(['cik:42', 7]),
      await jwt(Array.from({ length: 101 }, () => 'cik:42')),
    );
    expect(some!.body['entities']).toEqual(['cik:0000000042', 'lei:5493001KJTIIGC8Y1R12']);
    expect(one!.body['entities']).toEqual(['cik:0000000042']);
    expect(all!.body['entities']).toBeNull();
    expect(none.map(problem)).toEqual(none.map(() => [401, 'token-wrong']));
  });

  it('opens no session that a cookie cannot hold', async () => {
    const entities = Array.from({ length: 100 }, (_, at) => `lei:${'X'.repeat(40)}${at}`);
    const server = await startServer({ oidc: issuer.config({ entitiesClaim: 'of' }) });
    running.push(server);
    const headers = bearer(await issuer.issue({ claims: { of: entities } }));
    const answer = await ask(`${server.url}/v1/session`, { method: 'POST', headers });
    expect(problem(answer)).toEqual([422, 'session-too-large']);
  });

  it('asks everybody, on this machine too', async () => {
    const server = await startServer({ oidc: issuer.config() });
    running.push(server);
    expect(problem(await ask(`${server.url}/v1/entities`))).toEqual([401, 'token-missing']);
  });
});
