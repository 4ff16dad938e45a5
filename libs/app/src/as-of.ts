import { parseMoment } from '#libs/figures';
import type { AsOf } from '#libs/views';

/** The two dates of a question as a person writes them; absent for today. */
export interface AsOfOptions {
  readonly asOf?: string | undefined;
  readonly recordedAsOf?: string | undefined;
  /** What the log's first commits say; absent for all of them. */
  readonly toCommit?: number | undefined;
}

/** @throws FigureError `time-malformed` */
export function parseAsOf({ asOf, recordedAsOf, toCommit }: AsOfOptions): AsOf {
  return {
    asOf: asOf === undefined ? null : parseMoment(asOf, 'asOf'),
    recordedAsOf: recordedAsOf === undefined ? null : parseMoment(recordedAsOf, 'recordedAsOf'),
    toCommit: toCommit ?? null,
  };
}
