import { stripVTControlCharacters } from 'node:util';
import Table from 'cli-table3';
import pc from 'picocolors';

export type Align = 'left' | 'right';

const NO_BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** Rows set in columns, without lines; widths as the cells need. */
export function table(rows: readonly (readonly string[])[], align: readonly Align[]): string {
  const set = new Table({
    chars: NO_BORDERS,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colAligns: [...align],
  });
  for (const row of rows) set.push([...row]);
  return set
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Titles of columns. */
export const headed = (...titles: string[]): string[] => titles.map((title) => pc.dim(title));

const GAP = 2;
const LEAST_WIDTH = 16;

/**
 * Rows set in columns as lines, one a row, that are no wider than a terminal where that can be: one column gives way, and
 * cells of it are cut.
 */
export function fitted(
  rows: readonly (readonly string[])[],
  align: readonly Align[],
  width: number,
  yielding = 0,
): string[] {
  const widths = align.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]!))));
  const others = widths.reduce(
    (sum, each, column) => sum + (column === yielding || each === 0 ? 0 : each + GAP),
    0,
  );
  const room = Math.max(LEAST_WIDTH, width - others);
  const told = rows.map((row) =>
    row.map((cell, column) => (column === yielding ? cutShown(cell, room) : cell)),
  );
  return table(told, align).split('\n');
}

/** A text cut to a width by what it shows; a colour goes with what is cut. */
const cutShown = (text: string, width: number): string =>
  widthOf(text) <= width ? text : cut(stripVTControlCharacters(text), width);

/** A text cut to a width, with a sign that it was. */
export const cut = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, width - 1)}…`;

/** A text set in lines of a width, broken at its spaces. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Things by what they are called, in the order in which they come. */
export function grouped<T>(
  things: readonly T[],
  nameOf: (thing: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const name = nameOf(thing);
    const group = groups.get(name);
    if (group) group.push(thing);
    else groups.set(name, [thing]);
  }
  return groups;
}

/** How many characters a text shows, colours apart. */
export const widthOf = (text: string): number => stripVTControlCharacters(text).length;
