import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { FigureError } from '#libs/figures';
import {
  standardPeriods,
  StandardStatements,
  type Book,
  type Snapshot,
  type StatementQuestion,
} from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { LedgerAccess } from '../ledger-access.js';
import { standardNamed } from '../statement-named.js';
import { GetStandardStatementQuery } from './get-standard-statement.query.js';

/** Periods that a message names. */
const PERIODS_NAMED_MAX = 12;

@QueryHandler(GetStandardStatementQuery)
export class GetStandardStatementHandler implements IQueryHandler<GetStandardStatementQuery> {
  private readonly statements = new StandardStatements();

  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `entity-unknown`, `statement-missing`, `period-malformed`, `time-malformed` */
  async execute({ entity, statement, options }: GetStandardStatementQuery): Promise<Snapshot> {
    const vantage = this.ledger.library.vantage(parseAsOf(options));
    const book = this.ledger.book(entity);
    const { statement: named } = standardNamed(statement);
    const question = { statement: named, vantage, period: options.period, columns: options.columns };
    const found = this.statements.find(book, question);
    if (found) return found;
    throw statementMissing(book, question);
  }
}

function statementMissing(book: Book, question: StatementQuestion): FigureError {
  const { statement, period, columns } = question;
  const periods = standardPeriods(book, question);
  const more = periods.length > PERIODS_NAMED_MAX ? ` and ${periods.length - PERIODS_NAMED_MAX} more` : '';
  const advice =
    periods.length === 0
      ? 'its documents in sight state too little of one in the terms of us-gaap or ifrs-full'
      : `its periods are ${periods.slice(0, PERIODS_NAMED_MAX).join(', ')}${more}`;
  const kind = columns === undefined ? '' : `, columns ${columns}`;
  const which = (period === undefined ? statement : `${statement} for ${period}`) + kind;
  return new FigureError(
    'statement-missing',
    `no document in sight of ${book.entity} presents a ${which}; ${advice}`,
    { entity: book.entity, statement, ...(period === undefined ? {} : { period }) },
  );
}
