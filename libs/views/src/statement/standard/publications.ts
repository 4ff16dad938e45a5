import type { Moment } from '#libs/figures';
import type { Book } from '../../book/book.js';

/** A document of a book, with the filings that state something of it: the one that filed it, and people's acts. */
export interface Publication {
  readonly document: string;
  readonly publishedAt: Moment;
  readonly form: string | null;
  readonly filings: readonly number[];
}

/** A book's documents in the order of R3, as the log's first `upTo` commits hold them. */
export class Publications {
  readonly all: readonly Publication[];
  /** Filings in sight: they are in the order of the log. */
  readonly filingCount: number;
  /** By filing: its document's place in `all`. */
  readonly ranks: Uint32Array;

  constructor(
    { records }: Book,
    readonly upTo: number,
  ) {
    const { filings } = records;
    this.filingCount = countUpTo(filings, upTo);
    const found = new Map<string, Found>();
    for (let at = 0; at < this.filingCount; at++) {
      const { document, publishedAt, accession } = filings[at]!;
      const known = found.get(document ?? '');
      if (known) known.filings.push(at);
      else
        found.set(document ?? '', {
          document: document ?? '',
          publishedAt,
          accession: accession ?? '',
          filings: [at],
        });
    }
    const ordered = [...found.values()].toSorted(compareFound);
    this.ranks = new Uint32Array(this.filingCount);
    ordered.forEach((each, rank) => each.filings.forEach((filing) => (this.ranks[filing] = rank)));
    this.all = ordered.map(({ document, publishedAt, filings: own }) => ({
      document,
      publishedAt,
      form: records.document(document, upTo)?.filed.form ?? null,
      filings: own,
    }));
  }

  /** How many were published at or before a moment; `null`: all. */
  countAt(asOf: Moment | null): number {
    if (asOf === null) return this.all.length;
    let [low, high] = [0, this.all.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.all[middle]!.publishedAt <= asOf) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Found {
  readonly document: string;
  readonly publishedAt: Moment;
  readonly accession: string;
  readonly filings: number[];
}

function compareFound(left: Found, right: Found): number {
  return (
    order(left.publishedAt, right.publishedAt) ||
    order(left.accession, right.accession) ||
    order(left.document, right.document)
  );
}

const order = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

function countUpTo(filings: readonly { readonly number: number }[], upTo: number): number {
  let count = filings.length;
  while (count > 0 && filings[count - 1]!.number > upTo) count--;
  return count;
}
