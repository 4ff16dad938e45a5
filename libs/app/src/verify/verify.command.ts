import { Command } from '@nestjs/cqrs';

export interface VerifyProgress {
  readonly of: 'commits' | 'projections';
  readonly done: number;
  readonly total: number;
}

export interface VerifyRequest {
  /** About so many commits, documents and entities, spread over the ledger from a random start; absent: all. */
  readonly sample?: number | undefined;
  /** Commits before this one are taken to be right: where a check that was stopped goes on. */
  readonly from?: number | undefined;
  readonly onProgress?: (progress: VerifyProgress) => void;
  readonly signal?: AbortSignal;
}

/** Checks every block, hash, reference and document of the ledger, and that projections say what the log says. */
export class VerifyCommand extends Command<VerifyOutcome> {
  constructor(readonly request: VerifyRequest = {}) {
    super();
  }
}

export interface VerifyOutcome {
  readonly commits: number;
  /** Those that were opened and hashed. */
  readonly opened: number;
  /** Every how many-th was, and from which on; `null` where all were. */
  readonly sampled: { readonly every: number; readonly start: number } | null;
  /** Projections that were computed anew and compared; `null` where damage was found, from which nothing is computed. */
  readonly projections: readonly string[] | null;
  readonly seconds: number;
  readonly findings: readonly VerifyFinding[];
}

export interface VerifyFinding {
  readonly code: string;
  readonly commit: number | null;
  readonly document: string | null;
  /** Of the commit's block, where one byte of it was changed. */
  readonly byte: number | null;
  readonly message: string;
}
