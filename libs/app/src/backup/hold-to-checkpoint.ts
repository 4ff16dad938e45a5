import { FigureError } from '#libs/figures';
import { openLedger } from '#libs/ledger';
import {
  parseCheckpoint,
  rootOf,
  sameBytes,
  verifiedSignatures,
  type ReadCheckpoint,
  type VerifierKey,
} from '#libs/proofs';

/** A checkpoint that was kept apart from the ledger, and the key that has to have signed it. */
export interface KeptCheckpoint {
  readonly text: string;
  readonly key: VerifierKey;
}

/**
 * Refuses a ledger's file that does not begin with the history which a checkpoint is of. The file's tree and hashes have been verified before.
 * Gives the checkpoint's size, in commits.
 * @throws FigureError `checkpoint-unsigned`, `checkpoint-foreign`, `checkpoint-beyond`, `checkpoint-forks`; ProofError
 *   `checkpoint-malformed`, `note-malformed`, `signature-wrong`; LedgerError as `openLedger`
 */
export async function holdToCheckpoint(path: string, { text, key }: KeptCheckpoint): Promise<number> {
  const checkpoint = parseCheckpoint(text);
  assertSigned(checkpoint, key);
  const { size, root } = checkpoint;
  const ledger = openLedger(path, { readOnly: true });
  try {
    const commits = ledger.blocks.head().number;
    if (commits < size)
      throw new FigureError(
        'checkpoint-beyond',
        `${path} ends with commit ${commits}, and the checkpoint was signed at commit ${size}: restore a later backup`,
        { path, commits, size },
      );
    if (!sameBytes(rootOf(size, ledger.tree), root))
      throw new FigureError(
        'checkpoint-forks',
        `up to commit ${size}, ${path} is not what the checkpoint was signed for: it is of another log, or was rewritten. Restore another backup`,
        { path, size },
      );
    return size;
  } finally {
    await ledger.log.close();
  }
}

function assertSigned(checkpoint: ReadCheckpoint, key: VerifierKey): void {
  const { name, keyId } = key;
  if (checkpoint.origin !== name)
    throw new FigureError(
      'checkpoint-foreign',
      `the checkpoint is of ${checkpoint.origin}, the key of ${name}: give a checkpoint and a key of one log`,
      { origin: checkpoint.origin, key: name },
    );
  if (verifiedSignatures(checkpoint, [key]).length === 0)
    throw new FigureError(
      'checkpoint-unsigned',
      `the checkpoint is not signed by ${name} (${keyId}), so that anybody may have written it: give one that is, or the key that signed it`,
      { key: name, keyId },
    );
}
