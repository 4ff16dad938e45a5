import { Query } from '@nestjs/cqrs';

/** Whether somebody who sees some entities only may see this: it is theirs, or it is as if it were not there. */
export class AssertInSightQuery extends Query<void> {
  constructor(
    readonly kind: 'document' | 'figure' | 'exception',
    readonly id: string,
    readonly entities: readonly string[],
  ) {
    super();
  }
}
