import {
  attribute,
  isElement,
  isText,
  type HtmlElement,
  type HtmlNode,
  type TextNode,
} from '../release/html/tree.js';

/** The element of an id, or of a child sequence as in XPointer's element() scheme (`/1/4/2`); `null` where there is none. */
export function elementAt(nodes: readonly HtmlNode[], element: string): HtmlElement | null {
  return element.startsWith('/') ? alongPath(nodes, element.slice(1).split('/')) : withId(nodes, element);
}

function alongPath(nodes: readonly HtmlNode[], [step, ...rest]: readonly string[]): HtmlElement | null {
  const found = nodes.filter(isElement)[Number(step) - 1];
  return found === undefined || rest.length === 0 ? (found ?? null) : alongPath(found.childNodes, rest);
}

function withId(nodes: readonly HtmlNode[], id: string): HtmlElement | null {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (attribute(node, 'id') === id) return node;
    const inside = withId(node.childNodes, id);
    if (inside !== null) return inside;
  }
  return null;
}

/** The texts in an element, in order. */
export const textsIn = (element: HtmlElement): readonly TextNode[] =>
  element.childNodes.flatMap((node) => {
    if (isText(node)) return node.value.trim() === '' ? [] : [node];
    return isElement(node) ? textsIn(node) : [];
  });
