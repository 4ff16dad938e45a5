import { Query } from '@nestjs/cqrs';
import type { RestatementJson } from '#libs/views';
import type { AsOfOptions } from '../as-of.js';

/**
 * Figures that were published again with another value, of one entity or of all, entity after entity: an iterable that
 * folds no more books than it is asked for.
 */
export class ListRestatementsQuery extends Query<Iterable<RestatementJson>> {
  constructor(
    readonly entity: string | undefined,
    readonly options: AsOfOptions & RestatementOptions = {},
  ) {
    super();
  }
}

/** What is wanted, as a person writes it. */
export interface RestatementOptions {
  /** Published on or after a date, and on or before one. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Decimals: a difference in whole units, and in hundredths of the earlier value. */
  readonly size?: string | undefined;
  readonly percent?: string | undefined;
  readonly cause?: string | undefined;
  readonly suspect?: string | undefined;
  readonly form?: string | undefined;
}
