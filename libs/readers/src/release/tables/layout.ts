import type { Line } from '../rendition.js';
import { formOf } from './delimited.js';
import { WIDTH_MAX, type Field, type Grid, type GridRow } from './grid.js';
import {
  depthAfter,
  type Box,
  headerRows,
  isBesideLine,
  isHeaderLine,
  startsHeader,
  withoutNotes,
} from './layout-header.js';
import { layoutLine, type LayoutLine } from './layout-line.js';

const BEFORE_MAX = 14;
const BLANKS_MAX = 3;
/** Lines without rows that a page's end may be made of. */
const GAP_MAX = 14;
const HEADER_GAP_MAX = 1;
const EDGE_DISTANCE_MAX = 3;
const LABEL_LINES_MAX = 4;

/** The tables that are set out with spaces, as a PDF's text is. */
export function layoutGrids(lines: readonly Line[]): readonly Grid[] {
  const grids: Grid[] = [];
  let after = 0;
  for (let index = 0; index < lines.length; index++) {
    if (!startsHeader(lines[index]!)) continue;
    const headerEnd = headerEndOf(lines, index);
    const bodyEnd = bodyEndOf(lines, headerEnd);
    const grid = gridOf(lines, {
      from: Math.max(after, index - BEFORE_MAX),
      header: index,
      body: headerEnd,
      end: bodyEnd,
    });
    if (grid) {
      grids.push(grid);
      after = bodyEnd;
    }
    index = Math.max(index, (grid ? bodyEnd : headerEnd) - 1);
  }
  return grids;
}

function headerEndOf(lines: readonly Line[], from: number): number {
  let end = from + 1;
  let depth = depthAfter(lines[from]!.text, 0);
  for (let index = end, blanks = 0; index < lines.length && blanks <= HEADER_GAP_MAX; index++) {
    const { text } = lines[index]!;
    if (text.trim() === '') {
      blanks++;
      continue;
    }
    if (isRule(text)) continue;
    // A note in parentheses, on the scale for one, goes on over several lines.
    if (!isHeaderLine(text) && !isBesideLine(text) && !(depth > 0 && closesNote(text))) break;
    depth = depthAfter(text, depth);
    end = index + 1;
  }
  return end;
}

/** A line drawn under words or amounts. */
const isRule = (text: string): boolean => /^[\s\-_=–—]+$/.test(text);

const closesNote = (text: string): boolean => /^[^()\d]{1,100}\)\s*$/.test(text);

/** A table goes on to the next header, to a gap that is no page's end, or to a line of prose. */
function bodyEndOf(lines: readonly Line[], from: number): number {
  let end = from;
  let blanks = 0;
  for (let index = from; index < lines.length && index - end <= GAP_MAX; index++) {
    const line = lines[index]!;
    if (line.text.trim() === '' || isPageNumber(line.text)) {
      if (line.text.trim() === '') blanks++;
      continue;
    }
    if (formOf(line.text) !== null || startsHeader(line)) break;
    if (blanks > BLANKS_MAX && !goesOnOverPage(lines, end, index)) break;
    const { cells } = layoutLine(line);
    if (cells.length === 0 && isProse(line.text) && !leadsToAmounts(lines, index)) break;
    if (cells.length > 0) end = index + 1;
    // A label's last line stands right below its amounts.
    else if (index === end && /^\s*\(?[a-z]/.test(line.text)) end = index + 1;
    blanks = 0;
  }
  return end;
}

/** Whether rows go on where a page ended: with amounts right below the last ones, a heading before them at most. */
function goesOnOverPage(lines: readonly Line[], end: number, index: number): boolean {
  if (end === 0 || !lines.slice(end, index + 1).some(({ text }) => isPageNumber(text) || text.includes('\f')))
    return false;
  const last = layoutLine(lines[end - 1]!).cells;
  const next = [index, index + 1]
    .map((at) => lines[at] && layoutLine(lines[at]))
    .find((row) => row?.cells.length);
  return (
    last.length > 1 &&
    next?.cells.length === last.length &&
    next.cells.every((cell, at) => Math.abs(digitsEnd(cell) - digitsEnd(last[at]!)) <= EDGE_DISTANCE_MAX)
  );
}

/** Whether a long line is the beginning of a label: it goes on in the lines right below it, to one with amounts. */
function leadsToAmounts(lines: readonly Line[], from: number): boolean {
  let label = lines[from]!.text.trim();
  for (let index = from + 1; index < lines.length && index - from < LABEL_LINES_MAX; index++) {
    const line = lines[index]!;
    const goesOn = /^\s*[(\p{Ll}\d]/u.test(line.text) || depthAfter(label, 0) > 0;
    if (line.text.trim() === '' || !goesOn || /[.;]$/.test(label)) return false;
    if (layoutLine(line).cells.length > 1) return true;
    label += ` ${line.text.trim()}`;
  }
  return false;
}

const isProse = (text: string): boolean =>
  text.trim().split(/\s+/).length > 16 || (/[.;]\s*$/.test(text) && text.trim().length > 60);

const isPageNumber = (text: string): boolean =>
  /^\s*(?:page )?(?:[-–] ?)?(?:\d{1,3}|[A-Z] ?[-–] ?\d{1,2})(?: ?[-–])?\s*$/i.test(text);

function gridOf(
  lines: readonly Line[],
  span: { from: number; header: number; body: number; end: number },
): Grid | null {
  const header = lines.slice(span.header, span.body).filter(({ text }) => !isRule(text));
  const body = withoutNotes(
    header,
    lines
      .slice(span.body, span.end)
      .filter((line) => !isRule(line.text) && !isPageNumber(line.text))
      .map(layoutLine),
  );
  const width = widthOf(body);
  if (width === 0) return null;
  const spans = spansOf(body, width);
  const edges = spans.map(({ right }) => right);
  return {
    form: 'layout',
    before: lines.slice(span.from, span.header),
    header: headerRows(header, spans),
    body: body.map((row) => placed(row, edges)),
    width,
  };
}

/** The number of amounts that most lines have. */
function widthOf(body: readonly LayoutLine[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of body)
    if (cells.length > 0) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width] = [...counts].toSorted(([a, left], [b, right]) => right - left || b - a)[0] ?? [0];
  return width > WIDTH_MAX ? 0 : width;
}

/** Where each column's amounts begin and end, in the middle of the lines that have all. */
function spansOf(body: readonly LayoutLine[], width: number): readonly Box[] {
  const full = body.filter(({ cells }) => cells.length === width);
  return Array.from({ length: width }, (_, column) => {
    const ends = full.map(({ cells }) => digitsEnd(cells[column]!)).toSorted((left, right) => left - right);
    const starts = full.map(({ cells }) => cells[column]!.start);
    return { left: starts.reduce((a, b) => Math.min(a, b)), right: ends[Math.floor(ends.length / 2)]! };
  });
}

/** The place after a cell's last digit: a parenthesis or a percent sign hangs over. */
const digitsEnd = ({ text, start }: Field): number => start + text.replace(/[\s)%]+$/, '').length;

/** A line with every amount in order; with fewer, each by where it ends, if that is plain. */
function placed({ line, label, cells }: LayoutLine, edges: readonly number[]): GridRow {
  if (cells.length === 0 || cells.length >= edges.length) return { line, label, fields: cells };
  const fields: Field[] = edges.map(() => ({ text: '', start: 0 }));
  for (const cell of cells) {
    const near = edges.flatMap((edge, column) =>
      Math.abs(edge - digitsEnd(cell)) <= EDGE_DISTANCE_MAX ? [column] : [],
    );
    if (near.length !== 1 || fields[near[0]!]!.text !== '') return { line, label, fields: cells };
    fields[near[0]!] = cell;
  }
  return { line, label, fields };
}
