import { parseDecimal, parsePeriod, RESTATEMENT_CAUSES } from '#libs/figures';
import type { RestatementHistoryFilter } from '#libs/views';
import { oneOf } from './one-of.js';

/** Which changes are wanted, as a person writes it; absent: all. */
export interface ChangeOptions {
  /** A QName, or a part of one. */
  readonly concept?: string | undefined;
  /** A period, or a date: periods that end on it. */
  readonly period?: string | undefined;
  readonly cause?: string | undefined;
  /** Decimals: a difference in whole units, and in hundredths of the earlier value. */
  readonly size?: string | undefined;
  readonly percent?: string | undefined;
}

/** @throws FigureError `period-malformed`, `decimal-malformed`, `filter-malformed` */
export const parseChangeFilter = (options: ChangeOptions): RestatementHistoryFilter => {
  const { concept, period, cause, size, percent } = options;
  return {
    ...(concept !== undefined && { concept }),
    ...(period !== undefined && { period: checkedPeriod(period) }),
    ...(cause !== undefined && { cause: oneOf(RESTATEMENT_CAUSES, cause, 'cause') }),
    ...(size !== undefined && { size: parseDecimal(size) }),
    ...(percent !== undefined && { percent: parseDecimal(percent) }),
  };
};

function checkedPeriod(period: string): string {
  parsePeriod(period);
  return period;
}
