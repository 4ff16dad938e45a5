import { FigureError } from '#libs/figures';
import {
  checkpointText,
  consistencyProof,
  formatCheckpoint,
  inclusionProof,
  parseTilePath,
  ProofError,
  rootOf,
  signNote,
  tileBytes,
  type SignerKey,
} from '#libs/proofs';
import type { LedgerAccess } from '../ledger-access.js';
import { readLogKey } from './log-key.js';
import type { CheckpointJson, ConsistencyJson } from './log-tree.queries.js';

/** What a log is called that nobody has given a key. `.invalid` is nobody's (RFC 2606). */
const UNNAMED = 'unsigned.invalid/tieout';

/** The log as a tree: what it signs, and what it proves. */
export class LogTree {
  private signer: SignerKey | null = null;

  constructor(
    private readonly ledger: LedgerAccess,
    private readonly keyFile: string,
  ) {}

  /** The size that is asked about: by default all. @throws FigureError `commit-unknown` */
  size(asked?: number): number {
    const head = this.ledger.blocks.head().number;
    if (asked === undefined || (Number.isSafeInteger(asked) && asked >= 0 && asked <= head))
      return asked ?? head;
    throw new FigureError('commit-unknown', `no commit ${asked}: the log has ${head}`, { commit: asked });
  }

  /** @throws as `readLogKey` */
  checkpoint(size: number): CheckpointJson {
    const key = (this.signer ??= told(() => readLogKey(this.keyFile)));
    const origin = key?.verifier.name ?? UNNAMED;
    const root = rootOf(size, this.ledger.tree);
    const text = checkpointText({ origin, size, root });
    return {
      origin,
      size,
      root: base64(root),
      signed: key !== null,
      vkey: key?.verifier.vkey ?? null,
      checkpoint: formatCheckpoint(text, key ? [signNote(text, key)] : []),
    };
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

/** What can't be proven, as every use case tells it. @throws FigureError of the same code */
export function told<T>(prove: () => T): T {
  try {
    return prove();
  } catch (error) {
    if (error instanceof ProofError) throw new FigureError(error.code, error.message, error.facts);
    throw error;
  }
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
