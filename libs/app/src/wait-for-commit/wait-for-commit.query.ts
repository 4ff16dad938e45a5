import { Query } from '@nestjs/cqrs';

/** Asks for nothing before this node holds a commit, which another node told of by its number. */
export class WaitForCommitQuery extends Query<void> {
  constructor(
    readonly commit: number,
    readonly timeoutMs: number,
  ) {
    super();
  }
}
