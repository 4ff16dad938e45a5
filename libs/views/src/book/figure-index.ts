import type { BookColumns } from './columns.js';

/** The ids of a figure's facets in the dictionary. */
export interface FacetIds {
  readonly concept: number;
  readonly period: number;
  readonly unit: number;
  readonly dimensions: number;
}

/**
 * The rows of a book sorted by figure: period first, so that a statement's figures lie together,
 * then concept, unit and dimensions; rows of one figure in the order of the log.
 *
 * Sorted by counting, one pass a column (least significant first) over ids made dense: linear,
 * and without a hash of rows, which would cost more than all the rest of a fold.
 */
export class FigureIndex {
  /** Rows in sorted order. */
  readonly rows: Uint32Array;
  /** Where in `rows` each figure begins; one more at the end. */
  readonly starts: Uint32Array;
  readonly figureCount: number;
  private readonly keys: readonly DenseColumn[];

  constructor(private readonly columns: BookColumns) {
    const { count } = columns;
    this.keys = [columns.period, columns.concept, columns.unit, columns.dimensions].map((ids) =>
      densify(ids, count),
    );
    let rows: Uint32Array = identity(count);
    for (const key of this.keys.toReversed()) if (key.distinct > 1) rows = countingSort(rows, key);
    this.rows = rows;
    this.starts = this.runs();
    this.figureCount = this.starts.length - 1;
  }

  /** The figure with these facets, −1 for none: by binary search. */
  find(ids: FacetIds): number {
    const wanted = [ids.period, ids.concept, ids.unit, ids.dimensions];
    const dense = this.keys.map((key, index) => key.denseOf(wanted[index]!));
    if (dense.includes(-1)) return -1;
    let low = 0;
    let high = this.figureCount - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const sign = this.compareAt(middle, dense);
      if (sign === 0) return middle;
      if (sign < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** The facets of a figure. */
  facets(figure: number): FacetIds {
    const row = this.rows[this.starts[figure]!]!;
    const { concept, period, unit, dimensions } = this.columns;
    return { concept: concept[row]!, period: period[row]!, unit: unit[row]!, dimensions: dimensions[row]! };
  }

  get byteSize(): number {
    return this.rows.byteLength + this.starts.byteLength + 16 * this.columns.count;
  }

  private compareAt(figure: number, dense: readonly number[]): number {
    const row = this.rows[this.starts[figure]!]!;
    for (let index = 0; index < dense.length; index++) {
      const difference = this.keys[index]!.dense[row]! - dense[index]!;
      if (difference !== 0) return difference;
    }
    return 0;
  }

  private runs(): Uint32Array {
    const { rows, columns } = this;
    const { concept, period, unit, dimensions } = columns;
    const starts = new Uint32Array(rows.length + 1);
    let figures = 0;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      const before = at === 0 ? -1 : rows[at - 1]!;
      const same =
        before >= 0 &&
        concept[row] === concept[before] &&
        period[row] === period[before] &&
        unit[row] === unit[before] &&
        dimensions[row] === dimensions[before];
      if (!same) starts[figures++] = at;
    }
    starts[figures] = rows.length;
    return starts.slice(0, figures + 1);
  }
}

/** A column of ids, and the same in small numbers from 0 in the order of their first appearance. */
class DenseColumn {
  private byId: Map<number, number> | null = null;

  constructor(
    readonly dense: Uint32Array,
    private readonly ids: readonly number[],
  ) {}

  get distinct(): number {
    return this.ids.length;
  }

  denseOf(id: number): number {
    this.byId ??= new Map(this.ids.map((each, index) => [each, index]));
    return this.byId.get(id) ?? -1;
  }
}

/** From id to dense number + 1, shared by all sorts and left clean by each: a dictionary may have millions. */
let scratch = new Uint32Array(1024);

function densify(column: Uint32Array, count: number): DenseColumn {
  const dense = new Uint32Array(count);
  const ids: number[] = [];
  let largest = 0;
  for (let row = 0; row < count; row++) if (column[row]! > largest) largest = column[row]!;
  if (largest >= scratch.length) scratch = new Uint32Array(2 ** Math.ceil(Math.log2(largest + 1)));
  for (let row = 0; row < count; row++) {
    const id = column[row]!;
    let known = scratch[id]!;
    if (known === 0) {
      ids.push(id);
      scratch[id] = known = ids.length;
    }
    dense[row] = known - 1;
  }
  for (const id of ids) scratch[id] = 0;
  return new DenseColumn(dense, ids);
}

/** Rows sorted by a dense key, stably. */
function countingSort(rows: Uint32Array, { dense, distinct }: DenseColumn): Uint32Array {
  const next = new Uint32Array(distinct + 1);
  for (let at = 0; at < rows.length; at++) next[dense[at]! + 1]!++;
  for (let key = 0; key < distinct; key++) next[key + 1]! += next[key]!;
  const sorted = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    sorted[next[dense[row]!]!++] = row;
  }
  return sorted;
}

function identity(count: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
}
