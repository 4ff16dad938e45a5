import { Query } from '@nestjs/cqrs';
import type { StatementsInSightJson } from '#libs/views';
import type { AsOfOptions } from '../as-of.js';

/** Which statements of an entity can be had, and in which presentations. */
export class ListStatementsQuery extends Query<StatementsInSightJson> {
  constructor(
    readonly entity: string,
    readonly options: AsOfOptions = {},
  ) {
    super();
  }
}
