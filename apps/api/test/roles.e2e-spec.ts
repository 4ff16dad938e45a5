import { readFileSync } from 'node:fs';
import { ROLES, type Role } from '#libs/app';
import { NEEDS } from '../src/access/needs.js';
import { CALLS } from './calls/index.js';
import { operationsOf, type DescribedOperation, type OpenApi } from './described.js';
import { STATEMENT_CSV } from './documents.js';
import { ask, problem, startServer, type Answer, type Running } from './harness.js';
import { Issuer } from './issuer.js';
import { bearer, makeKey, revokeKey, TOKEN } from './keys.js';

const DOCUMENT = JSON.parse(
  readFileSync(new URL('../../../docs/openapi.json', import.meta.url), 'utf8'),
) as OpenApi;

const NOW = '2024-03-01T00:00:00.000Z';

/** Whatever anybody may ask. */
const OPEN = new Set(['get /health/live', 'get /health/ready']);

/** That this document is what the server says of itself is another spec's matter. */
const OPERATIONS = [...operationsOf(DOCUMENT)].filter(([route]) => !OPEN.has(route));

describe('who may ask what', () => {
  let server: Running;
  let issuer: Issuer;
  const byRole = new Map<Role, string>();
  /** What lets nobody in, by what is wrong with it. */
  const bad = new Map<string, string>();

  beforeAll(async () => {
    issuer = await Issuer.at(NOW);
    server = await startServer({ token: TOKEN, oidc: issuer.config() });
    bad.set('an expired key', await makeKey(server, 'expired', 'operator', { expires: '1d' }));
    server.clock.at = '2024-03-02T00:00:00.000Z';
    for (const role of ROLES) byRole.set(role, await makeKey(server, `a ${role}`, role));
    bad.set('a revoked key', await makeKey(server, 'revoked', 'operator'));
    await revokeKey(server, 'revoked');
    bad.set('a key with another secret', byRole.get('operator')!.replace(/.{4}$/, 'AAAA'));
    bad.set('a key that nobody made', `tieout_0123456789ab_${'A'.repeat(43)}`);
    bad.set('half a key', byRole.get('operator')!.slice(0, 30));
    bad.set('another token', `${TOKEN}x`);
    const day = 24 * 3_600;
    const ok = { expires: day + 3_600 };
    bad.set('an expired JWT', await issuer.issue({ expires: day - 31 }));
    bad.set('a JWT that is to be', await issuer.issue({ ...ok, notBefore: day + 60 }));
    bad.set('a JWT without an end', await issuer.issue({ expires: null }));
    bad.set('a JWT of another issuer', await issuer.issue({ ...ok, issuer: 'https://other.example' }));
    bad.set('a JWT for another audience', await issuer.issue({ ...ok, audience: 'other' }));
    bad.set('a JWT that somebody else signed', await issuer.forge(ok));
    bad.set('a JWT signed with the public key', await issuer.confuse(ok));
    bad.set('an unsigned JWT', issuer.unsigned());
    bad.set('a JWT in the name of the ledger', await issuer.issue({ ...ok, claims: { sub: 'system' } }));
    bad.set('a JWT that was altered', (await issuer.issue(ok)).replace(/\.[^.]+\./, altered));
  });

  afterAll(() => server.stop());

  const altered = (payload: string): string => {
    const claims = JSON.parse(Buffer.from(payload.slice(1, -1), 'base64url').toString()) as object;
    return `.${Buffer.from(JSON.stringify({ ...claims, sub: 'eve' })).toString('base64url')}.`;
  };

  const filled = ({ path, parameters }: DescribedOperation): string =>
    path.replace(/\{(\w+)\}/g, (_, part: string) =>
      encodeURIComponent(String(parameters.find(({ name }) => name === part)!.example)),
    );

  /** Asks a route as its description shows it. */
  function asking(operation: DescribedOperation, headers: Record<string, string>): Promise<Answer> {
    const { method, operationId } = operation;
    const body = CALLS.find((each) => each.operation === operationId)?.body;
    return ask(`${server.url}${filled(operation)}`, {
      method,
      headers: { ...headers, ...(body && { 'Content-Type': body.mediaType }) },
      ...(body && { body: body.text }),
    });
  }

  it('is said for every route, and for none besides', () => {
    expect(Object.keys(NEEDS).toSorted()).toEqual(OPERATIONS.map(([route]) => route).toSorted());
  });

  it.each(OPERATIONS)('%s tells nothing without credentials', async (_, operation) => {
    const answer = await asking(operation, {});
    expect(problem(answer)).toEqual([401, 'token-missing']);
    expect(Object.keys(answer.body).toSorted()).toEqual(['detail', 'instance', 'status', 'title', 'type']);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  it.each(OPERATIONS)('%s tells nothing to who shows what is not good', async (_, operation) => {
    for (const [what, text] of bad) {
      const answer = await asking(operation, bearer(text));
      expect([what, ...problem(answer)]).toEqual([what, 401, 'token-wrong']);
      // One answer to all, so that nobody learns how near they came.
      expect({ ...answer.body, instance: '' }).toEqual({
        type: 'urn:tieout:problem:token-wrong',
        title: 'Token wrong',
        status: 401,
        detail: 'this is not the token, nor a key or a JWT that is good here',
        instance: '',
      });
    }
  });

  it.each(OPERATIONS)('%s is refused to each role below what it needs', async (route, operation) => {
    const { role: needed } = NEEDS[route]!;
    for (const role of ROLES.slice(0, ROLES.indexOf(needed))) {
      for (const text of [
        byRole.get(role)!,
        await issuer.issue({ expires: 2 * 24 * 3_600, claims: { tieout_role: role } }),
      ]) {
        const answer = await asking(operation, bearer(text));
        expect([role, ...problem(answer)]).toEqual([role, 403, 'role-too-low']);
        expect(answer.body).toMatchObject({ needs: needed });
      }
    }
    const answer = await asking(operation, bearer(byRole.get(needed)!));
    expect([401, 403]).not.toContain(answer.status);
  });

  it.each(OPERATIONS.filter(([, { method }]) => method === 'GET'))(
    '%s is kept from HEAD alike',
    async (_, operation) => {
      const url = `${server.url}${filled(operation)}`;
      for (const headers of [{}, bearer(bad.get('a revoked key')!)]) {
        expect((await fetch(url, { method: 'HEAD', headers })).status).toBe(401);
      }
    },
  );

  it('lets in by the token, a key and a JWT, and says as whom', async () => {
    const session = async (text: string) =>
      (await ask(`${server.url}/v1/session`, { headers: bearer(text) })).body;
    expect(await session(TOKEN)).toMatchObject({ access: 'token', name: 'operator', role: 'operator' });
    expect(await session(byRole.get('reviewer')!)).toMatchObject({
      access: 'key',
      name: 'a reviewer',
      role: 'reviewer',
      entities: null,
      expiresAt: '2024-05-31T00:00:00.000Z',
    });
    const jwt = await issuer.issue({
      expires: 2 * 24 * 3_600,
      claims: { tieout_role: ['reader', 'recorder', 'x'] },
    });
    expect(await session(jwt)).toMatchObject({ access: 'jwt', name: 'ada', role: 'recorder' });
  });

  it('refuses a good JWT that gives no role', async () => {
    for (const tieout_role of [undefined, 'admin', [], { operator: true }, 'OPERATOR']) {
      const jwt = await issuer.issue({ expires: 2 * 24 * 3_600, claims: { tieout_role } });
      const answer = await ask(`${server.url}/v1/entities`, { headers: bearer(jwt) });
      expect(problem(answer)).toEqual([403, 'role-missing']);
    }
  });

  it('knows of a key that is revoked at the next request, and so does its session', async () => {
    const key = await makeKey(server, 'short-lived', 'reader');
    const opened = await ask(`${server.url}/v1/session`, { method: 'POST', headers: bearer(key) });
    const Cookie = opened.headers.get('set-cookie')!.split(';')[0]!;
    const entities = (headers: Record<string, string>) => ask(`${server.url}/v1/entities`, { headers });
    expect((await entities(bearer(key))).status).toBe(200);
    expect((await entities({ Cookie })).status).toBe(200);
    await revokeKey(server, 'short-lived');
    expect(problem(await entities(bearer(key)))).toEqual([401, 'token-wrong']);
    expect(problem(await entities({ Cookie }))).toEqual([401, 'token-missing']);
  });

  it('gives a session the role of what opened it, and no longer life', async () => {
    const jwt = await issuer.issue({ expires: 24 * 3_600 + 600, claims: { tieout_role: 'reader' } });
    for (const text of [byRole.get('reader')!, jwt]) {
      const opened = await ask(`${server.url}/v1/session`, { method: 'POST', headers: bearer(text) });
      expect(opened.body).toMatchObject({ access: 'session', role: 'reader' });
      const headers = { Cookie: opened.headers.get('set-cookie')!.split(';')[0]!, Origin: server.url };
      const written = await ask(`${server.url}/v1/documents`, {
        method: 'POST',
        headers,
        body: STATEMENT_CSV,
      });
      expect(problem(written)).toEqual([403, 'role-too-low']);
      if (text === jwt) expect(opened.body['expiresAt']).toBe('2024-03-02T00:10:00.000Z');
    }
  });

  it('records by whom, whatever the request says', async () => {
    const written = await ask(`${server.url}/v1/documents`, {
      method: 'POST',
      headers: { ...bearer(byRole.get('recorder')!), 'Content-Type': 'text/csv' },
      body: STATEMENT_CSV,
    });
    expect(written.status).toBe(201);
    const acts = await ask(`${server.url}/v1/entities/cik:42/documents`, { headers: bearer(TOKEN) });
    expect(acts.body.items).toMatchObject([{ actor: 'a recorder' }]);
  });

  it('leaves no trace of what was shown in the log, and says who asked and why they were refused', () => {
    const log = server.logged.join('');
    for (const secret of [TOKEN, ...byRole.values(), ...bad.values()]) {
      expect(log).not.toContain(secret);
      // A key's id is logged on purpose; what comes behind it is the secret. A part of a few letters is in every log.
      const [, behindId = secret] = /^tieout_[0-9a-f]{12}_(.+)$/.exec(secret) ?? [];
      const parts = behindId.split('.').filter(({ length }) => length > 8);
      expect(log).not.toContain(parts.at(-1) ?? secret);
    }
    expect(log).toMatch(/"caller":"key:[0-9a-f]{12}"/);
    expect(log).toContain('"caller":"jwt:ada"');
    for (const why of [
      'key expired',
      'key revoked',
      'key unknown',
      'JWT ERR_JWT_EXPIRED',
      'JWT ERR_JOSE_ALG_NOT_ALLOWED',
    ])
      expect(log).toContain(why);
  });
});
