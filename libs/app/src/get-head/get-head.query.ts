import { Query } from '@nestjs/cqrs';
import type { Moment } from '#libs/figures';

/** How far the log has come. */
export class GetHeadQuery extends Query<HeadJson> {}

export interface HeadJson {
  /** Number of the last commit; 0 for an empty log. */
  readonly commit: number;
  readonly recordedAt: Moment | null;
}
