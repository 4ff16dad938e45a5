import type { Element, ElementContent, Nodes } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { HTML_CLASSES } from './html-classes.js';

/** Of what pages are made. No element here loads, runs, sends or leads anywhere, and no attribute can. */
const SCHEMA: Schema = {
  tagNames:
    'b big blockquote br caption code col colgroup dd div dl dt em h1 h2 h3 h4 h5 h6 hr i li mark ol p pre s small span strong sub sup table tbody td tfoot th thead tr u ul'.split(
      ' ',
    ),
  attributes: {
    '*': [['className', ...HTML_CLASSES, 'text', 'line', 'long', 'set', 'place', 'also']],
    div: ['dataLine'],
    mark: [['id', /^(?:place|also-\d{1,3})$/]],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan'],
  },
  ancestors: {
    caption: ['table'],
    col: ['table'],
    colgroup: ['table'],
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
    li: ['ol', 'ul'],
  },
  // Ids are of marks only, and ours.
  clobber: [],
  clobberPrefix: '',
  protocols: {},
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
};

/** The last gate before a page: whatever was made of a document, only what the schema names comes through. */
export function sanitized(content: readonly ElementContent[], className: string): Nodes {
  const body: Element = {
    type: 'element',
    tagName: 'div',
    properties: { className: [className] },
    children: [...content],
  };
  return sanitize(body, SCHEMA);
}
