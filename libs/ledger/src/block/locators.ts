import type { Locator } from '#libs/figures';
import type { ByteWriter } from './bytes.js';
import { writeDelta, writeTable } from './int-column.js';

/** A locator in three integers; texts are numbers in the block's table of texts. */
interface LocatorCode {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** The numbers are part of the format. */
const Kind = { text: 0, pointer: 1, numberedPointer: 2, element: 3, numberedElement: 4 } as const;

/** Digits that a number at the end of a text may have. */
const DIGITS_MAX = 9;

/** Stands in a template for the observation's concept, `us-gaap/Assets` in a pointer; a text that has it is kept whole. */
const CONCEPT_MARK = '\u0000';

/**
 * Locators as columns of integers. Pointers and element ids that end in a number are a template that
 * repeats and a number that counts. A pointer that names the observation's own concept leaves it
 * out: `/facts/us-gaap/Assets/units/USD/12` and the like share one template.
 */
export class LocatorColumns {
  private readonly kind: number[] = [];
  private readonly a: number[] = [];
  private readonly b: number[] = [];
  private readonly c: number[] = [];
  /** The last template as it was written, and of which concept: the next observation often has the same. */
  private last = { before: '', concept: '', kind: -1, number: -1 };

  constructor(private readonly textNumber: (text: string) => number) {}

  push(locator: Locator, concept: string): void {
    if ('line' in locator) {
      return this.code(Kind.text, locator.line, locator.start, locator.end - locator.start);
    }
    const isPointer = 'pointer' in locator;
    const text = isPointer ? locator.pointer : locator.element;
    const at = numberAt(text);
    if (at === text.length || text.includes(CONCEPT_MARK))
      return this.code(isPointer ? Kind.pointer : Kind.element, this.textNumber(text), 0, 0);
    const kind = isPointer ? Kind.numberedPointer : Kind.numberedElement;
    this.numbered(kind, text.slice(0, at), numberFrom(text, at), concept);
  }

  /** As `push` of a pointer that ends in a number, taken apart. */
  pushNumbered(before: string, number: number, concept: string): void {
    this.numbered(Kind.numberedPointer, before, number, concept);
  }

  write(writer: ByteWriter): void {
    writeTable(writer, this.kind);
    writeTable(writer, this.a);
    writeDelta(writer, this.b);
    writeDelta(writer, this.c);
  }

  private numbered(kind: number, before: string, number: number, concept: string): void {
    const { last } = this;
    if (before !== last.before || concept !== last.concept || kind !== last.kind) {
      const template = kind === Kind.numberedPointer ? before.replace(pathOf(concept), CONCEPT_MARK) : before;
      this.last = { before, concept, kind, number: this.textNumber(template) };
    }
    this.code(kind, this.last.number, number, 0);
  }

  private code(kind: number, a: number, b: number, c: number): void {
    this.kind.push(kind);
    this.a.push(a);
    this.b.push(b);
    this.c.push(c);
  }
}

/** The locator that a code says, of an observation of the concept. */
export function locatorOf(
  { kind, a, b, c }: LocatorCode,
  concept: string,
  texts: readonly string[],
): Locator {
  switch (kind) {
    case Kind.text:
      return { line: a, start: b, end: b + c };
    case Kind.element:
      return { element: texts[a]! };
    case Kind.numberedElement:
      return { element: `${texts[a]}${b}` };
    case Kind.numberedPointer:
      // A function, since a replacement text would give `$` a meaning.
      return { pointer: `${texts[a]!.replace(CONCEPT_MARK, () => pathOf(concept))}${b}` };
    default:
      return { pointer: texts[a]! };
  }
}

const pathOf = (concept: string): string => `/${concept.replace(':', '/')}/`;

/** Where the number begins with which a text ends, without leading zeros; the text's length if there is none. */
function numberAt(text: string): number {
  const end = text.length;
  let at = end;
  while (at > 0 && end - at < DIGITS_MAX && isDigit(text.charCodeAt(at - 1))) at--;
  while (at < end - 1 && text.charCodeAt(at) === ZERO) at++;
  return at;
}

const ZERO = 48;
const isDigit = (code: number): boolean => code >= ZERO && code < ZERO + 10;

/** The number that begins at a place and ends the text. */
function numberFrom(text: string, at: number): number {
  let number = 0;
  for (let index = at; index < text.length; index++) number = number * 10 + text.charCodeAt(index) - ZERO;
  return number;
}
