import Big from 'big.js';
import { shownRows, type AnyFigure, type AnyStatement } from '../statement/shown-rows.js';
import { dimensionsName, periodParameter, unitName } from '../ui/names.js';

type Column = AnyStatement['columns'][number];

/** A line of a statement as both sides show it; `null` on the side that does not have it. */
export interface MergedRow {
  readonly key: string;
  readonly label: string;
  readonly role: string;
  readonly depth: number;
  readonly before: AnyFigure;
  readonly after: AnyFigure;
  readonly difference: string | null;
  readonly isChanged: boolean;
  readonly isPerUnit: boolean;
}

/** A column's name in an address: the same period, unit and dimensions on both sides. */
export const columnKey = ({ period, unit, dimensions }: Column): string =>
  [periodParameter(period), unitName(unit), dimensionsName(dimensions)].filter(Boolean).join(' ');

/** The columns of both sides, those of the later one first. */
export function columnsOf(
  before: AnyStatement | undefined,
  after: AnyStatement | undefined,
): readonly Column[] {
  const all = [...(after?.columns ?? []), ...(before?.columns ?? [])] as readonly Column[];
  return [...new Map(all.map((column) => [columnKey(column), column])).values()];
}

/**
 * One column of two statements, line by line: in the order of the later one, with lines that only the earlier has behind the one that
 * they follow there.
 */
export function mergedRows(
  before: AnyStatement | undefined,
  after: AnyStatement | undefined,
  column: string,
): readonly MergedRow[] {
  const [ours, theirs] = [linesOf(before, column), linesOf(after, column)];
  const left = new Map(ours.map((line) => [line.key, line]));
  const known = new Set(theirs.map(({ key }) => key));
  const rows: MergedRow[] = [];
  const onlyBefore = (start: number): void => {
    for (const line of ours.slice(start)) {
      if (known.has(line.key)) return;
      rows.push(merged(line, line.figure, null));
    }
  };
  onlyBefore(0);
  for (const line of theirs) {
    const same = left.get(line.key);
    rows.push(merged(line, same?.figure ?? null, line.figure));
    if (same) onlyBefore(ours.indexOf(same) + 1);
  }
  return rows;
}

interface Line extends Pick<MergedRow, 'key' | 'label' | 'role' | 'depth' | 'isPerUnit'> {
  readonly figure: AnyFigure;
}

/** Its lines in one column; a line is known by its concept and label, and by which of these it is. */
function linesOf(statement: AnyStatement | undefined, column: string): readonly Line[] {
  if (!statement) return [];
  const index = (statement.columns as readonly Column[]).findIndex((each) => columnKey(each) === column);
  const counts = new Map<string, number>();
  return shownRows(statement).map(({ row, isPerUnit }) => {
    const { label, role, depth } = row;
    const name = statement.presentation === 'as-filed' ? (row.concept ?? label) : label;
    const nth = counts.get(name) ?? 0;
    counts.set(name, nth + 1);
    const figure = (row.figures as readonly AnyFigure[])[index] ?? null;
    return { key: `${name} ${nth}`, label, role, depth, figure, isPerUnit };
  });
}

function merged(line: Omit<Line, 'figure'>, before: AnyFigure, after: AnyFigure): MergedRow {
  const [from, to] = [before?.value ?? null, after?.value ?? null];
  const { key, label, role, depth, isPerUnit: perUnit } = line;
  return {
    key,
    label,
    role,
    depth,
    isPerUnit: perUnit,
    before,
    after,
    difference: from === null || to === null || from === to ? null : new Big(to).minus(from).toFixed(),
    isChanged: from !== to,
  };
}
