import { readCell, isSymbol } from '../numbers.js';
import { isYearText } from '../words.js';
import type { Box } from './boxes.js';
import { joined } from './traced.js';

/** Boxes of a row that print one thing together: `$`, `(1,234` and `)` in cells of their own. */
export interface Group extends Box {
  /** Whether it holds an amount, or a dash for one. */
  readonly isAmount: boolean;
}

const CLOSING = /^(?:\)|%|\)\s?%|%\s?\))$/;

/** Puts together what a row prints over several cells; no cell is joined across another that shows something. */
export function groupsOf(boxes: readonly Box[]): readonly Group[] {
  const groups: Group[] = [];
  let open: Box | null = null;
  for (const box of boxes) {
    const last = groups.at(-1);
    if (CLOSING.test(box.text) && last !== undefined && open === null && /\d|[-–—]/.test(last.text)) {
      groups[groups.length - 1] = groupOf({ ...last, ...joined([last, box], ''), to: box.to });
      continue;
    }
    // A symbol belongs to the amount after it; over a column it stands for itself.
    if (open !== null && !/^(?:\(|[-–—−]?\s?[\d.]|[-–—−]+$)/.test(box.text)) {
      groups.push(groupOf(open));
      open = null;
    }
    if (open !== null) {
      const whole = joined([open, box], open.text.endsWith('(') ? '' : ' ');
      groups.push(groupOf({ ...box, ...whole, from: open.from, indent: open.indent }));
      open = null;
    } else if (isSymbol(box.text) || /^\S{0,3}\($/.test(box.text)) open = box;
    else groups.push(groupOf(box));
  }
  if (open !== null) groups.push(groupOf(open));
  return groups;
}

function groupOf(box: Box): Group {
  const { kind } = readCell(box.text);
  const isAmount = kind === 'amount' || kind === 'percent' || kind === 'merged' || kind === 'malformed';
  return { ...box, isAmount: isAmount && !isYearText(box.text) };
}

/** Grid columns that hold one column of amounts. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The columns of amounts: amounts of different rows that overlap stand in one. The narrow ones first, so that an
 * amount which spans two columns joins neither, and belongs to none for certain.
 */
export function spansOf(rows: readonly (readonly Group[])[], labelEnd: number): readonly Span[] {
  const amounts = rows
    .flatMap((groups) => groups.filter((group) => group.isAmount && group.from >= labelEnd))
    .toSorted((left, right) => left.to - left.from - (right.to - right.from) || left.from - right.from);
  const spans: Span[] = [];
  for (const { from, to } of amounts) {
    const met = spans.flatMap((span, index) => (overlap(span, { from, to }) ? [index] : []));
    if (met.length > 1) continue;
    if (met.length === 0) spans.push({ from, to });
    else {
      const span = spans[met[0]!]!;
      const wider = { from: Math.min(span.from, from), to: Math.max(span.to, to) };
      const isFree = spans.every((other, index) => index === met[0] || !overlap(other, wider));
      if (isFree) spans[met[0]!] = wider;
    }
  }
  return spans.toSorted((left, right) => left.from - right.from);
}

export const overlap = (left: Span, right: Span): boolean => left.from < right.to && right.from < left.to;
