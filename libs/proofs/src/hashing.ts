import { createHash } from 'node:crypto';

export const HASH_BYTES = 32;

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

/** The hash of an entry, `SHA-256(0x00 ‖ entry)` (RFC 6962, 2.1). */
export const leafHash = (entry: Uint8Array): Buffer =>
  createHash('sha256').update(LEAF).update(entry).digest();

/** The hash of two subtrees, `SHA-256(0x01 ‖ left ‖ right)` (RFC 6962, 2.1). */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  createHash('sha256').update(NODE).update(left).update(right).digest();

/** What RFC 6962 calls the hash of a tree without entries. */
export const EMPTY_ROOT = createHash('sha256').digest();

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/** Bytes that standard base64 says, or `null` where it is not the one way to say them. */
export function fromBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}
