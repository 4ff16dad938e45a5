import { isNoise, isSumLabel, isTotalLabel, loneSplits } from './labels.js';
import { mayHaveShifted } from './marks.js';
import type { Row } from './rows.js';
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

function mayBeApart(rows: readonly Row[], from: number, total: number): boolean {
  const above = rows.slice(Math.max(0, from - 1), total);
  return (
    loneSplits(rows[total - 1]!.label).length > 0 ||
    above.some((row, index) => {
      if (row.isHeading) return mayHaveShifted(row);
      if (row.runsOn !== null) return true;
      const isTerm = index > 0 || from === 0;
      return isTerm && (isNoise(row.label) || isTotalLabel(row.label) || isSumLabel(row.label));
    })
  );
}
