import { fromBase64 } from './hashing.js';
import type { SignerKey, VerifierKey } from './note-keys.js';
import { ProofError } from './proof-error.js';

/** A text with signatures (C2SP signed-note), as it was read: nothing is verified. */
export interface SignedNote {
  /** What is signed, its last newline included. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

export interface NoteSignature {
  readonly name: string;
  /** Four bytes, hex. */
  readonly keyId: string;
  /** What follows the key's id. */
  readonly bytes: Uint8Array;
}

/** A signature by a key that is trusted, which holds. */
export interface VerifiedSignature {
  readonly key: VerifierKey;
  readonly signature: NoteSignature;
  /** When a witness saw it, in seconds since 1970; `null` of a note's own signature, which says no time. */
  readonly time: number | null;
}

/** A bound on what a stranger hands us. */
const NOTE_CHARACTERS_MAX = 1_000_000;
const SIGNATURES_MAX = 64;
const TIME_BYTES = 8;

/** The note with its signatures, as text. */
export const formatNote = ({ text, signatures }: SignedNote): string =>
  `${text}\n${signatures.map(signatureLine).join('')}`;

const signatureLine = ({ name, keyId, bytes }: NoteSignature): string =>
  `— ${name} ${Buffer.concat([Buffer.from(keyId, 'hex'), bytes]).toString('base64')}\n`;

/** @throws ProofError `note-malformed` */
export function parseNote(note: string): SignedNote {
  if (note.length > NOTE_CHARACTERS_MAX) throw malformed('it is too long');
  if (CONTROLS.test(note) || !note.isWellFormed()) throw malformed('it has characters that no note may have');
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) throw malformed('no blank line parts text and signatures');
  const lines = note.slice(end + 2, -1).split('\n');
  if (lines.length > SIGNATURES_MAX) throw malformed(`it has more than ${SIGNATURES_MAX} signatures`);
  return { text: note.slice(0, end + 1), signatures: lines.map(parseSignature) };
}

/** A signature as a note's author gives it. */
export function signNote(text: string, { verifier, signs }: SignerKey): NoteSignature {
  const { name, keyId } = verifier;
  return { name, keyId, bytes: signs(Buffer.from(text, 'utf8')) };
}

/**
 * The signatures by keys that are trusted. Those of others are ignored, as the form of a note demands.
 * @throws ProofError `signature-wrong` where a trusted key's name and id stand beside what it did not sign
 */
export function verifiedSignatures(
  { text, signatures }: SignedNote,
  trusted: readonly VerifierKey[],
): readonly VerifiedSignature[] {
  return signatures.flatMap((signature) => {
    const key = trusted.find(({ name, keyId }) => name === signature.name && keyId === signature.keyId);
    return key ? [verified(text, signature, key)] : [];
  });
}

function verified(text: string, signature: NoteSignature, key: VerifierKey): VerifiedSignature {
  const { bytes } = signature;
  if (key.kind === 'note') {
    if (key.verifies(Buffer.from(text, 'utf8'), bytes)) return { key, signature, time: null };
  } else if (bytes.length > TIME_BYTES) {
    const time = Buffer.from(bytes).readBigUInt64BE();
    const isTime = time <= BigInt(Number.MAX_SAFE_INTEGER);
    const message = Buffer.from(cosignedText(text, time), 'utf8');
    if (isTime && key.verifies(message, bytes.subarray(TIME_BYTES)))
      return { key, signature, time: Number(time) };
  }
  throw new ProofError('signature-wrong', `${key.name} (${key.keyId}) did not sign this`, {
    name: key.name,
    keyId: key.keyId,
  });
}

/** What a witness signs of a checkpoint. */
export const cosignedText = (text: string, time: bigint): string => `cosignature/v1\ntime ${time}\n${text}`;

// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0009\u000b-\u001f]/;
const SIGNATURE = /^— ([^\s+]+) (\S+)$/u;
const KEY_ID_BYTES = 4;

function parseSignature(line: string): NoteSignature {
  const [, name, encoded] = SIGNATURE.exec(line) ?? [];
  const bytes = encoded === undefined ? null : fromBase64(encoded);
  if (name === undefined || bytes === null || bytes.length <= KEY_ID_BYTES)
    throw malformed('a line below its blank line is no signature');
  return {
    name,
    keyId: bytes.subarray(0, KEY_ID_BYTES).toString('hex'),
    bytes: bytes.subarray(KEY_ID_BYTES),
  };
}

const malformed = (why: string): ProofError =>
  new ProofError('note-malformed', `this is no signed note: ${why}`);
