import { Query } from '@nestjs/cqrs';
import type { EntityId } from '#libs/figures';
import type { ExceptionJson } from '#libs/views';
import type { AsOfOptions } from '../as-of.js';

/** An exception that is told only when it is wanted: its text is looked up in its document. */
export interface ListedException {
  readonly exceptionId: string;
  readonly entity: EntityId;
  /** @throws FigureError `rendition-missing`; LedgerError `document-damaged` */
  json(): Promise<ExceptionJson>;
}

/** What could not be read for certain, or is suspect, of one entity or of all, entity after entity. */
export class ListExceptionsQuery extends Query<Iterable<ListedException>> {
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
