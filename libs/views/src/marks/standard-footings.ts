import { worst } from '../figure-state.js';
import type { StandardStatementJson } from '../statement/standard/standard-json.js';
import type { CheckMark } from './mark-json.js';

/** The totals of a standard statement that an identity or a footing of it makes, by figure. */
export function standardFootings(statement: StandardStatementJson): ReadonlyMap<string, CheckMark> {
  const rows = new Map(statement.rows.map((row) => [row.line, row]));
  const marks = new Map<string, CheckMark>();
  for (const { equation, column, outcome, difference } of statement.identities) {
    if (outcome === 'untested' || outcome === 'remainder') continue;
    const total = equation.slice(0, equation.indexOf(' = '));
    const figureId = rows.get(total)?.figures[column]?.figureId;
    if (figureId !== undefined) marks.set(figureId, worseOf(marks.get(figureId), { outcome, difference }));
  }
  return marks;
}

/** Of two checks the one that agrees less. */
export const worseOf = (known: CheckMark | undefined, mark: CheckMark): CheckMark =>
  known && worst(known.outcome, mark.outcome) === known.outcome ? known : mark;
