import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Bytes of a secret: nobody guesses 256 bits, so that a fast hash of it is as good as a slow one. */
const SECRET_BYTES = 32;
const ID_BYTES = 6;

/** Its prefix tells people, and programs that look for secrets which got about, what it is. */
const KEY = /^tieout_([0-9a-f]{12})_([\w-]{43})$/;

/** A key as its holder has it, in two parts. */
export interface KeyText {
  readonly id: string;
  readonly secret: string;
}

export function drawKey(): KeyText & { readonly text: string } {
  const id = randomBytes(ID_BYTES).toString('hex');
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  return { id, secret, text: `tieout_${id}_${secret}` };
}

/** What is written like a key; `null` for anything else. */
export function readKey(text: string): KeyText | null {
  const [, id, secret] = KEY.exec(text) ?? [];
  return id === undefined || secret === undefined ? null : { id, secret };
}

/** SHA-256 in hex. */
export const secretHashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Compares hashes, which have one length, in a time that tells nothing of them. */
export const isSecret = (secret: string, secretHash: string): boolean =>
  timingSafeEqual(Buffer.from(secretHashOf(secret)), Buffer.from(secretHash));
