import { isSymbol } from '../numbers.js';
import type { Field, GridRow } from './grid.js';

const CLOSING = /^(?:\)|%|\)\s?%|%\s?\)|\(?bps\)?)$/;
/** What programs write for a cell that holds nothing. */
const NOTHING = /^(?:nan|none|null|unnamed: ?\d{1,3}(?:_level_\d)?)$/i;

/**
 * Puts together what stands in columns of its own though it is part of the column beside it: currency symbols, closing
 * parentheses and percent signs, and what a program repeats in each column that a cell spans. Rows of a table
 * without such columns come back as they are.
 */
export function withJoinedColumns(rows: readonly GridRow[]): readonly GridRow[] {
  const bare = withoutCopies(withoutNumbering(rows));
  const width = Math.max(0, ...bare.map(({ fields }) => fields.length));
  const groups = groupsOf(bare, width);
  return groups.length === width ? bare : bare.map((row) => joined(row, groups, width));
}

/** A program that makes tables of tables numbers their columns in a row of its own. */
function withoutNumbering(rows: readonly GridRow[]): readonly GridRow[] {
  const [first] = rows;
  if (!first) return rows;
  const texts = first.fields.map(({ text }) => text.trim());
  const start = first.label.text.trim() === '0' ? 1 : 0;
  const isNumbering =
    /^0?$/.test(first.label.text.trim()) &&
    texts.length > 1 &&
    texts.every((text, index) => text === String(index + start));
  return isNumbering ? rows.slice(1) : rows;
}

/** Labels repeated over the columns, and words for nothing, are blank there. */
function withoutCopies(rows: readonly GridRow[]): readonly GridRow[] {
  return rows.map((row) => {
    const label = row.label.text.trim();
    const saysNothing = ({ text }: Field): boolean =>
      NOTHING.test(text.trim()) || (text.trim() === label && /\p{L}{2}/u.test(label));
    const own = NOTHING.test(label) ? { ...row, label: blank(row.label) } : row;
    if (!row.fields.some(saysNothing)) return own;
    return { ...own, fields: row.fields.map((field) => (saysNothing(field) ? blank(field) : field)) };
  });
}

const blank = ({ text, start }: Field): Field => ({ text: ' '.repeat(text.length), start });

/** Columns that belong together, from and before. */
interface Group {
  readonly from: number;
  readonly to: number;
}

function groupsOf(rows: readonly GridRow[], width: number): readonly Group[] {
  const texts = Array.from({ length: width }, (_, column) =>
    rows.map(({ fields }) => fields[column]?.text.trim() ?? ''),
  );
  const groups: { from: number; to: number }[] = [];
  for (let column = 0; column < width; column++) {
    const last = groups.at(-1);
    if (last && belongs(texts.slice(last.from, column), texts[column]!)) last.to = column + 1;
    else groups.push({ from: column, to: column + 1 });
  }
  return groups;
}

/** Whether a column is part of those before it: symbols before it, signs after them, or the same again. */
function belongs(before: readonly (readonly string[])[], own: readonly string[]): boolean {
  if (before.every(isSymbols) && before.length === 1) return own.some((text) => /\d/.test(text));
  const isClosing =
    own.some((text) => CLOSING.test(text)) &&
    own.every((text, row) => {
      if (text === '') return true;
      const left = before.map((column) => column[row]!).findLast((each) => each !== '') ?? '';
      return CLOSING.test(text) ? /\d|[-–—]/.test(left) : left === text;
    });
  return isClosing || isCopy(before.at(-1)!, own, before.slice(0, -1));
}

/** Whether a column holds symbols and what a header says over it, and nothing else. */
function isSymbols(column: readonly string[]): boolean {
  const first = column.findIndex(isSymbol);
  return first >= 0 && column.slice(first).every((text) => text === '' || isSymbol(text));
}

/** Whether a column says in each row what the one beside it says, or what only a symbol or sign stands beside. */
function isCopy(
  left: readonly string[],
  own: readonly string[],
  further: readonly (readonly string[])[],
): boolean {
  let amounts = 0;
  const isSame = own.every((text, row) => {
    const beside = left[row]!;
    if (text === beside) {
      if (/\d/.test(text) && !/^(?:19|20)\d{2}$/.test(text)) amounts++;
      return true;
    }
    if (isSymbol(beside)) return /\d|[-–—]/.test(text);
    return further.some((column) => isSymbol(column[row]!)) && (text === '' || CLOSING.test(text));
  });
  return isSame && amounts > 0;
}

function joined(row: GridRow, groups: readonly Group[], width: number): GridRow {
  const { fields } = row;
  const whole = groups.filter(({ to }) => to <= fields.length);
  const rest = fields.length > width ? fields.slice(width) : [];
  return {
    ...row,
    fields: [...whole.map(({ from, to }) => joinedField(row, fields.slice(from, to))), ...rest],
  };
}

/** Fields as one: a text from the first that says something to the last, the same said again left out. */
function joinedField({ line }: GridRow, fields: readonly Field[]): Field {
  const told = fields.filter(
    ({ text }, index) =>
      text.trim() !== '' && !fields.slice(0, index).some((other) => other.text.trim() === text.trim()),
  );
  const [first] = told;
  if (!first) return fields[0]!;
  const end = told.at(-1)!.start + told.at(-1)!.text.length;
  const characters = Array.from({ length: Math.min(end, line.text.length) - first.start }, () => ' ');
  for (const { text, start } of told)
    for (let at = 0; at < text.length; at++) characters[start - first.start + at] = text[at]!;
  return { text: characters.join(''), start: first.start };
}
