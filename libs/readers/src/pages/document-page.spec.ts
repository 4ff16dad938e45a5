import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'parse5';
import {
  FigureError,
  parseEntity,
  parseMoment,
  type Locator,
  type Reading,
  type Source,
} from '#libs/figures';
import { property } from '#libs/testing';
import { readerFor } from '../reader-for.js';
import { elementsOf, faultsOf, textOf } from './document-page.fuzz.js';
import { documentPage, type ShownDocument } from './document-page.js';
import { htmlRendition } from '../release/html/html-rendition.js';
import type { Place } from './place.js';

const SAMPLES = new URL('../../../../samples/', import.meta.url).pathname;
const FOLDER = join(process.env['TIEOUT_SHARED'] ?? '../shared', 'data/releases');
const isThere = existsSync(FOLDER);
const WHERE = isThere ? '' : ` (none at ${FOLDER}, skipped)`;
const RELEASES = [
  'BuckleInc.8-K.EX99.1.html',
  'clorox_fy22_ex99-2_recon.htm',
  'circle-2025q3.md',
  'ebay-2025q3.md',
  'shopify-2025q3.md',
];
const IN_SAMPLES = readdirSync(SAMPLES).filter(
  (name) => /\.(?:csv|txt|json)$/.test(name) && !['demo.json', 'company-tickers.json'].includes(name),
);

/** Fragments that documents were seen to do harm with, and pieces of them. */
const HOSTILE = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)><script>alert(1)</script><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="https://evil.example/">x</a>',
    '<iframe src="https://evil.example/"></iframe><iframe srcdoc="<script>alert(1)</script>">',
    '<object data="data:text/html,<script>alert(1)</script>"></object><embed src=//evil.example>',
    '<meta http-equiv=refresh content="0;url=https://evil.example/"><base href="https://evil.example/">',
    '<form action="https://evil.example/"><input name=q autofocus onfocus=alert(1)><button formaction="javascript:alert(1)">go</button></form>',
    '<style>@import "https://evil.example/x.css"; body{background:url(//evil.example)}</style>',
    '<link rel=stylesheet href=//evil.example/x.css><link rel=preconnect href=//evil.example>',
    '<p style="background:url(https://evil.example/x);behavior:url(x)" onclick="alert(1)">x</p>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<textarea></textarea><script>alert(1)</script>',
    '<template><script>alert(1)</script></template><slot onslotchange=alert(1)>',
    '<video src=//evil.example poster=//evil.example></video><audio src=x onerror=alert(1)>',
    '</div></main></body></html><script>alert(1)</script>',
    '</title><script>alert(1)</script>',
    '<mark id=place class=place onclick=alert(1)>x</mark>',
    '<details open ontoggle=alert(1)><summary>x</summary></details><dialog open>x</dialog>',
    '<table><tr><td background="https://evil.example/x" onmouseover=alert(1)>1</td></tr></table>',
    '<x-y is="evil" onanimationstart=alert(1)>x</x-y><!--><script>alert(1)</script>-->',
    '<![CDATA[<script>alert(1)</script>]]><?php evil ?>',
  ),
  fc.string(),
  fc
    .tuple(
      fc.constantFrom('p', 'a', 'td', 'svg', 'div', 'sup', 'xmp', 'plaintext', 'select', 'frameset'),
      fc.constantFrom('onclick', 'style', 'href', 'src', 'id', 'class', 'srcset', 'action', 'xml:base'),
      fc.string(),
    )
    .map(([tag, name, value]) => `<${tag} ${name}="${value}">${value}`),
);

describe('the page of a document', () => {
  it.each(IN_SAMPLES)('marks the words of every observation of the sample %s', (name) =>
    everyObservation(join(SAMPLES, name)),
  );

  (isThere ? it : it.skip).each(RELEASES)(
    `marks the words of observations of the release %s${WHERE}`,
    (name) => everyObservation(join(FOLDER, name)),
  );

  it('outlines nothing and says so of a place that is not there', () => {
    const document = shown('text/plain', 'Revenues 1,000\n');
    expect(() => documentPage(document, { place: { start: 3, end: 99 }, also: [] })).toThrow(
      expect.objectContaining({ code: 'place-unknown' }),
    );
    const json = shown('application/json', '{"a":[1]}');
    expect(() => documentPage(json, { place: { pointer: '/a/1' }, also: [] })).toThrow(
      expect.objectContaining({ code: 'place-unknown' }),
    );
  });

  it('numbers lines and marks a place beyond the basic plane', () => {
    const text = 'Café 😀\nRevenues 😀 1,000\n';
    const page = documentPage(shown('text/plain', text), {
      place: { start: 18, end: 23 },
      also: [{ start: 0, end: 4 }],
    });
    expect(marks(page)).toEqual({ place: ['1,000'], 'also-1': ['Café'] });
    expect(page).toContain('data-line="2"');
  });

  it('marks a place over several lines in each of them, with one id', () => {
    const page = documentPage(shown('text/plain', 'a b\nc d\n'), {
      place: { start: 2, end: 5 },
      also: [],
    });
    expect(page.match(/<mark/g)).toHaveLength(2);
    expect(page.match(/id="place"/g)).toHaveLength(1);
  });

  it('marks the whole line where a place is empty', () => {
    const page = documentPage(shown('text/plain', 'a b\nc d\n'), { place: { start: 4, end: 4 }, also: [] });
    expect(marks(page)).toEqual({ place: ['c d'] });
  });

  it('sets JSON out and marks a member, keeping every digit', () => {
    const json = '{"facts":{"a/b":{"USD":[{"end":"2020-12-31","val":1.10},{"end":"2021-12-31","val":2}]}}}';
    const page = documentPage(shown('application/json', json), {
      place: { pointer: '/facts/a~1b/USD/0' },
      also: [{ pointer: '/facts/a~1b/USD/1/val' }],
    });
    expect(marks(page)).toEqual({ place: ['{ "end": "2020-12-31", "val": 1.10 }'], 'also-1': ['2'] });
  });

  it('shows the part around the place of a document of many lines', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `line ${index + 1}`);
    const text = lines.join('\n');
    const start = text.indexOf('line 15000');
    const page = documentPage(shown('text/plain', text), { place: { start, end: start + 10 }, also: [] });
    expect(marks(page)).toEqual({ place: ['line 15000'] });
    expect(page).toContain('Lines 13000 to 16999 of 20000');
    expect(page.length).toBeLessThan(400_000);
  });

  it('keeps the cells of a table and how they are set, and no style of the document', () => {
    const html =
      '<body><table style="color:red;background:url(https://evil.example/x)"><tr><td colspan="2" style="text-align:right;border-bottom:1px solid #000" bgcolor="#cef">Net income</td><td align="right">$</td><td>1,000</td></tr></table></body>';
    const page = documentPage(htmlDocument(html), { place: null, also: [] });
    expect(page).toContain('<td colspan="2" class="right line-below">Net income</td>');
    expect(page).not.toMatch(/style=|url\(|bgcolor|#cef/);
  });

  it('shows the text where a document was read otherwise than it would be now', () => {
    const document = { ...htmlDocument('<p>Revenues 1,000</p>'), rendition: 'Revenues  1,000\n' };
    const page = documentPage(document, { place: { start: 10, end: 15 }, also: [] });
    expect(page).toContain('another version of its reader');
    expect(marks(page)).toEqual({ place: ['1,000'] });
  });

  property(
    'lets nothing through that could run, load, send or lead away',
    fc.array(HOSTILE, { minLength: 1, maxLength: 12 }),
    (parts) => {
      const html = `<html><body><p>Revenues 1,000</p>${parts.join('')}<p>end</p></body></html>`;
      for (const document of [htmlDocument(html), shown('text/plain', html), shown('text/markdown', html)]) {
        const page = documentPage(
          { ...document, title: parts[0]! },
          { place: { start: 0, end: 8 }, also: [] },
        );
        expect(faultsOf(page)).toEqual([]);
      }
    },
  );
});

/** The words of every observation are what its mark marks. */
async function everyObservation(file: string): Promise<void> {
  const bytes = readFileSync(file);
  const reading = await readingOf(file, bytes);
  const { document, renditionText } = reading;
  const page = { ...shown(document.mediaType, renditionText), bytes };
  const stated = [reading.observations, reading.exceptions, reading.withdrawals, reading.corrections];
  const locators = stated.flat().flatMap(({ locator }) => (locator ? [locator] : []));
  expect(locators.length).toBeGreaterThan(0);
  const points = Array.from(renditionText);
  for (const locator of everyFew(locators)) {
    const { place = [] } = marks(documentPage(page, { place: placeOf(locator), also: [] }));
    if (!('start' in locator)) expect([locator, place.length]).not.toEqual([locator, 0]);
    else if (locator.end > locator.start) {
      const quote = points.slice(locator.start, locator.end).join('');
      expect(bare(place.join(''))).toBe(bare(quote));
    }
  }
}

const PAGES_MAX = process.env['TIEOUT_LONG'] ? Infinity : 12;

/** A long document is set anew for each: every so many of its places will do. */
function everyFew<T>(all: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.ceil(all.length / PAGES_MAX));
  return all.filter((_, index) => index % step === 0);
}

/** Reads a document; what it does not say itself, it is told. */
async function readingOf(file: string, bytes: Uint8Array, options: Source['options'] = {}): Promise<Reading> {
  const source: Source = { bytes, name: file, options };
  try {
    return await readerFor(source).read(source);
  } catch (error) {
    const code = error instanceof FigureError ? error.code : null;
    if (code === 'entity-missing')
      return readingOf(file, bytes, { ...options, entity: parseEntity('cik:1') });
    if (code !== 'published-missing') throw error;
    return readingOf(file, bytes, { ...options, publishedAt: parseMoment('2024-01-01') });
  }
}

const placeOf = (locator: Locator): Place => {
  if ('element' in locator) throw new Error('no reader gives elements');
  return 'pointer' in locator ? { pointer: locator.pointer } : { start: locator.start, end: locator.end };
};

/** What is shown as it is printed: without white space, and without what a reader puts beside it. */
const bare = (text: string): string => text.replace(/[\s\u00a0\u200b\u00ad~^]+/g, '');

const shown = (mediaType: string, text: string): ShownDocument => ({
  title: 'A document',
  mediaType,
  bytes: new TextEncoder().encode(text),
  rendition: text,
});

function htmlDocument(html: string): ShownDocument {
  return { ...shown('text/html', html), rendition: htmlRendition(html, 'x.html').text };
}

/** The texts of a page's marks, by name. A part without a name belongs to the last one of its kind. */
function marks(page: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  let last = '';
  for (const mark of elementsOf(parse(page)).filter(({ tagName }) => tagName === 'mark')) {
    last = mark.attrs.find(({ name }) => name === 'id')?.value ?? last;
    (found[last] ??= []).push(textOf(mark.childNodes));
  }
  return found;
}
