import { Query } from '@nestjs/cqrs';
import type { FigureHistory } from '#libs/views';
import type { AsOfOptions } from '../as-of.js';

/** One figure's whole history, each observation with its source. */
export class GetFigureQuery extends Query<FigureHistory> {
  constructor(
    readonly figureId: string,
    readonly options: AsOfOptions = {},
  ) {
    super();
  }
}
