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
import type { Grid, GridRow } from './tables/grid.js';

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
  /** The lines that it was made of. */
  readonly drafts: readonly Draft[];
  /** Whether it is how a damaged place was read, and so proven. */
  readonly settled: boolean;
}

/** A cell with its line and its place in it, in UTF-16 columns. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly line: Line;
  readonly start: number;
}

/** One line of a table, before labels of several lines are joined. */
export interface Draft {
  readonly line: Line;
  readonly label: string;
  readonly cells: readonly PlacedCell[];
  readonly hasAmounts: boolean;
  readonly misfit: 'short' | 'long' | null;
  readonly indent: number;
  /** How a damaged place was read, where this line is one that was printed otherwise. */
  readonly settled: Settlement | null;
}

/** What was made of a damaged row, and the other amounts that it might have had, by column. */
export interface Settlement {
  readonly reading: string;
  readonly rivals: readonly (readonly { readonly placed: PlacedCell; readonly amount: Amount }[])[];
  /** The columns that were read otherwise than they are printed; `null` is all. */
  readonly columns: ReadonlySet<number> | null;
  /** The columns in which it was found to lack its amount. */
  readonly gaps: ReadonlySet<number>;
  /** Whether its label and amounts had come apart; else they stand where they are printed. */
  readonly isMoved: boolean;
}

const LABEL_LINES_MAX = 4;
/** So long a total's label that runs on as the text elsewhere does is one that was wrapped. */
const LONG_LABEL_MIN = 50;
const LABEL_LENGTH_MAX = 1_000;

/** The lines of a grid, those that make one row together: a label of several lines, and its amounts. */
export function groupsOf(grid: Grid, pairs: WordPairs): readonly (readonly Draft[])[] {
  const drafts = grid.body
    .map((row) => draftOf(row, grid.width, pairs))
    .filter((draft) => draft.hasAmounts || !isNoise(draft.label));
  const groups: (readonly Draft[])[] = [];
  for (let index = 0; index < drafts.length;) {
    const taken = drafts[index]!.hasAmounts ? withTail(drafts, index) : wrapped(drafts, index, pairs);
    groups.push(taken);
    index += taken.length;
  }
  return groups;
}

/** The rows of a table, headings told from lines. A statement's sums end its sections. */
export function rowsOf(
  groups: readonly (readonly Draft[])[],
  labels: readonly string[],
  pairs: WordPairs,
  isStatement: boolean,
): readonly Row[] {
  const rows: Row[] = [];
  const section: string[] = [];
  for (const label of labels) enter(section, plain(label));
  const margin = Math.min(...groups.flat().map((draft) => draft.indent));
  groups.forEach((drafts, index) => {
    const first = drafts[0]!;
    const valued = drafts.find((draft) => draft.hasAmounts);
    const label = joined(drafts);
    const next = groups[index + 1]?.[0];
    const settled = drafts.some((draft) => draft.settled !== null);
    const mayRunOn = valued !== undefined && !settled && next !== undefined && next.hasAmounts;
    rows.push({
      label,
      line: (valued ?? first).line,
      firstLine: first.line,
      cells: valued?.cells ?? [],
      isHeading: valued === undefined,
      misfit: valued?.misfit ?? null,
      depth: Math.min(12, Math.floor((first.indent - margin) / 2)),
      section: [...section],
      runsOn: mayRunOn ? splits(label, next, pairs) : null,
      drafts,
      settled,
    });
    if (valued === undefined) enter(section, label);
    else if (isTotalLabel(label) || (isStatement && isSumLabel(label))) leave(section);
  });
  return rows;
}

function draftOf(row: GridRow, width: number, pairs: WordPairs): Draft {
  const cells = cellsOf(row);
  const hasAmounts = cells.some(({ cell }) => cell.kind !== 'empty' && cell.kind !== 'text');
  const extra = cells.slice(width).some(({ cell }) => cell.kind !== 'empty');
  return {
    line: row.line,
    label: cut(
      pairs.whole(plain(row.line.text.slice(row.label.start, row.label.start + row.label.text.length))),
      LABEL_LENGTH_MAX,
    ),
    // Amounts beyond the last column stay: two of them may belong to one column.
    cells: extra ? cells : cells.slice(0, width),
    hasAmounts,
    misfit: !hasAmounts ? null : cells.length < width ? 'short' : extra ? 'long' : null,
    indent: row.label.text.length - row.label.text.trimStart().length,
    settled: null,
  };
}

/** Cells of a row's fields; a currency's symbol in a field of its own belongs to the next amount. */
function cellsOf({ line, fields }: GridRow): PlacedCell[] {
  let symbol: string | null = null;
  return fields.map(({ text, start }) => {
    if (isSymbol(text)) {
      symbol = text.trim();
      return { cell: { kind: 'empty' }, line, start };
    }
    const cell = readCell(text);
    if (cell.kind === 'amount' && cell.symbol === null && symbol !== null) {
      const own = symbol;
      symbol = null;
      return { cell: { ...cell, symbol: own }, line, start };
    }
    return { cell, line, start };
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
      !(runsOn(label, next.label, pairs) || isNote(next)) ||
      (isHeadingLabel(label) && !isCutShort(label, next.label))
    )
      break;
    taken.push(next);
    label = next.label;
    if (next.hasAmounts) return taken;
  }
  // Lines that lead to no amounts are one heading only if each begins in the middle of a sentence.
  return taken.every((draft, index) => index === 0 || startsLow(draft.label) || isNote(draft))
    ? taken
    : taken.slice(0, 1);
}

/** A line of nothing but words in parentheses, such as a unit: the end of the heading above. */
const isNote = ({ label, hasAmounts }: Draft): boolean => !hasAmounts && /^\([^()]+\)$/.test(label);

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

/** The printed percentage of a cell, where it has one for certain; a dash among percentages is one too. */
export const percentOf = (cell: Cell | undefined): Amount | null =>
  cell?.kind === 'percent'
    ? cell.amount
    : cell?.kind === 'amount' && cell.amount.value === null
      ? cell.amount
      : null;

/** All that a cell may mean. */
export function readingsOf(cell: Cell | undefined): readonly Amount[] {
  if (cell === undefined) return [];
  if (cell.kind === 'amount') return [cell.amount];
  return cell.kind === 'malformed' || cell.kind === 'merged' || cell.kind === 'noise' ? cell.readings : [];
}
