import type { Line } from '../rendition.js';
import { isHeaderText, readHeaderWords, scalesIn } from '../words.js';
import { formOf } from './delimited.js';
import { WIDTH_MAX, type Field, type Grid, type GridRow } from './grid.js';
import { groupsOf, isYearLine, layoutLine, type LayoutLine } from './layout-line.js';

const BEFORE_MAX = 14;
const BLANKS_MAX = 3;
const HEADER_GAP_MAX = 1;
const EDGE_DISTANCE_MAX = 3;
/** Words over columns that can't be told apart: no column under them is certain. */
const UNCLEAR = 'columns not told apart';

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

/** Whether a line begins a header: the words of a period or a date, apart from the text around. */
function startsHeader({ text }: Line): boolean {
  return (
    isHeaderLine(text) &&
    groupsOf(text).some(({ text: group }) => {
      const words = readHeaderWords(group);
      return (
        words.dates.length + words.months.length + words.weeks.length > 0 ||
        /^[A-Za-z]{3,9}\.? \d{1,2},$/.test(group)
      );
    })
  );
}

function isHeaderLine(text: string): boolean {
  if (text.length > 400 || formOf(text) !== null || !/^\s{12}|\S\s{3,}\S/.test(text)) return false;
  const groups = groupsOf(text);
  if (groups.length === 0) return false;
  if (isYearLine(groups)) return true;
  const headed = groups.filter((group) => isHeaderText(group.text) || isYearLine([group])).length;
  return (
    headed === groups.length || (headed > 0 && headed >= groups.length - 1 && !isHeaderText(groups[0]!.text))
  );
}

function headerEndOf(lines: readonly Line[], from: number): number {
  let end = from + 1;
  for (let index = end, blanks = 0; index < lines.length && blanks <= HEADER_GAP_MAX; index++) {
    const { text } = lines[index]!;
    if (text.trim() === '') blanks++;
    else if (isHeaderLine(text)) end = index + 1;
    else break;
  }
  return end;
}

/** A table goes on to the next header, to a gap, or to a line of prose. */
function bodyEndOf(lines: readonly Line[], from: number): number {
  let end = from;
  for (let index = from, blanks = 0; index < lines.length && blanks <= BLANKS_MAX; index++) {
    const line = lines[index]!;
    if (line.text.trim() === '') {
      blanks++;
      continue;
    }
    if (formOf(line.text) !== null || startsHeader(line)) break;
    const { cells } = layoutLine(line);
    if (cells.length === 0 && isProse(line.text)) break;
    if (cells.length > 0 && !isPageNumber(line.text)) end = index + 1;
    // A label's last line stands right below its amounts.
    else if (index === end && /^\s*\(?[a-z]/.test(line.text)) end = index + 1;
    blanks = 0;
  }
  return end;
}

const isProse = (text: string): boolean =>
  text.trim().split(/\s+/).length > 16 || (/[.;]\s*$/.test(text) && text.trim().length > 60);

const isPageNumber = (text: string): boolean => /^\s*(?:\d{1,3}|[A-Z]-\d{1,2})\s*$/.test(text);

function gridOf(
  lines: readonly Line[],
  span: { from: number; header: number; body: number; end: number },
): Grid | null {
  const body = lines
    .slice(span.body, span.end)
    .filter((line) => line.text.trim() !== '' && !isPageNumber(line.text))
    .map(layoutLine);
  const width = widthOf(body);
  if (width === 0) return null;
  const edges = edgesOf(body, width);
  return {
    form: 'layout',
    before: lines.slice(span.from, span.header),
    header: lines
      .slice(span.header, span.body)
      .filter((line) => line.text.trim() !== '')
      .map((line) => headerRow(line, edges)),
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

/** Where each column's amounts end, in the middle of the lines that have all. */
function edgesOf(body: readonly LayoutLine[], width: number): readonly number[] {
  const full = body.filter(({ cells }) => cells.length === width);
  return Array.from({ length: width }, (_, column) => {
    const ends = full.map(({ cells }) => digitsEnd(cells[column]!)).toSorted((left, right) => left - right);
    return ends[Math.floor(ends.length / 2)]!;
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

/** A header's line over the columns: one piece each, or each piece over as many as the others. */
function headerRow(line: Line, edges: readonly number[]): GridRow {
  let groups = groupsOf(line.text);
  if (isYearLine(groups)) groups = groups.flatMap(words);
  const none = {
    line,
    label: { text: line.text, start: 0 },
    fields: edges.map(() => ({ text: '', start: 0 })),
  };
  if (
    groups.length === 1 &&
    scalesIn(groups[0]!.text).length > 0 &&
    readHeaderWords(groups[0]!.text).dates.length === 0
  )
    return none;
  let label: Field = { text: '', start: 0 };
  const [first] = groups;
  if (
    first &&
    groups.length > 1 &&
    first.start + first.text.length < edges[0]! - 12 &&
    first.start < 12 &&
    edges.length % groups.length !== 0
  ) {
    label = first;
    groups = groups.slice(1);
  }
  const each = edges.length / groups.length;
  const clear =
    Number.isInteger(each) &&
    groups.every((group, index) => isOver(group, edges, index * each, (index + 1) * each));
  const fields = edges.map((_, column) => ({
    text: clear ? groups[Math.floor(column / each)]!.text : UNCLEAR,
    start: 0,
  }));
  return { line, label, fields };
}

const words = ({ text, start }: Field): readonly Field[] =>
  [...text.matchAll(/\S+/g)].map((found) => ({ text: found[0], start: start + found.index }));

/** Whether the middle of a piece lies over its columns, and over no others. */
function isOver({ text, start }: Field, edges: readonly number[], from: number, to: number): boolean {
  const middle = start + text.length / 2;
  const left = from === 0 ? -Infinity : edges[from - 1]! - 2;
  const right = to === edges.length ? Infinity : edges[to]! - 2;
  return middle > left && middle < right;
}
