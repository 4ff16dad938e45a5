import { Query } from '@nestjs/cqrs';
import type { TieFilter, TieJson } from '#libs/views';
import type { AsOfOptions } from '../as-of.js';

/** How an entity's figures tie out. */
export class ListTiesQuery extends Query<Iterable<TieJson>> {
  constructor(
    readonly entity: string,
    readonly options: AsOfOptions & TieFilter = {},
  ) {
    super();
  }
}
