import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { FigureError, parsePeriod, periodEnd } from '#libs/figures';
import { asFiledStatement, isInSight, type Book, type StatementJson, type Vantage } from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { LedgerAccess } from '../ledger-access.js';
import { isKind } from '../statement-named.js';
import { GetStatementQuery } from './get-statement.query.js';

@QueryHandler(GetStatementQuery)
export class GetStatementHandler implements IQueryHandler<GetStatementQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `entity-unknown`, `statement-missing`, `period-malformed`, `time-malformed`, `columns-malformed` */
  async execute({ entity, statement, options }: GetStatementQuery): Promise<StatementJson> {
    const vantage = this.ledger.library.vantage(parseAsOf(options));
    if (options.columns !== undefined) throw columnsOfStandard(options.columns);
    if (options.period !== undefined) parsePeriod(options.period);
    const book = this.ledger.book(entity);
    const found = isKind(statement) && asFiledStatement(book, statement, vantage, options.period);
    if (found) return found;
    throw statementMissing(book, statement, vantage, options.period);
  }
}

const columnsOfStandard = (columns: string): FigureError =>
  new FigureError(
    'columns-malformed',
    `a statement as filed has its document's columns, and no ${columns} ones: ask for the standard presentation`,
    { columns },
  );

function statementMissing(book: Book, statement: string, vantage: Vantage, period?: string): FigureError {
  const presented = new Map<string, Set<string>>();
  let documents = 0;
  for (const { filed, filing } of book.records.documents(vantage.upTo)) {
    if (!isInSight(vantage, filing)) continue;
    documents++;
    for (const { kinds, columns } of filed.presentation) {
      for (const kind of kinds) {
        const periods = presented.get(kind) ?? new Set();
        for (const column of columns) periods.add(column.period);
        presented.set(kind, periods);
      }
    }
  }
  const periods = presented.get(statement);
  const advice = periods
    ? `its periods are ${[...periods].toSorted((a, b) => (periodEnd(a) < periodEnd(b) ? 1 : -1)).join(', ')}`
    : presented.size > 0
      ? `there is ${[...presented.keys()].join(', ')}`
      : documents > 0
        ? 'its documents give facts and no statements: ask for the standard presentation'
        : 'nothing was published or recorded by then';
  const which = period === undefined ? statement : `${statement} for ${period}`;
  return new FigureError(
    'statement-missing',
    `no document in sight of ${book.entity} presents a ${which}; ${advice}`,
    {
      entity: book.entity,
      statement,
      ...(period === undefined ? {} : { period }),
    },
  );
}
