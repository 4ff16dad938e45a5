import { isDate, parseMoment, SUSPECT_KINDS } from '#libs/figures';
import type { RestatementFilter } from '#libs/views';
import { parseChangeFilter } from '../change-filter.js';
import { oneOf } from '../one-of.js';
import type { RestatementOptions } from './list-restatements.query.js';

/** What `suspect` may ask for. */
export const SUSPICIONS = [...SUSPECT_KINDS, 'contradiction', 'any', 'none'] as const;

/** @throws FigureError `time-malformed`, `decimal-malformed`, `filter-malformed` */
export function parseFilter(options: RestatementOptions): RestatementFilter {
  const { from, to, suspect, form } = options;
  return {
    ...parseChangeFilter(options),
    // A bare date begins a range with its first moment, and ends one with its last.
    ...(from !== undefined && { from: isDate(from) ? `${from}T00:00:00.000Z` : parseMoment(from, 'from') }),
    ...(to !== undefined && { to: parseMoment(to, 'to') }),
    ...(suspect !== undefined && { suspect: oneOf(SUSPICIONS, suspect, 'suspicion') }),
    ...(form !== undefined && { form }),
  };
}
