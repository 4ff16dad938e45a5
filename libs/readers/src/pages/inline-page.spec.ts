import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readerFor } from '../reader-for.js';
import { htmlRendition } from '../release/html/html-rendition.js';
import { readInline } from '../xbrl/inline/read-inline.js';
import { documentPage } from './document-page.js';

const FILE = join(process.env['TIEOUT_SHARED'] ?? '../shared', 'data/filings/aapl-2025q3-10q.ixbrl.html');
const isThere = existsSync(FILE);

const INLINE = `<?xml version="1.0"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:i="http://www.xbrl.org/2013/inlineXBRL"><head><title/></head><body>
<i:header><i:hidden><i:nonNumeric id="h">hidden words</i:nonNumeric></i:hidden></i:header>
<table><tr><td>Revenue <a id="x"/></td><td>(<i:nonFraction id="f">58,<b>128</b></i:nonFraction></td><td>)</td></tr></table>
<p>Of <i:nonFraction>12</i:nonFraction> <i:nonFraction id="nil"/> it&nbsp;said</p></body></html>`;

const view = (element: string, also: readonly string[] = [], text = INLINE): string =>
  documentPage(
    {
      title: 'a.htm',
      mediaType: 'text/html',
      bytes: Buffer.from(text),
      rendition: htmlRendition(text, 'a.htm').text,
    },
    { place: { element }, also: also.map((each) => ({ element: each })) },
  );

const marksOf = (page: string): readonly string[] =>
  [...page.matchAll(/<mark[^>]*>[^<]*<\/mark>/g)].map(([mark]) => mark);

describe('the page of an inline XBRL document', () => {
  it('is set as XML has it, with elements marked by id and by child sequence', () => {
    const page = view('f', ['/1/2/3/1']);
    expect(marksOf(page)).toEqual([
      '<mark class="place" id="place">58,</mark>',
      '<mark class="place">128</mark>',
      '<mark class="also" id="also-1">12</mark>',
    ]);
    expect(page).toContain('it\u00a0said');
    expect(page).not.toContain('hidden words');
  });

  it('marks nothing of an element that shows nothing, and says so', () => {
    for (const element of ['h', 'nil']) {
      expect(marksOf(view(element))).toEqual([]);
      expect(view(element)).toContain('shows nothing on its page');
    }
  });

  it('knows no other element', () => {
    for (const element of ['none', '/1/9', '/x', '/']) {
      expect(() => view(element)).toThrow(expect.objectContaining({ code: 'place-unknown' }));
    }
  });

  it('is that of a browser where it is no XML', () => {
    const page = view('f', [], INLINE.replace('<a id="x"/>', '<a id="x"><br>').replace('<title/>', ''));
    expect(marksOf(page)).toHaveLength(2);
  });

  it('is a text with a word about it where the document is none of these', () => {
    const page = documentPage(
      { title: 'a.zip', mediaType: 'application/zip', bytes: Buffer.from(''), rendition: 'One\ntwo\n' },
      { place: { element: 'f-1' }, also: [] },
    );
    expect(page).toContain('shows nothing on its page');
    expect(page).toContain('two');
  });

  const real = isThere ? it : it.skip;
  real(
    `marks every number of a real one where it stands${isThere ? '' : ` (none at ${FILE}, skipped)`}`,
    async () => {
      const bytes = readFileSync(FILE);
      const source = { bytes, name: 'a.htm', options: { publishedAt: '2025-08-01T00:00:00.000Z' } };
      const { renditionText: rendition, document } = await readerFor(source).read(source);
      const { facts } = readInline([{ path: 'a.htm', bytes }]).report;
      const shown = facts.filter(({ unit, printed }) => unit !== null && printed !== null);
      const also = shown.map(({ element }) => ({ element }));
      const page = documentPage(
        { title: 'a.htm', mediaType: document.mediaType, bytes, rendition },
        { place: null, also },
      );
      const marks = [...page.matchAll(/<mark class="also" id="also-(\d+)">([^<]*)<\/mark>/g)];
      const marked = new Map(marks.map(([, nth, text]) => [Number(nth) - 1, text]));
      for (const [index, { printed, element }] of shown.entries()) {
        // Of numbers that stand in each other, the outer one has the mark.
        const text =
          marked.get(index) ?? (shown[index - 1]?.printed?.text === printed!.text ? printed!.text : null);
        expect([element, text]).toEqual([element, printed!.text.replace(/^\((.*)\)$/, '$1')]);
      }
      expect(marked.size).toBeGreaterThan(shown.length - 10);
      expect(shown.length).toBeGreaterThan(600);
    },
  );
});

describe('the page of an XBRL instance', () => {
  const lines = 'own:Stock 2024-12-31: 5 iso4217:USD (a)\nown:Policy: Costs are spread evenly.';
  const shown = (element: string): string =>
    documentPage(
      { title: 'own.xml', mediaType: 'application/xml', bytes: Buffer.from('<xbrl/>'), rendition: lines },
      { place: { element }, also: [] },
    );

  it('marks the line that says a number, and says where none does', () => {
    expect(marksOf(shown('a'))).toEqual([
      '<mark class="place" id="place">own:Stock 2024-12-31: 5 iso4217:USD</mark>',
    ]);
    expect(shown('a')).not.toContain('shows nothing on its page');
    expect(marksOf(shown('p'))).toEqual([]);
    expect(shown('p')).toContain('shows nothing on its page');
  });
});
