import { Command } from '@nestjs/cqrs';

/** Checks every block, hash, reference and document of the ledger. */
export class VerifyCommand extends Command<VerifyOutcome> {
  constructor(
    readonly onProgress?: (progress: { readonly commits: number; readonly commitsTotal: number }) => void,
  ) {
    super();
  }
}

export interface VerifyOutcome {
  readonly commits: number;
  readonly findings: readonly VerifyFinding[];
}

export interface VerifyFinding {
  readonly code: string;
  readonly commit: number | null;
  readonly document: string | null;
  readonly message: string;
}
