import { readFileSync } from 'node:fs';
import { operationsOf, type OpenApi } from './described.js';
import { startServer, type Running } from './harness.js';
import { raw } from './raw.js';

const DOCUMENT = JSON.parse(
  readFileSync(new URL('../../../docs/openapi.json', import.meta.url), 'utf8'),
) as OpenApi;

const OPERATIONS = [...operationsOf(DOCUMENT).values()];

describe('every answer', () => {
  let server: Running;

  beforeAll(async () => {
    server = await startServer();
  });

  afterAll(() => server.stop());

  const paths = [
    ...OPERATIONS.filter(({ method }) => method === 'GET').map(({ path, parameters }) =>
      path.replace(/\{(\w+)\}/g, (_, part: string) =>
        encodeURIComponent(String(parameters.find(({ name }) => name === part)!.example)),
      ),
    ),
    '/openapi.json',
    '/docs',
    '/docs/swagger-ui.css',
    '/',
    '/nowhere',
    '/v1/nowhere',
    '/v1/%ff',
    '/assets/../x',
  ];

  it.each(paths)('of %s is safe in a browser', async (path) => {
    const { headers } = await raw(`${server.url}${path}`, { Accept: 'text/html' });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringMatching(/^default-src 'none'.*frame-ancestors 'none'/),
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['server']).toBeUndefined();
    expect(headers['access-control-allow-origin']).toBeUndefined();
    if (path.startsWith('/v1/') || path === '/metrics') {
      expect(headers['cache-control']).toMatch(/no-store|private, no-cache/);
    }
  });

  const odd = [
    '/assets/../../../../etc/passwd',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/..%5c..%5cpackage.json',
    '/assets/%252e%252e/package.json',
    '/assets//etc/passwd',
    '/docs/../package.json',
    '/docs/..%2f..%2fpackage.json',
    '/docs/%2e%2e%2fpackage.json',
    '/assets/%00',
    '/assets/.git/config',
    '/v1/documents/..%2f..%2fledger.db/content',
    '/v1/documents/%2e%2e/content',
    '/index.html/../../ledger.db',
  ];

  it.each(odd)('%s leads out of no folder', async (path) => {
    const { status, body } = await raw(`${server.url}${path}`, { Accept: '*/*' });
    expect([400, 403, 404]).toContain(status);
    expect(body.toString('latin1')).not.toMatch(/root:|"tieout"|SQLite|\[core\]/);
  });

  it('to a document with a path for a name writes nothing there', async () => {
    for (const name of ['../../evil.csv', '/etc/evil.csv', 'C:\\evil.csv', 'a/../../evil.csv']) {
      const answer = await fetch(`${server.url}/v1/documents?name=${encodeURIComponent(name)}&dryRun`, {
        method: 'POST',
        body: 'nothing',
        headers: { 'Content-Type': 'text/plain' },
      });
      expect(answer.status).toBe(422);
      expect(await answer.text()).not.toMatch(/\.\.|etc\/|C:/);
    }
  });

  it.each([
    ['__proto__', '{"__proto__":{"polluted":1}}'],
    ['constructor', '{"constructor":{"prototype":{"polluted":1}}}'],
    ['a nested one', '{"parameters":{"__proto__":{"polluted":1}},"view":"books"}'],
  ])('to %s in JSON is a refusal, and changes no object', async (_, body) => {
    for (const path of ['/v1/certificates', '/v1/replays', '/v1/exceptions/x/resolution', '/v1/figures']) {
      const { status } = await fetch(`${server.url}${path}`, {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/json' },
      });
      expect([path, status >= 400 && status < 500]).toEqual([path, true]);
    }
    const query = await fetch(
      `${server.url}/v1/entities?__proto__[polluted]=1&constructor.prototype.polluted=1`,
    );
    expect(query.status).toBe(400);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  /** Texts that make a pattern with nested repetitions run for ever. */
  const long = [
    'a'.repeat(12_000),
    `${'a'.repeat(6_000)}!`,
    `${'1'.repeat(6_000)}x`,
    `${' '.repeat(4_000)}x`,
    'cik:'.repeat(2_000),
    `${'a-'.repeat(4_000)}:`,
    '%20'.repeat(3_000),
    `2021-${'01-'.repeat(3_000)}`,
  ];

  it('to a long parameter comes as soon as to any other', async () => {
    const names = new Set(
      OPERATIONS.flatMap(({ parameters }) =>
        parameters.filter(({ in: place }) => place === 'query').map(({ name }) => name),
      ),
    );
    for (const { method, path, parameters } of OPERATIONS) {
      if (method !== 'GET') continue;
      const filled = path.replace(/\{(\w+)\}/g, (_, part: string) =>
        encodeURIComponent(String(parameters.find(({ name }) => name === part)!.example)),
      );
      for (const { name, in: place } of parameters) {
        if (place !== 'query' || !names.has(name)) continue;
        for (const value of long) {
          const began = performance.now();
          const { status } = await raw(
            `${server.url}${filled}?${name}=${encodeURIComponent(value).slice(0, 15_000)}`,
          );
          expect([path, name, status < 500]).toEqual([path, name, true]);
          expect([path, name, performance.now() - began < 1_500]).toEqual([path, name, true]);
        }
        names.delete(name);
      }
    }
    for (const header of [
      'Authorization',
      'Cookie',
      'Accept',
      'If-None-Match',
      'Origin',
      'Forwarded',
      'Idempotency-Key',
      'traceparent',
      'X-Correlation-Id',
    ]) {
      for (const value of long) {
        const began = performance.now();
        await raw(`${server.url}/v1/entities`, { [header]: value.slice(0, 15_000) });
        expect([header, performance.now() - began < 1_500]).toEqual([header, true]);
      }
    }
  });
});
