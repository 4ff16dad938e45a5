import type { Commit } from '#libs/figures';
import type { Dictionary, ObservationColumns } from '../block-reader.js';
import { ObservationDraft } from './observation-draft.js';
import { carriesObservation } from './observation-events.js';
import { CommitNumbers } from './packed-events.js';

/**
 * Whether a block's columns, from which views are folded, say what its events say, of which its leaf hash is. Both are decoded from the same
 * bytes, but in several ways: a block that somebody wrote by hand may say one thing in the columns and another in the events.
 */
export function columnsAgree(
  { header, events }: Commit,
  columns: ObservationColumns,
  dictionary: Dictionary,
): boolean {
  const draft = new ObservationDraft(
    (kind, text) => dictionary.idOf(kind, text),
    new CommitNumbers(header.id),
  );
  for (const [index, event] of events.entries())
    if (carriesObservation(event)) draft.observeColumns(event, index);
  return draft.agreesWith(columns);
}
