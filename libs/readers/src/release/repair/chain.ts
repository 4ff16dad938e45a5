import { add, negate, type Decimal } from '#libs/figures';
import { isSumLabel, isTotalLabel } from '../labels.js';
import { amountOf, type Draft } from '../rows.js';
import type { Window } from './judge.js';
import type { Label } from './labelings.js';
import type { Token } from './lines.js';

const isSum = (label: string): boolean => isTotalLabel(label) || isSumLabel(label);

const labelOf = (drafts: readonly Draft[]): string => drafts.map(({ label }) => label).join(' ');

const valued = (groups: Window['before']): Window['before'] =>
  groups.filter((drafts) => drafts.some(({ hasAmounts }) => hasAmounts));

/** A column's totals, each the one before it and the lines between, or those lines alone. */
export class Chain {
  private readonly opening: { readonly total: Decimal | null; readonly lines: Decimal };
  private readonly closing: readonly { readonly isSum: boolean; readonly value: Decimal }[];

  constructor(
    private readonly labels: readonly Label[],
    { before, after }: Window,
    field: number,
  ) {
    const valueOf = (drafts: readonly Draft[]): Decimal =>
      amountOf(drafts.find(({ hasAmounts }) => hasAmounts)?.cells[field]?.cell)?.value ?? '0';
    const rows = valued(before);
    const last = rows.findLastIndex((drafts) => isSum(labelOf(drafts)));
    this.opening = {
      total: last < 0 ? null : valueOf(rows[last]!),
      lines: rows.slice(last + 1).reduce((sum, drafts) => add(sum, valueOf(drafts)), '0'),
    };
    const next = valued(after);
    const end = next.findIndex((drafts) => isSum(labelOf(drafts)));
    this.closing = next
      .slice(0, end + 1)
      .map((drafts) => ({ isSum: isSum(labelOf(drafts)), value: valueOf(drafts) }));
  }

  foots(aligned: readonly (Token | null)[]): boolean {
    let { total, lines } = this.opening;
    let at = 0;
    const rows = this.labels.map(({ label, isHeading }) => ({
      isHeading,
      isSum: isSum(label),
      value: isHeading ? '0' : (aligned[at++]?.amount.value ?? '0'),
    }));
    for (const row of [...rows, ...this.closing.map((each) => ({ ...each, isHeading: false }))]) {
      if (row.isHeading) continue;
      if (!row.isSum) {
        lines = add(lines, row.value);
        continue;
      }
      if (row.value !== lines && (total === null || add(row.value, negate(total)) !== lines)) return false;
      total = row.value;
      lines = '0';
    }
    return lines === '0' || this.closing.length > 0;
  }
}
