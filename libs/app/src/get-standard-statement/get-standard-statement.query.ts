import { Query } from '@nestjs/cqrs';
import type { Snapshot } from '#libs/views';
import type { AsOfOptions } from '../as-of.js';

/** A statement of an entity in the order and labels of the standard presentation, written out as JSON. */
export class GetStandardStatementQuery extends Query<Snapshot> {
  constructor(
    readonly entity: string,
    readonly statement: string,
    readonly options: AsOfOptions & { readonly period?: string | undefined } = {},
  ) {
    super();
  }
}
