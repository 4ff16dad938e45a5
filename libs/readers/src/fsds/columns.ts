/** Any typed array that a column is kept in. */
type Numbers = Uint32Array | Float64Array | Int8Array;

const FIRST_CAPACITY = 4096;

/** Numbers, one a row, in a typed array that grows. */
export class GrowingColumn<T extends Numbers> {
  count = 0;
  private values: T;

  constructor(private readonly allocate: (length: number) => T) {
    this.values = allocate(FIRST_CAPACITY);
  }

  push(value: number): void {
    if (this.count === this.values.length) {
      const larger = this.allocate(2 * this.count);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.count++] = value;
  }

  at(row: number): number {
    return this.values[row]!;
  }
}

export const wordColumn = (): GrowingColumn<Uint32Array> =>
  new GrowingColumn((length) => new Uint32Array(length));

/** Distinct texts, each with a number and what is made of it once. */
export class Words<T> {
  readonly meanings: T[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly meaningOf: (text: string) => T) {}

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const own = ownText(text);
    const number = this.meanings.push(this.meaningOf(own)) - 1;
    this.numbers.set(own, number);
    return number;
  }
}

/** A copy: a text that is cut from a line keeps all that was read with it in memory. */
export const ownText = (text: string): string => Buffer.from(text).toString();

/** Rows by the number that a column gives them, each group's in the order of rows. */
export class RowGroups {
  private readonly rows: Uint32Array;
  /** Where each group begins in `rows`, and behind the last the end. */
  private readonly starts: Uint32Array;

  constructor(column: GrowingColumn<Uint32Array>, groups: number) {
    const { count } = column;
    this.starts = new Uint32Array(groups + 1);
    for (let row = 0; row < count; row++) this.starts[column.at(row) + 1]!++;
    for (let group = 0; group < groups; group++) this.starts[group + 1]! += this.starts[group]!;
    const next = this.starts.slice();
    this.rows = new Uint32Array(count);
    for (let row = 0; row < count; row++) this.rows[next[column.at(row)]!++] = row;
  }

  of(group: number): Uint32Array {
    return this.rows.subarray(this.starts[group], this.starts[group + 1]);
  }
}
