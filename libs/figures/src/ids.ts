import { createHash, hash } from 'node:crypto';
import { v5 as uuidV5 } from 'uuid';
import type { EventRef } from './events.js';
import { shortNameOf } from './short-name.js';

/** The namespace of this project's name-based UUIDs; never changes. */
const TIEOUT_NAMESPACE = 'b4f0d2a6-6d1c-5c0e-9a55-3f1f5b1c7e21';

/** The commit id of a document, UUIDv5 of its SHA-256 (hex): the same document has the same commit everywhere. */
export const documentCommitId = (sha256: string): string => uuidV5(`document:${sha256}`, TIEOUT_NAMESPACE);

/** The commit id of a person's act, UUIDv5 of the idempotency key that came with it. */
export const actCommitId = (idempotencyKey: string): string =>
  uuidV5(`act:${idempotencyKey}`, TIEOUT_NAMESPACE);

/** The commit id of reading a document (SHA-256, hex) anew: one for each version of its reader and of the checks' rules. */
export const rereadCommitId = (
  sha256: string,
  reader: { readonly name: string; readonly version: string },
  engine: string,
): string => uuidV5(`reread:${sha256}:${reader.name}:${reader.version}:${engine}`, TIEOUT_NAMESPACE);

/** The commit id of making a document's checks anew: one for each version of the rules. */
export const retieCommitId = (sha256: string, engine: string): string =>
  uuidV5(`retie:${sha256}:${engine}`, TIEOUT_NAMESPACE);

/**
 * An event's id, UUIDv5 of its index in the namespace of its commit id; derived, never stored.
 * Views derive hundreds at a time, so it is made here by RFC 9562 §5.5, at a fraction of the library's cost.
 */
export function eventIdOf({ commit, index }: EventRef): string {
  if (commit !== lastCommit) {
    eventName.write(commit.replaceAll('-', ''), 'hex');
    lastCommit = commit;
  }
  const length = 16 + eventName.write(String(index), 16, 'latin1');
  const hex = hash('sha1', eventName.subarray(0, length), 'hex');
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The sixteen bytes of the commit that was asked about last, and room for an index. */
const eventName = Buffer.alloc(40);
let lastCommit = '';

/** `exceptionId` = a short URL-safe hash of document, region and kind. */
export function exceptionIdOf(document: string, region: string, kind: string): string {
  return shortNameOf(JSON.stringify([document, region, kind]), 12);
}

export const sha256Hex = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');
