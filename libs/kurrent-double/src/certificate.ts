import { createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

export interface Certificate {
  readonly key: string;
  readonly certificate: string;
}

/** A certificate for 127.0.0.1 that vouches for itself, made for a test: X.509 v3, P-256 (RFC 5280, RFC 5480). */
export function selfSigned(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const body = sequence(
    explicit(0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([0x01]), randomBytes(15)])),
    ECDSA_WITH_SHA256,
    NAME,
    sequence(time('20200101000000Z'), time('20991231235959Z')),
    NAME,
    publicKey.export({ type: 'spki', format: 'der' }),
    explicit(3, sequence(subjectAlternativeName(), basicConstraints())),
  );
  const signature = createSign('SHA256').update(body).sign(privateKey);
  const der = sequence(body, ECDSA_WITH_SHA256, bitString(signature));
  return {
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    certificate: `-----BEGIN CERTIFICATE-----\n${lines(der.toString('base64'))}\n-----END CERTIFICATE-----\n`,
  };
}

const tagged = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content]);
};
const sequence = (...parts: readonly Buffer[]): Buffer => tagged(0x30, ...parts);
const explicit = (tag: number, content: Buffer): Buffer => tagged(0xa0 | tag, content);
const integer = (bytes: Buffer): Buffer => tagged(0x02, bytes);
const octets = (content: Buffer): Buffer => tagged(0x04, content);
const bitString = (bytes: Buffer): Buffer => tagged(0x03, Buffer.from([0]), bytes);
const time = (text: string): Buffer => tagged(0x18, Buffer.from(text));
const identifier = (hex: string): Buffer => tagged(0x06, Buffer.from(hex, 'hex'));

const ECDSA_WITH_SHA256 = sequence(identifier('2a8648ce3d040302'));
/** CN=tieout test */
const NAME = sequence(tagged(0x31, sequence(identifier('550403'), tagged(0x0c, Buffer.from('tieout test')))));

function subjectAlternativeName(): Buffer {
  const names = sequence(tagged(0x87, Buffer.from([127, 0, 0, 1])), tagged(0x82, Buffer.from('localhost')));
  return sequence(identifier('551d11'), octets(names));
}

/** It signs no other certificate. */
function basicConstraints(): Buffer {
  return sequence(identifier('551d13'), octets(sequence()));
}

function lengthOf(length: number): readonly number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >>> 8, length & 0xff];
}

function lines(text: string): string {
  return text.replaceAll(/.{64}(?=.)/gu, '$&\n');
}
