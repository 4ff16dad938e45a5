import { createHash } from 'node:crypto';
import type { StoredCommit } from './event-log.js';

/**
 * A digest of what a log says, in the order in which it says it: SHA-256 over a line a commit of its number, id, leaf hash and
 * effective `recordedAt`. Two logs with one digest hold the same commits at the same places.
 */
export class LogDigest {
  private readonly hash = createHash('sha256');

  add({ number, header, leafHash, recordedAt }: StoredCommit): void {
    this.hash.update(`${number} ${header.id} ${leafHash} ${recordedAt}\n`);
  }

  /** Hex; nothing can be added any more. */
  end(): string {
    return this.hash.digest('hex');
  }
}
