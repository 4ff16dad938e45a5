import { createHash } from 'node:crypto';

/**
 * The first bytes of a text's SHA-256 in base64url, the first bit cleared: a name for URLs and command
 * lines, where a hyphen in front would read as an option.
 */
export function shortNameOf(text: string, bytes: number): string {
  const hash = createHash('sha256').update(text).digest().subarray(0, bytes);
  hash[0]! &= 0x7f;
  return hash.toString('base64url');
}
