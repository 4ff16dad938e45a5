import type { Certificate } from '../certificates/certificate.js';
import type { ProvenFigure } from './proven-figure.js';

export const BUNDLE_FORMAT = 'tieout-bundle/v1';

/** One file that proves a figure to one who has nothing else but the public key of the log. */
export interface Bundle {
  readonly format: typeof BUNDLE_FORMAT;
  readonly figureId: string;
  /** As published by then; `null` for all that the log has. */
  readonly asOf: string | null;
  /** What the commits say of the figure. A verifier works it out again, from them. */
  readonly figure: ProvenFigure;
  /** The commits that say it, in the order of the log. */
  readonly commits: readonly BundledCommit[];
  /** What the commits' figures were read from. */
  readonly documents: readonly BundledDocument[];
  /** What the proofs lead to, signed where the log has a key (C2SP tlog-checkpoint). */
  readonly checkpoint: string;
  /** That an earlier state of the log is the beginning of this one; `null` where it was not asked for. */
  readonly since: BundledSince | null;
  /** Names the figure’s digest and the state of the log: whoever holds the log, or this bundle, computes it again. */
  readonly certificate: Certificate;
}

export interface BundledCommit {
  /** Its place in the log, from 0: commit number less one. */
  readonly index: number;
  /** Its canonical bytes, UTF-8: SHA-256 over a zero byte and these is its leaf. */
  readonly canonical: string;
  /** Hashes from the leaf's sibling up, base64 (RFC 6962, 2.1.1). */
  readonly proof: readonly string[];
}

export interface BundledDocument {
  readonly sha256: string;
  readonly mediaType: string;
  /** Base64; `null` where they were not asked for, or are not the ledger's to give. */
  readonly bytes: string | null;
}

export interface BundledSince {
  readonly size: number;
  /** Base64. */
  readonly root: string;
  /** Hashes, base64 (RFC 6962, 2.1.2). */
  readonly proof: readonly string[];
}
