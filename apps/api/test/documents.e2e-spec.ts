import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { ask, post, postJson, startServer, type Running } from './harness.js';
import { ENTITY, keyed, revenues, STATEMENT_CSV } from './documents.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('documents', () => {
  let server: Running;
  let url: string;

  beforeEach(async () => {
    server = await startServer();
    url = `${server.url}/v1/documents`;
  });

  afterEach(() => server.stop());

  it('are appended once, and known the second time', async () => {
    const first = await post(url, STATEMENT_CSV, { 'Content-Type': 'text/csv' });
    expect(first.status).toBe(201);
    expect(first.headers.get('location')).toBe(`/v1/documents/${sha256(STATEMENT_CSV)}`);
    expect(first.body).toMatchObject({
      document: sha256(STATEMENT_CSV),
      commit: 1,
      entity: ENTITY,
      appended: true,
      reported: 6,
      exceptions: 0,
    });
    const second = await post(url, STATEMENT_CSV, { 'Content-Type': 'application/octet-stream' });
    expect(second.status).toBe(200);
    expect(second.headers.get('location')).toBeNull();
    expect(second.body).toEqual({ ...first.body, appended: false });
  });

  it('that come at the same time make one commit', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(url, STATEMENT_CSV)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(7);
    expect(new Set(answers.map(({ body }) => body.commit))).toEqual(new Set([1]));
    const { body } = await ask(`${server.url}/v1/entities`);
    expect(body.items).toEqual([expect.objectContaining({ commits: 1, documents: 1 })]);
  });

  it('of one entity that come at the same time are all taken', async () => {
    const answers = await Promise.all(
      ['2021-03-01', '2021-03-02', '2021-03-03', '2021-03-04'].map((day) =>
        postJson(`${server.url}/v1/figures`, keyed(day, [revenues('1000')])),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.commit))).toEqual(new Set([1, 2, 3, 4]));
  });

  it('are told of and read without being written on a dry run', async () => {
    for (const query of ['?dryRun', '?dryRun=true']) {
      const { status, body } = await post(`${url}${query}`, STATEMENT_CSV);
      expect(status).toBe(200);
      expect(body.outcome).toMatchObject({ commit: null, appended: false, reported: 6 });
      expect(body.observations).toHaveLength(6);
      expect(body.observations[2]).toMatchObject({
        concept: 'us-gaap:CostOfRevenue',
        value: '-400',
        economicValue: '400',
        printed: '(400)',
        eventId: null,
      });
      expect(body.exceptions).toEqual([]);
    }
    expect((await ask(`${server.url}/v1/entities`)).body).toEqual({ items: [], next: null });
    expect((await post(`${url}?dryRun=false`, STATEMENT_CSV)).status).toBe(201);
  });

  it('are named by a header or the query, and by the last part of a path only', async () => {
    const refused = await post(`${url}?format=keyed`, '\u0000', {
      'X-Tieout-Filename': '../up/by-header.bin',
    });
    expect(refused.body.detail).toMatch(/^by-header\.bin/);
    const other = await post(`${url}?format=keyed&name=by-query.bin`, '\u0000');
    expect(other.body.detail).toMatch(/^by-query\.bin/);
    expect((await post(`${url}?name=%00`, 'x')).body.type).toMatch(/name-malformed$/);
  });

  it('give their facts, their reading and their bytes back', async () => {
    await post(url, STATEMENT_CSV);
    const id = sha256(STATEMENT_CSV);
    for (const given of [id, id.slice(0, 8)]) {
      const { status, body } = await ask(`${url}/${given}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        document: id,
        entity: ENTITY,
        form: '10-K',
        commit: 1,
        title: 'Annual report',
      });
    }
    const reading = await ask(`${url}/${id}/reading`);
    expect(reading.body.observations.map((each) => each['value'])).toEqual([
      '1000',
      '900',
      '-400',
      '-350',
      '600',
      '550',
    ]);
    const content = await ask(`${url}/${id}/content`);
    expect(content.status).toBe(200);
    expect(content.text).toBe(STATEMENT_CSV);
    expect(Object.fromEntries(content.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="${id.slice(0, 12)}.txt"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      etag: `"${id}"`,
    });
    const text = await ask(`${url}/${id}/rendition`);
    expect([text.status, text.text]).toEqual([200, STATEMENT_CSV]);
    const again = await ask(`${url}/${id}/content`, { headers: { 'If-None-Match': `"${id}"` } });
    expect(again).toMatchObject({ status: 304, text: '' });
  });

  it('that are unknown are 404', async () => {
    for (const path of ['', '/content', '/rendition', '/reading', '/view', '/places']) {
      const { status, body } = await ask(`${url}/${'0'.repeat(64)}${path}`);
      expect([status, body.type]).toEqual([404, 'urn:tieout:problem:document-unknown']);
    }
  });

  it.each([
    ['', 'x', 422, /missing|unknown/],
    ['?format=keyed', '\u0000', 422, 'keyed-binary'],
    ['?format=nonsense', STATEMENT_CSV, 422, 'format-unknown'],
    ['?format=keyed', '', 422, 'keyed-empty'],
    ['', '', 422, /./],
    ['', STATEMENT_CSV.replace('2021-03-01', '2021-13-01'), 422, 'time-malformed'],
    ['', STATEMENT_CSV.replace('"1,000"', 'n/k'), 422, 'keyed-number'],
    ['?entity=nobody', STATEMENT_CSV, 400, 'entity-malformed'],
    ['?published=today', STATEMENT_CSV, 400, 'time-malformed'],
    ['?dryRun=maybe', STATEMENT_CSV, 400, 'request-malformed'],
    ['?surprise=1', STATEMENT_CSV, 400, 'request-malformed'],
    ['?entity=cik:1&entity=cik:2', STATEMENT_CSV, 400, 'request-malformed'],
  ])('with %s and no more to say are refused: %#', async (query, document, status, code) => {
    const answer = await post(`${url}${query}`, document);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer.body).toMatchObject({ status, instance: expect.stringMatching(/^urn:uuid:/) });
    expect(answer.body.type.replace('urn:tieout:problem:', '')).toMatch(code);
    expect((await ask(`${server.url}/v1/entities`)).body.items).toEqual([]);
  });

  it('larger than 64 MiB are refused before they are read', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const length = String(64 * 1024 * 1024 + 1);
      const sent = request(url, { method: 'POST', headers: { 'Content-Length': length } }, (response) => {
        resolve(response.statusCode);
        sent.destroy();
      });
      sent.on('error', reject);
      sent.flushHeaders();
    });
    expect(status).toBe(413);
  });

  it('larger than a JSON request may be are still taken', async () => {
    const long = `${STATEMENT_CSV}${'# a remark\n'.repeat(150_000)}`;
    expect((await post(url, long)).status).toBe(201);
    const large = await postJson(`${server.url}/v1/replays`, { asOf: 'x'.repeat(1024 * 1024) });
    expect([large.status, large.body.type]).toEqual([413, 'urn:tieout:problem:body-too-large']);
  });
});

describe('keyed figures', () => {
  let server: Running;
  let url: string;

  beforeEach(async () => {
    server = await startServer();
    url = `${server.url}/v1/figures`;
  });

  afterEach(() => server.stop());

  it('are taken as a document of their own', async () => {
    const { status, body, headers } = await postJson(url, keyed('2021-03-01', [revenues('1000')]));
    expect(status).toBe(201);
    expect(body).toMatchObject({ entity: ENTITY, reported: 1 });
    expect(headers.get('location')).toBe(`/v1/documents/${body.document}`);
    const facts = await ask(`${server.url}${headers.get('location')}`);
    expect(facts.body).toMatchObject({ reader: { name: 'keyed' } });
  });

  it('are shown on a dry run', async () => {
    const { status, body } = await postJson(`${url}?dryRun`, keyed('2021-03-01', [revenues('1000')]));
    expect(status).toBe(200);
    expect(body.observations).toEqual([expect.objectContaining({ value: '1000' })]);
  });

  it('come as JSON only', async () => {
    const { status, body } = await post(url, '{}');
    expect([status, body.type]).toEqual([415, 'urn:tieout:problem:media-type-unsupported']);
  });

  it('tell all that is wrong with them', async () => {
    const { status, body } = await postJson(url, keyed('2021-03-01', [revenues('a'), revenues('b')]));
    expect(status).toBe(422);
    expect(body.type).toBe('urn:tieout:problem:keyed-malformed');
    expect(body['problems']).toHaveLength(2);
  });
});

describe('an idempotency key', () => {
  let server: Running;
  let url: string;

  beforeEach(async () => {
    server = await startServer();
    url = `${server.url}/v1/documents`;
  });

  afterEach(() => server.stop());

  it('gives the first outcome for the same request', async () => {
    const key = { 'Idempotency-Key': 'one' };
    const first = await post(url, STATEMENT_CSV, key);
    const second = await post(url, STATEMENT_CSV, key);
    expect([second.status, second.body]).toEqual([201, first.body]);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
  });

  it('is refused for another body, another option and another route', async () => {
    const key = { 'Idempotency-Key': 'one' };
    await post(url, STATEMENT_CSV, key);
    const others = await Promise.all([
      post(url, `${STATEMENT_CSV}\n`, key),
      post(`${url}?form=10-Q`, STATEMENT_CSV, key),
      postJson(`${server.url}/v1/figures`, keyed('2021-03-01', [revenues('1')]), key),
    ]);
    for (const { status, body } of others) {
      expect([status, body.type]).toEqual([422, 'urn:tieout:problem:idempotency-key-reused']);
    }
    expect((await ask(`${server.url}/v1/entities`)).body.items[0]).toMatchObject({ commits: 1 });
  });

  it.each(['two words', 'é', 'x'.repeat(256)])('of %j is refused', async (key) => {
    const { status, body } = await post(url, STATEMENT_CSV, { 'Idempotency-Key': key });
    expect([status, body.type]).toEqual([400, 'urn:tieout:problem:idempotency-key-malformed']);
  });

  it('of a request that failed can be used again', async () => {
    const key = { 'Idempotency-Key': 'one' };
    expect((await post(url, 'x', key)).status).toBe(422);
    expect((await post(url, STATEMENT_CSV, key)).status).toBe(201);
  });
});
