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

const NUMBERED = /^(.*?)(0|[1-9]\d{0,8})$/s;

/** Stands in a template for the observation's concept, `us-gaap/Assets` in a pointer; no document says it. */
const CONCEPT_MARK = '\u0000';

/**
 * Pointers and element ids that end in a number are a template that repeats and a number that
 * counts. A pointer that names the observation's own concept leaves it out: `/facts/us-gaap/Assets/units/USD/12`
 * and the like share one template.
 */
export function locatorCode(
  { locator, concept }: Observation,
  textNumber: (text: string) => number,
): LocatorCode {
  if ('line' in locator) {
    return { kind: Kind.text, a: locator.line, b: locator.start, c: locator.end - locator.start };
  }
  const isPointer = 'pointer' in locator;
  const text = isPointer ? locator.pointer : locator.element;
  const numbered = text.includes(CONCEPT_MARK) ? null : NUMBERED.exec(text);
  if (!numbered) return { kind: isPointer ? Kind.pointer : Kind.element, a: textNumber(text), b: 0, c: 0 };
  const template = isPointer ? numbered[1]!.replace(pathOf(concept), CONCEPT_MARK) : numbered[1]!;
  const kind = isPointer ? Kind.numberedPointer : Kind.numberedElement;
  return { kind, a: textNumber(template), b: Number(numbered[2]), c: 0 };
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
