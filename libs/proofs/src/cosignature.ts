import type { SignerKey } from './note-keys.js';
import { cosignedText, type NoteSignature } from './signed-note.js';

/** What a witness adds to a checkpoint that it saw at a time, in seconds since 1970 (C2SP tlog-cosignature, v1). */
export function cosign(text: string, { verifier, signs }: SignerKey, time: number): NoteSignature {
  const stamp = Buffer.alloc(8);
  stamp.writeBigUInt64BE(BigInt(time));
  const signature = signs(Buffer.from(cosignedText(text, BigInt(time)), 'utf8'));
  return { name: verifier.name, keyId: verifier.keyId, bytes: Buffer.concat([stamp, signature]) };
}
