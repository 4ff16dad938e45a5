import { FigureError } from '#libs/figures';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { isInlineXbrl, xhtmlTree } from './xhtml-tree.js';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;

/** More than any release has: bounds on the work that a document may ask for. */
const NODES_MAX = 500_000;
const DEPTH_MAX = 256;

/**
 * The tree of an HTML document as a browser builds it, with every mistake in it mended as the standard says; of a page of inline XBRL
 * as XML has it, where it is well-formed.
 * @throws FigureError `document-too-large`, `document-too-deep`
 */
export const treeOf = (text: string, name: string): readonly HtmlNode[] =>
  (isInlineXbrl(text) ? xhtmlTreeOf(text, name) : null) ?? htmlTreeOf(text, name);

function xhtmlTreeOf(text: string, name: string): readonly HtmlNode[] | null {
  const bounds = new Bounds(name);
  try {
    return xhtmlTree(text, name, (depth) => {
      bounds.count();
      bounds.measure(depth);
    });
  } catch (error) {
    if (error instanceof FigureError && error.code.startsWith('xml-')) return null;
    throw error;
  }
}

function htmlTreeOf(text: string, name: string): readonly HtmlNode[] {
  const bounds = new Bounds(name);
  let depth = 0;
  const counted = <T>(node: T): T => {
    bounds.count();
    return node;
  };
  const document = parse(text, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (tag, namespace, attributes) =>
        counted(defaultTreeAdapter.createElement(tag, namespace, attributes)),
      createCommentNode: (words) => counted(defaultTreeAdapter.createCommentNode(words)),
      onItemPush: () => bounds.measure(++depth),
      onItemPop: () => {
        depth--;
      },
    },
  });
  return document.childNodes;
}

/** Ends a tree that grows beyond any release's. */
class Bounds {
  private nodes = 0;

  constructor(private readonly name: string) {}

  count(): void {
    if (++this.nodes <= NODES_MAX) return;
    throw new FigureError(
      'document-too-large',
      `${this.name} has more than ${NODES_MAX} elements, more than any release: split it`,
      { nodesMax: NODES_MAX },
    );
  }

  measure(depth: number): void {
    if (depth <= DEPTH_MAX) return;
    throw new FigureError(
      'document-too-deep',
      `${this.name} nests more than ${DEPTH_MAX} elements in each other after ${this.nodes} elements: no release does; save it anew from its source`,
      { depthMax: DEPTH_MAX, after: this.nodes },
    );
  }
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export const isText = (node: HtmlNode): node is TextNode => node.nodeName === '#text';

export function attribute({ attrs }: HtmlElement, name: string): string {
  return attrs.find((each) => each.name === name)?.value ?? '';
}
