import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { fromBase64 } from './hashing.js';
import { ProofError } from './proof-error.js';

/** What a key signs: notes as they are (C2SP signed-note), or that it saw a log's checkpoint at a time (C2SP tlog-cosignature). */
export type KeyKind = 'note' | 'cosignature';

const KINDS: Readonly<Record<KeyKind, number>> = { note: 0x01, cosignature: 0x04 };

/** A public key that is trusted under a name. */
export interface VerifierKey {
  readonly name: string;
  /** The first four bytes, hex, of a hash of name, kind and key: which key of a name. */
  readonly keyId: string;
  readonly kind: KeyKind;
  readonly verifies: (message: Uint8Array, signature: Uint8Array) => boolean;
  /** `<name>+<key id>+<base64>`: the form in which it is handed to others. */
  readonly vkey: string;
}

/** A private key. */
export interface SignerKey {
  readonly verifier: VerifierKey;
  readonly signs: (message: Uint8Array) => Buffer;
  /** `PRIVATE+KEY+<name>+<key id>+<base64>`: to be kept secret. */
  readonly skey: string;
}

/** @throws ProofError `key-malformed` */
export function parseVkey(vkey: string): VerifierKey {
  const [name = '', keyId = '', ...rest] = vkey.trim().split('+');
  const bytes = fromBase64(rest.join('+'));
  const kind = (Object.keys(KINDS) as KeyKind[]).find((each) => KINDS[each] === bytes?.[0]);
  if (bytes === null || kind === undefined || bytes.length !== 1 + KEY_BYTES)
    throw malformed('it is not <name>+<key id>+<base64> of an Ed25519 key');
  const key = verifierOf(name, kind, bytes.subarray(1));
  if (key.keyId !== keyId) throw malformed(`its id should be ${key.keyId}`);
  return key;
}

/** @throws ProofError `key-malformed`, which says nothing of the key */
export function parseSkey(skey: string): SignerKey {
  const found = /^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(skey.trim());
  const bytes = fromBase64(found?.[3] ?? '');
  const kind = (Object.keys(KINDS) as KeyKind[]).find((each) => KINDS[each] === bytes?.[0]);
  if (!found || bytes === null || kind === undefined || bytes.length !== 1 + KEY_BYTES)
    throw malformed('it is not PRIVATE+KEY+<name>+<key id>+<base64> of an Ed25519 key');
  const key = signerOf(found[1]!, kind, bytes.subarray(1));
  if (key.verifier.keyId !== found[2]) throw malformed(`its id should be ${key.verifier.keyId}`);
  return key;
}

/**
 * A key made of 32 random bytes, under a name.
 * @throws ProofError `key-name-malformed`
 */
export function signerOf(name: string, kind: KeyKind, seed: Uint8Array): SignerKey {
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  const verifier = verifierOf(name, kind, Buffer.from(x!, 'base64url'));
  const secret = Buffer.concat([Buffer.from([KINDS[kind]]), seed]).toString('base64');
  return {
    verifier,
    signs: (message) => sign(null, message, key),
    skey: `PRIVATE+KEY+${name}+${verifier.keyId}+${secret}`,
  };
}

/** Refuses what can't be a key's name. @throws ProofError `key-name-malformed` */
function assertKeyName(name: string): void {
  if (KEY_NAME.test(name) && name.isWellFormed()) return;
  throw new ProofError(
    'key-name-malformed',
    `"${name}" can't name a key: give up to 255 characters without spaces and "+", like ledger.example.com/filings`,
    { name },
  );
}

const KEY_BYTES = 32;
const KEY_NAME = /^[^\s+\p{Cc}]{1,255}$/u;

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

function verifierOf(name: string, kind: KeyKind, bytes: Uint8Array): VerifierKey {
  assertKeyName(name);
  const typed = Buffer.concat([Buffer.from([KINDS[kind]]), bytes]);
  const keyId = createHash('sha256').update(`${name}\n`).update(typed).digest('hex').slice(0, 8);
  const key = publicKeyOf(bytes);
  return {
    name,
    keyId,
    kind,
    verifies: (message, signature) => verify(null, message, key, signature),
    vkey: `${name}+${keyId}+${typed.toString('base64')}`,
  };
}

function publicKeyOf(bytes: Uint8Array): KeyObject {
  const x = Buffer.from(bytes).toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

const malformed = (why: string): ProofError =>
  new ProofError('key-malformed', `the key can't be read: ${why}`);
