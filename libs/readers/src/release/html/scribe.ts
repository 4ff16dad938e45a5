import { noteMark } from '../note-mark.js';
import { hiddenClasses, indentOf, isApart, isBlock, isHidden, isRaised, isStruck } from './style.js';
import { joined, shifted, trimmed, type Traced } from './traced.js';
import { attribute, isElement, isText, type HtmlElement, type HtmlNode, type TextNode } from './tree.js';

export const SPACES = /[ \t\n\r\f\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Characters that show nothing. */
// oxlint-disable-next-line no-control-regex -- they are what is taken out
export const INVISIBLE = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u00ad\u200b-\u200d\u2060\ufeff]/g;
const INDENT_MAX = 40;
/** On both sides of words that are struck out. */
const STRUCK = '~~';

/** Takes what elements show: text with white space folded, and tables handed on as they come. */
export class Scribe {
  private readonly hidden: ReadonlySet<string>;
  private text = '';
  private runs: Traced['runs'][number][] = [];
  private indent = 0;
  private offset = 0;

  constructor(
    nodes: readonly HtmlNode[],
    private readonly onLine: (line: Traced, indent: number) => void,
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
      if (isText(node)) this.words(node, isKept);
      else if (isElement(node)) this.element(node, isKept);
    }
  }

  /** Ends the line. */
  end(): void {
    const text = this.text.trimEnd();
    if (text !== '')
      this.onLine(
        { text, runs: this.runs },
        Math.max(0, Math.min(INDENT_MAX, Math.round(this.indent + this.offset))),
      );
    this.text = '';
    this.runs = [];
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
    if (isApart(element)) this.onLine(NOTHING, 0);
    const set = indentOf(element);
    this.offset += set;
    if (element.tagName === 'li') this.text = '• ';
    this.take(element.childNodes, isKept || isPreformatted(element));
    this.end();
    this.offset -= set;
    if (isApart(element)) this.onLine(NOTHING, 0);
  }

  private raised(element: HtmlElement): void {
    const mark = cellOf(element, this.hidden);
    const text = noteMark(mark.text, this.text);
    if (text !== '') this.add({ text, runs: shifted(mark.runs, text.indexOf(mark.text)) });
  }

  private struck(element: HtmlElement): void {
    const words = cellOf(element, this.hidden);
    if (words.text !== '')
      this.add({ text: `${STRUCK}${words.text}${STRUCK}`, runs: shifted(words.runs, STRUCK.length) });
  }

  private add({ text, runs }: Traced): void {
    this.runs.push(...shifted(runs, this.text.length));
    this.text += text;
  }

  private words(node: TextNode, isKept: boolean): void {
    const visible = node.value.replace(INVISIBLE, '');
    if (isKept) {
      const [first, ...rest] = visible
        .replace(/\r\n?/g, '\n')
        .replace(/\u00a0/g, ' ')
        .split('\n');
      this.add({ text: first!, runs: [{ at: 0, node }] });
      for (const line of rest) {
        this.end();
        this.add({ text: line, runs: [{ at: 0, node }] });
      }
      return;
    }
    const atStart = this.text === '';
    if (atStart) this.indent += /^[\s\u00a0]*/.exec(visible)![0].replace(/[^\u00a0\u2003]/g, '').length;
    const folded = visible.replace(SPACES, ' ');
    const words = atStart || this.text.endsWith(' ') ? folded.trimStart() : folded;
    if (words !== '') this.add({ text: words, runs: [{ at: 0, node }] });
  }
}

const isPreformatted = (element: HtmlElement): boolean =>
  element.tagName === 'pre' || /white-space\s*:\s*pre(?:-wrap)?\s*(?:;|$)/i.test(attribute(element, 'style'));

const NOTHING: Traced = { text: '', runs: [] };

/** What a cell shows, in one line and as it is broken, and how far its first line is set in. */
export interface Shown extends Traced {
  readonly lines: readonly Traced[];
  readonly indent: number;
}

export function cellOf(element: HtmlElement, hidden: ReadonlySet<string>): Shown {
  const lines: Traced[] = [];
  let first: number | null = null;
  const scribe: Scribe = new Scribe(
    [],
    (line, indent) => {
      if (line.text === '') return;
      lines.push(trimmed(line));
      first ??= indent;
    },
    (table) => scribe.take(table.childNodes),
    hidden,
  );
  scribe.take(element.childNodes);
  scribe.end();
  return { ...joined(lines, ' '), lines, indent: first ?? 0 };
}
