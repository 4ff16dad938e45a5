import { csvLines } from '#libs/app';
import type { StandardStatementJson, StatementJson } from '#libs/views';
import { dimensionsName, periodName, unitName } from './amounts.js';

/** A statement as CSV: a row a line, a column a period; values in whole units, never scaled. */
export function statementCsv({ columns, rows }: StatementJson | StandardStatementJson): string {
  const heads = columns.map(({ period, unit, dimensions }) =>
    [periodName(period), unitName(unit), dimensionsName(dimensions)].filter(Boolean).join(' '),
  );
  return csvLines([
    ['label', 'concept', 'depth', ...heads],
    ...rows.map(({ label, concept, depth, figures }) => [
      label,
      concept ?? '',
      depth,
      ...figures.map((figure) => (figure === null ? '' : (figure.value ?? 'nil'))),
    ]),
  ]);
}
