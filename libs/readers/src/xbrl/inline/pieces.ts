import type { XmlTag } from '../xml/xml-walk.js';

const TEXT = 0;
const MARKUP = 1;
const EXCLUSION_BEGINS = 2;
const EXCLUSION_ENDS = 3;

/** Part of what a document holds: pieces `from`, and before `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What stands inside facts and notes, in the document's order: each element has a span of it, however they are nested. */
export class Pieces {
  private readonly kinds: number[] = [];
  private readonly texts: string[] = [];
  private lastOpened = -1;

  get length(): number {
    return this.texts.length;
  }

  text(text: string): void {
    this.add(TEXT, text);
  }

  open(tag: XmlTag): void {
    this.lastOpened = this.length;
    this.add(MARKUP, `<${tag.local}${attributesOf(tag)}>`);
  }

  close({ local }: XmlTag): void {
    const last = this.length - 1;
    if (last >= 0 && this.lastOpened === last) this.texts[last] = `${this.texts[last]!.slice(0, -1)}/>`;
    else this.add(MARKUP, `</${local}>`);
    this.lastOpened = -1;
  }

  beginExclusion(): void {
    this.add(EXCLUSION_BEGINS, '');
  }

  endExclusion(): void {
    this.add(EXCLUSION_ENDS, '');
  }

  /** The text of a span, what is excluded in it left out. */
  plain(span: Span): string {
    return this.composed(span, (kind, text) => (kind === TEXT ? text : ''));
  }

  /** The XHTML of a span, as text. */
  markup(span: Span): string {
    return this.composed(span, (kind, text) => (kind === TEXT ? escaped(text) : text));
  }

  /** The text of a span for a line: a space where a block or a cell begins or ends. */
  folded(span: Span): string {
    return this.composed(span, (kind, text) => (kind === TEXT ? text : isBlock(text) ? ' ' : ''));
  }

  private composed({ from, to }: Span, piece: (kind: number, text: string) => string): string {
    let excluded = 0;
    let whole = '';
    for (let index = from; index < to; index++) {
      const kind = this.kinds[index]!;
      if (kind === EXCLUSION_BEGINS) excluded++;
      else if (kind === EXCLUSION_ENDS) excluded--;
      else if (excluded === 0) whole += piece(kind, this.texts[index]!);
    }
    return whole;
  }

  private add(kind: number, text: string): void {
    this.kinds.push(kind);
    this.texts.push(text);
  }
}

function attributesOf({ attributes }: XmlTag): string {
  let text = '';
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:'))
      text += ` ${name}="${escaped(attributes[name]!.value).replaceAll('"', '&quot;')}"`;
  }
  return text;
}

function escaped(text: string): string {
  return /[&<>]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : text;
}

const isBlock = (markup: string): boolean =>
  /^<\/?(?:address|blockquote|br|caption|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|table|tbody|td|tfoot|th|thead|tr|ul)\b/.test(
    markup,
  );
