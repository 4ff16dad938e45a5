import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATEMENT_CSV } from './documents.js';
import { ask, post, problem, startServer, type Running } from './harness.js';

const PDF = join(process.env['TIEOUT_SHARED'] ?? '../shared', 'data/releases/EBAY_2023Q1_EARNINGS.pdf');
const isThere = existsSync(PDF);
const RELEASE_HTML =
  '<!doctype html><title>x</title><body onload="alert(1)"><script>alert(1)</script><p>Example Corp reports results of its first quarter</p><p>March 1, 2021</p>' +
  '<table><tr><td>(in thousands)</td><td>2020</td></tr><tr><td style="color:red">Revenues</td><td align="right">1,000</td></tr></table>' +
  '<img src="https://elsewhere.example/x.png"><a href="https://elsewhere.example/">more</a>';
const INLINE_XBRL = `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"
 xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xmlns:us-gaap="http://fasb.org/us-gaap/2020-01-31">
<head><title>t</title></head><body><div style="display:none"><ix:header><ix:resources><xbrli:context id="c"><xbrli:entity>
<xbrli:identifier scheme="http://www.sec.gov/CIK">7</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:startDate>2020-01-01</xbrli:startDate>
<xbrli:endDate>2020-12-31</xbrli:endDate></xbrli:period></xbrli:context><xbrli:unit id="u"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>
</ix:resources></ix:header></div><script>alert(1)</script><p>Revenues came to <ix:nonFraction name="us-gaap:Revenues" contextRef="c"
 unitRef="u" decimals="-3" scale="3" id="f-1">1000</ix:nonFraction> thousand dollars.</p></body></html>`;

describe('a place in a document', () => {
  let server: Running;
  let url: string;

  beforeAll(async () => {
    server = await startServer();
    url = `${server.url}/v1/documents`;
    expect((await post(url, STATEMENT_CSV)).status).toBe(201);
  });

  afterAll(() => server.stop());

  const id = createHash('sha256').update(STATEMENT_CSV).digest('hex');

  it('is marked on a page that can do nothing', async () => {
    const start = STATEMENT_CSV.indexOf('1,000');
    const page = await ask(`${url}/${id}/view?start=${start}&end=${start + 5}&also=0-3`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.text).toContain('<mark class="place" id="place">1,000</mark>');
    expect(page.text).toContain('id="also-1"');
    const policy = page.headers.get('content-security-policy')!;
    const style = /<style>([^<]*)<\/style>/.exec(page.text)![1]!;
    expect(policy.split('; ')).toEqual([
      'sandbox',
      "default-src 'none'",
      `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
    ]);
    expect(page.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    const again = await ask(`${url}/${id}/view?start=${start}&end=${start + 5}&also=0-3`, {
      headers: { 'If-None-Match': page.headers.get('etag')! },
    });
    expect(again).toMatchObject({ status: 304, text: '' });
  });

  it('is told of with its line and its words', async () => {
    const start = STATEMENT_CSV.indexOf('1,000');
    const { body } = await ask(`${url}/${id}/places?start=${start}&end=${start + 5}&also=0-3`);
    expect(body).toMatchObject({
      document: id,
      pages: null,
      places: [
        { quote: '1,000', start, onPages: [] },
        { quote: STATEMENT_CSV.slice(0, 3), line: 1 },
      ],
    });
  });

  it.each([
    ['view?start=1', 400, 'place-malformed'],
    ['view?start=9&end=1', 400, 'place-malformed'],
    ['view?start=1&end=2&pointer=/a', 400, 'place-malformed'],
    ['view?start=1&end=2&element=f-1', 400, 'place-malformed'],
    ['view?element=f-1&pointer=/a', 400, 'place-malformed'],
    ['view?pointer=a', 400, 'place-malformed'],
    ['view?also=1-2,x', 400, 'place-malformed'],
    [`view?also=${Array(101).fill('1-2').join(',')}`, 400, 'place-malformed'],
    ['places?also=/a', 400, 'place-malformed'],
    ['view?start=-1&end=2', 400, 'request-malformed'],
    ['view?surprise=1', 400, 'request-malformed'],
    ['view?start=1&end=99999', 404, 'place-unknown'],
    ['places?start=1&end=99999', 404, 'place-unknown'],
    ['view?pointer=/a', 404, 'place-unknown'],
  ])('that is asked for by %s is %s %s', async (query, status, code) => {
    expect(problem(await ask(`${url}/${id}/${query}`))).toEqual([status, code]);
  });

  it('stands in the cells of an HTML document, of which nothing else is kept', async () => {
    const taken = await post(`${url}?entity=cik:7&published=2021-03-01&format=release`, RELEASE_HTML);
    expect(taken.status).toBe(201);
    const { document } = taken.body;
    const text = (await ask(`${url}/${document}/rendition`)).text;
    const start = text.indexOf('1,000');
    const page = await ask(`${url}/${document}/view?start=${start}&end=${start + 5}`);
    expect(page.text).toContain('<td class="right"><mark class="place" id="place">1,000</mark></td>');
    expect(page.text).not.toMatch(/script|alert|elsewhere|<img|<a |onload|color:red/);
  });

  it('may be an element of inline XBRL, as its locator has it', async () => {
    const taken = await post(`${url}?published=2021-03-01`, INLINE_XBRL);
    expect(taken).toMatchObject({ status: 201, body: { reported: 1, exceptions: 0 } });
    const { document } = taken.body;
    const reading = await ask(`${url}/${document}/reading`);
    expect(reading.text).toContain('"locator":{"element":"f-1"}');
    const page = await ask(`${url}/${document}/view?element=f-1`);
    expect(page.text).toContain(
      'Revenues came to <mark class="place" id="place">1000</mark> thousand dollars.',
    );
    expect(page.text).not.toContain('alert');
    expect(problem(await ask(`${url}/${document}/view?also=%23f-2`))).toEqual([404, 'place-unknown']);
  });

  (isThere ? it : it.skip)(
    `is found on the page of a PDF${isThere ? '' : ` (none at ${PDF}, skipped)`}`,
    async () => {
      const bytes = readFileSync(PDF);
      const taken = await post(`${url}?entity=cik:1065088`, bytes, { 'Content-Type': 'application/pdf' });
      expect(taken.status).toBe(201);
      const { document } = taken.body;
      const text = (await ask(`${url}/${document}/rendition`)).text;
      const start = Array.from(text.slice(0, text.indexOf('Total current assets'))).length;
      const { body } = await ask(`${url}/${document}/places?start=${start}&end=${start + 20}`);
      const [place] = body['places'] as { quote: string; onPages: { page: number; boxes: object[] }[] }[];
      expect(place).toMatchObject({ quote: 'Total current assets', onPages: [{ width: 612, height: 792 }] });
      expect(place!.onPages[0]!.page).toBeGreaterThan(1);
      expect(place!.onPages[0]!.boxes).not.toEqual([]);
      const page = await ask(`${url}/${document}/view?start=${start}&end=${start + 20}`);
      expect(page.text).toContain('<mark class="place" id="place">Total current assets</mark>');
    },
  );
});
