import type { Range } from '../html/node-parts.js';
import { laidPage, type LaidLine } from './lay-page.js';
import { shareOf } from './letters.js';
import { somePagesOf, type Page, type Piece } from './pages.js';
import { PAGE_BREAK, pageText } from './pdf-rendition.js';

/** A rectangle on a page as it is shown: from its left and its top, in points (1/72 inch). */
export interface PageBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a range of the text covers on one page. */
export interface OnPage {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** None where the page would be read otherwise now than it was then. */
  readonly boxes: readonly PageBox[];
}

/** How far letters reach above the line they stand on, and below it, in their own size. */
const ABOVE = 0.8;
const BELOW = 0.22;

/**
 * Where ranges of a PDF's rendition stand on its pages, by the same code that made the rendition; how many pages there are.
 * @throws FigureError `document-encrypted`, `document-broken`
 */
export async function pdfPlaces(
  bytes: Uint8Array,
  name: string,
  rendition: string,
  ranges: readonly Range[],
): Promise<{ readonly pages: number; readonly places: readonly (readonly OnPage[])[] }> {
  const texts = pageTexts(rendition);
  const numbers = texts.flatMap((text, index) =>
    ranges.some((range) => isMet(range, text)) ? [index + 1] : [],
  );
  const { count, pages } = await somePagesOf(bytes, name, numbers);
  const laid = new Map(
    [...pages].map(([number, page]) => [number, { ...page, lines: laidPage(page.pieces) }]),
  );
  const places = ranges.map((range) =>
    numbers.flatMap((number): readonly OnPage[] => {
      const text = texts[number - 1]!;
      const page = laid.get(number);
      return page && isMet(range, text) ? [onPage(number, page, text, range)] : [];
    }),
  );
  return { pages: count, places };
}

interface PageText {
  readonly start: number;
  readonly text: string;
}

const isMet = (range: Range, { start, text }: PageText): boolean =>
  range.start < start + text.length && range.end > start;

function pageTexts(rendition: string): readonly PageText[] {
  let start = 0;
  return rendition.split(PAGE_BREAK).map((text) => {
    const here = { start, text };
    start += text.length + PAGE_BREAK.length;
    return here;
  });
}

function onPage(
  number: number,
  { width, height, lines }: Page & { readonly lines: readonly LaidLine[] },
  { start, text }: PageText,
  range: Range,
): OnPage {
  const isAsRead = pageText(lines) === text;
  const boxes = isAsRead ? boxesOf(lines, range.start - start, range.end - start) : [];
  return { page: number, width, height, boxes };
}

function boxesOf(lines: readonly LaidLine[], start: number, end: number): readonly PageBox[] {
  const boxes: PageBox[] = [];
  let offset = 0;
  for (const { text, parts } of lines) {
    for (const [index, { at, from, piece }] of parts.entries()) {
      const to = parts[index + 1]?.at ?? text.length;
      const first = Math.max(start - offset, at);
      const words = text.slice(first, Math.max(first, Math.min(end - offset, to)));
      if (words.trim() === '') continue;
      const skipped = words.length - words.trimStart().length;
      boxes.push(boxOf(piece, from + first - at + skipped, from + first - at + words.trimEnd().length));
    }
    offset += text.length + 1;
  }
  return boxes;
}

function boxOf({ text, x, y, width, size }: Piece, from: number, to: number): PageBox {
  const share = shareOf(text, from, to);
  return {
    x: rounded(x + share.from * width),
    y: rounded(y - ABOVE * size),
    width: rounded((share.to - share.from) * width),
    height: rounded((ABOVE + BELOW) * size),
  };
}

/** To a hundredth of a point: less than any screen shows. */
const rounded = (points: number): number => Math.round(points * 100) / 100;
