import { masked } from '../markup.js';
import type { Line } from '../rendition.js';
import { isYearText } from '../words.js';
import type { Field } from './grid.js';

const LINE_LENGTH_MAX = 400;
const NUMBER = /^\(?[-–—−]?(?:US\$|[$€£¥])?\(?\d[\d,.]*\)?%?\)?$/;
const OTHER = /^(?:[$€£¥]|US\$|RMB|[-–—−]{1,3}%?|_{1,3}|\)|%|\)%|n\/m|NM|N\/A)$/;

/** A line set out with spaces: its label, and its amounts as cells. */
export interface LayoutLine {
  readonly line: Line;
  readonly label: Field;
  readonly cells: readonly Field[];
}

/** The pieces of a line that two spaces or more set apart. */
export function groupsOf(text: string): readonly Field[] {
  const groups: Field[] = [];
  for (const found of masked(text.slice(0, LINE_LENGTH_MAX)).matchAll(/\S+(?: \S+)*/g)) {
    groups.push({ text: found[0], start: found.index });
  }
  return groups;
}

/** Splits a line into its label and the amounts at its end; none where it ends in words. */
export function layoutLine(line: Line): LayoutLine {
  const text = masked(line.text);
  const none = { line, label: { text, start: 0 }, cells: [] };
  if (text.length > LINE_LENGTH_MAX || !/\d|[–—-]\s*$/.test(text)) return none;
  const tokens = tokensOf(text);
  let first = firstValue(tokens);
  // Amounts stand apart from the label by a gap, so that a label's own last number stays its own.
  while (first < tokens.length && !isApart(text, tokens[first]!)) first++;
  const cells = cellsOf(text, tokens.slice(first));
  if (cells.length === 0) return none;
  return { line, label: { text: text.slice(0, cells[0]!.start), start: 0 }, cells };
}

/** The amounts that a line ends with, whatever stands before them. */
export function amountsAtEnd(text: string): readonly Field[] {
  const tokens = tokensOf(text);
  return cellsOf(text, tokens.slice(firstValue(tokens)));
}

/** The words of a line; a currency's symbol that stands right after an amount begins the next. */
const tokensOf = (text: string): readonly Field[] =>
  [...text.matchAll(/\S+?(?<=[\d)])(?=(?:US\$|[$€£¥])(?:\s|$))|\S+/g)].map((found) => ({
    text: found[0],
    start: found.index,
  }));

function firstValue(tokens: readonly Field[]): number {
  let first = tokens.length;
  while (first > 0 && isValue(tokens[first - 1]!.text)) first--;
  return first;
}

/** Whether a line is years over columns and nothing else. */
export const isYearLine = (groups: readonly Field[]): boolean =>
  groups.length > 0 && groups.every((group) => group.text.split(' ').every((word) => isYearText(word)));

const isValue = (token: string): boolean => NUMBER.test(token) || OTHER.test(token);

function isApart(text: string, token: Field): boolean {
  const before = text.slice(0, token.start);
  return before.trim() === '' || before.endsWith('  ') || /^[$€£¥]/.test(token.text);
}

/** Tokens put together: a currency's symbol with the amount after it, a percent sign with the one before. */
function cellsOf(text: string, tokens: readonly Field[]): readonly Field[] {
  const cells: { start: number; end: number; open: boolean }[] = [];
  for (const token of tokens) {
    const end = token.start + token.text.length;
    const last = cells.at(-1);
    if (/^(?:\)|%|\)%)$/.test(token.text) && last && !last.open) last.end = end;
    else if (last?.open) Object.assign(last, { end, open: false });
    else cells.push({ start: token.start, end, open: /^(?:[$€£¥]|US\$|RMB)$/.test(token.text) });
  }
  return cells.map(({ start, end }) => ({ text: text.slice(start, end), start }));
}
