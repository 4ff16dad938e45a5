import { Query } from '@nestjs/cqrs';
import type { DiffJson } from '#libs/views';

/** What changed in an entity between two dates. */
export class GetDiffQuery extends Query<DiffJson> {
  constructor(
    readonly entity: string,
    /** As-of dates; `to` absent for today. */
    readonly from: string,
    readonly to: string | undefined,
    /** What this ledger held then, on both sides; absent for today. */
    readonly recordedAsOf?: string,
  ) {
    super();
  }
}
