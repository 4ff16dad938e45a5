import { FigureError } from '#libs/figures';
import type { StoredCosignature } from '#libs/ledger';
import {
  checkpointText,
  consistencyProof,
  formatCheckpoint,
  inclusionProof,
  parseCheckpoint,
  parseTilePath,
  ProofError,
  rootOf,
  signNote,
  tileBytes,
  verifiedSignatures,
  type ReadCheckpoint,
  type SignerKey,
  type VerifiedSignature,
  type VerifierKey,
} from '#libs/proofs';
import type { LedgerAccess } from '../ledger-access.js';
import { readLogKey } from './log-key.js';
import { seenAt } from './seen-at.js';
import type { CheckpointJson, ConsistencyJson, StateOptions, WitnessJson } from './log-tree.queries.js';

/** What a log is called that nobody has given a key. `.invalid` is nobody's (RFC 2606). */
const UNNAMED = 'unsigned.invalid/tieout';

/** The log as a tree: what it signs, and what it proves. */
export class LogTree {
  private signer: SignerKey | null = null;

  constructor(
    private readonly ledger: LedgerAccess,
    private readonly keyFile: string,
    /** Whose cosignatures are kept. */
    private readonly witnesses: readonly VerifierKey[] = [],
  ) {}

  /** The size that is asked about: by default all. @throws FigureError `commit-unknown` */
  size(asked?: number): number {
    const head = this.ledger.blocks.head().number;
    if (asked === undefined || (Number.isSafeInteger(asked) && asked >= 0 && asked <= head))
      return asked ?? head;
    throw new FigureError('commit-unknown', `no commit ${asked}: the log has ${head}`, { commit: asked });
  }

  /** As `size`, or the newest that was cosigned. @throws FigureError `commit-unknown`, `cosignature-missing` */
  sizeOf({ size, cosigned = false }: StateOptions): number {
    if (!cosigned) return this.size(size);
    const newest = size ?? this.ledger.cosignatures.newest(this.origin);
    if (newest !== null && this.ledger.cosignatures.of(this.origin, newest).length > 0)
      return this.size(newest);
    throw new FigureError(
      'cosignature-missing',
      `no witness has cosigned ${size === undefined ? 'a checkpoint of this log' : `its checkpoint of ${size} commits`}: send it to one, and hand in what comes back`,
      { size: size ?? null },
    );
  }

  /** @throws as `readLogKey` */
  checkpoint(size: number): CheckpointJson {
    const { key, origin } = this;
    const root = rootOf(size, this.ledger.tree);
    const text = checkpointText({ origin, size, root });
    const cosignatures = this.ledger.cosignatures.of(origin, size);
    return {
      origin,
      size,
      root: base64(root),
      signed: key !== null,
      vkey: key?.verifier.vkey ?? null,
      witnesses: cosignatures.map(witnessOf),
      checkpoint: formatCheckpoint(text, [...(key ? [signNote(text, key)] : []), ...cosignatures]),
    };
  }

  /**
   * Keeps the cosignatures of a checkpoint of this log that hold; those of others than its witnesses are passed over.
   * @returns the checkpoint with all that are kept of it
   * @throws FigureError `checkpoint-malformed`, `commit-unknown`, `checkpoint-foreign`, `signature-wrong`, `witness-unknown`
   */
  cosigned(text: string): CheckpointJson {
    const checkpoint = this.own(text);
    const { origin, size } = checkpoint;
    const held = heldBy(this.witnesses, checkpoint);
    if (held.length === 0)
      throw new FigureError(
        'witness-unknown',
        'no witness whose key is known here has signed this: name their keys in TIEOUT_WITNESSES',
        { size },
      );
    for (const { signature, time } of held)
      this.ledger.cosignatures.add(origin, size, { ...signature, time: time! });
    return this.checkpoint(size);
  }

  /** A checkpoint of this log, by whomever it was signed. @throws FigureError as `cosigned` */
  own(text: string): ReadCheckpoint {
    const read = parsed(text);
    const { origin, size } = read;
    const root = rootOf(this.size(size), this.ledger.tree);
    if (read.text === checkpointText({ origin: this.origin, size, root })) return read;
    throw new FigureError(
      'checkpoint-foreign',
      `the checkpoint is of ${origin} with another history: give one of this log, ${this.origin}`,
      { size },
    );
  }

  /** @throws as `readLogKey` */
  private get key(): SignerKey | null {
    return (this.signer ??= told(() => readLogKey(this.keyFile)));
  }

  private get origin(): string {
    return this.key?.verifier.name ?? UNNAMED;
  }

  /** Base64. */
  root(size: number): string {
    return base64(rootOf(size, this.ledger.tree));
  }

  /** Base64 of the hashes that lead from a commit to the root. */
  inclusion(index: number, size: number): string[] {
    return inclusionProof(index, size, this.ledger.tree).map(base64);
  }

  /** @throws FigureError `sizes-wrong` */
  consistency(size1: number, size2: number): ConsistencyJson {
    const { tree } = this.ledger;
    if (size1 === 0 || size1 > size2) {
      const message = `a log of ${size1} commits can't be shown to begin one of ${size2}: give a size from 1 up to that`;
      throw new FigureError('sizes-wrong', message, { size1, size2 });
    }
    const proof = consistencyProof(size1, size2, tree).map(base64);
    return { size1, size2, root1: this.root(size1), root2: this.root(size2), proof };
  }

  /** @throws FigureError `tile-unknown` */
  tile(path: string): Uint8Array {
    const tile = parseTilePath(path);
    if (tile === null) throw new FigureError('tile-unknown', `${path} is no path of a tile`, { tile: path });
    return told(() => tileBytes(tile, this.size(), this.ledger.tree));
  }
}

function parsed(text: string): ReadCheckpoint {
  try {
    return parseCheckpoint(text);
  } catch (error) {
    if (!(error instanceof ProofError)) throw error;
    throw new FigureError('checkpoint-malformed', error.message, error.facts);
  }
}

function heldBy(keys: readonly VerifierKey[], checkpoint: ReadCheckpoint): readonly VerifiedSignature[] {
  try {
    return verifiedSignatures(checkpoint, keys);
  } catch (error) {
    if (!(error instanceof ProofError)) throw error;
    throw new FigureError('signature-wrong', error.message, error.facts);
  }
}

const witnessOf = ({ name, keyId, time }: StoredCosignature): WitnessJson => ({
  name,
  keyId,
  seenAt: seenAt(time),
});

/** What can't be proven, as every use case tells it. @throws FigureError of the same code */
function told<T>(prove: () => T): T {
  try {
    return prove();
  } catch (error) {
    if (error instanceof ProofError) throw new FigureError(error.code, error.message, error.facts);
    throw error;
  }
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
