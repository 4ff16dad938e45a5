import { Query } from '@nestjs/cqrs';
import type { ExceptionJson } from '#libs/views';
import type { AsOfOptions } from '../as-of.js';

/** What could not be read for certain, or is suspect, of one entity or of all. */
export class ListExceptionsQuery extends Query<readonly ExceptionJson[]> {
  constructor(
    readonly entity: string | undefined,
    readonly options: AsOfOptions & {
      /** Those that are resolved too. */
      readonly all?: boolean | undefined;
      /** Only those with this code. */
      readonly code?: string | undefined;
      /** Only those of one document, by its SHA-256 or the beginning of it. */
      readonly document?: string | undefined;
    } = {},
  ) {
    super();
  }
}
