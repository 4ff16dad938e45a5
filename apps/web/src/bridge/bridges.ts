import type { Statement } from '#libs/client';
import { dimensionsName, spanName, unitName } from '../ui/names.js';

type Bridge = Statement['bridges'][number];
type Column = Statement['columns'][number];

/** A bridge, and its place among those of its document. */
export interface ChosenBridge {
  readonly bridge: Bridge;
  readonly column: Column;
  readonly title: string;
  /** Bridges to other measures, in the same column. */
  readonly measures: readonly Bridge[];
  /** Bridges to the same measure, in other columns. */
  readonly columns: readonly Bridge[];
}

/**
 * The bridge to a figure; without one, the first of the latest and shortest period in the currency of the books, and
 * sooner one that begins at a line of a statement than a sum of adjustments.
 */
export function chosenBridge(statement: Statement, figureId: string | undefined): ChosenBridge | null {
  const { bridges, columns, rows } = statement;
  const bridge = bridges.find((each) => each.figureId === figureId) ?? firstOf(statement);
  if (!bridge) return null;
  return {
    bridge,
    column: columns[bridge.column]!,
    title: rows[bridge.row]!.label,
    measures: firstOfEach(
      bridges.filter(({ column }) => column === bridge.column),
      ({ row }) => row,
    ),
    columns: firstOfEach(
      bridges.filter(({ row }) => row === bridge.row),
      ({ column }) => column,
    ),
  };
}

/** The bridge that a term is the outcome of, where the same table explains it too. */
export const bridgeUnder = (statement: Statement, of: Bridge, figureId: string): Bridge | undefined =>
  statement.bridges.find(
    (each) => each.figureId === figureId && each.column === of.column && each.row < of.row,
  );

/** `3 months to 2021-06-30 · CNY`. */
export function columnName({ period, unit, dimensions }: Column): string {
  const end = 'instant' in period ? period.instant : period.end;
  const span = spanName(period);
  const parts = [span === null ? end : `${span} to ${end}`, unitName(unit), dimensionsName(dimensions)];
  return parts.filter((part) => part !== '').join(' · ');
}

function firstOf({ bridges, columns }: Statement): Bridge | undefined {
  const rank = ({ column, terms }: Bridge): string => {
    const { period, dimensions } = columns[column]!;
    const [start, end] = 'instant' in period ? [period.instant, period.instant] : [period.start, period.end];
    const isOfBooks = Object.keys(dimensions).length === 0;
    return `${Number(isOfBooks)} ${end} ${start} ${Number(terms[0]?.line != null)}`;
  };
  return bridges.reduce<Bridge | undefined>(
    (best, each) => (best === undefined || rank(each) > rank(best) ? each : best),
    undefined,
  );
}

/** A measure may stand in a column twice, with other terms: the first is shown. */
const firstOfEach = (bridges: readonly Bridge[], keyOf: (bridge: Bridge) => number): readonly Bridge[] =>
  bridges.filter((bridge, index) => bridges.findIndex((each) => keyOf(each) === keyOf(bridge)) === index);
