import { laidPage, type LaidLine } from './lay-page.js';
import { pagesOf } from './pages.js';

/** Between pages. A page itself has none: white space at the end of a line is not kept. */
export const PAGE_BREAK = '\f\n';

/**
 * The text of a PDF as it is set out on its pages, made the same way everywhere; each page but the first begins
 * with a form feed.
 * @throws FigureError `document-encrypted`, `document-broken`, `document-too-large`, `document-without-text`
 */
export async function pdfRendition(bytes: Uint8Array, name: string): Promise<string> {
  const pages = await pagesOf(bytes, name);
  return pages.map((pieces) => pageText(laidPage(pieces))).join(PAGE_BREAK);
}

export const pageText = (lines: readonly LaidLine[]): string =>
  lines.map(({ text }) => text).join('\n') + '\n';
