import { Query } from '@nestjs/cqrs';
import type { EntityId, Moment } from '#libs/figures';

/** The documents of the ledger, or of one entity, in the order in which they entered. */
export class ListFiledDocumentsQuery extends Query<readonly FiledDocumentJson[]> {
  constructor(readonly entity?: string) {
    super();
  }
}

export interface FiledDocumentJson {
  /** SHA-256 of its bytes. */
  readonly document: string;
  readonly entity: EntityId;
  readonly title: string;
  readonly form: string | null;
  readonly publishedAt: Moment;
  readonly commit: number;
}
