import { hash } from 'node:crypto';
import { crc32c } from '@node-rs/crc32';

const CHECKSUM_BYTES = 4;
const POLYNOMIAL = 0x82f63b78;

/** A byte of a block that is not what was written: where, what it is, and what it was. */
export interface ChangedByte {
  readonly at: number;
  readonly is: number;
  readonly was: number;
}

/**
 * The one byte by which a block differs from what was written; `null` where more than one do. The difference of its CRC-32C from the one that
 * is kept is walked back byte for byte, until it is that of one byte: so the place is found without trying, and SHA-256 confirms it.
 */
export function changedByte(block: Buffer, blockHash: Buffer): ChangedByte | null {
  const end = block.length - CHECKSUM_BYTES;
  if (end <= 0) return null;
  const contents = block.subarray(0, end);
  const difference = (crc32c(contents) ^ block.readUInt32LE(end)) >>> 0;
  if (difference === 0) return null;
  for (const found of [...inContents(contents, difference), ...inChecksum(block, difference)]) {
    const mended = Buffer.from(block);
    mended[found.at] = found.was;
    if (hash('sha256', mended, 'hex') === blockHash.toString('hex')) return found;
  }
  return null;
}

function* inContents(contents: Buffer, difference: number): Generator<ChangedByte> {
  let state = difference;
  for (let at = contents.length - 1; at >= 0; at--) {
    const change = CHANGES.get(state);
    if (change !== undefined) yield { at, is: contents[at]!, was: contents[at]! ^ change };
    state = before(state);
  }
}

function* inChecksum(block: Buffer, difference: number): Generator<ChangedByte> {
  const bytes = Buffer.alloc(CHECKSUM_BYTES);
  bytes.writeUInt32LE(difference);
  const first = bytes.findIndex((byte) => byte !== 0);
  const at = block.length - CHECKSUM_BYTES + first;
  yield { at, is: block[at]!, was: block[at]! ^ bytes[first]! };
}

/** What a byte does to the checksum. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let state = byte;
  for (let bit = 0; bit < 8; bit++) state = state & 1 ? (state >>> 1) ^ POLYNOMIAL : state >>> 1;
  return state >>> 0;
});

const CHANGES = new Map([...TABLE].map((state, byte) => [state, byte]));

/** By its highest byte, which no two of them share. */
const BY_HIGHEST = new Map([...TABLE].map((state, byte) => [state >>> 24, byte]));

/** The difference as it was before a byte in which both agree. */
function before(state: number): number {
  const byte = BY_HIGHEST.get(state >>> 24)!;
  return (((state ^ TABLE[byte]!) << 8) | byte) >>> 0;
}
