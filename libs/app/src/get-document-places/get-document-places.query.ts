import { Query } from '@nestjs/cqrs';
import type { OnPage } from '#libs/readers';

/** Where places of a document's text stand: their line, their words, and for a PDF the rectangles on its pages. */
export class GetDocumentPlacesQuery extends Query<DocumentPlacesJson> {
  constructor(
    /** SHA-256 of the document, or its beginning. */
    readonly document: string,
    readonly places: readonly { readonly start: number; readonly end: number }[],
  ) {
    super();
  }
}

export interface DocumentPlacesJson {
  readonly document: string;
  readonly mediaType: string;
  /** `null` where the document has no pages. */
  readonly pages: number | null;
  /** In the order in which they were asked for. */
  readonly places: readonly {
    readonly line: number;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    readonly onPages: readonly OnPage[];
  }[];
}
