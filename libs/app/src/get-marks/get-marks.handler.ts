import { Inject } from '@nestjs/common';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { marksOf, type StandardStatementJson, type StatementJson, type StatementMarks } from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { GetStandardStatementQuery } from '../get-standard-statement/get-standard-statement.query.js';
import { GetStatementQuery } from '../get-statement/get-statement.query.js';
import { LedgerAccess } from '../ledger-access.js';
import { GetMarksQuery } from './get-marks.query.js';

@QueryHandler(GetMarksQuery)
export class GetMarksHandler implements IQueryHandler<GetMarksQuery> {
  constructor(
    @Inject(LedgerAccess) private readonly ledger: LedgerAccess,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  /** @throws FigureError as the statement's query does */
  async execute(query: GetMarksQuery): Promise<StatementMarks> {
    const vantage = this.ledger.library.vantage(parseAsOf(query.options));
    const statement = await this.statementOf(query);
    return marksOf(this.ledger.book(query.entity), statement, vantage);
  }

  private async statementOf({
    entity,
    statement,
    presentation,
    options,
  }: GetMarksQuery): Promise<StatementJson | StandardStatementJson> {
    if (presentation === 'as-filed')
      return this.queries.execute(new GetStatementQuery(entity, statement, options));
    const snapshot = await this.queries.execute(new GetStandardStatementQuery(entity, statement, options));
    return JSON.parse(snapshot.bytes.toString()) as StandardStatementJson;
  }
}
