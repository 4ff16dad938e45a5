import { FigureError, type Locator } from '#libs/figures';

/** A locator as JSON carries it: with the words that it points at, where it points into text. */
export type LocatorJson =
  | { readonly line: number; readonly start: number; readonly end: number; readonly quote: string }
  | { readonly element: string }
  | { readonly pointer: string };

/** A document's rendition, in which text locators count Unicode code points. */
export class Rendition {
  /** UTF-16 offset of every code point that is not at its own number; `null` where all are. */
  private readonly offsets: Uint32Array | null;

  constructor(readonly text: string) {
    this.offsets = /[\ud800-\udbff]/.test(text) ? offsetsOf(text) : null;
  }

  slice(start: number, end: number): string {
    if (!this.offsets) return this.text.slice(start, end);
    return this.text.slice(this.offsets[start] ?? this.text.length, this.offsets[end] ?? this.text.length);
  }

  locate(locator: Locator): LocatorJson {
    if (!('line' in locator)) return locator;
    const { line, start, end } = locator;
    return { line, start, end, quote: this.slice(start, end) };
  }
}

/** Gives the rendition of a document by the rendition's SHA-256; the app reads it from the document store. */
export type RenditionOf = (sha256: string) => Rendition;

/** @throws FigureError `rendition-missing` */
export function renditionMissing(sha256: string): never {
  throw new FigureError(
    'rendition-missing',
    `the ledger has lost the text ${sha256.slice(0, 12)} that it locates figures in: run "tieout verify"`,
    { sha256 },
  );
}

function offsetsOf(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) offsets[count++] = at;
  offsets[count++] = text.length;
  return offsets.slice(0, count);
}
