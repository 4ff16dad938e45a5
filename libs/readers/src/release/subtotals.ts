import { isNoise, isSumLabel, isTotalLabel, loneSplits } from './labels.js';
import { isAlike, mayHaveShifted } from './marks.js';
import { amountOf, type Row } from './rows.js';
import type { Network } from './sums.js';

/**
 * The lines without a label that are plainly subtotals printed without one: in every column, and in two or more, each
 * is exactly what the lines right above it add up to. All of those have labels, none of them a total's; none
 * may have lost its values to the next line, and the last may not hold the label that is missing.
 */
export function subtotalsOf(
  rows: readonly Row[],
  itemRows: readonly (readonly number[])[],
  networks: readonly Network[],
): ReadonlySet<number> {
  const subtotals = new Set<number>();
  for (const { total, terms, footing } of networks) {
    const row = itemRows[total]![0]!;
    const items = terms.map(({ item }) => item);
    if (!isNoise(rows[row]!.label) || footing.length < 2 || items.length < 2) continue;
    if (!footing.every((each) => each === 'exact') || terms.some(({ weight }) => weight !== 1)) continue;
    const first = Math.min(...items);
    if (items.length !== total - first) continue;
    if (!mayBeApart(rows, itemRows[first]![0]!, row)) subtotals.add(row);
  }
  return subtotals;
}

/**
 * The rows with those subtotals named that stand where the layout calls for one: below all lines of a heading, by the
 * heading's words; or below a line and what is taken off it, by both of their labels. They have an amount in every
 * column, none like a neighbour's: a row's blurred copy is no subtotal. What follows stands under the heading no more.
 */
export function withNamedSubtotals(
  rows: readonly Row[],
  subtotals: ReadonlySet<number>,
  itemRows: readonly (readonly number[])[],
  networks: readonly Network[],
  fields: readonly number[],
): readonly Row[] {
  const named = [...rows];
  for (const { total, terms } of networks) {
    const row = itemRows[total]![0]!;
    if (!subtotals.has(row)) continue;
    const lines = terms.flatMap(({ item }) => itemRows[item]!).toSorted((left, right) => left - right);
    const heading = named[lines[0]! - 1];
    const name = heading?.isHeading ? nameOf(heading) : nameOfLess(lines.map((line) => rows[line]!));
    if (name === null || !fields.every((field) => amountOf(rows[row]!.cells[field]?.cell)?.value)) continue;
    const beside = [rows[row - 1], rows[row + 1]];
    if (beside.some((each) => each && !each.isHeading && isAlike(rows[row]!, each, fields))) continue;
    const { section, depth } = heading?.isHeading ? heading : rows[lines[0]!]!;
    named[row] = { ...rows[row]!, label: name, section, depth };
    if (!heading?.isHeading) continue;
    const inside = rows[row]!.section.join('\n');
    for (let next = row + 1; named[next] && !named[next]!.isHeading; next++) {
      if (named[next]!.section.join('\n') !== inside) break;
      named[next] = { ...named[next]!, section };
    }
  }
  return named;
}

function nameOf({ label }: Row): string | null {
  const name = label.replace(/[\s:]+$/, '');
  return isNoise(name) ? null : name;
}

/** `Equipment` and `Less: accumulated depreciation` make `Equipment, less: accumulated depreciation`. */
function nameOfLess([first, ...others]: readonly Row[]): string | null {
  if (!others.every(({ label }) => /^less\b/i.test(label))) return null;
  return [first!.label, ...others.map(({ label }) => label.replace(/^L(?=ess\b)/, 'l'))].join(', ');
}

function mayBeApart(rows: readonly Row[], from: number, total: number): boolean {
  const above = rows.slice(Math.max(0, from - 1), total);
  return (
    loneSplits(rows[total - 1]!.label).length > 0 ||
    above.some((row, index) => {
      if (row.isHeading)
        return mayHaveShifted(row) && !(index === 0 && from > 0 && isIndented(row, above.slice(1)));
      if (row.runsOn !== null) return true;
      const isTerm = index > 0 || from === 0;
      return isTerm && (isNoise(row.label) || isTotalLabel(row.label) || isSumLabel(row.label));
    })
  );
}

/**
 * Whether lines are set under a heading that nothing else tells from a line: all of them alike and farther in, and none
 * by its words a sum of those before it, whose amounts might have come down from the heading.
 */
const isIndented = (heading: Row, lines: readonly Row[]): boolean =>
  lines.every(
    ({ label, depth }) => depth > heading.depth && depth === lines[0]!.depth && !MADE_OF_OTHERS.test(label),
  );

const MADE_OF_OTHERS = /^(?:less|net|gross|adjusted)\b|\b(?:net|profit|income|loss|earnings|margin|ebitda)$/i;
