import { absolute, compare, duration, type Decimal } from '#libs/figures';
import { isMonthEnd, monthsBefore } from './dates.js';
import { normal } from './labels.js';
import { amountOf, readingsOf, type Row } from './rows.js';
import type { Table } from './table.js';

const AMOUNT_MIN = '1000';
const LENGTHS = [3, 6, 9, 12] as const;

/**
 * Gives back what a damaged header lost, where another table of the document proves it: a line of the
 * same name that agrees in every column, and in no table of another length. Else the table stays as it is.
 */
export function repaired(tables: readonly Table[]): readonly Table[] {
  return tables.map((table) => {
    const lost = table.columns.some((column) => column.end !== null && column.period === null);
    if (!lost && table.scale !== null) return table;
    if (table.columns.length < 2 || table.columns.some((column) => column.end === null)) return table;
    const agreeing = tables.filter(
      (other) => other !== table && isSibling(table, other) && agrees(table, other),
    );
    const lengths = new Set(agreeing.map(monthsOf));
    const scales = new Set(agreeing.map((other) => other.scale));
    if (lengths.size !== 1 || scales.size !== 1) return table;
    const months = [...lengths][0]!;
    if (lost && (months === null || !table.columns.every((column) => isMonthEnd(column.end!)))) return table;
    const columns = table.columns.map((column) =>
      column.period === null
        ? { ...column, period: duration(monthsBefore(column.end!, months ?? 0), column.end!) }
        : column,
    );
    return { ...table, columns, scale: table.scale ?? [...scales][0]! };
  });
}

/** The months that all columns of a table last, or `null`. */
function monthsOf({ columns }: Table): number | null {
  const found = LENGTHS.find((months) =>
    columns.every(
      ({ period, end }) =>
        end !== null && isMonthEnd(end) && period === duration(monthsBefore(end, months), end),
    ),
  );
  return found ?? null;
}

function isSibling(table: Table, other: Table): boolean {
  return (
    other.scale !== null &&
    other.columns.length === table.columns.length &&
    other.columns.every((column, index) => {
      const own = table.columns[index]!;
      if (
        column.problem !== null ||
        column.period === null ||
        column.end !== own.end ||
        column.currency !== own.currency
      )
        return false;
      return own.period === null || own.period === column.period;
    })
  );
}

/** Whether a line of both tables agrees in every column, for certain in two of them. */
function agrees(table: Table, other: Table): boolean {
  for (const row of table.rows) {
    if (row.isHeading) continue;
    const label = normal(row.label);
    const match = other.rows.find((each) => !each.isHeading && normal(each.label) === label);
    if (match && rowsAgree(row, match, table, other)) return true;
  }
  return false;
}

function rowsAgree(row: Row, match: Row, table: Table, other: Table): boolean {
  let certain = 0;
  for (let index = 0; index < table.columns.length; index++) {
    const theirs = amountOf(match.cells[other.columns[index]!.field]?.cell)?.value ?? null;
    if (theirs === null || !isLarge(theirs)) return false;
    const cell = row.cells[table.columns[index]!.field]?.cell;
    if (!readingsOf(cell).some((amount) => amount.value === theirs)) return false;
    if (amountOf(cell) !== null) certain++;
  }
  return certain > 1;
}

const isLarge = (value: Decimal): boolean => compare(absolute(value), AMOUNT_MIN) >= 0;
