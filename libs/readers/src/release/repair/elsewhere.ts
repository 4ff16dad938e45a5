import { absolute, type Decimal } from '#libs/figures';
import { CONCEPTS } from '../dictionary/concepts.data.js';
import { normal } from '../labels.js';
import { amountOf } from '../rows.js';
import { solidRows } from '../solid.js';
import type { Column } from '../columns.js';
import type { Table } from '../table.js';

/** The sizes of the amounts that a document's tables prove, by what they measure, period and currency. */
export class Sizes {
  private readonly sizes = new Map<string, { readonly table: Table; readonly size: Decimal }[]>();

  constructor(tables: readonly Table[]) {
    for (const table of tables) this.learn(table);
  }

  /** What the other tables say of a line, where they say one thing. Signs may differ: bridges turn them. */
  of(table: Table, label: string, column: Column): Decimal | null {
    const found = (this.sizes.get(keyOf(label, column)) ?? []).filter(
      (each) => each.table.number !== table.number,
    );
    const sizes = new Set(found.map(({ size }) => size));
    return sizes.size === 1 ? [...sizes][0]! : null;
  }

  private learn(table: Table): void {
    for (const row of solidRows({ ...table, rounded: 'none' })) {
      for (const column of table.columns) {
        const amount = amountOf(table.rows[row]!.cells[column.field]?.cell);
        if (!amount || table.rowKinds[row] !== 'money') continue;
        const key = keyOf(table.rows[row]!.label, column);
        const size = absolute(amount.value ?? '0');
        this.sizes.set(key, [...(this.sizes.get(key) ?? []), { table, size }]);
      }
    }
  }
}

/** Labels that the dictionary takes for one concept are one line, whatever their signs. */
export function lineKey(label: string): string {
  const words = normal(label);
  const entry = CONCEPTS.find(
    (each) => !each.section && each.period === 'duration' && each.label.test(words),
  );
  return entry?.concept ?? words;
}

const keyOf = (label: string, { period, currency }: Column): string =>
  `${lineKey(label)}|${period}|${currency}`;
