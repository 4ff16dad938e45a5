import { laidPage } from './lay-page.js';
import { pagesOf } from './pages.js';

/**
 * The text of a PDF as it is set out on its pages, made the same way everywhere; each page but the first begins
 * with a form feed.
 * @throws FigureError `document-encrypted`, `document-broken`, `document-too-large`, `document-without-text`
 */
export async function pdfRendition(bytes: Uint8Array, name: string): Promise<string> {
  const pages = await pagesOf(bytes, name);
  return pages.map((pieces) => laidPage(pieces).join('\n') + '\n').join('\f\n');
}
