import assert from 'node:assert/strict';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { refused, type FuzzOutcome } from '#libs/testing';
import { htmlText } from '../release/html/decode.js';
import { htmlRendition } from '../release/html/html-rendition.js';
import { decodedText } from '../release/rendition.js';
import { documentPage, type ShownDocument } from './document-page.js';
import { PAGE_STYLE } from './page-style.js';
import type { Place } from './place.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const MEDIA_TYPES = ['text/html', 'text/plain', 'text/markdown', 'application/json', 'text/csv'];
/** What a document is, and where its place begins and ends, are the first bytes of an input. */
const HEAD_BYTES = 3;

const HTML =
  '<html><body><p>Revenues 1,000</p><script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>' +
  '<table><tr><td colspan="2" style="text-align:right;background:url(//x)">1</td></tr></table><svg onload=alert(1)><style>*{}</style></svg></body></html>';
const JSON_TEXT =
  '{"facts":{"a/b":{"USD":[{"end":"2020-12-31","val":1.10},{"end":"2021-12-31","val":-2e3}]}}}';

export const seeds = [
  `\u0000\u0002\u0008${HTML}`,
  `\u0001\u0002\u0008${HTML}`,
  `\u0003\u0001\u0001${JSON_TEXT}`,
  '\u0002\u0000\u0007# Results\n\nRevenues 😀 1,000\r\n',
].map((text) => Buffer.from(text));

export const words = [
  '<script>',
  '</script>',
  '<style>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<table>',
  '<td>',
  '<select>',
  '<math><mtext>',
  '<svg>',
  '<template>',
  '<noscript>',
  '<plaintext>',
  '<frameset>',
  '<mark id=place>',
  ' onclick=alert(1) ',
  ' style="position:fixed" ',
  ' href=javascript:alert(1) ',
  '&lt;',
  '&#x3c;',
  '\u0000',
  '\r',
  '😀',
  '{"',
  '":[',
  '\\u003c',
];

/** A page is made of a document, whatever it is, or refused, and nothing in the page runs, loads or leads anywhere. */
export function fuzz(input: Uint8Array): FuzzOutcome {
  const [kind = 0, start = 0, length = 0] = input;
  const bytes = input.subarray(HEAD_BYTES);
  const mediaType = MEDIA_TYPES[kind % MEDIA_TYPES.length]!;
  const text: Place = { start, end: start + length };
  const place =
    mediaType === 'application/json' && start < 128 ? { pointer: start === 0 ? '' : '/facts' } : text;
  let page;
  try {
    const rendition = renditionOf(bytes, mediaType);
    const shown: ShownDocument = { title: rendition.slice(0, length), mediaType, bytes, rendition };
    page = documentPage(shown, { place: start === 255 ? null : place, also: [] });
  } catch (error) {
    return refused(error);
  }
  assert.deepEqual(faultsOf(page), []);
  return 'taken';
}

const renditionOf = (bytes: Uint8Array, mediaType: string): string =>
  mediaType === 'text/html'
    ? htmlRendition(htmlText(bytes, 'document'), 'document').text
    : decodedText(bytes, 'document');

const TAGS = new Set(
  'html head meta title style body main p div span mark table tbody thead tfoot tr td th caption col colgroup b i u s em strong small big sub sup h1 h2 h3 h4 h5 h6 hr br ul ol li dl dt dd pre code blockquote'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(['class', 'id', 'colspan', 'rowspan', 'data-line']);

/** Elements and attributes of a page that are none of those that do nothing. */
export function faultsOf(page: string): string[] {
  return elementsOf(parse(page)).flatMap((element) => {
    const { tagName, attrs, childNodes } = element;
    if (tagName === 'meta' || tagName === 'html') return tagName === 'meta' ? metaFaults(element) : [];
    if (tagName === 'style') return textOf(childNodes) === PAGE_STYLE ? [] : ['a foreign style'];
    return [
      ...(TAGS.has(tagName) ? [] : [tagName]),
      ...attrs.filter(({ name }) => !ATTRIBUTES.has(name)).map(({ name }) => `${tagName} ${name}`),
    ];
  });
}

const metaFaults = ({ attrs }: Element): string[] =>
  attrs.every(({ name, value }) => name === 'charset' || name === 'content' || value === 'viewport')
    ? []
    : ['meta'];

/** An element and all within it. */
export function elementsOf(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : [])];
}

export const textOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node.childNodes) : ''))
    .join('');
