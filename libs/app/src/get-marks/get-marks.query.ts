import { Query } from '@nestjs/cqrs';
import type { ColumnKind, StatementMarks } from '#libs/views';
import type { AsOfOptions } from '../as-of.js';

/** The auditor's marks on the figures of a statement, asked for as the statement is. */
export class GetMarksQuery extends Query<StatementMarks> {
  constructor(
    readonly entity: string,
    readonly statement: string,
    readonly presentation: 'as-filed' | 'standard',
    readonly options: AsOfOptions & {
      readonly period?: string | undefined;
      readonly columns?: ColumnKind | undefined;
    } = {},
  ) {
    super();
  }
}
