import { hash } from 'node:crypto';

/**
 * The first bytes of a text's SHA-256 in base64url, the first bit cleared: a name for URLs and command
 * lines, where a hyphen in front would read as an option.
 */
export function shortNameOf(text: string, bytes: number): string {
  const name = hash('sha256', text, 'buffer').subarray(0, bytes);
  name[0]! &= 0x7f;
  return name.toString('base64url');
}
