import type { ByteReader, ByteWriter } from './bytes.js';

/** How a column of integers is written. */
const Mode = { constant: 0, plain: 1, delta: 2, table: 3 } as const;

/** Integers that a column is read into: any typed array that holds them. */
export type IntArray = Uint8Array | Int8Array | Int16Array | Uint32Array | Int32Array | Float64Array;

/** Unsigned numbers as they are: small ones take a byte. */
export function writePlain(writer: ByteWriter, values: readonly number[]): void {
  if (writeConstant(writer, values)) return;
  writer.byte(Mode.plain);
  for (const value of values) writer.varint(value);
}

/** Signed numbers by their difference from the one before: what grows slowly takes a byte. */
export function writeDelta(writer: ByteWriter, values: readonly number[]): void {
  if (writeConstant(writer, values)) return;
  writer.byte(Mode.delta);
  let before = 0;
  for (const value of values) {
    writer.varint(zigzag(value - before));
    before = value;
  }
}

/** Numbers of which few are distinct: a table of those, then indexes into it. */
export function writeTable(writer: ByteWriter, values: readonly number[]): void {
  if (writeConstant(writer, values)) return;
  const indexes = new Map<number, number>();
  for (const value of values) if (!indexes.has(value)) indexes.set(value, indexes.size);
  writer.byte(Mode.table);
  writer.varint(indexes.size);
  let before = 0;
  for (const value of indexes.keys()) {
    writer.varint(zigzag(value - before));
    before = value;
  }
  for (const value of values) writer.varint(indexes.get(value)!);
}

/** Reads a column of `count` integers, however it was written, into an array of the caller's. */
export function readInts<T extends IntArray>(reader: ByteReader, count: number, into: T): T {
  if (count === 0) return into;
  const mode = reader.byte();
  if (mode === Mode.constant) into.fill(unzigzag(reader.varint()));
  else if (mode === Mode.plain) readPlain(reader, count, into);
  else if (mode === Mode.delta) readDelta(reader, count, into);
  else readTable(reader, count, into);
  return into;
}

function writeConstant(writer: ByteWriter, values: readonly number[]): boolean {
  if (values.length === 0) return true;
  const [first] = values;
  for (let index = 1; index < values.length; index++) if (values[index] !== first) return false;
  writer.byte(Mode.constant);
  writer.varint(zigzag(first!));
  return true;
}

// The loops below read one-byte numbers in place: nearly all are, and a call a number would cost
// more than the rest of a replay.

function readPlain(reader: ByteReader, count: number, into: IntArray): void {
  const { buffer } = reader;
  for (let index = 0; index < count; index++) {
    const byte = buffer[reader.position]!;
    if (byte < 128) {
      reader.position++;
      into[index] = byte;
    } else into[index] = reader.varint();
  }
}

function readDelta(reader: ByteReader, count: number, into: IntArray): void {
  const { buffer } = reader;
  let value = 0;
  for (let index = 0; index < count; index++) {
    const byte = buffer[reader.position]!;
    if (byte < 128) {
      reader.position++;
      value += byte & 1 ? -((byte + 1) >> 1) : byte >> 1;
    } else value += unzigzag(reader.varint());
    into[index] = value;
  }
}

function readTable(reader: ByteReader, count: number, into: IntArray): void {
  const size = reader.varint();
  const table = new Float64Array(Math.min(size, reader.buffer.length));
  let before = 0;
  for (let index = 0; index < table.length; index++) table[index] = before += unzigzag(reader.varint());
  const { buffer } = reader;
  for (let index = 0; index < count; index++) {
    const byte = buffer[reader.position]!;
    if (byte < 128) {
      reader.position++;
      into[index] = table[byte]!;
    } else into[index] = table[reader.varint()]!;
  }
}

/** Signed to unsigned, small magnitudes to small numbers; by arithmetic, for 53 bits. */
export const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

export const unzigzag = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);
