import type { ByteReader, ByteWriter } from '../block/bytes.js';
import { readInts, unzigzag, writeDelta, writeTable, zigzag } from '../block/int-column.js';

/** Observations of one concept in one unit for one period, without dimensions, of any entities; by entity, then commit. */
export interface PostingRows {
  readonly count: number;
  /** The row of the entity in the ledger's file. */
  readonly entity: Float64Array;
  readonly commit: Float64Array;
  readonly eventIndex: Float64Array;
  /** Milliseconds since 1970. */
  readonly publishedAt: Float64Array;
  /** As in a block, with `Amends` beside them. */
  readonly flags: Float64Array;
  readonly cause: Float64Array;
  readonly decimals: Float64Array;
  readonly mantissa: Float64Array;
  readonly scale: Float64Array;
}

/** Beside the flags of a block: the document amends another. */
export const AMENDS = 256;

const COLUMNS = [
  'entity',
  'commit',
  'eventIndex',
  'publishedAt',
  'flags',
  'cause',
  'decimals',
  'mantissa',
  'scale',
] as const satisfies readonly (keyof PostingRows)[];

/** One observation, as it is gathered. */
export type Posting = { readonly [Name in (typeof COLUMNS)[number]]: number };

/** Columns of which few values are distinct. */
const REPEATING = new Set<string>(['publishedAt', 'flags', 'cause', 'decimals', 'scale']);

export function writeRows(writer: ByteWriter, rows: readonly Posting[]): void {
  writer.varint(rows.length);
  for (const name of COLUMNS) {
    const values = rows.map((row) => row[name]);
    if (name === 'mantissa') for (const value of values) writer.varint(zigzag(value));
    else if (REPEATING.has(name)) writeTable(writer, values);
    else writeDelta(writer, values);
  }
}

export function readRows(reader: ByteReader): PostingRows {
  const count = reader.count();
  const columns = COLUMNS.map((name): [string, Float64Array] => {
    const into = new Float64Array(count);
    if (name !== 'mantissa') return [name, readInts(reader, count, into)];
    for (let row = 0; row < count; row++) into[row] = unzigzag(reader.varint());
    return [name, into];
  });
  return { count, ...Object.fromEntries(columns) } as unknown as PostingRows;
}
