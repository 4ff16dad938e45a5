import { Query } from '@nestjs/cqrs';
import type { FigureFilter, FigureJson } from '#libs/views';
import type { AsOfOptions } from '../as-of.js';

/** An entity's figures as they stand, newest period first. */
export class FindFiguresQuery extends Query<Iterable<FigureJson>> {
  constructor(
    readonly entity: string,
    readonly filter: FigureFilter = {},
    readonly options: AsOfOptions = {},
  ) {
    super();
  }
}
