import {
  checkpointText,
  cosign,
  EMPTY_ROOT,
  formatCheckpoint,
  parseCheckpoint,
  signerOf,
} from '#libs/proofs';

/** A witness whom every server of a test knows. */
export const WITNESS = signerOf('witness.example.org/w1', 'cosignature', Buffer.alloc(32, 7));

/** 2026-02-03, in seconds since 1970. */
export const SEEN = 1_770_076_800;

/** A checkpoint as a witness gives it back. */
export function cosigned(checkpoint: string, witness = WITNESS, time = SEEN): string {
  const { text, signatures } = parseCheckpoint(checkpoint);
  return formatCheckpoint(text, [...signatures, cosign(text, witness, time)]);
}

/** What a log without a key was before its first commit: the same in every run. */
export const EMPTY_LOG = checkpointText({ origin: 'unsigned.invalid/tieout', size: 0, root: EMPTY_ROOT });
