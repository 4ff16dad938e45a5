import { FigureError } from '#libs/figures';
import type { AsOfOptions } from '../as-of.js';
import type { DiffOptions } from './get-diff.query.js';

/** The dates of a side as a person writes them. */
export type Dates = AsOfOptions;

/** The two sides of a diff, by the one pair that was given. */
export type DiffSides =
  | { readonly by: 'published' | 'recorded'; readonly from: Dates; readonly to: Dates }
  | {
      readonly by: 'document';
      readonly from: string;
      readonly to: string;
      readonly recordedAsOf: string | undefined;
    };

/** @throws FigureError `diff-malformed` where no pair is given, half a pair, or more than one */
export function parseSides(options: DiffOptions): DiffSides {
  const { asOf, recordedAsOf, from, to, fromRecorded, toRecorded, fromDocument, toDocument } = options;
  const given = [
    [from, to],
    [fromRecorded, toRecorded],
    [fromDocument, toDocument],
  ].map((pair) => pair.some((each) => each !== undefined));
  const count = given.filter(Boolean).length;
  if (count === 0) throw malformed('say between what');
  if (count > 1) throw malformed('these are sides of more than one kind: give one pair');
  if (given[2]) {
    if (fromDocument === undefined || toDocument === undefined)
      throw malformed('the other document is missing');
    if (asOf !== undefined) throw malformed('documents are compared whatever the as-of date: leave it out');
    return { by: 'document', from: fromDocument, to: toDocument, recordedAsOf };
  }
  if (given[1]) {
    if (fromRecorded === undefined) throw malformed('the earlier recorded time is missing');
    if (recordedAsOf !== undefined)
      throw malformed('recorded times are the two sides: leave the recorded-as-of date out');
    return {
      by: 'recorded',
      from: { asOf, recordedAsOf: fromRecorded },
      to: { asOf, recordedAsOf: toRecorded },
    };
  }
  if (from === undefined) throw malformed('the earlier date is missing');
  if (asOf !== undefined) throw malformed('as-of dates are the two sides: leave the third one out');
  return { by: 'published', from: { asOf: from, recordedAsOf }, to: { asOf: to, recordedAsOf } };
}

const malformed = (what: string): FigureError =>
  new FigureError(
    'diff-malformed',
    `${what}: a diff is between two dates (from, and to or today), two recorded times (from-recorded, and to-recorded or ` +
      'today), or two documents (from-document, to-document)',
  );
