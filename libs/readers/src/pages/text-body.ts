import type { Element } from 'hast';
import { Marker } from './marked-text.js';
import type { Marked } from './place.js';

/** More lines than a browser shows at ease: beyond them, the part around the place. */
const LINES_MAX = 4_000;
/** Longer lines are prose, and are broken; others keep their columns. */
const UNBROKEN_MAX = 220;
/** A page holds no line of megabytes. */
const LINE_LENGTH_MAX = 20_000;

export interface Body {
  readonly elements: readonly Element[];
  /** What a reader has to know of how the document is shown. */
  readonly note: string | null;
}

/** A text by its lines, numbered, with its places marked. */
export function textBody(text: string, marks: readonly Marked[], note: string | null = null): Body {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const { from, to } = windowOf(text, lines.length, marks[0]);
  const marker = new Marker();
  const elements: Element[] = [];
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    if (index >= from && index < to) elements.push(lineElement(line, index + 1, offset, marks, marker));
    offset += line.length + 1;
  }
  const isWhole = elements.length === lines.length;
  return { elements, note: notes(note, isWhole ? null : excerptNote(from, to, lines.length)) };
}

function windowOf(text: string, lines: number, place: Marked | undefined): { from: number; to: number } {
  if (lines <= LINES_MAX) return { from: 0, to: lines };
  const line = place ? text.slice(0, place.start).split('\n').length - 1 : 0;
  const from = Math.max(0, Math.min(line - LINES_MAX / 2, lines - LINES_MAX));
  return { from, to: from + LINES_MAX };
}

const excerptNote = (from: number, to: number, lines: number): string =>
  `Lines ${from + 1} to ${to} of ${lines}: the document is long, and this is the part around the place.`;

const notes = (...each: readonly (string | null)[]): string | null =>
  each.filter((note) => note !== null).join(' ') || null;

function lineElement(
  line: string,
  number: number,
  offset: number,
  marks: readonly Marked[],
  marker: Marker,
): Element {
  const cuts = marks
    .filter(({ start, end }) => start < offset + line.length && end > offset)
    .map((mark) => ({
      ...mark,
      start: Math.max(0, mark.start - offset),
      end: Math.min(line.length, mark.end - offset),
    }));
  const shown = partShown(line, cuts[0]?.start ?? 0);
  const moved = cuts.map((cut) => ({ ...cut, start: cut.start - shown.from, end: cut.end - shown.from }));
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: [shown.text.length > UNBROKEN_MAX ? 'long' : 'line'], dataLine: String(number) },
    children: [...marker.marked(shown.text, moved)],
  };
}

/** A line that is longer than a page holds is cut around what is marked in it. */
function partShown(line: string, place: number): { readonly text: string; readonly from: number } {
  if (line.length <= LINE_LENGTH_MAX) return { text: line.replace(/\r$/, ''), from: 0 };
  const from = Math.max(0, Math.min(place - LINE_LENGTH_MAX / 2, line.length - LINE_LENGTH_MAX));
  return { text: line.slice(from, from + LINE_LENGTH_MAX), from };
}
