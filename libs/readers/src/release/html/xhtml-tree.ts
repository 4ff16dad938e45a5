import { characterEntitiesHtml4 } from 'character-entities-html4';
import { defaultTreeAdapter, html, type DefaultTreeAdapterTypes } from 'parse5';
import { XmlWalk, type XmlTag } from '../../xbrl/xml/xml-walk.js';

const XHTML = 'http://www.w3.org/1999/xhtml';
const BEGINNING_LENGTH = 65_536;

/** Whether a page is inline XBRL, and so XML: an element that is closed in itself is closed, which HTML would not have it. */
export const isInlineXbrl = (text: string): boolean =>
  /\bxmlns(?::[\w.-]+)?\s*=\s*["']http:\/\/www\.xbrl\.org\/20\d\d\/inlineXBRL["']/.test(
    text.slice(0, BEGINNING_LENGTH),
  );

/**
 * The tree of a page of XHTML, in the form of HTML's: elements of other namespaces are named with their prefixes, those of inline XBRL
 * with `ix`, in small letters.
 * `onNode` is told of each node, and of how deep it stands.
 * @throws FigureError `xml-…`
 */
export function xhtmlTree(
  text: string,
  name: string,
  onNode: (depth: number) => void,
): readonly DefaultTreeAdapterTypes.ChildNode[] {
  const document = defaultTreeAdapter.createDocument();
  const open: DefaultTreeAdapterTypes.ParentNode[] = [document];
  const visitor = {
    open: (tag: XmlTag): void => {
      onNode(open.length);
      const element = defaultTreeAdapter.createElement(nameOf(tag), html.NS.HTML, attributesOf(tag));
      defaultTreeAdapter.appendChild(open.at(-1)!, element);
      open.push(element);
    },
    text: (characters: string): void => defaultTreeAdapter.insertText(open.at(-1)!, characters),
    close: (): void => void open.pop(),
  };
  new XmlWalk(name, visitor, { entities: characterEntitiesHtml4, hasDoctype: true }).through(text);
  return document.childNodes;
}

function nameOf({ uri, prefix, local }: XmlTag): string {
  if (uri.endsWith('/inlineXBRL')) return `ix:${local.toLowerCase()}`;
  return (uri === XHTML || prefix === '' ? local : `${prefix}:${local}`).toLowerCase();
}

const attributesOf = ({ attributes }: XmlTag): { name: string; value: string }[] =>
  Object.values(attributes).map(({ name, value }) => ({ name: name.toLowerCase(), value }));
