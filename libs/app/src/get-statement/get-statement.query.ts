import { Query } from '@nestjs/cqrs';
import type { ColumnKind, StatementJson } from '#libs/views';
import type { AsOfOptions } from '../as-of.js';

/** A statement of an entity as its newest document in sight presents it. */
export class GetStatementQuery extends Query<StatementJson> {
  constructor(
    readonly entity: string,
    readonly statement: string,
    readonly options: AsOfOptions & {
      readonly period?: string | undefined;
      /** Refused: a document's own columns are not chosen by kind. */
      readonly columns?: ColumnKind | undefined;
    } = {},
  ) {
    super();
  }
}
