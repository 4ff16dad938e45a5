import type { AnyRow, AnyStatement } from './shown-rows.js';

/** What a figure said before the last move in time; null: nil; undefined: its column did not show it. */
export type Before = ReadonlyMap<string, string | null | undefined>;

const NOTHING: Before = new Map();

/**
 * Figures of a statement that said something else in the one shown before, or nothing. Columns that were not there before
 * changed nothing: they are shown for the first time.
 */
export function changedFigures(before: AnyStatement | undefined, after: AnyStatement): Before {
  if (before === undefined || before === after) return NOTHING;
  const earlier = new Map(figuresOf(before).map(({ figureId, value }) => [figureId, value]));
  const columns = new Set(before.columns.map(columnKey));
  const changed = new Map<string, string | null | undefined>();
  for (const { figureId, value, column } of figuresOf(after)) {
    const isKnown = earlier.has(figureId);
    if (isKnown ? earlier.get(figureId) !== value : columns.has(column)) {
      changed.set(figureId, earlier.get(figureId));
    }
  }
  return changed;
}

interface PlacedFigure {
  readonly figureId: string;
  readonly value: string | null;
  readonly column: string;
}

function figuresOf({ rows, columns }: AnyStatement): readonly PlacedFigure[] {
  const keys = columns.map(columnKey);
  return (rows as readonly AnyRow[]).flatMap((row) =>
    keys.flatMap((column, index) => {
      const figure = row.figures[index];
      return figure ? [{ figureId: figure.figureId, value: figure.value, column }] : [];
    }),
  );
}

/** A name for each column of a statement, the same as long as it is there. */
export function columnKeys(columns: AnyStatement['columns']): readonly string[] {
  const met = new Map<string, number>();
  return columns.map((column) => {
    const key = columnKey(column);
    const nth = met.get(key) ?? 0;
    met.set(key, nth + 1);
    return nth === 0 ? key : `${key} ${nth}`;
  });
}

const columnKey = ({ period, unit, dimensions }: AnyStatement['columns'][number]): string =>
  JSON.stringify([period, unit, dimensions]);
