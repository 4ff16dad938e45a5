import { FigureError } from '#libs/figures';
import { withLigatures } from '../ligatures.js';
import { tookTooMuch } from './bounded-arrays.js';
import { assertInflatable, tooLarge } from './inflated.js';
import { loadPdfjs, type PdfDocument, type PdfPage } from './pdfjs.js';

/** More than any release has: bounds on the work that a document may ask for. */
const PAGES_MAX = 300;
const PIECES_MAX = 300_000;
/** Letters that a font gives no character for. */
// oxlint-disable-next-line no-control-regex -- they are what is replaced
const UNNAMED = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g;

/** A run of letters on a page; `x` from its left, `y` from its top, to the line they stand on. In points. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/**
 * The letters of each page with their places. Nothing is drawn, run or fetched: fonts and images stay unread.
 * @throws FigureError `document-encrypted`, `document-broken`, `document-too-large`, `document-without-text`
 */
export const pagesOf = async (bytes: Uint8Array, name: string): Promise<readonly (readonly Piece[])[]> =>
  opened(bytes, name, (document) => piecesOf(document, name));

/** A page as it is shown, in points, with its letters. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/**
 * Some pages by their numbers, from 1, and how many there are.
 * @throws FigureError `document-encrypted`, `document-broken`
 */
export const somePagesOf = async (
  bytes: Uint8Array,
  name: string,
  numbers: Iterable<number>,
): Promise<{ readonly count: number; readonly pages: ReadonlyMap<number, Page> }> =>
  opened(bytes, name, async (document) => {
    const pages = new Map<number, Page>();
    for (const number of numbers) {
      if (number > document.numPages) continue;
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      pages.set(number, { width, height, pieces: await piecesOn(page) });
    }
    return { count: document.numPages, pages };
  });

async function opened<T>(
  bytes: Uint8Array,
  name: string,
  use: (document: PdfDocument) => Promise<T>,
): Promise<T> {
  assertInflatable(bytes, name);
  const { getDocument } = await loadPdfjs();
  const task = getDocument({
    // It takes the buffer over, and wants no Node buffer: it gets a copy.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWorkerFetch: false,
    disableFontFace: true,
    useSystemFonts: false,
    disableAutoFetch: true,
    stopAtErrors: true,
    verbosity: 0,
  });
  try {
    return await use(await task.promise);
  } catch (error) {
    throw refusal(error, name);
  } finally {
    await task.destroy();
  }
}

async function piecesOf(document: PdfDocument, name: string): Promise<readonly (readonly Piece[])[]> {
  if (document.numPages > PAGES_MAX) {
    throw new FigureError(
      'document-too-large',
      `${name} has ${document.numPages} pages: a release has at most ${PAGES_MAX}; split it`,
      { pages: document.numPages, pagesMax: PAGES_MAX },
    );
  }
  const pages: (readonly Piece[])[] = [];
  let count = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const pieces = await piecesOn(page);
    page.cleanup();
    pages.push(pieces);
    count += pieces.length;
    if (count > PIECES_MAX) {
      throw new FigureError(
        'document-too-large',
        `${name} has more than ${PIECES_MAX} pieces of text by page ${number}, more than any release: split it`,
        { page: number, piecesMax: PIECES_MAX },
      );
    }
  }
  if (count === 0) {
    throw new FigureError(
      'document-without-text',
      `${name} has ${pages.length} pages and no text on them, images perhaps: give a PDF with text, or have the text recognised first`,
      { pages: pages.length },
    );
  }
  return pages;
}

async function piecesOn(page: PdfPage): Promise<readonly Piece[]> {
  // A page may be turned: its viewport says how it is shown.
  const [a, b, c, d, e, f] = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: false });
  return items.flatMap((item): Piece[] => {
    if (item.str === undefined || item.str.trim() === '') return [];
    const [, , ix, iy, x, y] = item.transform as unknown as Matrix;
    const up = { x: a * ix + c * iy, y: b * ix + d * iy };
    const size = Math.hypot(up.x, up.y);
    // Letters that lean over a quarter stand across the lines: a margin's note, a stamp.
    if (size === 0 || Math.abs(up.x) > size / 2 || up.y > 0) return [];
    const text = withLigatures(item.str.replace(UNNAMED, '\ufffd').replace(/\u00a0/g, ' '));
    return [{ text, x: a * x + c * y + e, y: b * x + d * y + f, width: item.width, size }];
  });
}

type Matrix = readonly [number, number, number, number, number, number];

function refusal(error: unknown, name: string): unknown {
  if (tookTooMuch()) return tooLarge(name);
  if (error instanceof FigureError || !(error instanceof Error)) return error;
  if (error.name === 'PasswordException') {
    return new FigureError(
      'document-encrypted',
      `${name} is a PDF under a password: save it without one`,
      {},
    );
  }
  return new FigureError(
    'document-broken',
    `${name} is not a whole PDF (${error.message.slice(0, 200)}): get it anew, or save it again`,
    {},
  );
}
