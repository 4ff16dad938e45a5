import { SaxesParser } from 'saxes';

/** The elements of a small XML file, as a tree of `{local, attributes, children, text}`. */
export function treeOf({ path, bytes }) {
  const top = { local: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new Error(`${path}: ${error.message}`);
  });
  parser.on('opentag', ({ local, attributes }) => {
    const element = {
      local,
      attributes: Object.fromEntries(Object.values(attributes).map((each) => [each.local, each.value])),
      children: [],
      text: '',
    };
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => void (open.at(-1).text += text));
  parser.on('cdata', (text) => void (open.at(-1).text += text));
  parser.on('closetag', () => void open.pop());
  parser.write(new TextDecoder().decode(bytes)).close();
  return top.children[0];
}

/** An element's children of a name; with `deep` those of its children too. */
export const childrenOf = (element, local, deep = false) =>
  element.children.flatMap((child) => [
    ...(child.local === local ? [child] : []),
    ...(deep && child.local !== local ? childrenOf(child, local, true) : []),
  ]);

export const textOf = ({ text }) => text;
