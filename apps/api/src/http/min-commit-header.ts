/** The request header that names the commit which an answer has to hold. */
export const MIN_COMMIT_HEADER = 'Tieout-Min-Commit';

export const COMMIT_DIGITS_MAX = 15;
