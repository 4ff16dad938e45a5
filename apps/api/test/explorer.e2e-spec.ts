import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { raw } from './raw.js';
import { ask, problem, startServer, type Running } from './harness.js';

const PAGE = '<!doctype html><title>Tieout</title>';
const SCRIPT = 'globalThis.built = true;'.repeat(100);
const TOKEN = 'a-token-of-more-than-thirty-two-characters';
const HTML = { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

const open = (url: string) => ask(url, { headers: HTML });

describe('the explorer', () => {
  let folder: string;
  let server: Running;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tieout-explorer-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), PAGE);
    writeFileSync(join(folder, 'secret.txt'), 'not of the build');
    writeFileSync(join(folder, 'assets/index-1a2b.js'), SCRIPT);
    writeFileSync(join(folder, 'assets/index-1a2b.js.br'), brotliCompressSync(SCRIPT));
    cpSync(join(folder, 'assets/index-1a2b.js'), join(folder, 'assets/lone-3c4d.js'));
    server = await startServer({}, { explorer: folder });
  });

  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it('is one page at every address that a browser opens', async () => {
    for (const path of [
      '/',
      '/entities/cik:0001804583/statements/balance-sheet?asOf=2021-12-31',
      '/ingest',
    ]) {
      const page = await open(`${server.url}${path}`);
      expect([path, page.status, page.text]).toEqual([path, 200, PAGE]);
      expect(page.headers.get('content-type')).toMatch(/^text\/html/);
      expect(page.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('is asked for anew each time, and sent again only where it has changed', async () => {
    const { headers } = await raw(`${server.url}/`, HTML);
    const again = await raw(`${server.url}/`, { ...HTML, 'If-None-Match': headers.etag! });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('leaves to the API what is not a page', async () => {
    for (const path of ['/v1/nothing', '/health/nothing', '/assets/nothing.js', '/assets/', '/v1?x']) {
      expect([path, ...problem(await open(`${server.url}${path}`))]).toEqual([path, 404, 'route-unknown']);
    }
    for (const path of ['/', '/nothing', '/favicon.ico']) {
      expect([path, ...problem(await ask(`${server.url}${path}`))]).toEqual([path, 404, 'route-unknown']);
    }
    expect((await raw(`${server.url}/`, HTML, 'POST')).status).toBe(404);
    expect((await open(`${server.url}/docs`)).text).toContain('swagger-ui');
    expect((await open(`${server.url}/openapi.json`)).body).toHaveProperty('openapi');
    expect((await open(`${server.url}/health/live`)).body).toEqual({ status: 'live' });
  });

  it('has files that a browser keeps for good, compressed where it takes that', async () => {
    const asset = `${server.url}/assets/index-1a2b.js`;
    const whole = await raw(asset);
    expect([whole.status, String(whole.body)]).toEqual([200, SCRIPT]);
    expect(whole.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': expect.stringMatching(/javascript/),
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
    });
    const small = await raw(asset, { 'Accept-Encoding': 'gzip, br' });
    expect(small.headers['content-encoding']).toBe('br');
    expect(String(brotliDecompressSync(small.body))).toBe(SCRIPT);
    expect(
      (await raw(`${server.url}/assets/lone-3c4d.js`, { 'Accept-Encoding': 'br' })).headers,
    ).not.toHaveProperty('content-encoding');
  });

  it('gives nothing beside its files', async () => {
    for (const path of [
      '/assets/../secret.txt',
      '/assets/%2e%2e/secret.txt',
      '/assets/..%2fsecret.txt',
      '/secret.txt',
    ]) {
      const { status, body } = await raw(`${server.url}${path}`);
      expect([path, [403, 404].includes(status), String(body)]).toEqual([
        path,
        true,
        expect.stringContaining('problem'),
      ]);
    }
  });

  it('lets a browser run its own files only, and ask its own server', async () => {
    for (const path of ['/', '/assets/index-1a2b.js']) {
      const { headers } = await open(`${server.url}${path}`);
      const policy = headers.get('content-security-policy')!;
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
      expect(policy).toContain("form-action 'none'; frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('camera=()');
    }
  });

  it('answers to the names of this machine only, as the API does', async () => {
    for (const path of ['/', '/assets/index-1a2b.js']) {
      expect((await raw(`${server.url}${path}`, { ...HTML, Host: 'evil.example' })).status).toBe(403);
    }
  });

  it('is given to who has no token yet: it tells nothing of the ledger', async () => {
    const closed = await startServer({ token: TOKEN }, { explorer: folder });
    for (const path of ['/', '/entities', '/assets/index-1a2b.js']) {
      expect([path, (await open(`${closed.url}${path}`)).status]).toEqual([path, 200]);
    }
    for (const path of ['/v1/entities', '/v1/nothing', '/metrics']) {
      expect([path, ...problem(await open(`${closed.url}${path}`))]).toEqual([path, 401, 'token-missing']);
    }
    await closed.stop();
  });

  it('says how it is built where it is not', async () => {
    const without = await startServer({}, { explorer: join(folder, 'nowhere') });
    const page = await open(without.url);
    expect([page.status, page.text]).toEqual([404, expect.stringContaining('npm run build')]);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(problem(await ask(`${without.url}/assets/index-1a2b.js`))).toEqual([404, 'route-unknown']);
    await without.stop();
  });
});
