import type { Problem } from '#libs/client';

/** A refusal of the API, as RFC 9457 has it; or no answer at all (status 0). */
export class ApiProblem extends Error {
  readonly status: number;
  /** The last part of `type`: `entity-unknown`. */
  readonly code: string;
  readonly title: string;
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(problem: Pick<Problem, 'status' | 'title' | 'detail' | 'type'>) {
    super(problem.detail);
    this.name = 'ApiProblem';
    this.status = problem.status;
    this.title = problem.title;
    this.code = problem.type.slice(problem.type.lastIndexOf(':') + 1);
    this.facts = { ...problem };
  }
}
