import { STATEMENT_CSV } from './documents.js';
import { ask, post, problem, startServer, type Running } from './harness.js';
import { raw } from './raw.js';

const TOKEN = 'a-token-of-more-than-thirty-two-characters';

/** Status of a request under another Host header, which fetch does not let a caller set. */
const statusAt = async (url: string, headers: Record<string, string>): Promise<number> =>
  (await raw(url, headers)).status;

describe('a server without a token', () => {
  let server: Running;

  beforeAll(async () => {
    server = await startServer();
  });

  afterAll(() => server.stop());

  it('answers to the names of this machine only', async () => {
    const url = `${server.url}/v1/entities`;
    for (const host of ['localhost', 'localhost:3000', '127.0.0.1', '[::1]:80', 'LOCALHOST']) {
      expect([host, await statusAt(url, { Host: host })]).toEqual([host, 200]);
    }
    for (const host of [
      'evil.example',
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      '10.0.0.1',
      'a@b',
    ]) {
      expect([host, await statusAt(url, { Host: host })]).toEqual([host, 403]);
    }
    expect(await statusAt(`${server.url}/docs`, { Host: 'evil.example' })).toBe(403);
  });

  it('refuses writes from pages of other sites', async () => {
    const url = `${server.url}/v1/documents`;
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1', 'http://localhost']) {
      expect(problem(await post(url, STATEMENT_CSV, { Origin: origin }))).toEqual([403, 'origin-foreign']);
    }
    expect((await post(url, STATEMENT_CSV, { Origin: server.url })).status).toBe(201);
  });

  it('gives no other site a right to read', async () => {
    const { headers } = await ask(`${server.url}/v1/entities`, {
      headers: { Origin: 'https://evil.example' },
    });
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('cannot be made to listen elsewhere', async () => {
    await expect(startServer({ host: '0.0.0.0' })).rejects.toMatchObject({ code: 'config-unsafe' });
  });
});

describe('a server with a token', () => {
  let server: Running;

  beforeAll(async () => {
    server = await startServer({ token: TOKEN });
  });

  afterAll(() => server.stop());

  it('asks every request under /v1 for it, and says how', async () => {
    for (const path of ['/v1/entities', '/v1/restatements', '/v1/nothing', '/v1//entities', '/anything']) {
      const answer = await ask(`${server.url}${path}`);
      expect(problem(answer)).toEqual([401, 'token-missing']);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    }
    expect(problem(await post(`${server.url}/v1/documents`, STATEMENT_CSV))).toEqual([401, 'token-missing']);
  });

  it('refuses another token', async () => {
    for (const given of ['x', `${TOKEN}x`, TOKEN.toUpperCase(), TOKEN.slice(1)]) {
      const answer = await ask(`${server.url}/v1/entities`, {
        headers: { Authorization: `Bearer ${given}` },
      });
      expect(problem(answer)).toEqual([401, 'token-wrong']);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    }
    const basic = await ask(`${server.url}/v1/entities`, { headers: { Authorization: `Basic ${TOKEN}` } });
    expect(problem(basic)).toEqual([401, 'token-missing']);
  });

  it('answers who has it, under any name', async () => {
    const headers = { Authorization: `Bearer ${TOKEN}`, Host: 'ledger.example' };
    expect(await statusAt(`${server.url}/v1/entities`, headers)).toBe(200);
  });

  it('tells anybody whether it lives, is ready, and what it can be asked', async () => {
    for (const path of ['/health/live', '/health/ready', '/openapi.json', '/docs']) {
      expect([path, (await ask(`${server.url}${path}`)).status]).toEqual([path, 200]);
    }
  });
});

describe('the log', () => {
  let server: Running;

  beforeAll(async () => {
    server = await startServer();
  });

  afterAll(() => server.stop());

  it('has a line for each request, without what was in it', async () => {
    const { headers } = await ask(`${server.url}/v1/entities/cik:99/figures?concept=secret`, {
      headers: { Authorization: 'Bearer secret' },
    });
    const id = headers.get('x-request-id');
    const lines = server.logged.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.filter(({ reqId }) => reqId === id)).toEqual([
      expect.objectContaining({
        method: 'GET',
        route: '/v1/entities/:entity/figures',
        status: 404,
        ms: expect.any(Number),
      }),
    ]);
    expect(server.logged.join('')).not.toContain('secret');
  });
});
