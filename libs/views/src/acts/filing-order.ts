import type { Filing } from '../book/records.js';

/** Sorts filings in the order of R3: published, accession, document; those of one document as the log has them. */
export const compareFilings = (left: Filing, right: Filing): number =>
  compareTexts(orderOf(left), orderOf(right)) || left.number - right.number;

const compareTexts = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const orderOf = ({ publishedAt, accession, document }: Filing): string =>
  [publishedAt, accession ?? '', document ?? ''].join('\n');
