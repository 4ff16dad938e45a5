import assert from 'node:assert/strict';
import { naivePath, naiveProof, naiveRoot, type FuzzOutcome } from '#libs/testing';
import { HASH_BYTES, leafHash } from './hashing.js';
import { verifyConsistency, verifyInclusion } from './verify-proofs.js';

const ENTRIES = Array.from({ length: 40 }, (_, index) => Buffer.from(`entry ${index}`));
const ROOTS = ENTRIES.map((_, index) => naiveRoot(ENTRIES.slice(0, index + 1)));
const HEAD_BYTES = 3;
const KINDS = ['inclusion', 'consistency'] as const;
const SIZES = [1, 2, 7, 8, 13, 40];

/** Kind, place and size in a byte each, then what is claimed to be there, then the proof. */
const written = (kind: number, place: number, size: number, hashes: readonly Uint8Array[]): Buffer =>
  Buffer.concat([Uint8Array.of(kind, place, size), ...hashes]);

export const seeds = SIZES.flatMap((size) => {
  const entries = ENTRIES.slice(0, size);
  const index = Math.floor(size / 2);
  const size1 = Math.max(1, size - 3);
  return [
    written(0, index, size, [leafHash(entries[index]!), ...naivePath(index, entries)]),
    written(1, size1, size, [ROOTS[size1 - 1]!, ...naiveProof(size1, entries)]),
  ];
});

export const words = ['\u0000', '\u0001', ...ROOTS.slice(0, 4).map((root) => root.toString('latin1'))];

/** A claim about a tree whose size and root are known: what is accepted is so. */
export function fuzz(input: Uint8Array): FuzzOutcome {
  const [kind = 0, place = 0, rest = 0] = input;
  const size = 1 + ((rest + ENTRIES.length - 1) % ENTRIES.length);
  const root = ROOTS[size - 1]!;
  const [claimed = Buffer.alloc(0), ...proof] = hashesIn(input.subarray(HEAD_BYTES));
  if (KINDS[kind % KINDS.length] === 'inclusion') {
    if (!verifyInclusion({ index: place, size, leafHash: claimed, proof, root })) return 'refused';
    assert.deepEqual(Buffer.from(claimed), leafHash(ENTRIES[place]!));
  } else {
    const claim = { size1: place, size2: size, root1: claimed, root2: root, proof };
    if (!verifyConsistency(claim)) return 'refused';
    assert.deepEqual(Buffer.from(claimed), ROOTS[place - 1]);
  }
  return 'taken';
}

/** Of 32 bytes each, but the last, which is what is left. */
const hashesIn = (bytes: Uint8Array): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / HASH_BYTES) }, (_, at) =>
    bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES),
  );
