import { Query } from '@nestjs/cqrs';
import type { RestatedFigureJson } from '#libs/views';
import type { AsOfOptions } from '../as-of.js';
import type { ChangeOptions } from '../change-filter.js';

/**
 * Every figure of an entity that was published again with another value, with all values that it had; of those, the ones of
 * which some change is as asked for.
 */
export class GetRestatementHistoryQuery extends Query<RestatementHistory> {
  constructor(
    readonly entity: string,
    readonly options: AsOfOptions & ChangeOptions = {},
  ) {
    super();
  }
}

export interface RestatementHistory {
  readonly entity: string;
  readonly figures: readonly RestatedFigureJson[];
  readonly commit: number;
  readonly digest: string;
}
