/** What happened to a figure, in a word. */
export const CHANGE_KINDS = [
  /** Stated for the first time. */
  'reported',
  /** Stated again with more digits, and in agreement. */
  'refined',
  /** Published again with another value, which corrects an error. */
  'restated',
  /** Published again with another value for any other cause, or for none that is told. */
  'recast',
  /** Read otherwise: the reading was wrong, not the issuer. */
  'corrected',
  /** Taken or given up by a person's decision on an exception. */
  'resolved',
  /** Stands otherwise since a document came in that was published before another. */
  'reclassified',
  /** No longer there. */
  'removed',
  /** Of two documents: the later one's other value is in doubt. */
  'doubted',
  /** Of two documents: stated by the earlier one only. */
  'absent',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];
