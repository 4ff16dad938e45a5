import { Query } from '@nestjs/cqrs';
import type { ExceptionDetailJson } from '#libs/views';
import type { AsOfOptions } from '../as-of.js';

/** One exception, decided or not. */
export class GetExceptionQuery extends Query<ExceptionDetailJson> {
  constructor(
    readonly exceptionId: string,
    readonly options: AsOfOptions = {},
  ) {
    super();
  }
}
