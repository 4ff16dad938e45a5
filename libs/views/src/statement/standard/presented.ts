import type { Book } from '../../book/book.js';
import type { Lexicon } from './lexicon.js';
import type { StandardStatement } from './mapping.js';
import type { Publications } from './publications.js';
import { Tallies, type Tally } from './tallies.js';

/** A period of a statement that a document presents. */
export interface PresentedPeriod extends Tally {
  /** The document's place among the publications. */
  readonly rank: number;
}

/** Which documents of a book present which periods of a statement. */
export class Presented {
  /** By period: who presents it, in the order of publication. */
  private readonly byPeriod = new Map<number, PresentedPeriod[]>();
  private readonly byRank: (readonly PresentedPeriod[])[] = [];
  /** By the last day of a period: publications that present one that ends on it. */
  private readonly ranksByEnd = new Map<number, number[]>();
  /** By publication: the last day on which a period ends that it or an earlier one presents. */
  private readonly latestEnds: number[] = [];

  constructor(
    book: Book,
    private readonly lexicon: Lexicon,
    publications: Publications,
    statement: StandardStatement,
  ) {
    const tallies = new Tallies(book, lexicon, statement, publications.upTo);
    let latest = -Infinity;
    for (const [rank, { filings }] of publications.all.entries()) {
      const presented = tallies.presentedBy(filings).map((tally) => ({ ...tally, rank }));
      this.byRank.push(presented);
      for (const each of presented) {
        const end = lexicon.end(each.period);
        push(this.byPeriod, each.period, each);
        push(this.ranksByEnd, end, rank);
        latest = Math.max(latest, end);
      }
      this.latestEnds.push(latest);
    }
  }

  /**
   * The newest period that the first `count` publications present, with the other periods of the document that
   * presents it last; of each period, who presents it last.
   */
  newest(count: number): PresentedPeriod[] {
    const end = count === 0 ? -Infinity : this.latestEnds[count - 1]!;
    const rank = lastBelow(this.ranksByEnd.get(end) ?? [], count, (each) => each);
    return rank === undefined
      ? []
      : this.basesOf(
          this.byRank[rank]!.map(({ period }) => period),
          count,
        );
  }

  /** The periods that pass, of each who among the first `count` publications presents it last. */
  matching(count: number, passes: (period: number) => boolean): PresentedPeriod[] {
    return this.basesOf([...this.byPeriod.keys()].filter(passes), count);
  }

  /** Numbers of all periods that any publication presents. */
  periods(): Iterable<number> {
    return this.byPeriod.keys();
  }

  /** Whether any publication presents a period in a mapping and a currency; `null`: in any. */
  isPresentedIn(period: number, mapping: number, currency: number | null): boolean {
    return (this.byPeriod.get(period) ?? []).some(
      (each) => each.mapping === mapping && (currency === null || each.currency === currency),
    );
  }

  isPresentedBy(rank: number): boolean {
    return this.byRank[rank]!.length > 0;
  }

  private basesOf(periods: readonly number[], count: number): PresentedPeriod[] {
    return periods.flatMap((period) => {
      const basis = lastBelow(this.byPeriod.get(period)!, count, ({ rank }) => rank);
      return basis ? [basis] : [];
    });
  }
}

/** The last item whose rank is below a count; items are in the order of rank. */
function lastBelow<T>(items: readonly T[], count: number, rankOf: (item: T) => number): T | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rankOf(items[middle]!) < count) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
