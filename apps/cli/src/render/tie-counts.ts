import pc from 'picocolors';
import type { TieJson } from '#libs/views';
import { day, shortHash } from './amounts.js';
import { grouped, table } from './table.js';

const TITLE_WIDTH = 66;

/** How a check came out; what has nothing to be compared with is counted apart from what disagrees. */
type Column = TieJson['outcome'] | 'alone';

const COLUMNS: readonly (readonly [Column, string])[] = [
  ['exact', 'exact'],
  ['within-rounding', 'within rounding'],
  ['exception', 'exceptions'],
  ['alone', 'no terms'],
];

/** Checks counted by table and method. */
export function renderTieCounts(ties: readonly TieJson[]): string {
  if (ties.length === 0) return NO_TIES;
  const tables = grouped(ties, headingOf);
  const rows: string[][] = [['', ...COLUMNS.map(([, name]) => pc.dim(name))]];
  for (const [heading, members] of tables) {
    rows.push([pc.bold(ended(heading, TITLE_WIDTH))]);
    for (const [method, checks] of grouped(members, (tie) => tie.method))
      rows.push([`  ${method}`, ...counts(checks)]);
  }
  rows.push([pc.bold('all'), ...counts(ties)]);
  const full = rows.map((row) => [...row, ...Array<string>(COLUMNS.length + 1 - row.length).fill('')]);
  return table(full, ['left', ...COLUMNS.map(() => 'right' as const)]);
}

export const NO_TIES = 'nothing to tie out: no figure is stated twice, and no sum is claimed';

function counts(ties: readonly TieJson[]): string[] {
  const columns = ties.map(columnOf);
  return COLUMNS.map(([column]) => `${columns.filter((each) => each === column).length}`);
}

const columnOf = ({ outcome, terms }: TieJson): Column => (terms.length === 0 ? 'alone' : outcome);

/** A text's end: tables of one document begin alike. */
export const ended = (text: string, width: number): string =>
  text.length <= width ? text : `…${text.slice(text.length - width + 1)}`;

/** Where a check belongs: the table of its value, the sentences of its document, or none of one document. */
export function headingOf({ derived, statement, publishedAt, source }: TieJson): string {
  if (derived) return 'Across documents (computed, not recorded)';
  return `${statement?.title || 'In the text'} · ${day(publishedAt)}, ${shortHash(source.document)}`;
}
