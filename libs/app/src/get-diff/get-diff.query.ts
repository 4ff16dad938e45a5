import { Query } from '@nestjs/cqrs';
import type { DiffJson } from '#libs/views';
import type { AsOfOptions } from '../as-of.js';
import type { ChangeOptions } from '../change-filter.js';

/** What changed in an entity between two dates of publication, two recorded times, or two of its documents. */
export class GetDiffQuery extends Query<DiffJson> {
  constructor(
    readonly entity: string,
    readonly options: DiffOptions,
  ) {
    super();
  }
}

/**
 * The two sides, by one pair of three, and what is wanted, as a person writes it. `asOf` goes with recorded times,
 * `recordedAsOf` with the others: each is the same on both sides.
 */
export interface DiffOptions extends AsOfOptions, ChangeOptions {
  /** As-of dates; `to` absent for today. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** What this ledger held at two times; `toRecorded` absent for today. */
  readonly fromRecorded?: string | undefined;
  readonly toRecorded?: string | undefined;
  /** Documents: a SHA-256, the beginning of one, or an accession number. */
  readonly fromDocument?: string | undefined;
  readonly toDocument?: string | undefined;
  readonly kind?: string | undefined;
}
