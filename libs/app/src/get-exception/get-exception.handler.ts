import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { exceptionDetail, type ExceptionDetailJson } from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { bookOfException, exceptionUnknown } from '../book-of-exception.js';
import { LedgerAccess } from '../ledger-access.js';
import { GetExceptionQuery } from './get-exception.query.js';

@QueryHandler(GetExceptionQuery)
export class GetExceptionHandler implements IQueryHandler<GetExceptionQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `exception-unknown`, `time-malformed` */
  async execute({ exceptionId, options }: GetExceptionQuery): Promise<ExceptionDetailJson> {
    const vantage = this.ledger.library.vantage(parseAsOf(options));
    const book = bookOfException(this.ledger, exceptionId);
    const { document } = book.exception(exceptionId)!.raised[0]!;
    const context = await this.ledger.readingContext(book, document);
    const exception = exceptionDetail(book, exceptionId, vantage, context);
    if (!exception)
      throw exceptionUnknown(exceptionId, `exception ${exceptionId} was not raised by then: ask as of later`);
    return exception;
  }
}
