import {
  isCutShort,
  isHeadingLabel,
  isNoise,
  isSumLabel,
  isTotalLabel,
  normal,
  runsOn,
  startsLow,
  type WordPairs,
} from './labels.js';
import { cut, plain } from './markup.js';
import { isSymbol, readCell, type Amount, type Cell } from './numbers.js';
import type { Line } from './rendition.js';
import type { Field, Grid, GridRow } from './tables/grid.js';

/** One row of a table as it is understood: one label, perhaps of several lines, and the cells of one line. */
export interface Row {
  readonly label: string;
  /** The line whose cells these are; of a heading, its first. */
  readonly line: Line;
  /** The first line of its label. */
  readonly firstLine: Line;
  readonly cells: readonly PlacedCell[];
  readonly isHeading: boolean;
  /** Fewer or more fields than the table has columns: which is which is not certain. */
  readonly misfit: 'short' | 'long' | null;
  readonly depth: number;
  /** The headings it stands under, outermost first. */
  readonly section: readonly string[];
  /** The label goes on in the next line, which has amounts too. */
  readonly runsOn: 'surely' | 'perhaps' | null;
}

/** A cell with its place in its line, in UTF-16 columns. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly start: number;
}

const LABEL_LINES_MAX = 4;
/** So long a total's label that runs on as the text elsewhere does is one that was wrapped. */
const LONG_LABEL_MIN = 50;
const LABEL_LENGTH_MAX = 1_000;

/** The rows of a grid: labels of several lines joined, headings told from lines. A statement's sums end its sections. */
export function rowsOf(
  grid: Grid,
  labels: readonly string[],
  pairs: WordPairs,
  isStatement: boolean,
): readonly Row[] {
  const drafts = grid.body
    .map((row) => draftOf(row, grid.width))
    .filter((draft) => draft.hasAmounts || !isNoise(draft.label));
  const rows: Row[] = [];
  const section: string[] = [];
  for (const label of labels) enter(section, plain(label));
  const margin = Math.min(...drafts.map((draft) => draft.indent));
  for (let index = 0; index < drafts.length; index++) {
    const first = drafts[index]!;
    const taken = first.hasAmounts ? withTail(drafts, index) : wrapped(drafts, index, pairs);
    const valued = taken.find((draft) => draft.hasAmounts);
    index += taken.length - 1;
    const label = joined(taken);
    const next = drafts[index + 1];
    const depth = Math.min(12, Math.floor((first.indent - margin) / 2));
    rows.push({
      label,
      line: (valued ?? first).row.line,
      firstLine: first.row.line,
      cells: valued?.cells ?? [],
      isHeading: valued === undefined,
      misfit: valued?.misfit ?? null,
      depth,
      section: [...section],
      runsOn:
        valued !== undefined && next !== undefined && next.hasAmounts ? splits(label, next, pairs) : null,
    });
    if (valued === undefined) enter(section, label);
    else if (isTotalLabel(label) || (isStatement && isSumLabel(label))) leave(section);
  }
  return rows;
}

interface Draft {
  readonly row: GridRow;
  readonly label: string;
  readonly cells: readonly PlacedCell[];
  readonly hasAmounts: boolean;
  readonly misfit: 'short' | 'long' | null;
  readonly indent: number;
}

function draftOf(row: GridRow, width: number): Draft {
  const cells = cellsOf(row.fields);
  const hasAmounts = cells.some(({ cell }) => cell.kind !== 'empty' && cell.kind !== 'text');
  const extra = cells.slice(width).some(({ cell }) => cell.kind !== 'empty');
  return {
    row,
    label: cut(
      plain(row.line.text.slice(row.label.start, row.label.start + row.label.text.length)),
      LABEL_LENGTH_MAX,
    ),
    cells: cells.slice(0, width),
    hasAmounts,
    misfit: !hasAmounts ? null : cells.length < width ? 'short' : extra ? 'long' : null,
    indent: row.label.text.length - row.label.text.trimStart().length,
  };
}

/** Cells of a row's fields; a currency's symbol in a field of its own belongs to the next amount. */
function cellsOf(fields: readonly Field[]): PlacedCell[] {
  let symbol: string | null = null;
  return fields.map(({ text, start }) => {
    if (isSymbol(text)) {
      symbol = text.trim();
      return { cell: { kind: 'empty' }, start };
    }
    const cell = readCell(text);
    if (cell.kind === 'amount' && cell.symbol === null && symbol !== null) {
      const own = symbol;
      symbol = null;
      return { cell: { ...cell, symbol: own }, start };
    }
    return { cell, start };
  });
}

/** A label line without amounts, with the lines it runs on into, to the first with amounts. */
function wrapped(drafts: readonly Draft[], from: number, pairs: WordPairs): readonly Draft[] {
  const taken = [drafts[from]!];
  let label = drafts[from]!.label;
  for (let index = from + 1; index < drafts.length && taken.length < LABEL_LINES_MAX; index++) {
    const next = drafts[index]!;
    if (
      isNoise(next.label) ||
      !runsOn(label, next.label, pairs) ||
      (isHeadingLabel(label) && !startsLow(next.label))
    )
      break;
    taken.push(next);
    label = next.label;
    if (next.hasAmounts) return taken;
  }
  // Lines that lead to no amounts are one heading only if each begins in the middle of a sentence.
  return taken.every((draft, index) => index === 0 || startsLow(draft.label)) ? taken : taken.slice(0, 1);
}

/** A line with amounts, with the lines below that go on with its label and have none. */
function withTail(drafts: readonly Draft[], from: number): readonly Draft[] {
  const taken = [drafts[from]!];
  if (isNoise(drafts[from]!.label)) return taken;
  for (let index = from + 1; index < drafts.length && taken.length < LABEL_LINES_MAX; index++) {
    const next = drafts[index]!;
    if (next.hasAmounts || !startsLow(next.label)) break;
    taken.push(next);
  }
  return taken;
}

function splits(label: string, next: Draft, pairs: WordPairs): Row['runsOn'] {
  if (isNoise(label) || isNoise(next.label) || isHeadingLabel(label) || normal(label) === normal(next.label))
    return null;
  if (isCutShort(label, next.label)) return 'surely';
  if (!runsOn(label, next.label, pairs)) return null;
  if (!isTotalLabel(label)) return 'perhaps';
  return label.length >= LONG_LABEL_MIN ? 'surely' : null;
}

const joined = (drafts: readonly Draft[]): string =>
  drafts
    .map((draft) => draft.label)
    .filter((label) => label !== '')
    .join(' ');

/** All capitals head a part of the statement; other headings a section of it. */
function enter(section: string[], heading: string): void {
  const parts = /^([^a-z]*[A-Z]{3}[^a-z]*?(?:\([A-Z]+\))?) ([A-Z][a-z].*)$/.exec(heading);
  if (parts) {
    section.splice(0, section.length, parts[1]!, parts[2]!);
    return;
  }
  const capitals = /\p{Lu}{3}/u.test(heading) && !/\p{Ll}/u.test(heading);
  if (capitals) section.length = 0;
  else if (section.length > 0 && !isCapitals(section.at(-1)!)) section.pop();
  section.push(heading);
}

function leave(section: string[]): void {
  if (section.length > 0 && !isCapitals(section.at(-1)!)) section.pop();
}

const isCapitals = (text: string): boolean => !/\p{Ll}/u.test(text);

/** The one amount of a cell, where it has one for certain. */
export const amountOf = (cell: Cell | undefined): Amount | null =>
  cell?.kind === 'amount' ? cell.amount : null;

/** All that a cell may mean. */
export function readingsOf(cell: Cell | undefined): readonly Amount[] {
  if (cell === undefined) return [];
  if (cell.kind === 'amount') return [cell.amount];
  return cell.kind === 'malformed' || cell.kind === 'merged' || cell.kind === 'noise' ? cell.readings : [];
}
