import { EMPTY_ROOT, nodeHash } from './hashing.js';
import { ProofError } from './proof-error.js';

/**
 * Gives the hash of a whole subtree: that of the entries `position × 2^level` up to the next such one. On level 0 these are the
 * leaves. Only nodes that are complete within the size that is asked about are read.
 */
export type NodeReader = (level: number, position: number) => Uint8Array;

/** A node of a tree, with its place. */
export interface TreeNode {
  readonly level: number;
  readonly position: number;
  readonly hash: Uint8Array;
}

/** The root of the first `size` entries (RFC 6962, 2.1). Reads at most as many nodes as the size has bits. */
export function rootOf(size: number, read: NodeReader): Uint8Array {
  assertSize(size);
  return size === 0 ? EMPTY_ROOT : rangeHash(0, size, read);
}

/**
 * The hashes that lead from an entry to the root of the first `size`, the leaf's sibling first (RFC 6962, 2.1.1).
 * @throws ProofError `entry-unknown`
 */
export function inclusionProof(index: number, size: number, read: NodeReader): Uint8Array[] {
  assertSize(size);
  if (!Number.isSafeInteger(index) || index < 0 || index >= size)
    throw new ProofError('entry-unknown', `a tree of ${size} entries has none of index ${index}`, {
      index,
      size,
    });
  const proof: Uint8Array[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    const isLeft = index < middle;
    proof.unshift(isLeft ? rangeHash(middle, to, read) : rangeHash(from, middle, read));
    [from, to] = isLeft ? [from, middle] : [middle, to];
  }
  return proof;
}

/**
 * The hashes that show that the first `size1` entries of a tree are the first of its `size2` (RFC 6962, 2.1.2).
 * @throws ProofError `sizes-wrong` unless 0 < size1 ≤ size2: of an empty tree nothing can be shown
 */
export function consistencyProof(size1: number, size2: number, read: NodeReader): Uint8Array[] {
  assertSize(size1);
  assertSize(size2);
  if (size1 === 0 || size1 > size2)
    throw new ProofError(
      'sizes-wrong',
      `a tree of ${size1} entries can't be shown to begin one of ${size2}`,
      {
        size1,
        size2,
      },
    );
  const proof: Uint8Array[] = [];
  let [from, to, isWhole] = [0, size2, true];
  while (to !== size1) {
    const middle = from + splitOf(to - from);
    if (size1 <= middle) {
      proof.unshift(rangeHash(middle, to, read));
      to = middle;
    } else {
      proof.unshift(rangeHash(from, middle, read));
      from = middle;
      isWhole = false;
    }
  }
  return isWhole ? proof : [rangeHash(from, to, read), ...proof];
}

/**
 * The nodes above the leaves that are complete with one more entry, lowest first: one on average, none for the first of a pair.
 * What they are made of is read; they themselves are not.
 */
export function* nodesWith(index: number, leaf: Uint8Array, read: NodeReader): Generator<TreeNode> {
  let hash = leaf;
  for (let [level, position] = [0, index]; position % 2 === 1;) {
    hash = nodeHash(read(level, position - 1), hash);
    level++;
    position = (position - 1) / 2;
    yield { level, position, hash };
  }
}

/** The hash of entries `from` up to `to`, which a split of the tree made. */
function rangeHash(from: number, to: number, read: NodeReader): Uint8Array {
  const count = to - from;
  const level = Math.log2(count);
  if (Number.isInteger(level)) return read(level, from / count);
  const middle = from + splitOf(count);
  return nodeHash(rangeHash(from, middle, read), rangeHash(middle, to, read));
}

/** The largest power of two below a count of two or more. */
function splitOf(count: number): number {
  let split = 1;
  while (split * 2 < count) split *= 2;
  return split;
}

function assertSize(size: number): void {
  if (Number.isSafeInteger(size) && size >= 0) return;
  throw new ProofError('size-malformed', `${size} is no size of a tree`, { size });
}
