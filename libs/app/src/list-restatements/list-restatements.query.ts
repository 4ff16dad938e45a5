import { Query } from '@nestjs/cqrs';
import type { RestatementJson } from '#libs/views';
import type { AsOfOptions } from '../as-of.js';
import type { ChangeOptions } from '../change-filter.js';

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
export interface RestatementOptions extends ChangeOptions {
  /** Published on or after a date, and on or before one. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly suspect?: string | undefined;
  readonly form?: string | undefined;
}
