import fc from 'fast-check';
import { property } from '#libs/testing';
import { checkpointText, formatCheckpoint, parseCheckpoint } from './checkpoint.js';
import { cosign } from './cosignature.js';
import { leafHash } from './hashing.js';
import { parseSkey, parseVkey, signerOf } from './note-keys.js';
import { formatNote, parseNote, signNote, verifiedSignatures } from './signed-note.js';
import { formatTlogProof, parseTlogProof } from './tlog-proof.js';

/** The key and the note in the documentation of golang.org/x/mod/sumdb/note. */
const SKEY = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const VKEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const NOTE =
  'If you think cryptography is the answer to your problem,\n' +
  "then you don't know what your problem is.\n\n" +
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';

const SEED = Buffer.alloc(32, 7);
const LOG = signerOf('ledger.example.com/filings', 'note', SEED);
const WITNESS = signerOf('witness.example.org/w1', 'cosignature', Buffer.alloc(32, 8));
const TEXT = checkpointText({ origin: 'ledger.example.com/filings', size: 42, root: leafHash(Buffer.of(1)) });
const SEEN = 1_770_000_000;
const codeOf = (code: string): Error => expect.objectContaining({ code }) as Error;

describe('a signed note', () => {
  it('of Go is verified, and signed as Go signs it', () => {
    const note = parseNote(NOTE);
    expect(verifiedSignatures(note, [parseVkey(VKEY)])).toMatchObject([
      { key: expect.objectContaining({ name: 'PeterNeumann', keyId: 'c74f20a3' }), time: null },
    ]);
    const key = parseSkey(SKEY);
    expect(key.verifier.vkey).toBe(VKEY);
    expect(key.skey).toBe(SKEY);
    expect(formatNote({ text: note.text, signatures: [signNote(note.text, key)] })).toBe(NOTE);
  });

  it('is refused where a trusted key did not sign what it says', () => {
    const note = parseNote(NOTE.replace('answer', 'question'));
    expect(() => verifiedSignatures(note, [parseVkey(VKEY)])).toThrow(codeOf('signature-wrong'));
  });

  it('is verified by no key that is not trusted, even of the same name', () => {
    const other = signerOf('PeterNeumann', 'note', SEED);
    expect(verifiedSignatures(parseNote(NOTE), [other.verifier])).toEqual([]);
  });

  it.each([
    ['no blank line', 'text\n— a AAAAAAA=\n'],
    ['no end', 'text\n\n— a AAAAAAA='],
    ['no dash', 'text\n\n- a AAAAAAA=\n'],
    ['a name with a plus', 'text\n\n— a+b AAAAAAA=\n'],
    ['loose base64', 'text\n\n— a AAAAAAB=\n'],
    ['a key id alone', 'text\n\n— a AAAAAA==\n'],
    ['a control character', 'te\u0007xt\n\n— a AAAAAAA=\n'],
    ['a carriage return', 'text\r\n\n— a AAAAAAA=\n'],
  ])('is none with %s', (_, text) => expect(() => parseNote(text)).toThrow(codeOf('note-malformed')));

  property(
    'is read as it was written, whatever it says',
    fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `${text.replaceAll(/\p{Cc}/gu, ' ')}\n`),
    (text) => {
      const note = { text, signatures: [signNote(text, LOG), cosign(text, WITNESS, SEEN)] };
      const read = parseNote(formatNote(note));
      expect(formatNote(read)).toBe(formatNote(note));
      expect(verifiedSignatures(read, [LOG.verifier, WITNESS.verifier]).map(({ time }) => time)).toEqual([
        null,
        SEEN,
      ]);
    },
  );

  property('never fails but as itself on what a stranger sends', fc.string({ unit: 'binary' }), (text) => {
    for (const read of [parseNote, parseCheckpoint, parseTlogProof, parseVkey, parseSkey]) {
      try {
        read(text);
      } catch (error) {
        expect(error).toMatchObject({ name: 'ProofError' });
      }
    }
  });
});

describe('a key', () => {
  it.each([
    ['cut short', VKEY.slice(0, -1)],
    ['of another id', VKEY.replace('c74f20a3', 'c74f20a4')],
    ['of another kind', 'PeterNeumann+c74f20a3+AhpcqQcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
    ['empty', ''],
  ])('is refused when it is %s', (_, vkey) => expect(() => parseVkey(vkey)).toThrow(codeOf('key-malformed')));

  it('is not shown in the error that refuses it', () => {
    const wrong = SKEY.replace('c74f20a3', 'c74f20a4');
    expect(() => parseSkey(wrong)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('AYEK') }),
    );
  });

  it.each(['', 'two words', 'a+b', 'tab\there', 'nul\u0000'])('can not be named "%s"', (name) =>
    expect(() => signerOf(name, 'note', SEED)).toThrow(codeOf('key-name-malformed')),
  );
});

describe('a checkpoint', () => {
  it('says which log, how long, and its root, signed', () => {
    const text = formatCheckpoint(TEXT, [signNote(TEXT, LOG)]);
    const read = parseCheckpoint(text);
    expect(read).toMatchObject({
      origin: 'ledger.example.com/filings',
      size: 42,
      root: leafHash(Buffer.of(1)),
    });
    expect(verifiedSignatures(read, [LOG.verifier])).toHaveLength(1);
  });

  it('has no signature where there is no key', () => {
    expect(parseCheckpoint(formatCheckpoint(TEXT, []))).toMatchObject({ text: TEXT, signatures: [] });
  });

  it('carries what witnesses saw, and when', () => {
    const text = formatCheckpoint(TEXT, [signNote(TEXT, LOG), cosign(TEXT, WITNESS, SEEN)]);
    const found = verifiedSignatures(parseCheckpoint(text), [WITNESS.verifier]);
    expect(found).toMatchObject([{ key: { vkey: WITNESS.verifier.vkey }, time: SEEN }]);
  });

  it('is refused where a witness is said to have seen it at another time', () => {
    const { bytes, ...seen } = cosign(TEXT, WITNESS, SEEN);
    const moved = Buffer.from(bytes);
    moved[7] = moved[7]! ^ 1;
    const text = formatCheckpoint(TEXT, [{ ...seen, bytes: moved }]);
    expect(() => verifiedSignatures(parseCheckpoint(text), [WITNESS.verifier])).toThrow(
      codeOf('signature-wrong'),
    );
  });

  it('is read in the form that the specification shows', () => {
    const text =
      'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n' +
      '— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n' +
      '— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n';
    const read = parseCheckpoint(text);
    expect(read).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20_852_163 });
    expect(read.signatures.map(({ keyId }) => keyId)).toEqual(['033de0ae', '8d66cf3f']);
    expect(formatCheckpoint(read.text, read.signatures)).toBe(text);
  });

  it.each([
    ['a size with a zero before it', TEXT.replace('42', '042')],
    ['a size beyond what can be counted', TEXT.replace('42', '9999999999999999')],
    ['no root', 'a\n1\n'],
    ['a root that is no hash', 'a\n1\nAAAA\n'],
    ['no name', TEXT.replace('ledger.example.com/filings', '')],
    ['no last newline', TEXT.slice(0, -1)],
  ])('is none with %s', (_, text) =>
    expect(() => parseCheckpoint(text)).toThrow(codeOf('checkpoint-malformed')),
  );
});

describe('a proof of an entry as text', () => {
  const proof = [leafHash(Buffer.of(2)), leafHash(Buffer.of(3))];
  const checkpoint = formatCheckpoint(TEXT, [signNote(TEXT, LOG)]);
  const text = formatTlogProof({ index: 7, proof, checkpoint });

  it('is read as it was written', () => {
    expect(parseTlogProof(text)).toMatchObject({ index: 7, proof, checkpoint, read: { size: 42 } });
  });

  it('may carry what nobody signed, which is left', () => {
    expect(parseTlogProof(text.replace('index', 'extra AAAA\nindex'))).toMatchObject({ index: 7, proof });
  });

  it('is of one entry alone, too', () => {
    expect(parseTlogProof(formatTlogProof({ index: 0, proof: [], checkpoint })).proof).toEqual([]);
  });

  it.each([
    ['another version', text.replace('@v1', '@v2')],
    ['an index with a zero before it', text.replace('index 7', 'index 07')],
    ['a hash cut short', text.replace(proof[0]!.toString('base64'), 'AAAA')],
    ['no checkpoint', text.slice(0, text.indexOf('\n\n'))],
  ])('is none with %s', (_, wrong) => expect(() => parseTlogProof(wrong)).toThrow(codeOf('proof-malformed')));
});
