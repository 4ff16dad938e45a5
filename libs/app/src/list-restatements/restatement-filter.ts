import { FigureError, isDate, parseMoment, SUSPECT_KINDS } from '#libs/figures';
import type { RestatementFilter } from '#libs/views';
import { parseChangeFilter } from '../change-filter.js';
import { oneOf } from '../one-of.js';
import type { RestatementOptions } from './list-restatements.query.js';

/** What `suspect` may ask for. */
export const SUSPICIONS = [...SUSPECT_KINDS, 'contradiction', 'any', 'none'] as const;

/** @throws FigureError `time-malformed`, `dates-reversed`, `decimal-malformed`, `filter-malformed` */
export function parseFilter(options: RestatementOptions): RestatementFilter {
  const { suspect, form } = options;
  return {
    ...parseChangeFilter(options),
    ...parseRange(options),
    ...(suspect !== undefined && { suspect: oneOf(SUSPICIONS, suspect, 'suspicion') }),
    ...(form !== undefined && { form }),
  };
}

/** A bare date begins a range with its first moment, and ends one with its last. */
function parseRange({ from, to }: RestatementOptions): Pick<RestatementFilter, 'from' | 'to'> {
  const range = {
    ...(from !== undefined && { from: isDate(from) ? `${from}T00:00:00.000Z` : parseMoment(from, 'from') }),
    ...(to !== undefined && { to: parseMoment(to, 'to') }),
  };
  if (range.from === undefined || range.to === undefined || range.from <= range.to) return range;
  throw new FigureError('dates-reversed', `${from} is after ${to}: give the earlier date first`, {
    from: range.from,
    to: range.to,
  });
}
