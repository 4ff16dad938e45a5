/** Why a cell is empty, and what that means. */
export const EMPTY_REASONS = {
  'not-stated': 'the document states none of the concepts that may stand here, for this period in this unit',
  'in-doubt':
    'what a document states is suspect or contradicted, until a person or a later document decides: see the exceptions',
  'term-not-stated': 'a difference of two periods, of which only one is stated',
  'terms-differ': 'the two periods that would be subtracted are stated by different concepts',
  'restated-between':
    'the concept was restated for overlapping days after one of the two periods was last stated: they are not on one basis',
  'not-additive': 'amounts per share and average counts of shares of two periods cannot be subtracted',
} as const;

/** A stable code. */
export type EmptyReason = keyof typeof EMPTY_REASONS;
