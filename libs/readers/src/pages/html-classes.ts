import { indentOf, isRaised } from '../release/html/style.js';
import { attribute, type HtmlElement } from '../release/html/tree.js';

/** Steps of two spaces by which a line is set in. */
export const INDENTS_MAX = 12;

/** Declarations of a style that say how a statement is set: what they are called in our own style. */
const DECLARATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|;)\s*text-align\s*:\s*(?:right|end)\b/i, 'right'],
  [/(?:^|;)\s*text-align\s*:\s*(?:left|start|justify)\b/i, 'left'],
  [/(?:^|;)\s*text-align\s*:\s*center\b/i, 'center'],
  [/(?:^|;)\s*vertical-align\s*:\s*bottom\b/i, 'bottom'],
  [/(?:^|;)\s*vertical-align\s*:\s*top\b/i, 'top'],
  [/(?:^|;)\s*vertical-align\s*:\s*middle\b/i, 'middle'],
  [/(?:^|;)\s*vertical-align\s*:\s*sub\b/i, 'sub'],
  [/(?:^|;)\s*font-weight\s*:\s*(?:bold|bolder|[6-9]00)\b/i, 'bold'],
  [/(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)\b/i, 'italic'],
  [/(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*\bunderline\b/i, 'underline'],
  [/(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*\bline-through\b/i, 'struck'],
  [/(?:^|;)\s*text-transform\s*:\s*uppercase\b/i, 'capitals'],
  [/(?:^|;)\s*white-space\s*:\s*nowrap\b/i, 'unbroken'],
  [/(?:^|;)\s*white-space\s*:\s*pre(?:-wrap)?\s*(?:;|!|$)/i, 'typed'],
  [/(?:^|;)\s*border-top(?:-style)?\s*:[^;]*\b(?:solid|dashed|dotted)\b/i, 'line-above'],
  [/(?:^|;)\s*border-top(?:-style)?\s*:[^;]*\bdouble\b/i, 'lines-above'],
  [/(?:^|;)\s*border-bottom(?:-style)?\s*:[^;]*\b(?:solid|dashed|dotted)\b/i, 'line-below'],
  [/(?:^|;)\s*border-bottom(?:-style)?\s*:[^;]*\bdouble\b/i, 'lines-below'],
];

const ALIGNMENTS: Readonly<Record<string, string>> = {
  right: 'right',
  left: 'left',
  center: 'center',
  justify: 'left',
  top: 'top',
  middle: 'middle',
  bottom: 'bottom',
};
const STYLE_LENGTH_MAX = 2_000;

/** Every class that stands for what a document says of how it is set. */
export const HTML_CLASSES: readonly string[] = [
  ...new Set([...DECLARATIONS.map(([, name]) => name), ...Object.values(ALIGNMENTS), 'raised']),
  ...Array.from({ length: INDENTS_MAX }, (_, step) => `in-${step + 1}`),
];

/**
 * How an element is set, in classes of ours. Nothing of the document's own style is passed on: no colour that would be
 * unreadable on another ground, no address that a browser would ask for.
 */
export function classesOf(element: HtmlElement): string[] {
  const style = attribute(element, 'style').slice(0, STYLE_LENGTH_MAX);
  const classes = new Set<string>();
  if (element.tagName === 'center') classes.add('center');
  for (const name of ['align', 'valign']) {
    const known = ALIGNMENTS[attribute(element, name).trim().toLowerCase()];
    if (known !== undefined) classes.add(known);
  }
  if (style !== '') for (const [pattern, name] of DECLARATIONS) if (pattern.test(style)) classes.add(name);
  const step = Math.min(INDENTS_MAX, Math.round(indentOf(element) / 2));
  if (step > 0) classes.add(`in-${step}`);
  if (element.tagName !== 'sup' && isRaised(element)) classes.add('raised');
  return [...classes];
}
