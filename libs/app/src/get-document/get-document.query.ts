import { Query } from '@nestjs/cqrs';
import type { DocumentFiled, EntityId, Moment } from '#libs/figures';

/** What the ledger knows of a document, without its bytes. */
export class GetDocumentQuery extends Query<DocumentJson> {
  constructor(
    /** SHA-256 of the document, or its beginning. */
    readonly document: string,
  ) {
    super();
  }
}

export type DocumentJson = Omit<DocumentFiled, 'type' | 'presentation' | 'moved'> & {
  readonly entity: EntityId;
  readonly bytes: number;
  readonly publishedAt: Moment;
  readonly recordedAt: Moment;
  readonly commit: number;
  readonly eventId: string;
  readonly statements: readonly {
    readonly kinds: readonly string[];
    readonly title: string;
    readonly periods: readonly string[];
  }[];
};
