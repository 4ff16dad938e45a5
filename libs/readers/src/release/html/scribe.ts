import { noteMark } from '../note-mark.js';
import { hiddenClasses, indentOf, isApart, isBlock, isHidden, isRaised, isStruck } from './style.js';
import { attribute, isElement, isText, type HtmlElement, type HtmlNode } from './tree.js';

const SPACES = /[ \t\n\r\f\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Characters that show nothing. */
// oxlint-disable-next-line no-control-regex -- they are what is taken out
const INVISIBLE = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u00ad\u200b-\u200d\u2060\ufeff]/g;
const INDENT_MAX = 40;

/** What a run of HTML shows, line by line, with the indent of each line. */
export interface Shown {
  readonly lines: readonly { readonly text: string; readonly indent: number }[];
}

/** Takes what elements show: text with white space folded, and tables handed on as they come. */
export class Scribe {
  private readonly hidden: ReadonlySet<string>;
  private text = '';
  private indent = 0;
  private offset = 0;

  constructor(
    nodes: readonly HtmlNode[],
    private readonly onLine: (text: string, indent: number) => void,
    /** Takes a table; false where it is no table of cells, and its words are to be taken. */
    private readonly onTable: (table: HtmlElement) => void,
    hidden?: ReadonlySet<string>,
  ) {
    this.hidden = hidden ?? hiddenClasses(nodes);
  }

  /** What cells are read with. */
  get hiddenClasses(): ReadonlySet<string> {
    return this.hidden;
  }

  take(nodes: readonly HtmlNode[], isKept = false): void {
    for (const node of nodes) {
      if (isText(node)) this.words(node.value, isKept);
      else if (isElement(node)) this.element(node, isKept);
    }
  }

  /** Ends the line. */
  end(): void {
    const text = this.text.trimEnd();
    if (text !== '')
      this.onLine(text, Math.max(0, Math.min(INDENT_MAX, Math.round(this.indent + this.offset))));
    this.text = '';
    this.indent = 0;
  }

  private element(element: HtmlElement, isKept: boolean): void {
    if (isHidden(element, this.hidden)) return;
    const { tagName } = element;
    if (tagName === 'br') this.end();
    else if (tagName === 'table') {
      this.end();
      this.onTable(element);
    } else if (isRaised(element)) this.raised(element);
    else if (isStruck(element)) this.struck(element);
    else if (isBlock(element)) this.block(element, isKept);
    else this.take(element.childNodes, isKept);
  }

  private block(element: HtmlElement, isKept: boolean): void {
    this.end();
    if (isApart(element)) this.onLine('', 0);
    const set = indentOf(element);
    this.offset += set;
    if (element.tagName === 'li') this.text = '• ';
    this.take(element.childNodes, isKept || isPreformatted(element));
    this.end();
    this.offset -= set;
    if (isApart(element)) this.onLine('', 0);
  }

  private raised(element: HtmlElement): void {
    const mark = wordsOf(element, this.hidden);
    this.text += noteMark(mark, this.text);
  }

  private struck(element: HtmlElement): void {
    const words = wordsOf(element, this.hidden);
    if (words !== '') this.text += `~~${words}~~`;
  }

  private words(value: string, isKept: boolean): void {
    const visible = value.replace(INVISIBLE, '');
    if (isKept) {
      const [first, ...rest] = visible
        .replace(/\r\n?/g, '\n')
        .replace(/\u00a0/g, ' ')
        .split('\n');
      this.text += first!;
      for (const line of rest) {
        this.end();
        this.text = line;
      }
      return;
    }
    const atStart = this.text === '';
    if (atStart) this.indent += /^[\s\u00a0]*/.exec(visible)![0].replace(/[^\u00a0\u2003]/g, '').length;
    const folded = visible.replace(SPACES, ' ');
    this.text += atStart || this.text.endsWith(' ') ? folded.trimStart() : folded;
  }
}

const isPreformatted = (element: HtmlElement): boolean =>
  element.tagName === 'pre' || /white-space\s*:\s*pre(?:-wrap)?\s*(?:;|$)/i.test(attribute(element, 'style'));

/** All that an element shows, in one line. */
function wordsOf(element: HtmlElement, hidden: ReadonlySet<string>): string {
  return cellOf(element, hidden).text;
}

/** What a cell shows, in one line and as it is broken, and how far its first line is set in. */
export function cellOf(
  element: HtmlElement,
  hidden: ReadonlySet<string>,
): { text: string; lines: readonly string[]; indent: number } {
  const lines: { text: string; indent: number }[] = [];
  const scribe = new Scribe(
    [],
    (text, indent) => {
      if (text !== '') lines.push({ text, indent });
    },
    (table) => scribe.take(table.childNodes),
    hidden,
  );
  scribe.take(element.childNodes);
  scribe.end();
  const texts = lines.map(({ text }) => text.trim());
  return { text: texts.join(' '), lines: texts, indent: lines[0]?.indent ?? 0 };
}
