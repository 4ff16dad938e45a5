import { EMPTY_ROOT, HASH_BYTES, nodeHash, sameBytes } from './hashing.js';

/** What an inclusion proof claims. */
export interface Inclusion {
  readonly index: number;
  readonly size: number;
  readonly leafHash: Uint8Array;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/** What a consistency proof claims: that the tree of `root1` is the beginning of that of `root2`. */
export interface Consistency {
  readonly size1: number;
  readonly size2: number;
  readonly root1: Uint8Array;
  readonly root2: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Entries `start` up to `end` of a tree, where a tree has a subtree of its own for them. */
export interface Subtree {
  readonly start: number;
  readonly end: number;
}

/** Whether the entry of a leaf hash is at its index under the root (RFC 9162, 2.1.3.2). Nothing is in an empty tree. */
export const verifyInclusion = ({ size, ...claim }: Inclusion): boolean =>
  verifySubtreeInclusion({ ...claim, start: 0, end: size });

/** Whether one tree begins another (RFC 9162, 2.1.4.2). Everything begins with an empty tree, which so shows nothing: refused. */
export const verifyConsistency = ({ size1, size2, ...claim }: Consistency): boolean =>
  size1 > 0 && verifySubtreeConsistency({ ...claim, start: 0, end: size1, size: size2 });

/** As `verifyInclusion`, in a subtree (draft-ietf-plants-merkle-tree-certs, 4.3). */
export function verifySubtreeInclusion({
  index,
  start,
  end,
  leafHash,
  proof,
  root,
}: Omit<Inclusion, 'size'> & Subtree): boolean {
  if (!isSubtree({ start, end }) || !Number.isSafeInteger(index) || index < start || index >= end)
    return false;
  if (![leafHash, ...proof].every(isHash)) return false;
  let [at, last] = [index - start, end - start - 1];
  let hash = leafHash;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      hash = nodeHash(sibling, hash);
      // The last of a row without a pair goes up as it is.
      while (!isOdd(at) && at > 0) [at, last] = [half(at), half(last)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameBytes(hash, root);
}

/** As `verifyConsistency`, of a subtree with a tree (draft-ietf-plants-merkle-tree-certs, 4.4). */
export function verifySubtreeConsistency({
  start,
  end,
  size,
  root1,
  root2,
  proof,
}: Omit<Consistency, 'size1' | 'size2'> & Subtree & { readonly size: number }): boolean {
  if (!Number.isSafeInteger(size) || end > size || !proof.every(isHash)) return false;
  if (start === end && isCount(start)) return proof.length === 0 && sameBytes(root1, EMPTY_ROOT);
  if (!isSubtree({ start, end })) return false;
  let [first, last, lastOfAll] = [start, end - 1, size - 1];
  // Up to where the subtree's right edge first has something beside it.
  while (first !== last && (last === lastOfAll || isOdd(last)))
    [first, last, lastOfAll] = up(first, last, lastOfAll);
  const rest = [...proof];
  const seed = first === last ? root1 : rest.shift();
  if (seed === undefined) return false;
  let [sub, all] = [seed, seed];
  for (const sibling of rest) {
    if (lastOfAll === 0) return false;
    if (isOdd(last) || last === lastOfAll) {
      if (first < last) sub = nodeHash(sibling, sub);
      all = nodeHash(sibling, all);
      while (!isOdd(last) && last > 0) [first, last, lastOfAll] = up(first, last, lastOfAll);
    } else {
      all = nodeHash(all, sibling);
    }
    [first, last, lastOfAll] = up(first, last, lastOfAll);
  }
  return lastOfAll === 0 && sameBytes(sub, root1) && sameBytes(all, root2);
}

/** Whether a tree may have a node of its own for these entries: it begins at a multiple of the power of two that holds it. */
function isSubtree({ start, end }: Subtree): boolean {
  if (!isCount(start) || !isCount(end) || start >= end) return false;
  let width = 1;
  while (width < end - start) width *= 2;
  return start % width === 0;
}

const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 0;
const isHash = (hash: Uint8Array): boolean => hash.length === HASH_BYTES;
// Not with bits: sizes may be beyond 32 of them.
const isOdd = (count: number): boolean => count % 2 === 1;
const half = (count: number): number => Math.floor(count / 2);
const up = (first: number, last: number, lastOfAll: number): [number, number, number] => [
  half(first),
  half(last),
  half(lastOfAll),
];
