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

/** The amounts of a line by column; of a numeral that is broken, what it most likely is. */
export type Spread = readonly (readonly Token[])[];

/** The ways in which a line's amounts lie over the columns: several only where there are more or fewer than cells. */
export function spreadsOf(draft: Draft, fields: readonly number[]): readonly Spread[] {
  if (draft.misfit === null) return [fields.map((field) => tokensIn(draft, draft.cells[field]))];
  const tokens = tokensOf(draft);
  if (tokens.length > fields.length) return partitions(tokens, fields.length);
  return placements(tokens, fields.length).map((vector) => vector.map((token) => (token ? [token] : [])));
}

function tokensIn(of: Draft, placed: PlacedCell | undefined): readonly Token[] {
  if (!placed) return [];
  const readings = readingsOf(placed.cell);
  return (placed.cell.kind === 'merged' ? readings : readings.slice(0, 1)).map((amount) => ({
    amount,
    placed,
    of,
  }));
}

/** Amounts in their order over so many columns, at least one in each. */
function partitions(tokens: readonly Token[], columns: number): readonly Spread[] {
  if (columns === 1) return tokens.length > 0 ? [[tokens]] : [];
  return tokens
    .slice(1)
    .flatMap((_, at) =>
      partitions(tokens.slice(at + 1), columns - 1).map((rest): Spread => [tokens.slice(0, at + 1), ...rest]),
    )
    .slice(0, VECTORS_MAX);
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
