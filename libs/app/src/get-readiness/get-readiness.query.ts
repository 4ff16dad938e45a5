import { Query } from '@nestjs/cqrs';

/** Whether this node can answer: its file can be read, and it was once where its log is. */
export class GetReadinessQuery extends Query<Readiness> {}

export interface Readiness {
  /** Why it cannot; `null` where it can. */
  readonly obstacle: Obstacle | null;
}

export interface Obstacle {
  /** It has not caught up with its log yet; or it follows it no longer. */
  readonly reason: 'starting' | 'stopped';
  /** For who runs it: it may name the log. */
  readonly message: string;
}
