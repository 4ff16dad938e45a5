import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  exceptionJson,
  exceptionsOf,
  type Book,
  type ExceptionJson,
  type ExceptionOnView,
} from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { LedgerAccess } from '../ledger-access.js';
import { ListExceptionsQuery } from './list-exceptions.query.js';

@QueryHandler(ListExceptionsQuery)
export class ListExceptionsHandler implements IQueryHandler<ListExceptionsQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  async execute({ entity, options }: ListExceptionsQuery): Promise<readonly ExceptionJson[]> {
    const vantage = this.ledger.library.vantage(parseAsOf(options));
    const found: ExceptionJson[] = [];
    for (const book of this.ledger.booksOf(entity)) {
      for (const exception of exceptionsOf(book, vantage)) {
        if (isWanted(exception, options)) found.push(await this.json(book, exception));
      }
    }
    return found;
  }

  private async json(book: Book, exception: ExceptionOnView): Promise<ExceptionJson> {
    return exceptionJson(exception, await this.ledger.readingContext(book, exception.document));
  }
}

function isWanted(
  { resolution, kind, document }: ExceptionOnView,
  { all, code, document: wanted }: ListExceptionsQuery['options'],
): boolean {
  if (!all && resolution !== null) return false;
  return (code ?? kind) === kind && document.startsWith(wanted?.toLowerCase() ?? '');
}
