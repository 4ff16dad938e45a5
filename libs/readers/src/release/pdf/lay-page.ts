import { noteMark } from '../note-mark.js';
import type { Piece } from './pages.js';

/** Letters whose feet are this near, in their own size, stand in one line. */
const SAME_LINE = 0.3;
/** Raised by this much and this much smaller, they are the mark of a note. */
const RAISED_MIN = 0.12;
const RAISED_MAX = 0.8;
const SMALLER = 0.85;
/** Gaps in the size of the letters: of a word, and of a column. */
const WORD_GAP = 0.12;
const COLUMN_GAP = 0.9;
const BLANKS_MAX = 3;
const LINE_LENGTH_MAX = 390;

/** A line of a page, and the pieces that its parts come from: `at` in the line, `from` in the piece's own text. */
export interface LaidLine {
  readonly text: string;
  readonly parts: readonly { readonly at: number; readonly from: number; readonly piece: Piece }[];
}

/** A page's text, its pieces where they stand on it: words apart by one space, columns by two or more. */
export function laidPage(pieces: readonly Piece[]): readonly LaidLine[] {
  const rows = rowsOf(pieces);
  if (rows.length === 0) return [];
  const left = Math.min(...pieces.map((piece) => piece.x));
  const unit = unitOf(pieces, left);
  const step = stepOf(rows);
  const lines: LaidLine[] = [];
  let before: number | null = null;
  for (const row of rows) {
    const blanks = before === null ? 0 : Math.round((row.y - before) / step) - 1;
    for (let blank = 0; blank < Math.min(BLANKS_MAX, blanks); blank++) lines.push({ text: '', parts: [] });
    lines.push(laidRow(row.pieces, left, unit));
    before = row.y;
  }
  return lines;
}

interface Row {
  /** Where its letters stand, from the top. */
  readonly y: number;
  readonly pieces: readonly Piece[];
}

/** Pieces in lines, from the top; the mark of a note belongs to the line that it hangs over. */
function rowsOf(pieces: readonly Piece[]): readonly Row[] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  // Large letters first, so that a raised mark finds its line.
  for (const piece of pieces.toSorted((a, b) => b.size - a.size || a.y - b.y || a.x - b.x)) {
    const near = rows
      .filter((row) => isOn(piece, row))
      .toSorted((a, b) => Math.abs(a.y - piece.y) - Math.abs(b.y - piece.y));
    if (near[0]) near[0].pieces.push(piece);
    else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows
    .map(({ y, pieces: all }) => ({ y, pieces: all.toSorted((a, b) => a.x - b.x || a.y - b.y) }))
    .toSorted((a, b) => a.y - b.y);
}

const isOn = (piece: Piece, row: { y: number; size: number; pieces: readonly Piece[] }): boolean =>
  Math.abs(piece.y - row.y) <= SAME_LINE * Math.min(piece.size, row.size) ||
  row.pieces.some((other) => isNoteOf(piece, other));

/** Whether a piece is a mark raised at the end of another. */
const isNoteOf = (piece: Piece, other: Piece): boolean =>
  piece.size <= SMALLER * other.size &&
  other.y - piece.y >= RAISED_MIN * other.size &&
  other.y - piece.y <= RAISED_MAX * other.size &&
  Math.abs(piece.x - (other.x + other.width)) <= other.size / 2;

/** The width of a column of text: narrow enough that few pieces take more room than they have. */
function unitOf(pieces: readonly Piece[], left: number): number {
  const widths = pieces
    .filter((piece) => piece.text.length >= 4 && piece.width > 0)
    .map((piece) => piece.width / piece.text.length)
    .toSorted((a, b) => a - b);
  const right = Math.max(...pieces.map((piece) => piece.x + piece.width));
  const unit = widths[Math.floor(widths.length / 8)] ?? 5;
  return Math.max(unit, (right - left) / (LINE_LENGTH_MAX - 60), 0.5);
}

/** From line to line, as most are apart. */
function stepOf(rows: readonly Row[]): number {
  const steps = rows
    .slice(1)
    .map((row, index) => row.y - rows[index]!.y)
    .filter((step) => step > 0)
    .toSorted((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 12;
}

function laidRow(pieces: readonly Piece[], left: number, unit: number): LaidLine {
  const parts: LaidLine['parts'][number][] = [];
  let text = '';
  const put = (piece: Piece, before: string, words: string): void => {
    text += before;
    const from = piece.text.length - piece.text.trimStart().length;
    parts.push({ at: text.length, from, piece });
    text += words;
  };
  let before: Piece | null = null;
  for (const [index, piece] of pieces.entries()) {
    if (before !== null && isNoteOf(piece, before)) {
      const mark = piece.text.trim();
      put(piece, '', isNumerator(piece, pieces[index + 1]) ? ` ${mark}` : noteMark(mark, text));
      continue;
    }
    const words = piece.text.trimEnd();
    const gap = before === null ? Infinity : piece.x - (before.x + before.width);
    const size = before === null ? piece.size : Math.min(before.size, piece.size);
    if (gap < WORD_GAP * size && !/^\s/.test(words)) put(piece, joint(before!, piece), words);
    else if (gap < COLUMN_GAP * size) put(piece, ' ', words.trimStart());
    else put(piece, gapBefore(text, piece, left, unit), piece.text.trim());
    before = piece;
  }
  return { text: text.trimEnd(), parts };
}

/** Whether a raised number is that of a fraction, and no note's. */
const isNumerator = (piece: Piece, next: Piece | undefined): boolean =>
  /^\d+$/.test(piece.text.trim()) && next !== undefined && /^[/⁄]\d/.test(next.text.trim());

/** Digits of unequal size beside each other are no one number. */
const joint = (before: Piece, piece: Piece): string =>
  /\d$/.test(before.text) && /^\d/.test(piece.text) && Math.abs(before.size - piece.size) > 0.05 * piece.size
    ? '^'
    : '';

/** The spaces before a piece: by where it ends, so that amounts in columns end below each other; a label by its beginning. */
function gapBefore(text: string, piece: Piece, left: number, unit: number): string {
  const words = piece.text.trim();
  const start = Math.round((piece.x - left) / unit);
  const column =
    text === '' ? start : Math.max(start, Math.round((piece.x + piece.width - left) / unit) - words.length);
  return ' '.repeat(Math.max(column - text.length, text === '' ? 0 : 2));
}
