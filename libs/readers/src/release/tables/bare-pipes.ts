import { masked } from '../markup.js';
import { readCell } from '../numbers.js';
import type { Line } from '../rendition.js';
import { isHeaderText, isYearText } from '../words.js';
import { formOf } from './delimited.js';
import { WIDTH_MAX, type Field, type Grid, type GridRow } from './grid.js';
import { spread } from './spread.js';

const LINE_LENGTH_MAX = 2_000;
const HEADING_LENGTH_MAX = 160;
const ROWS_MIN = 3;
const BEFORE_MAX = 14;

/**
 * The tables whose fields are set apart by pipes with none around, and whose empty fields are left out: `label | 1 | 2`.
 * A header's phrases share the columns out; lines without a pipe are headings, or phrases over all columns.
 */
export function barePipeGrids(lines: readonly Line[]): readonly Grid[] {
  const grids: Grid[] = [];
  let after = 0;
  for (let index = 0; index < lines.length; index++) {
    let end = index;
    while (end < lines.length && isOfTable(lines[end]!)) end++;
    if (end === index) continue;
    const run = lines.slice(index, end);
    let from = index;
    for (const block of run.filter(isRow).length < ROWS_MIN ? [] : splitAtHeaders(run)) {
      const grid = gridOf(block, lines.slice(Math.max(after, from - BEFORE_MAX), from));
      from += block.length;
      if (grid === null) continue;
      grids.push(grid);
      after = from;
    }
    index = end;
  }
  return grids;
}

const isBare = ({ text }: Line): boolean =>
  text.length <= LINE_LENGTH_MAX && formOf(text) === null && /^[^|]*\S \| \S/.test(text);

const isOfTable = (line: Line): boolean =>
  isBare(line) ||
  (line.text.trim() !== '' && line.text.length <= HEADING_LENGTH_MAX && formOf(line.text) === null);

/** The pieces of a line; a percent sign in a piece of its own belongs to the one before. */
function piecesOf({ text }: Line): readonly Field[] {
  const fields: Field[] = [];
  let start = 0;
  for (const part of text.split('|')) {
    const last = fields.at(-1);
    if (last && part.trim() === '%') fields[fields.length - 1] = { ...last, text: `${last.text.trimEnd()}%` };
    else fields.push({ text: masked(part), start });
    start += part.length + 1;
  }
  return fields;
}

const isAmount = ({ text }: Field): boolean =>
  !isYearText(text.trim()) && ['amount', 'merged', 'malformed', 'percent'].includes(readCell(text).kind);

/** A label, and amounts after it. */
const isRow = (line: Line): boolean => isBare(line) && piecesOf(line).slice(1).some(isAmount);

const isWords = ({ text }: Field): boolean => {
  const trimmed = text.trim();
  return trimmed === '%' || isYearText(trimmed) || isHeaderText(trimmed) || readCell(text).kind === 'text';
};

const isHeaderLine = (line: Line): boolean =>
  isBare(line) ? !isRow(line) && piecesOf(line).every(isWords) : isHeaderText(line.text);

function splitAtHeaders(run: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [[]];
  let inBody = false;
  for (const line of run) {
    if (inBody && isHeaderLine(line)) {
      blocks.push([]);
      inBody = false;
    } else if (isRow(line)) inBody = true;
    blocks.at(-1)!.push(line);
  }
  return blocks;
}

function gridOf(block: readonly Line[], before: readonly Line[]): Grid | null {
  const first = block.findIndex(isRow);
  const rows = block.filter(isRow);
  if (rows.length < ROWS_MIN) return null;
  const width = widthOf(rows);
  if (width === 0 || width > WIDTH_MAX) return null;
  const headerStart = block.slice(0, first).findIndex(isHeaderLine);
  const headerEnd = block.slice(0, first).findLastIndex(isHeaderLine) + 1;
  if (headerStart < 0) return null;
  const heads = block.slice(headerStart, headerEnd).filter(isHeaderLine);
  const phrases = heads.map((line) =>
    isBare(line) ? piecesOf(line) : [{ text: masked(line.text), start: 0 }],
  );
  // A note on scale stands over no column; the others share the columns out.
  const isNote = heads.map((line) => !isBare(line) && /^\s*\(/.test(line.text));
  const fields = spread(
    phrases.filter((_, index) => !isNote[index]),
    width,
  );
  const none: Field = { text: '', start: 0 };
  let at = 0;
  const header = heads.map((line, index): GridRow =>
    isNote[index]
      ? { line, label: { text: line.text, start: 0 }, fields: Array.from({ length: width }, () => none) }
      : { line, label: none, fields: fields[at++]! },
  );
  const last = block.findLastIndex(isRow);
  const body = block.slice(headerEnd, last + 1).map((line): GridRow => {
    const [label, ...rest] = isBare(line) ? piecesOf(line) : [{ text: masked(line.text), start: 0 }];
    return { line, label: label!, fields: rest };
  });
  return {
    form: 'layout',
    before: [...before, ...block.slice(0, headerStart)],
    header,
    body: closed(body),
    width,
  };
}

function widthOf(rows: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const width = piecesOf(row).length - 1;
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, left], [b, right]) => right - left || b - a)[0]![0];
}

const OPEN = /^\s*\$?\(\s?\d[\d,.]*\s*$/;
const OPEN_MIN = 2;

/** Where every negative amount of a table lacks the end of its parenthesis, the program that wrote it left them all out. */
function closed(body: readonly GridRow[]): readonly GridRow[] {
  const texts = body.flatMap(({ fields }) => fields.map(({ text }) => text));
  const isHabit = texts.filter((text) => OPEN.test(text)).length >= OPEN_MIN;
  if (!isHabit || texts.some((text) => text.includes(')'))) return body;
  return body.map((row) => ({
    ...row,
    fields: row.fields.map((field) =>
      OPEN.test(field.text) ? { ...field, text: `${field.text.trimEnd()})` } : field,
    ),
  }));
}
