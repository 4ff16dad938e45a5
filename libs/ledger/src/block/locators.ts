import type { Locator } from '#libs/figures';

/** A locator in three integers; texts are numbers in the block's table of texts. */
export interface LocatorCode {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const Kind = { text: 0, pointer: 1, numbered: 2, element: 3 } as const;
const NUMBERED = /^(.*\/)(0|[1-9]\d{0,8})$/s;

/** Pointers into arrays (`/facts/123`) are a text that repeats and a number that counts: a byte each. */
export function locatorCode(locator: Locator, textNumber: (text: string) => number): LocatorCode {
  if ('line' in locator)
    return { kind: Kind.text, a: locator.line, b: locator.start, c: locator.end - locator.start };
  if ('element' in locator) return { kind: Kind.element, a: textNumber(locator.element), b: 0, c: 0 };
  const numbered = NUMBERED.exec(locator.pointer);
  if (numbered) return { kind: Kind.numbered, a: textNumber(numbered[1]!), b: Number(numbered[2]), c: 0 };
  return { kind: Kind.pointer, a: textNumber(locator.pointer), b: 0, c: 0 };
}

export function locatorOf({ kind, a, b, c }: LocatorCode, texts: readonly string[]): Locator {
  switch (kind) {
    case Kind.text:
      return { line: a, start: b, end: b + c };
    case Kind.element:
      return { element: texts[a]! };
    case Kind.numbered:
      return { pointer: `${texts[a]}${b}` };
    default:
      return { pointer: texts[a]! };
  }
}
