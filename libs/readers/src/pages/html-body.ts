import type { Element, ElementContent } from 'hast';
import { htmlText } from '../release/html/decode.js';
import { htmlRendition } from '../release/html/html-rendition.js';
import { nodePartsOf } from '../release/html/node-parts.js';
import { isHidden } from '../release/html/style.js';
import {
  attribute,
  isElement,
  isText,
  type HtmlElement,
  type HtmlNode,
  type TextNode,
} from '../release/html/tree.js';
import { classesOf } from './html-classes.js';
import { Marker, type Cut } from './marked-text.js';
import { elementAt, textsIn } from './elements.js';
import { elementUnknown, type Marked, type MarkedElement } from './place.js';

/** What a browser draws without a word of ours; anything else is left out, and what it holds is kept. */
const KEPT = new Set(
  'b big blockquote br caption code col colgroup dd div dl dt em h1 h2 h3 h4 h5 h6 hr i li ol p pre s small strong sub sup table tbody td tfoot th thead tr u ul'.split(
    ' ',
  ),
);
/** Elements under names that browsers no longer want, or that say no more here than that they are a block. */
const RENAMED: Readonly<Record<string, string>> = {
  address: 'div',
  article: 'div',
  aside: 'div',
  center: 'div',
  dir: 'ul',
  fieldset: 'div',
  figcaption: 'div',
  figure: 'div',
  footer: 'div',
  form: 'div',
  header: 'div',
  legend: 'div',
  main: 'div',
  menu: 'ul',
  nav: 'div',
  section: 'div',
  strike: 's',
  del: 's',
  tt: 'code',
};

/** What a page shows of a document's own tree. */
interface HtmlBody {
  readonly elements: readonly ElementContent[];
  /** Elements that were asked for and show nothing. */
  readonly unseen: readonly MarkedElement[];
}

/**
 * What is shown of a document's own tree: `null` where its text is no longer what it was when it was read.
 * @throws FigureError `place-unknown` where it has no such element
 */
export function htmlBody(
  bytes: Uint8Array,
  name: string,
  rendition: string,
  marks: readonly Marked[],
  elements: readonly MarkedElement[],
): HtmlBody | null {
  const { text, lines, nodes, hiddenClasses } = htmlRendition(htmlText(bytes, name), name);
  if (text !== rendition) return null;
  const cuts = new Map<TextNode, Cut[]>();
  const cut = (node: TextNode, one: Cut): void => {
    const own = cuts.get(node);
    if (own) own.push(one);
    else cuts.set(node, [one]);
  };
  for (const [index, parts] of nodePartsOf(lines, marks).entries())
    for (const { node, from, to } of parts) cut(node, { ...marks[index]!, start: from, end: to });
  const shown = new Set(lines.flatMap(({ runs }) => runs.map(({ node }) => node)));
  const unseen = elements.filter((mark) => {
    const element = elementAt(nodes, mark.element);
    if (element === null) throw elementUnknown(mark.element);
    const texts = textsIn(element).filter((node) => shown.has(node));
    for (const node of texts) cut(node, { ...mark, ...inked(node.value) });
    return texts.length === 0;
  });
  return { elements: new Copy(hiddenClasses, cuts).of(nodes), unseen };
}

/** A text without the white space around it. */
function inked(value: string): { start: number; end: number } {
  const start = value.length - value.trimStart().length;
  return { start, end: Math.max(start, value.trimEnd().length) };
}

/** Makes a tree of our own of what a document shows: elements, spans and classes that are known, and text. */
class Copy {
  private readonly marker = new Marker();

  constructor(
    private readonly hidden: ReadonlySet<string>,
    private readonly cuts: ReadonlyMap<TextNode, readonly Cut[]>,
  ) {}

  of(nodes: readonly HtmlNode[]): ElementContent[] {
    return nodes.flatMap((node): readonly ElementContent[] => {
      if (isText(node)) return this.marker.marked(node.value, this.cuts.get(node) ?? []);
      if (!isElement(node)) return [];
      if (!isHidden(node, this.hidden)) return this.element(node);
      return isCell(node) && !isTakenOut(node) ? [made(node.tagName, spansOf(node), [])] : [];
    });
  }

  private element(element: HtmlElement): readonly ElementContent[] {
    const children = this.of(element.childNodes);
    const tagName = RENAMED[element.tagName] ?? element.tagName;
    const className = classesOf(element);
    if (KEPT.has(tagName))
      return [
        made(tagName, { ...spansOf(element), ...(className.length > 0 ? { className } : {}) }, children),
      ];
    return className.length > 0 ? [made('span', { className }, children)] : children;
  }
}

const isCell = ({ tagName }: HtmlElement): boolean => tagName === 'td' || tagName === 'th';

/** A cell that only shows nothing keeps its place in the row. */
const isTakenOut = (cell: HtmlElement): boolean => /display\s*:\s*none/i.test(attribute(cell, 'style'));

function made(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

const SPAN_MAX = 200;

/** Over how many columns and rows a cell goes. */
function spansOf(element: HtmlElement): Element['properties'] {
  if (!isCell(element)) return {};
  const spanOf = (name: string): number => {
    const span = Number.parseInt(attribute(element, name), 10);
    return span > 1 ? Math.min(span, SPAN_MAX) : 1;
  };
  const [colSpan, rowSpan] = [spanOf('colspan'), spanOf('rowspan')];
  return { ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) };
}
