import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { EXCEPTION_QUEUE, exceptionJson, locatorOf, type ExceptionOnView } from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { LedgerAccess } from '../ledger-access.js';
import { ListExceptionsQuery, type ListedException } from './list-exceptions.query.js';

@QueryHandler(ListExceptionsQuery)
export class ListExceptionsHandler implements IQueryHandler<ListExceptionsQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `entity-unknown`, `time-malformed`, `document-unknown`, `document-ambiguous` */
  async execute({ entity, options }: ListExceptionsQuery): Promise<Iterable<ListedException>> {
    const vantage = this.ledger.library.vantage(parseAsOf(options));
    const all =
      entity === undefined
        ? this.ledger.rowsOf(EXCEPTION_QUEUE, vantage)
        : this.ledger.rowsOfEntity(EXCEPTION_QUEUE, entity, vantage);
    if (options.document !== undefined) await this.ledger.documentOnRecord(options.document);
    return this.wanted(all, options);
  }

  private *wanted(
    all: Iterable<ExceptionOnView>,
    options: ListExceptionsQuery['options'],
  ): Generator<ListedException> {
    for (const exception of all) {
      if (!isWanted(exception, options)) continue;
      yield {
        exceptionId: exception.exceptionId,
        entity: exception.entity,
        json: async () => {
          const book = this.ledger.library.book(exception.entity);
          const context = await this.ledger.readingContext(book, exception.document);
          return exceptionJson({ ...exception, locator: locatorOf(book, exception) }, context);
        },
      };
    }
  }
}

function isWanted(
  { resolution, kind, document }: ExceptionOnView,
  { all, code, document: wanted }: ListExceptionsQuery['options'],
): boolean {
  if (!all && resolution !== null) return false;
  return (code ?? kind) === kind && document.startsWith(wanted?.toLowerCase() ?? '');
}
