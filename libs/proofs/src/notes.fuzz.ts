import assert from 'node:assert/strict';
import { naivePath, naiveRoot, refused, type FuzzOutcome } from '#libs/testing';
import { checkpointText, formatCheckpoint, parseCheckpoint } from './checkpoint.js';
import { cosign } from './cosignature.js';
import { leafHash } from './hashing.js';
import { parseSkey, parseVkey, signerOf } from './note-keys.js';
import { parseNote, signNote, verifiedSignatures, type SignedNote } from './signed-note.js';
import { parseTilePath, tilePath } from './tiles.js';
import { formatTlogProof, parseTlogProof } from './tlog-proof.js';
import { verifyInclusion } from './verify-proofs.js';

const ORIGIN = 'ledger.example.com/filings';
const LOG = signerOf(ORIGIN, 'note', Buffer.alloc(32, 7));
const WITNESS = signerOf('witness.example.org/w1', 'cosignature', Buffer.alloc(32, 8));
const TRUSTED = [LOG.verifier, WITNESS.verifier];
const SEEN = 1_770_000_000;
const ENTRIES = Array.from({ length: 13 }, (_, index) => Buffer.from(`entry ${index}`));
const SIZES = [1, 6, 13];

/** What the log signed, and the witness saw: nothing else may ever pass for it. */
const SIGNED = SIZES.map((size) =>
  checkpointText({ origin: ORIGIN, size, root: naiveRoot(ENTRIES.slice(0, size)) }),
);
const CHECKPOINTS = SIGNED.map((text) =>
  formatCheckpoint(text, [signNote(text, LOG), cosign(text, WITNESS, SEEN)]),
);
const PROOFS = SIZES.map((size, at) => {
  const index = size - 1;
  return formatTlogProof({
    index,
    proof: naivePath(index, ENTRIES.slice(0, size)),
    checkpoint: CHECKPOINTS[at]!,
  });
});

export const seeds = [
  ...CHECKPOINTS,
  ...PROOFS,
  LOG.verifier.vkey,
  WITNESS.skey,
  '0/x001/234',
  '1/067.p/5',
].map((text) => Buffer.from(text));

export const words = [
  '\n',
  '\n\n',
  '\r',
  '— ',
  '+',
  ' ',
  '=',
  'AAAA',
  'index 0\n',
  'index 9007199254740993\n',
  'extra AAAA\n',
  'c2sp.org/tlog-proof@v1\n',
  '00',
  'x000/',
  '.p/256',
  ORIGIN,
  'witness.example.org/w1',
  '\u00a0',
  '\u2028',
];

/**
 * A text of a stranger is read or refused by everything that reads proofs; what passes for signed was signed, and what passes for an entry
 * of the log is that entry.
 */
export function fuzz(input: Uint8Array): FuzzOutcome {
  const text = Buffer.from(input).toString('utf8');
  const note = read(parseNote, text);
  if (note) assertSigned(note);
  const checkpoint = read(parseCheckpoint, text);
  if (checkpoint) assertSigned(checkpoint);
  const proof = read(parseTlogProof, text);
  if (proof && assertSigned(proof.read)) {
    const { size, root } = proof.read;
    for (const [index, entry] of ENTRIES.entries())
      if (verifyInclusion({ ...proof, size, root, leafHash: leafHash(entry) }))
        assert.equal(proof.index, index);
  }
  const key = read(parseVkey, text);
  if (key) assert.equal(key.vkey, text.trim());
  const secret = read(parseSkey, text);
  if (secret) assert.equal(secret.skey, text.trim());
  const tile = parseTilePath(text);
  if (tile) assert.equal(tilePath(tile), text);
  return note || checkpoint || proof || key || secret || tile ? 'taken' : 'refused';
}

function read<T>(parse: (text: string) => T, text: string): T | null {
  try {
    return parse(text);
  } catch (error) {
    refused(error);
    return null;
  }
}

/** Whether the log's signature or the witness's holds. @throws where it holds of what neither signed */
function assertSigned(note: SignedNote): boolean {
  const found = read(() => verifiedSignatures(note, TRUSTED), '') ?? [];
  for (const { time } of found) {
    assert(SIGNED.includes(note.text), note.text);
    assert(time === null || time === SEEN);
  }
  return found.length > 0;
}
