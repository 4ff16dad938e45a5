import { fromBase64, HASH_BYTES } from './hashing.js';
import { ProofError } from './proof-error.js';
import { formatNote, parseNote, type NoteSignature, type SignedNote } from './signed-note.js';

/** What a log says of itself at a size (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** Which log. */
  readonly origin: string;
  /** Its entries. */
  readonly size: number;
  /** The root of their tree. */
  readonly root: Uint8Array;
}

/** A checkpoint as it was read, with the text that its signatures are of; none may be there. */
export interface ReadCheckpoint extends Checkpoint, SignedNote {}

/** The text that is signed. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;

/** A checkpoint with its signatures; without any it is its text alone. */
export const formatCheckpoint = (text: string, signatures: readonly NoteSignature[]): string =>
  signatures.length === 0 ? text : formatNote({ text, signatures });

/** Reads a checkpoint, signed or not. @throws ProofError `checkpoint-malformed`, `note-malformed` */
export function parseCheckpoint(text: string): ReadCheckpoint {
  const note = text.includes('\n\n') ? parseNote(text) : { text, signatures: [] };
  const [origin = '', digits = '', encoded = '', ...rest] = note.text.split('\n');
  const size = Number(digits);
  const root = fromBase64(encoded);
  if (origin === '' || !/^(?:0|[1-9]\d{0,15})$/.test(digits) || !Number.isSafeInteger(size))
    throw malformed('its first lines are not a name and a size');
  if (root === null || root.length !== HASH_BYTES) throw malformed('its third line is no hash in base64');
  // Lines of a log's own may follow; they are signed with the others.
  if (rest.at(-1) !== '' || rest.slice(0, -1).includes(''))
    throw malformed('it has an empty line, or no end');
  return { origin, size, root, ...note };
}

const malformed = (why: string): ProofError =>
  new ProofError('checkpoint-malformed', `this is no checkpoint: ${why}`);
