import { Command } from '@nestjs/cqrs';

/** A person's decision on an exception, by name and with a reason. */
export class ResolveExceptionCommand extends Command<ResolutionOutcome> {
  constructor(
    readonly exceptionId: string,
    readonly choice: ResolutionChoice,
    readonly by: string,
    readonly reason: string,
    /** The same key with the same decision is one act; with another it is refused. */
    readonly idempotencyKey?: string,
    /** What caused it; its own commit, where nothing is said. */
    readonly correlationId?: string,
  ) {
    super();
  }
}

export type ResolutionChoice =
  { readonly take: number } | { readonly accept: number } | { readonly dismiss: true };

export interface ResolutionOutcome {
  readonly exceptionId: string;
  readonly commit: number;
  readonly commitId: string;
  readonly appended: boolean;
  readonly reported: number;
  readonly restated: number;
  readonly reconciled: number;
  readonly reclassified: number;
}
