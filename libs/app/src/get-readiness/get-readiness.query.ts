import { Query } from '@nestjs/cqrs';

/** Whether this node can answer: its file can be read, and it was once where its log is. */
export class GetReadinessQuery extends Query<Readiness> {}

export interface Readiness {
  /** Why it cannot, for who runs it; `null` where it can. */
  readonly obstacle: string | null;
}
