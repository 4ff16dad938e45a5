import fc from 'fast-check';
import type { FuzzTarget } from './target.js';

const CHANGES_MAX = 8;
const PIECE_BYTES_MAX = 8;
const SLICE_BYTES_MAX = 200;
/** Bytes at which formats turn: ends of ranges, signs, brackets, what no text has. */
const EDGES = [0, 1, 0x7f, 0x80, 0xff, 0x0a, 0x20, 0x22, 0x2c, 0x2d, 0x30, 0x39, 0x3c, 0x5b, 0x5c, 0x7b];

interface Change {
  /** Where, and how much is taken out. */
  readonly at: number;
  readonly length: number;
  /** What is put in: bytes, or a slice of the input itself. */
  readonly piece: Uint8Array | { readonly from: number; readonly length: number };
}

/** Inputs of a target with a few changes: bytes that are others, gone, or more; words of its format; parts twice or elsewhere. */
export function mutated({ seeds, words }: FuzzTarget): fc.Arbitrary<Uint8Array> {
  const few = fc.nat({ max: PIECE_BYTES_MAX });
  const piece: fc.Arbitrary<Change['piece']> = fc.oneof(
    fc.uint8Array({ maxLength: PIECE_BYTES_MAX }),
    fc.constantFrom(...EDGES).map((edge) => Uint8Array.of(edge)),
    fc.constantFrom(...words).map((word) => Buffer.from(word, 'utf8')),
    fc.record({ from: fc.nat(), length: fc.nat({ max: SLICE_BYTES_MAX }) }),
  );
  const length = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(0, 1) },
    { weight: 3, arbitrary: few },
    { weight: 1, arbitrary: fc.nat() },
  );
  const changes = fc.array(fc.record({ at: fc.nat(), length, piece }), { maxLength: CHANGES_MAX });
  const made = fc.tuple(fc.constantFrom(...seeds), changes).map(([seed, all]) => all.reduce(changed, seed));
  return fc.oneof(
    { weight: 9, arbitrary: made },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: SLICE_BYTES_MAX }) },
  );
}

function changed(bytes: Uint8Array, { at, length, piece }: Change): Uint8Array {
  const place = at % (bytes.length + 1);
  const put = piece instanceof Uint8Array ? piece : sliceOf(bytes, piece);
  return Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + length)]);
}

function sliceOf(bytes: Uint8Array, { from, length }: { from: number; length: number }): Uint8Array {
  const start = from % (bytes.length + 1);
  return bytes.subarray(start, start + length);
}
