import { Query } from '@nestjs/cqrs';
import type { ActJson, ActKind } from '#libs/views';
import type { AsOfOptions } from '../as-of.js';

/** An entity's documents and what was done about them, newest published first. */
export class ListDocumentsQuery extends Query<Iterable<ActJson>> {
  constructor(
    readonly entity: string,
    readonly options: AsOfOptions & {
      readonly act?: ActKind | undefined;
      /** Only acts that changed something in this statement. */
      readonly statement?: string | undefined;
      readonly presentation?: 'as-filed' | 'standard' | undefined;
    } = {},
  ) {
    super();
  }
}
