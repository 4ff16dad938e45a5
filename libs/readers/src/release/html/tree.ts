import { FigureError } from '#libs/figures';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;

/** More than any release has: bounds on the work that a document may ask for. */
const NODES_MAX = 500_000;
const DEPTH_MAX = 256;

/**
 * The tree of an HTML document as a browser builds it, with every mistake in it mended as the standard says.
 * @throws FigureError `document-too-large`, `document-too-deep`
 */
export function treeOf(html: string, name: string): readonly HtmlNode[] {
  let nodes = 0;
  let depth = 0;
  const counted = <T>(node: T): T => {
    if (++nodes > NODES_MAX) {
      throw new FigureError(
        'document-too-large',
        `${name} has more than ${NODES_MAX} elements, more than any release: split it`,
        { nodesMax: NODES_MAX },
      );
    }
    return node;
  };
  const document = parse(html, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (tag, namespace, attributes) =>
        counted(defaultTreeAdapter.createElement(tag, namespace, attributes)),
      createCommentNode: (text) => counted(defaultTreeAdapter.createCommentNode(text)),
      onItemPush: () => {
        if (++depth <= DEPTH_MAX) return;
        throw new FigureError(
          'document-too-deep',
          `${name} nests more than ${DEPTH_MAX} elements in each other after ${nodes} elements: no release does; save it anew from its source`,
          { depthMax: DEPTH_MAX, after: nodes },
        );
      },
      onItemPop: () => {
        depth--;
      },
    },
  });
  return document.childNodes;
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export const isText = (node: HtmlNode): node is TextNode => node.nodeName === '#text';

export function attribute({ attrs }: HtmlElement, name: string): string {
  return attrs.find((each) => each.name === name)?.value ?? '';
}
