import { connect } from 'node:net';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { STATEMENT_CSV } from './documents.js';
import { ask, post, problem, startServer, type Running } from './harness.js';
import { bearer, makeKey, TOKEN } from './keys.js';

const MIB = 1024 * 1024;

describe('how often may be asked', () => {
  let server: Running;
  let first: Record<string, string>;
  let second: Record<string, string>;

  beforeAll(async () => {
    server = await startServer({ token: TOKEN, ratePerMinute: 20 });
    first = bearer(await makeKey(server, 'first', 'reader'));
    second = bearer(await makeKey(server, 'second', 'reader'));
  });

  afterAll(() => server.stop());

  const entities = (headers: Record<string, string>) => ask(`${server.url}/v1/entities`, { headers });

  it('is counted for each caller', async () => {
    for (let asked = 0; asked < 20; asked++) expect((await entities(first)).status).toBe(200);
    const refused = await entities(first);
    expect(problem(refused)).toEqual([429, 'rate-exceeded']);
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(refused.headers.get('cache-control')).toBe('no-store');
    expect((await entities(second)).status).toBe(200);
    expect((await entities(bearer(TOKEN))).status).toBe(200);
  });

  it('is counted by address where nobody is known to ask, whatever is guessed', async () => {
    const statuses = new Set<number>();
    for (let asked = 0; asked < 21; asked++) {
      statuses.add((await entities(bearer(`${TOKEN}${asked}`))).status);
    }
    expect([...statuses]).toEqual([401, 429]);
    expect(problem(await entities({}))).toEqual([429, 'rate-exceeded']);
    expect((await ask(`${server.url}/openapi.json`)).status).toBe(429);
    // Who shows what is good has a count of their own, and who watches over the server is not kept from it.
    expect((await entities(second)).status).toBe(200);
    expect((await ask(`${server.url}/health/ready`)).status).toBe(200);
  });
});

describe('how much may be on its way in', () => {
  let server: Running;
  let recorder: Record<string, string>;
  let other: Record<string, string>;

  beforeAll(async () => {
    server = await startServer({ token: TOKEN });
    recorder = bearer(await makeKey(server, 'recorder', 'recorder'));
    other = bearer(await makeKey(server, 'other', 'recorder'));
  });

  afterAll(() => server.stop());

  /** A document of which the beginning is sent, and no more. */
  function begin(headers: Record<string, string>, bytes: number) {
    const sent = request(`${server.url}/v1/documents`, {
      method: 'POST',
      headers: { ...headers, 'Content-Length': bytes, 'Content-Type': 'text/plain' },
    });
    const answered = new Promise<number>((resolve) => {
      sent.on('response', (response) => {
        resolve(response.statusCode!);
        response.resume();
      });
      sent.on('error', () => resolve(0));
    });
    sent.write('x');
    return { answered, end: () => void sent.destroy() };
  }

  it('is bounded for each caller, and free again when they leave', async () => {
    const slow = [begin(recorder, 64 * MIB), begin(recorder, 60 * MIB)];
    await delay(200);
    const refused = begin(recorder, 5 * MIB);
    expect(await refused.answered).toBe(503);
    refused.end();
    expect((await post(`${server.url}/v1/documents`, STATEMENT_CSV, recorder)).status).toBe(201);
    expect((await post(`${server.url}/v1/documents`, STATEMENT_CSV, other)).status).toBe(200);
    for (const each of slow) each.end();
    await delay(200);
    const again = begin(recorder, 64 * MIB);
    expect(await Promise.race([again.answered, delay(300)])).toBeUndefined();
    again.end();
  });

  it('is bounded for all, whatever is said of its length', async () => {
    const slow = [recorder, recorder, other, other].map((headers) => begin(headers, 64 * MIB));
    await delay(200);
    const key = bearer(await makeKey(server, 'third', 'recorder'));
    const refused = await post(`${server.url}/v1/documents`, STATEMENT_CSV, key);
    expect(problem(refused)).toEqual([503, 'uploads-busy']);
    expect(refused.headers.get('retry-after')).toBe('1');
    // Nobody who may not record can take the room.
    const reader = bearer(await makeKey(server, 'reader', 'reader'));
    expect(problem(await post(`${server.url}/v1/documents`, STATEMENT_CSV, reader))).toEqual([
      403,
      'role-too-low',
    ]);
    for (const each of slow) each.end();
    await delay(200);
    expect((await post(`${server.url}/v1/documents`, STATEMENT_CSV, key)).status).toBe(200);
  });

  it('is bounded by a document, before it is read', async () => {
    const tooLong = begin(other, 64 * MIB + 1);
    expect(await tooLong.answered).toBe(413);
    tooLong.end();
  });
});

describe('what is sent badly', () => {
  let server: Running;
  let port: number;

  beforeAll(async () => {
    server = await startServer();
    port = Number(new URL(server.url).port);
  });

  afterAll(() => server.stop());

  /** Sends bytes as they are, and reads until the server ends the connection. */
  const send = async (bytes: string): Promise<string> => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(bytes);
    return text(socket);
  };

  it.each([
    ['no HTTP', 'hello\r\n\r\n', 400, 'request-malformed'],
    [
      'headers that are too long',
      `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(17_000)}\r\n\r\n`,
      431,
      'headers-too-large',
    ],
    [
      'two lengths',
      'POST /v1/documents HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxy',
      400,
      'request-malformed',
    ],
    [
      'a length and chunks, as for smuggling',
      'POST /v1/documents HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
      'request-malformed',
    ],
  ])('%s is refused as a problem, under the headers of every answer', async (_, bytes, status, code) => {
    const answer = await send(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain('X-Content-Type-Options: nosniff');
    expect(answer).toContain('application/problem+json');
    expect(answer).toContain(`"urn:tieout:problem:${code}"`);
  });

  it('byte by byte is given up after a while', async () => {
    const { headersTimeout, requestTimeout, keepAliveTimeout, maxConnections } = server.app.getHttpServer();
    expect([headersTimeout, requestTimeout, keepAliveTimeout, maxConnections]).toEqual([
      15_000, 300_000, 75_000, 2_048,
    ]);
    const began = performance.now();
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('GET /health/live HTTP/1.1\r\nHost: localhost\r\n');
    const drip = setInterval(() => socket.write('X: x\r\n'), 1_000);
    const answer = await text(socket);
    clearInterval(drip);
    expect(answer).toMatch(/^HTTP\/1.1 408 .*request-slow/s);
    expect((performance.now() - began) / 1000).toBeLessThan(40);
  });
});
