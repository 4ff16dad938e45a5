import { Query } from '@nestjs/cqrs';
import type { ColumnKind, Snapshot } from '#libs/views';
import type { AsOfOptions } from '../as-of.js';

/** A statement of an entity in the order and labels of the standard presentation, written out as JSON. */
export class GetStandardStatementQuery extends Query<Snapshot> {
  constructor(
    readonly entity: string,
    readonly statement: string,
    readonly options: AsOfOptions & {
      readonly period?: string | undefined;
      /** All columns of a kind, differences of periods among them. */
      readonly columns?: ColumnKind | undefined;
    } = {},
  ) {
    super();
  }
}
