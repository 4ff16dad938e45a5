import { Query } from '@nestjs/cqrs';
import type { ExceptionJson, ObservationJson } from '#libs/views';
import type { AsOfOptions } from '../as-of.js';

/** What was read from a document: observations in its order, as printed, then exceptions. */
export class GetReadingQuery extends Query<Iterable<ObservationJson | ExceptionJson>> {
  constructor(
    /** SHA-256 of the document, or its beginning. */
    readonly document: string,
    readonly options: AsOfOptions = {},
  ) {
    super();
  }
}
