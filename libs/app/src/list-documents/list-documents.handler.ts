import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { actsOf, type ActJson } from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { LedgerAccess } from '../ledger-access.js';
import { statementNamed } from '../statement-named.js';
import { ListDocumentsQuery } from './list-documents.query.js';

@QueryHandler(ListDocumentsQuery)
export class ListDocumentsHandler implements IQueryHandler<ListDocumentsQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `entity-malformed`, `entity-unknown`, `statement-missing`, `time-malformed` */
  async execute({ entity, options }: ListDocumentsQuery): Promise<Iterable<ActJson>> {
    const { act, statement, presentation } = options;
    const vantage = this.ledger.library.vantage(parseAsOf(options));
    const asked = statement === undefined ? undefined : statementNamed(statement, presentation);
    return actsOf(this.ledger.book(entity), vantage, { act, statement: asked });
  }
}
