import type { ByteReader, ByteWriter } from './bytes.js';

/** How a column of integers is written. The numbers are part of the format. */
const Mode = { constant: 0, steady: 1, delta: 2, table: 3, wide: 4 } as const;

/** Beyond this, differences and zigzags are no longer whole in a double. */
const NARROW_MAX = 2 ** 50;

/** More distinct values than this are written as differences. */
const TABLE_MAX = 256;

/** Signed numbers by their difference from the one before: what grows slowly takes a byte, what grows by a fixed step nothing. */
export function writeDelta(writer: ByteWriter, values: readonly number[]): void {
  if (writeShort(writer, values)) return;
  writer.byte(Mode.delta);
  let before = 0;
  for (const value of values) {
    writer.varint(zigzag(value - before));
    before = value;
  }
}

/** Numbers of which few are distinct: a table of those, then indexes into it of 1, 2, 4 or 8 bits. */
export function writeTable(writer: ByteWriter, values: readonly number[]): void {
  const indexes = new Map<number, number>();
  const places: number[] = [];
  let before: number | undefined;
  let place = 0;
  for (const value of values) {
    // Equal values stand together more often than not.
    if (value !== before) {
      before = value;
      place = indexes.get(value) ?? indexes.size;
      if (place === indexes.size) indexes.set(value, place);
      if (place >= TABLE_MAX) return writeDelta(writer, values);
    }
    places.push(place);
  }
  if (indexes.size <= 1 || isWide(values)) return writeDelta(writer, values);
  const bits = indexes.size <= 2 ? 1 : indexes.size <= 4 ? 2 : indexes.size <= 16 ? 4 : 8;
  writer.byte(Mode.table);
  writer.byte(bits);
  writer.varint(indexes.size);
  let entry = 0;
  for (const value of indexes.keys()) {
    writer.varint(zigzag(value - entry));
    entry = value;
  }
  writePacked(writer, places, bits);
}

/** Reads a column of `count` integers, however it was written, into an array of the caller's. */
export function readInts<T extends IntArray>(reader: ByteReader, count: number, into: T): T {
  if (count === 0) return into;
  switch (reader.byte()) {
    case Mode.constant:
      into.fill(unzigzag(reader.varint()));
      return into;
    case Mode.steady:
      readSteady(reader, count, into);
      return into;
    case Mode.delta:
      readDelta(reader, count, into);
      return into;
    case Mode.table:
      readTable(reader, count, into);
      return into;
    default:
      for (let index = 0; index < count; index++) into[index] = reader.float();
      return into;
  }
}

/** Integers that a column is read into: any typed array that holds them. */
export type IntArray = Uint8Array | Int8Array | Int16Array | Uint32Array | Float64Array;

/** Writes columns that need no number a value, and those whose numbers are too large to subtract. */
function writeShort(writer: ByteWriter, values: readonly number[]): boolean {
  if (values.length === 0) return true;
  if (isWide(values)) {
    writer.byte(Mode.wide);
    for (const value of values) writer.float(value);
    return true;
  }
  const first = values[0]!;
  const step = values.length > 1 ? values[1]! - first : 0;
  for (let index = 1; index < values.length; index++) {
    if (values[index]! - values[index - 1]! !== step) return false;
  }
  writer.byte(step === 0 ? Mode.constant : Mode.steady);
  writer.varint(zigzag(first));
  if (step !== 0) writer.varint(zigzag(step));
  return true;
}

function isWide(values: readonly number[]): boolean {
  for (const value of values) if (value > NARROW_MAX || value < -NARROW_MAX) return true;
  return false;
}

function writePacked(writer: ByteWriter, places: readonly number[], bits: number): void {
  const each = 8 / bits;
  for (let from = 0; from < places.length; from += each) {
    let byte = 0;
    const end = Math.min(from + each, places.length);
    for (let index = end - 1; index >= from; index--) byte = (byte << bits) | places[index]!;
    writer.byte(byte);
  }
}

function readSteady(reader: ByteReader, count: number, into: IntArray): void {
  let value = unzigzag(reader.varint());
  const step = unzigzag(reader.varint());
  for (let index = 0; index < count; index++, value += step) into[index] = value;
}

// The loops below read one- and two-byte numbers in place: nearly all are, and a call a number
// would cost more than the rest of a replay.

function readDelta(reader: ByteReader, count: number, into: IntArray): void {
  const { buffer } = reader;
  let { position } = reader;
  let value = 0;
  for (let index = 0; index < count; index++) {
    const byte = buffer[position]!;
    const next = buffer[position + 1]!;
    if (byte < 128) {
      position++;
      value += (byte >> 1) ^ -(byte & 1);
    } else if (next < 128) {
      position += 2;
      const code = (byte & 127) | (next << 7);
      value += (code >> 1) ^ -(code & 1);
    } else {
      reader.position = position;
      value += unzigzag(reader.varint());
      position = reader.position;
    }
    into[index] = value;
  }
  reader.jump(position);
}

function readTable(reader: ByteReader, count: number, into: IntArray): void {
  const bits = reader.byte();
  const table = new Float64Array(TABLE_MAX);
  const size = Math.min(reader.varint(), TABLE_MAX);
  let before = 0;
  for (let index = 0; index < size; index++) table[index] = before += unzigzag(reader.varint());
  const packed = reader.bytes(Math.ceil((count * bits) / 8));
  if (bits === 8) {
    for (let index = 0; index < count; index++) into[index] = table[packed[index]!]!;
    return;
  }
  const mask = (1 << bits) - 1;
  const shift = bits === 1 ? 3 : bits === 2 ? 2 : 1;
  const within = (1 << shift) - 1;
  for (let index = 0; index < count; index++) {
    into[index] = table[(packed[index >> shift]! >> ((index & within) * bits)) & mask]!;
  }
}

/** Signed to unsigned, small magnitudes to small numbers; by arithmetic, for 52 bits. */
export const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

export const unzigzag = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);
