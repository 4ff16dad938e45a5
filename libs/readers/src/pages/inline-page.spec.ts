import { documentPage } from './document-page.js';
import { htmlRendition } from '../release/html/html-rendition.js';

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
});
