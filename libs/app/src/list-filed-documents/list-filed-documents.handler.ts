import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { LedgerAccess } from '../ledger-access.js';
import { ListFiledDocumentsQuery, type FiledDocumentJson } from './list-filed-documents.query.js';

@QueryHandler(ListFiledDocumentsQuery)
export class ListFiledDocumentsHandler implements IQueryHandler<ListFiledDocumentsQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `entity-malformed`, `entity-unknown` */
  async execute({ entity }: ListFiledDocumentsQuery): Promise<readonly FiledDocumentJson[]> {
    return [...this.ledger.booksOf(entity)]
      .flatMap(({ records, entity: filer }) =>
        [...records.documents()].map(({ filed: { document, title, form } }) => {
          const { number, publishedAt } = records.documentAsFiled(document)!.filing;
          return { document, entity: filer, title, form, publishedAt, commit: number };
        }),
      )
      .toSorted((left, right) => left.commit - right.commit);
  }
}
