import pc from 'picocolors';
import type { TieJson } from '#libs/views';
import { amount, day, periodName, shortHash, unitName } from './amounts.js';
import { cut, table } from './table.js';

const LABEL_WIDTH = 48;

/** Checks, one a line, and how many came out how. */
export function renderTies(ties: readonly TieJson[]): string {
  if (ties.length === 0) return 'nothing is stated twice';
  const rows = ties.map((tie) => [
    tie.outcome === 'exception' ? pc.yellow(tie.outcome) : tie.outcome,
    cut(tie.label ?? tie.concept, LABEL_WIDTH),
    periodName(tie.period),
    amount(tie.value),
    amount(tie.with.value),
    unitName(tie.unit),
    `${day(tie.publishedAt)} ${shortHash(tie.source.document)}`,
    tie.independent ? '' : pc.dim('same source'),
  ]);
  const counts = ['exact', 'within-rounding', 'exception'].map(
    (outcome) => `${ties.filter((tie) => tie.outcome === outcome).length} ${outcome.replace('-', ' ')}`,
  );
  return `${table(rows, ['left', 'left', 'left', 'right', 'right', 'left', 'left', 'left'])}\n\n${counts.join(', ')}`;
}
