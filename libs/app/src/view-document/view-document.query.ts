import { Query } from '@nestjs/cqrs';
import type { Places } from '#libs/readers';

/** A document as a page on which places are marked. */
export class ViewDocumentQuery extends Query<string> {
  constructor(
    /** SHA-256 of the document, or its beginning. */
    readonly document: string,
    readonly places: Places,
  ) {
    super();
  }
}
