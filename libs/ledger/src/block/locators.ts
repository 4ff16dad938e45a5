import type { Locator, Observation } from '#libs/figures';

/** A locator in three integers; texts are numbers in the block's table of texts. */
export interface LocatorCode {
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
 * Turns locators into integers. Pointers and element ids that end in a number are a template that
 * repeats and a number that counts. A pointer that names the observation's own concept leaves it
 * out: `/facts/us-gaap/Assets/units/USD/12` and the like share one template.
 */
export class LocatorCoder {
  /** The last template as it was written, and of which concept: the next observation often has the same. */
  private last = { before: '', concept: '', kind: -1, number: -1 };

  constructor(private readonly textNumber: (text: string) => number) {}

  codeOf({ locator, concept }: Observation): LocatorCode {
    if ('line' in locator) {
      return { kind: Kind.text, a: locator.line, b: locator.start, c: locator.end - locator.start };
    }
    const isPointer = 'pointer' in locator;
    const text = isPointer ? locator.pointer : locator.element;
    const at = numberAt(text);
    const kind = isPointer ? Kind.numberedPointer : Kind.numberedElement;
    const before = text.slice(0, at);
    const { last } = this;
    // Compared whole, since `startsWith` goes letter by letter.
    if (at < text.length && before === last.before && concept === last.concept && kind === last.kind)
      return { kind, a: last.number, b: numberFrom(text, at), c: 0 };
    if (at === text.length || text.includes(CONCEPT_MARK))
      return { kind: isPointer ? Kind.pointer : Kind.element, a: this.textNumber(text), b: 0, c: 0 };
    const template = isPointer ? before.replace(pathOf(concept), CONCEPT_MARK) : before;
    this.last = { before, concept, kind, number: this.textNumber(template) };
    return { kind, a: this.last.number, b: numberFrom(text, at), c: 0 };
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
