import { FigureError, type Source } from '#libs/figures';
import { sourceFormOf } from './forms.js';
import { htmlText } from './html/decode.js';
import { htmlGrids, htmlRendition } from './html/html-rendition.js';
import { pdfRendition } from './pdf/pdf-rendition.js';
import { refuseSize, renditionOf, type Line } from './rendition.js';
import { gridsIn } from './tables/find.js';
import type { Grid } from './tables/grid.js';

/** A document's text, whatever its form, and the tables in it. */
export interface SourceText {
  readonly text: string;
  /** `null` where the text is the document itself: text, or markdown. */
  readonly mediaType: 'text/html' | 'application/pdf' | null;
  readonly gridsOf: (lines: readonly Line[]) => readonly Grid[];
}

/**
 * The text of a document that is text or HTML.
 * @throws FigureError `document-…`; a PDF is refused
 */
export function sourceTextOf({ bytes, name }: Source): SourceText {
  const form = sourceFormOf(bytes);
  if (form === 'text') return { text: renditionOf(bytes, name), mediaType: null, gridsOf: gridsIn };
  refuseSize(bytes, name);
  if (form === 'pdf')
    throw new FigureError('document-binary', `${name} is a PDF, which takes time to read`, {});
  const { text, tables } = htmlRendition(htmlText(bytes, name), name);
  refuseBlank(text, name);
  return {
    text,
    mediaType: 'text/html',
    gridsOf: (lines) => inOrder([...htmlGrids(lines, tables), ...gridsIn(outside(lines, tables))]),
  };
}

/** The text of a PDF. */
export async function pdfTextOf({ bytes, name }: Source): Promise<SourceText> {
  refuseSize(bytes, name);
  const text = await pdfRendition(bytes, name);
  refuseBlank(text, name);
  return { text, mediaType: 'application/pdf', gridsOf: gridsIn };
}

/** Lines that are no table's, the others blank: what stands there as typed may be a table set with spaces. */
function outside(
  lines: readonly Line[],
  tables: readonly { readonly line: number; readonly rows: readonly unknown[] }[],
): readonly Line[] {
  const taken = new Set(tables.flatMap(({ line, rows }) => rows.map((_, index) => line + index)));
  return lines.map((line, index) => (taken.has(index) ? { ...line, text: '' } : line));
}

const inOrder = (grids: readonly Grid[]): readonly Grid[] =>
  grids.toSorted((left, right) => left.body[0]!.line.number - right.body[0]!.line.number);

function refuseBlank(text: string, name: string): void {
  if (text.trim() !== '') return;
  throw new FigureError('document-empty', `${name} shows no text: give the text of a release`, {});
}
