import { Query } from '@nestjs/cqrs';
import type { RestatementJson } from '#libs/views';
import type { AsOfOptions } from '../as-of.js';

/** Figures that were published again with another value, of one entity or of all. */
export class ListRestatementsQuery extends Query<readonly RestatementJson[]> {
  constructor(
    readonly entity: string | undefined,
    readonly options: AsOfOptions = {},
  ) {
    super();
  }
}
