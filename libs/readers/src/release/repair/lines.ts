import type { Amount } from '../numbers.js';
import { readingsOf, type Draft, type PlacedCell } from '../rows.js';

/** An amount where it is printed. */
export interface Token {
  readonly amount: Amount;
  readonly placed: PlacedCell;
  /** Its line. */
  readonly of: Draft;
}

/** What a line's amounts may be: by column, the amount or none. */
export type Vector = readonly (Token | null)[];

const VECTORS_MAX = 24;

/** The amounts of a line in their order, one reading each. */
export function tokensOf(of: Draft): readonly Token[] {
  return of.cells.flatMap((placed) => readingsOf(placed.cell).map((amount) => ({ amount, placed, of })));
}

/** The amounts of one cell of a line in their order; of a numeral that is broken, what it most likely is. */
export function tokensIn(of: Draft, field: number): readonly Token[] {
  const placed = of.cells[field];
  if (!placed) return [];
  const readings = readingsOf(placed.cell);
  return (placed.cell.kind === 'merged' ? readings : readings.slice(0, 1)).map((amount) => ({
    amount,
    placed,
    of,
  }));
}

/** The ways to read a line's amounts: what is in each cell, or, where cells ran together or one is lost, each order. */
export function vectorsOf(draft: Draft, fields: readonly number[]): readonly Vector[] {
  const isMoved = draft.misfit !== null || draft.cells.some(({ cell }) => cell.kind === 'merged');
  if (isMoved) return placements(tokensOf(draft), fields.length);
  let vectors: Vector[] = [[]];
  for (const field of fields) {
    const placed = draft.cells[field];
    const readings = placed ? readingsOf(placed.cell) : [];
    const options: (Token | null)[] =
      readings.length === 0 ? [null] : readings.map((amount) => ({ amount, placed: placed!, of: draft }));
    vectors = vectors.flatMap((vector) => options.map((option) => [...vector, option]));
    if (vectors.length > VECTORS_MAX) return [];
  }
  return vectors;
}

/** Amounts in their order over the columns, with the gaps in every place. */
function placements(tokens: readonly Token[], columns: number): readonly Vector[] {
  if (tokens.length > columns) return [];
  if (columns === 0) return [[]];
  const rest = placements(tokens, columns - 1).map((vector): Vector => [...vector, null]);
  if (tokens.length === 0) return rest;
  const last = tokens.at(-1)!;
  return [
    ...rest,
    ...placements(tokens.slice(0, -1), columns - 1).map((vector): Vector => [...vector, last]),
  ].slice(0, VECTORS_MAX);
}
