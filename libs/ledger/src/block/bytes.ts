import { LedgerError } from '../ledger-error.js';

const FIRST_CAPACITY = 4096;
const VARINT_BYTES_MAX = 8;
const TWO_32 = 4294967296;

/** Bytes that are written one after the other; unsigned numbers as LEB128 varints. */
export class ByteWriter {
  private buffer = Buffer.allocUnsafe(FIRST_CAPACITY);
  length = 0;

  byte(value: number): void {
    this.reserve(1);
    this.buffer[this.length++] = value;
  }

  /** An unsigned integer up to 2^53 − 1. */
  varint(value: number): void {
    this.reserve(VARINT_BYTES_MAX);
    let rest = value;
    while (rest >= TWO_32) {
      this.buffer[this.length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    rest >>>= 0;
    while (rest > 127) {
      this.buffer[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.buffer[this.length++] = rest;
  }

  /** A double, eight bytes, little-endian. */
  float(value: number): void {
    this.reserve(8);
    this.buffer.writeDoubleLE(value, this.length);
    this.length += 8;
  }

  bytes(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** A text with its length in bytes before it. */
  text(text: string): void {
    const count = Buffer.byteLength(text, 'utf8');
    this.varint(count);
    this.reserve(count);
    this.buffer.write(text, this.length, count, 'utf8');
    this.length += count;
  }

  /** What was written; valid until the next write. */
  written(): Buffer {
    return this.buffer.subarray(0, this.length);
  }

  private reserve(count: number): void {
    if (this.length + count <= this.buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.buffer.length * 2, this.length + count));
    this.buffer.copy(larger, 0, 0, this.length);
    this.buffer = larger;
  }
}

/** Reads what a `ByteWriter` wrote. @throws LedgerError `block-damaged` past the end */
export class ByteReader {
  constructor(
    readonly buffer: Buffer,
    public position = 0,
  ) {}

  byte(): number {
    if (this.position >= this.buffer.length) throw pastTheEnd();
    return this.buffer[this.position++]!;
  }

  varint(): number {
    let byte = this.byte();
    if (byte < 128) return byte;
    let value = byte & 127;
    let factor = 128;
    do {
      byte = this.byte();
      value += (byte & 127) * factor;
      factor *= 128;
    } while (byte > 127);
    if (!Number.isSafeInteger(value)) throw new LedgerError('block-damaged', 'a number is too large');
    return value;
  }

  float(): number {
    const bytes = this.bytes(8);
    return bytes.readDoubleLE(0);
  }

  /** A number of things that follow, each at least a byte long. */
  count(): number {
    const count = this.varint();
    if (count > this.buffer.length - this.position) throw pastTheEnd();
    return count;
  }

  /** Goes on at a place that a caller read up to by itself. */
  jump(position: number): void {
    if (position > this.buffer.length) throw pastTheEnd();
    this.position = position;
  }

  bytes(count: number): Buffer {
    const end = this.position + count;
    if (end > this.buffer.length) throw pastTheEnd();
    const bytes = this.buffer.subarray(this.position, end);
    this.position = end;
    return bytes;
  }

  text(): string {
    return this.bytes(this.varint()).toString('utf8');
  }
}

const pastTheEnd = (): LedgerError =>
  new LedgerError('block-damaged', 'the block ends before its contents do');
