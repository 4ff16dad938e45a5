import { Query } from '@nestjs/cqrs';

/** The bytes of a document as they came in, or of the text that its locators count in. */
export class GetDocumentBytesQuery extends Query<DocumentContent> {
  constructor(
    /** SHA-256 of the document, or its beginning. */
    readonly document: string,
    readonly part: DocumentPart = 'source',
  ) {
    super();
  }
}

export type DocumentPart = 'source' | 'rendition';

export interface DocumentContent {
  /** Of these bytes. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}
