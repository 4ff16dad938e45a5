import { attribute, isElement, isText, type HtmlElement, type HtmlNode } from './tree.js';

const SKIPPED = new Set(
  'head title script style noscript template svg math iframe object embed canvas audio video select textarea button ix:header'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const APART = new Set('blockquote dl h1 h2 h3 h4 h5 h6 hr ol p pre section table ul'.split(' '));
const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  em: 10,
  rem: 10,
  in: 72,
  cm: 28.35,
  mm: 2.835,
};
/** About as wide as a space beside a table's letters. */
const POINTS_A_SPACE = 4.5;
const INDENT_MAX = 40;

/** Classes that a style sheet in the document hides. */
export function hiddenClasses(nodes: readonly HtmlNode[]): ReadonlySet<string> {
  const hidden = new Set<string>();
  const look = (node: HtmlNode): void => {
    if (!isElement(node)) return;
    if (node.tagName === 'style') {
      const sheet = node.childNodes.map((child) => (isText(child) ? child.value : '')).join('');
      for (const [, names, rules] of sheet.slice(0, 200_000).matchAll(/([^{}]{1,400})\{([^{}]{0,2000})\}/g)) {
        if (!isHiding(rules!)) continue;
        for (const [, name] of names!.matchAll(/(?:^|[\s,])[a-z]*\.([\w-]+)\s*(?=,|$)/gi)) hidden.add(name!);
      }
    }
    node.childNodes.forEach(look);
  };
  nodes.forEach(look);
  return hidden;
}

const isHiding = (style: string): boolean =>
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:[a-z%]*)\s*(?:;|!|$)|opacity\s*:\s*0\s*(?:;|!|$))/i.test(
    style,
  );

/** Whether a browser shows nothing of an element. */
export function isHidden(element: HtmlElement, hidden: ReadonlySet<string>): boolean {
  if (SKIPPED.has(element.tagName) || element.attrs.some(({ name }) => name === 'hidden')) return true;
  if (isHiding(attribute(element, 'style'))) return true;
  return (
    hidden.size > 0 &&
    attribute(element, 'class')
      .split(/\s+/)
      .some((name) => hidden.has(name))
  );
}

/** Whether an element stands on lines of its own, and whether with a blank line around it. */
export const isBlock = ({ tagName }: HtmlElement): boolean => BLOCKS.has(tagName);
export const isApart = ({ tagName }: HtmlElement): boolean => APART.has(tagName);

/** Whether an element is raised, as the mark of a note is. */
export function isRaised(element: HtmlElement): boolean {
  if (element.tagName === 'sup') return true;
  const style = attribute(element, 'style');
  return (
    /vertical-align\s*:\s*super/i.test(style) ||
    (/position\s*:\s*relative/i.test(style) && /(?:^|[;\s])top\s*:\s*-/i.test(style))
  );
}

/** Whether its words are struck out: printed, and said not to hold. */
export const isStruck = (element: HtmlElement): boolean =>
  /^(?:s|strike|del)$/.test(element.tagName) || /line-through/i.test(attribute(element, 'style'));

/** Spaces by which an element's first line is set in. */
export function indentOf(element: HtmlElement): number {
  const style = attribute(element, 'style');
  const points =
    lengthOf(/(?:^|[;\s])padding-left\s*:\s*(-?[\d.]+)\s*([a-z]+)/i.exec(style)) +
    lengthOf(/(?:^|[;\s])padding\s*:\s*(?:[\d.]+[a-z]*\s+){3}([\d.]+)\s*([a-z]+)/i.exec(style)) +
    lengthOf(/(?:^|[;\s])margin-left\s*:\s*(-?[\d.]+)\s*([a-z]+)/i.exec(style)) +
    lengthOf(/(?:^|[;\s])text-indent\s*:\s*(-?[\d.]+)\s*([a-z]+)/i.exec(style));
  return Math.max(-INDENT_MAX, Math.min(INDENT_MAX, points / POINTS_A_SPACE));
}

function lengthOf(found: RegExpExecArray | null): number {
  const points = found ? Number(found[1]) * (POINTS[found[2]!.toLowerCase()] ?? 0) : 0;
  return Number.isFinite(points) ? points : 0;
}
