import { STATEMENT_CSV } from './documents.js';
import { ask, post, problem, startServer, type Running } from './harness.js';

const TOKEN = 'a-token-of-more-than-thirty-two-characters';
const BEARER = { Authorization: `Bearer ${TOKEN}` };

/** Who holds the token, and for what. */
const OPERATOR = { name: 'operator', role: 'operator', entities: null };
const ANYBODY = { ...OPERATOR, name: null };

describe('the session of a browser', () => {
  let server: Running;
  let url: string;

  beforeAll(async () => {
    server = await startServer({ token: TOKEN });
    url = `${server.url}/v1/session`;
  });

  afterAll(() => server.stop());

  async function opened(headers: Record<string, string> = {}): Promise<string> {
    const answer = await ask(url, { method: 'POST', headers: { ...BEARER, ...headers } });
    expect([answer.status, answer.body]).toEqual([
      200,
      { access: 'session', expiresAt: expect.any(String), ...OPERATOR },
    ]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    return answer.headers.get('set-cookie')!;
  }

  it('is opened with the token, which its cookie does not tell', async () => {
    const cookie = await opened();
    expect(cookie).toMatch(/^tieout-[\w-]{8}=[\w.-]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toContain(TOKEN);
  });

  it('is not opened without the token, with another, or by a session', async () => {
    const Cookie = (await opened()).split(';')[0]!;
    const refused = (headers: Record<string, string>) => ask(url, { method: 'POST', headers });
    expect(problem(await refused({}))).toEqual([401, 'token-missing']);
    expect(problem(await refused({ Authorization: 'Bearer x' }))).toEqual([401, 'token-wrong']);
    expect(problem(await refused({ Cookie, Origin: server.url }))).toEqual([401, 'token-missing']);
    expect(problem(await refused({ ...BEARER, Origin: 'https://evil.example' }))).toEqual([
      403,
      'origin-foreign',
    ]);
  });

  it('goes by TLS only where the browser came by it', async () => {
    for (const headers of [{ 'X-Forwarded-Proto': 'https' }, { Forwarded: 'for=10.0.0.7;proto=https' }]) {
      expect(await opened(headers)).toMatch(/; Secure$/);
    }
  });

  it('is as good as the token', async () => {
    const Cookie = (await opened()).split(';')[0]!;
    for (const path of ['/v1/entities', '/metrics']) {
      expect([path, (await ask(`${server.url}${path}`, { headers: { Cookie } })).status]).toEqual([
        path,
        200,
      ]);
    }
    expect((await ask(url, { headers: { Cookie } })).body).toEqual({
      access: 'session',
      expiresAt: expect.any(String),
      ...OPERATOR,
    });
    const written = await post(`${server.url}/v1/documents`, STATEMENT_CSV, { Cookie, Origin: server.url });
    expect(written.status).toBe(201);
  });

  it('writes for no page of another site, and for nobody who does not say where from', async () => {
    const Cookie = (await opened()).split(';')[0]!;
    const documents = `${server.url}/v1/documents`;
    for (const Origin of ['https://evil.example', 'null', 'http://127.0.0.1:1']) {
      expect(problem(await post(documents, STATEMENT_CSV, { Cookie, Origin }))).toEqual([
        403,
        'origin-foreign',
      ]);
    }
    expect(problem(await post(documents, STATEMENT_CSV, { Cookie }))).toEqual([403, 'origin-foreign']);
  });

  it('is refused where its cookie was altered', async () => {
    const Cookie = (await opened()).split(';')[0]!;
    const altered = Cookie.replace(/=\d/, '=9');
    expect(problem(await ask(`${server.url}/v1/entities`, { headers: { Cookie: altered } }))).toEqual([
      401,
      'token-missing',
    ]);
  });

  it('does not help who says another token beside it', async () => {
    const Cookie = (await opened()).split(';')[0]!;
    const both = { Cookie, Authorization: 'Bearer x' };
    expect(problem(await ask(`${server.url}/v1/entities`, { headers: both }))).toEqual([401, 'token-wrong']);
  });

  it('is taken from the browser when it is closed', async () => {
    const Cookie = (await opened()).split(';')[0]!;
    const closed = await ask(url, { method: 'DELETE', headers: { Cookie, Origin: server.url } });
    expect(closed.body).toEqual({
      access: 'none',
      expiresAt: null,
      name: null,
      role: null,
      entities: null,
    });
    expect(closed.headers.get('set-cookie')).toMatch(/^tieout-[\w-]{8}=; Max-Age=0; /);
    expect(problem(await ask(url, { method: 'DELETE' }))).toEqual([401, 'token-missing']);
  });

  it('is not needed where there is no token', async () => {
    const open = await startServer();
    const answer = await ask(`${open.url}/v1/session`, { method: 'POST' });
    expect([answer.body, answer.headers.get('set-cookie')]).toEqual([
      { access: 'open', expiresAt: null, ...ANYBODY },
      null,
    ]);
    await open.stop();
  });

  it('leaves no trace of token or cookie in the log', async () => {
    const Cookie = (await opened()).split(';')[0]!;
    await ask(`${server.url}/v1/entities`, { headers: { Cookie } });
    expect(server.logged.join('')).not.toContain(TOKEN);
    expect(server.logged.join('')).not.toContain(Cookie.split('=')[1]);
  });
});
