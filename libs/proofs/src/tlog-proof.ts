import { parseCheckpoint, type ReadCheckpoint } from './checkpoint.js';
import { fromBase64, HASH_BYTES } from './hashing.js';
import { ProofError } from './proof-error.js';

const HEADER = 'c2sp.org/tlog-proof@v1';
const HASHES_MAX = 64;

/** A proof of one entry that needs no server (C2SP tlog-proof). */
export interface TlogProof {
  readonly index: number;
  readonly proof: readonly Uint8Array[];
  /** The checkpoint with its signatures, as text. */
  readonly checkpoint: string;
}

export function formatTlogProof({ index, proof, checkpoint }: TlogProof): string {
  const hashes = proof.map((hash) => `${Buffer.from(hash).toString('base64')}\n`).join('');
  return `${HEADER}\nindex ${index}\n${hashes}\n${checkpoint}`;
}

/** Reads a proof; what else it carries (`extra`) is signed by nobody, and left. @throws ProofError `proof-malformed`, as `parseCheckpoint` */
export function parseTlogProof(text: string): TlogProof & { readonly read: ReadCheckpoint } {
  const end = text.indexOf('\n\n');
  const lines = text.slice(0, Math.max(end, 0)).split('\n');
  if (lines.shift() !== HEADER) throw malformed(`its first line is not ${HEADER}`);
  if (lines[0]?.startsWith('extra ')) lines.shift();
  const [, digits] = /^index (0|[1-9]\d{0,15})$/.exec(lines.shift() ?? '') ?? [];
  if (digits === undefined) throw malformed('it has no line that says the index');
  if (lines.length > HASHES_MAX) throw malformed('it has more hashes than a tree has levels');
  const proof = lines.map(hashOf);
  const checkpoint = text.slice(end + 2);
  return { index: Number(digits), proof, checkpoint, read: parseCheckpoint(checkpoint) };
}

function hashOf(line: string): Buffer {
  const hash = fromBase64(line);
  if (hash?.length === HASH_BYTES) return hash;
  throw malformed(`"${line.slice(0, 60)}" is no hash in base64`);
}

const malformed = (why: string): ProofError =>
  new ProofError('proof-malformed', `this is no proof of an entry: ${why}`);
