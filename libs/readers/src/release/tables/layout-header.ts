import type { Line } from '../rendition.js';
import { isHeaderText, readHeaderWords, scalesIn } from '../words.js';
import { formOf } from './delimited.js';
import type { Field, GridRow } from './grid.js';
import { groupsOf, isYearLine, type LayoutLine } from './layout-line.js';

const LINE_LENGTH_MAX = 400;
/** Words over columns that can't be told apart: no column under them is certain. */
const UNCLEAR = 'columns not told apart';
/** Words over columns beside those of periods: changes, and the numbers of notes. */
const BESIDE = new RegExp(
  [
    '^[$%#]$',
    '^(?:amounts?|notes?(?: nos?\\.?)?|var\\.?|yoy|y/y|q/q|b/\\(w\\))$',
    '^(?:(?:[$%]|percent(?:age)?|dollar) )?(?:changes?|variance|(?:inc(?:rease|\\.)?|fav(?:orable)?|better)(?: ?/? ?\\((?:dec(?:rease|\\.)?|unfav(?:orable)?|worse)\\))?|decrease)(?: %)?$',
    '^(?:%|percent)(?: of(?: (?:net )?(?:sales|revenues?|total))?)?$',
    '^(?:of )?(?:net )?(?:sales|revenues?|total)$',
  ].join('|'),
  'i',
);

/** Whether a line begins a header: the words of a period or a date, apart from the text around. */
export function startsHeader({ text }: Line): boolean {
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

/** Whether a line is words over columns, perhaps after a label of its own. */
export function isHeaderLine(text: string): boolean {
  if (text.length > LINE_LENGTH_MAX || formOf(text) !== null || !/^\s{12}|\S\s{3,}\S/.test(text))
    return false;
  const groups = groupsOf(text);
  const [first, ...others] = groups;
  if (first === undefined) return false;
  if (isYearLine(groups)) return true;
  if (!others.every(isOverColumn) || !groups.some(isOfPeriod)) return false;
  return isOverColumn(first) || others.length > 0;
}

const isOfPeriod = (group: Field): boolean => isHeaderText(group.text) || isYearLine([group]);

const isOverColumn = (group: Field): boolean => isOfPeriod(group) || BESIDE.test(group.text);

/** Whether a line is words over columns of changes and nothing else, which may follow in a header. */
export const isBesideLine = (text: string): boolean =>
  /^\s{12}/.test(text) &&
  groupsOf(text).length > 0 &&
  groupsOf(text).every(({ text: group }) => BESIDE.test(group));

/** How many parentheses are open after a text. */
export function depthAfter(text: string, before: number): number {
  let depth = before;
  for (const character of text) depth += character === '(' ? 1 : character === ')' ? -1 : 0;
  return Math.max(0, depth);
}

/** A header's lines, each piece over its columns; the number of a note, where a column has them, is left out. */
export function headerRows(lines: readonly Line[], spans: readonly Box[]): readonly GridRow[] {
  const edges = spans.map(({ right }) => right);
  const left = spans[0]!.left;
  let depth = 0;
  const pieced = lines.map((line): Pieced => {
    const isNote = depth > 0 || (depthAfter(line.text, 0) > 0 && scalesIn(line.text).length > 0);
    depth = depthAfter(line.text, depth);
    return isNote ? { line, label: null, groups: [] } : piecedOf(line, edges, left);
  });
  const boxes = boxesOf(pieced, spans);
  return pieced.map(({ line, label, groups }): GridRow => {
    if (groups.length === 0) return noteRow(line, edges.length);
    const blocks = blocksOf(groups, edges, boxes);
    const fields = edges.map((_, column) => {
      const at = blocks?.findIndex(({ from, to }) => column >= from && column < to) ?? -1;
      return { text: blocks === null ? UNCLEAR : (groups[at]?.text ?? ''), start: 0 };
    });
    return { line, label: label ?? { text: '', start: 0 }, fields };
  });
}

/** A header's line in pieces; none where it is about the table as a whole. */
interface Pieced {
  readonly line: Line;
  readonly label: Field | null;
  readonly groups: readonly Field[];
}

function piecedOf(line: Line, edges: readonly number[], left: number): Pieced {
  let groups = groupsOf(line.text).filter(({ text }) => !isNotesHead(text));
  if (isYearLine(groups)) groups = groups.flatMap(words);
  const [first, ...others] = groups;
  if (first === undefined) return { line, label: null, groups };
  const end = first.start + first.text.length;
  // The scale, and what tells the days of several columns, are said of the table as a whole.
  if (others.length === 0)
    return { line, label: null, groups: isOnScale(first) || isOfYears(first) ? [] : groups };
  const isLabel =
    end < left - 1 ||
    (first.start < 12 &&
      end < edges[0]! - 12 &&
      (edges.length % groups.length !== 0 || !isOverColumn(first)));
  return isLabel ? { line, label: first, groups: others } : { line, label: null, groups };
}

/** Whether words head a column of the numbers of notes. */
const isNotesHead = (text: string): boolean => /^notes?(?: nos?\.?)?$/i.test(text.trim());

const isOnScale = ({ text }: Field): boolean =>
  scalesIn(text).length > 0 && readHeaderWords(text).dates.length === 0;

const isOfYears = ({ text }: Field): boolean => new Set(text.match(/\b(?:19|20)\d{2}\b/g)).size > 1;

const words = ({ text, start }: Field): readonly Field[] =>
  [...text.matchAll(/\S+/g)].map((found) => ({ text: found[0], start: start + found.index }));

/** A line about the table as a whole. */
const noteRow = (line: Line, width: number): GridRow => ({
  line,
  label: { text: line.text, start: 0 },
  fields: Array.from({ length: width }, () => ({ text: '', start: 0 })),
});

/** Where a column lies on a line: its amounts' first place, and that after their last digit. */
export interface Box {
  readonly left: number;
  readonly right: number;
}

/**
 * Where the columns lie: by the header itself, its lines that have a piece for each; and by those and the amounts below,
 * which a program that sets text out may have moved against it.
 */
function boxesOf(pieced: readonly Pieced[], spans: readonly Box[]): readonly (readonly Box[])[] {
  const leaves = pieced.filter(({ groups }) => groups.length === spans.length && spans.length > 1);
  if (leaves.length === 0) return [];
  const own = spans.map((_, column) => ({
    left: Math.min(...leaves.map(({ groups }) => groups[column]!.start)),
    right: Math.max(...leaves.map(({ groups }) => groups[column]!.start + groups[column]!.text.length)),
  }));
  const joint = spans.map(({ left, right }, column) => ({
    left: Math.min(left, own[column]!.left),
    right: Math.max(right, own[column]!.right),
  }));
  return [own, joint];
}

/** The columns that a piece stands over: from one, to before another. */
interface Block {
  readonly from: number;
  readonly to: number;
}

const COLUMNS_MAX = 10;
/** Shares of the distance between columns: so near to the middle is over it, so much nearer than another is surely. */
const NEAR = 0.3;
const CLEARLY = 0.2;
const NEAR_MIN = 2.5;

/** The columns of each piece of a line, or `null` where they can't be told. */
function blocksOf(
  groups: readonly Field[],
  edges: readonly number[],
  boxes: readonly (readonly Box[])[],
): readonly Block[] | null {
  const [count, width] = [groups.length, edges.length];
  const each = width / count;
  const even = groups.map((_, index) => ({ from: index * each, to: (index + 1) * each }));
  const isEven = Number.isInteger(each) && groups.every((group, index) => isOver(group, edges, even[index]!));
  if (boxes.length === 0 || count === width || width > COLUMNS_MAX) return isEven ? even : null;
  for (const places of boxes) {
    const blocks = centred(groups, places);
    if (blocks !== null) return blocks;
  }
  return isEven && count === 1 ? even : null;
}

/** The way to lay pieces over runs of columns in which each stands over the middle of its own, all columns taken if so. */
function centred(groups: readonly Field[], boxes: readonly Box[]): readonly Block[] | null {
  const [count, width] = [groups.length, boxes.length];
  const pitch = Math.min(...boxes.slice(1).map(({ right }, index) => right - boxes[index]!.right));
  const offOf = (blocks: readonly Block[]): number =>
    Math.max(
      ...blocks.map(({ from, to }, index) => {
        const middle = (boxes[from]!.left + boxes[to - 1]!.right) / 2;
        return Math.abs(middle - middleOf(groups[index]!));
      }),
    );
  // The same words stand over as many columns each.
  const isAlike = (blocks: readonly Block[]): boolean =>
    blocks.every(({ from, to }, index) => {
      const first = groups.findIndex(({ text }) => text === groups[index]!.text);
      return to - from === blocks[first]!.to - blocks[first]!.from;
    });
  // A column that lies nearer to another piece is that one's.
  const isNearest = (blocks: readonly Block[]): boolean =>
    blocks.every(({ from, to }, index) =>
      boxes.slice(from, to).every((box) => {
        const own = distance(groups[index]!, box);
        return groups.every((other) => own <= distance(other, box) + 1);
      }),
    );
  const near = (hasGaps: boolean): { readonly blocks: readonly Block[]; readonly off: number }[] =>
    waysOver(count, width, hasGaps)
      .map((blocks) => ({ blocks, off: offOf(blocks) }))
      .filter(
        ({ blocks, off }) => off <= Math.max(NEAR_MIN, NEAR * pitch) && isAlike(blocks) && isNearest(blocks),
      )
      .toSorted((a, b) => a.off - b.off);
  const [best, second] = near(false);
  if (best) return !second || second.off - best.off >= CLEARLY * pitch ? best.blocks : null;
  // Of the ways that leave columns out, those over the fewest: a piece says nothing of what it does not touch.
  const ways = near(true).map(({ blocks }) => ({ blocks, size: sizeOf(blocks) }));
  const least = Math.min(...ways.map(({ size }) => size));
  const fewest = ways.filter(({ size }) => size === least);
  return fewest.length === 1 ? fewest[0]!.blocks : null;
}

/** How far a piece is from the middle of a column. */
function distance({ text, start }: Field, { left, right }: Box): number {
  const middle = (left + right) / 2;
  return Math.max(0, start - middle, middle - start - text.length);
}

const sizeOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { from, to }) => sum + to - from, 0);

const middleOf = ({ text, start }: Field): number => start + text.length / 2;

/** The ways to lay so many pieces in their order over runs of columns; `hasGaps`: with columns left out between. */
function waysOver(count: number, width: number, hasGaps: boolean): readonly (readonly Block[])[] {
  const ways: (readonly Block[])[] = [];
  const from = (blocks: readonly Block[], at: number): void => {
    if (blocks.length === count) {
      if (hasGaps || at === width) ways.push(blocks);
      return;
    }
    for (let start = at; start < (hasGaps ? width : Math.min(at + 1, width)); start++)
      for (let to = start + 1; to <= width; to++) from([...blocks, { from: start, to }], to);
  };
  from([], 0);
  return ways;
}

/** Whether the middle of a piece lies over its columns, and over no others. */
function isOver(group: Field, edges: readonly number[], { from, to }: Block): boolean {
  const left = from === 0 ? -Infinity : edges[from - 1]! - 2;
  const right = to === edges.length ? Infinity : edges[to]! - 2;
  return middleOf(group) > left && middleOf(group) < right;
}

/** The lines of a body without the numbers of notes, where the header has a column of them. */
export function withoutNotes(header: readonly Line[], body: readonly LayoutLine[]): readonly LayoutLine[] {
  const heads = header.flatMap(({ text }) => groupsOf(text).filter((group) => isNotesHead(group.text)));
  const [head] = heads;
  if (head === undefined || heads.length > 1) return body;
  return body.map((row): LayoutLine => {
    const [first, ...others] = row.cells;
    if (first === undefined || !NOTE_NUMBER.test(first.text)) return row;
    const isUnder =
      first.start + first.text.length >= head.start - 2 && first.start <= head.start + head.text.length + 2;
    return isUnder ? { ...row, cells: others } : row;
  });
}

const NOTE_NUMBER = /^\(?\d{1,2}\)?$/;
