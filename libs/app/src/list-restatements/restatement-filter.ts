import { isDate, parseDecimal, parseMoment, RESTATEMENT_CAUSES, SUSPECT_KINDS } from '#libs/figures';
import type { RestatementFilter } from '#libs/views';
import { oneOf } from '../one-of.js';
import type { RestatementOptions } from './list-restatements.query.js';

/** What `suspect` may ask for. */
export const SUSPICIONS = [...SUSPECT_KINDS, 'contradiction', 'any', 'none'] as const;

/** @throws FigureError `time-malformed`, `decimal-malformed`, `filter-malformed` */
export function parseFilter(options: RestatementOptions): RestatementFilter {
  const { from, to, size, percent, cause, suspect, form } = options;
  return {
    // A bare date begins a range with its first moment, and ends one with its last.
    ...(from !== undefined && { from: isDate(from) ? `${from}T00:00:00.000Z` : parseMoment(from, 'from') }),
    ...(to !== undefined && { to: parseMoment(to, 'to') }),
    ...(size !== undefined && { size: parseDecimal(size) }),
    ...(percent !== undefined && { percent: parseDecimal(percent) }),
    ...(cause !== undefined && { cause: oneOf(RESTATEMENT_CAUSES, cause, 'cause') }),
    ...(suspect !== undefined && { suspect: oneOf(SUSPICIONS, suspect, 'suspicion') }),
    ...(form !== undefined && { form }),
  };
}
