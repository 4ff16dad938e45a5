import { words } from '../ui/names.js';
import type { AnyStatement } from './shown-rows.js';

/** What stands where no amount does: a sign, and why. */
export interface Gap {
  readonly sign: string;
  readonly why: string;
}

/** Why a cell is empty, where there is more to say than that nothing is stated there. */
export function gapOf(statement: AnyStatement, row: number, column: number): Gap | null {
  if (statement.presentation === 'as-filed') {
    const exception = statement.exceptions.find((one) => one.row === row);
    return exception ? { sign: '?', why: exception.why } : null;
  }
  const reason = statement.rows[row]?.reasons[column];
  if (reason === undefined || reason === null || reason === 'not-stated') return null;
  const gap = statement.gaps.find((one) => one.row === row && one.column === column);
  return { sign: reason === 'in-doubt' ? '?' : '⊘', why: gap?.why ?? words(reason) };
}
