import { classify, isLastingDoubt, type Classified } from '#libs/figures';
import { DECIMALS_INF, DECIMALS_UNKNOWN, roleOf } from '#libs/ledger';
import type { Book } from '../../book/book.js';
import type { Publications } from './publications.js';

/** Bits that say how an observation stands. */
const Mark = {
  /** It is stated, no prior value, adjustment or term of a check. */
  stated: 1,
  /** It is suspect or contradicted, and makes no vintage. */
  inDoubt: 2,
  /** It was corrected. */
  corrected: 4,
  /** When its document was out, an observation of the figure waited for a person or a repetition. */
  doubted: 8,
  /** It and those before it in its vintage agree with that vintage: exactly, or within rounding. */
  exact: 16,
  withinRounding: 32,
} as const;

const NO_VINTAGE = -1;
/** What `find` answers where a document does not state a figure, and where nobody can say what it states. */
export const NOT_STATED = -1;
export const IN_DOUBT = -2;

/**
 * How the figures of a book stood after each publication, in typed columns. An observation's standing depends only
 * on those before it, so a figure is classified once, when it is first asked for, and of any day a step back answers.
 */
export class Timelines {
  /** Rows of a figure in the order of R3. */
  private readonly rows: Uint32Array;
  private readonly ranks: Uint32Array;
  private readonly vintages: Int32Array;
  /** The vintage that was current after the observation. */
  private readonly currents: Int32Array;
  private readonly marks: Uint8Array;
  /** By figure: the place behind its last observation in sight, plus one; 0 where it was not asked for yet. */
  private readonly ends: Uint32Array;
  private readonly starts: Uint32Array;

  constructor(
    private readonly book: Book,
    private readonly publications: Publications,
  ) {
    const { rows, starts } = book.index();
    this.starts = starts;
    this.rows = new Uint32Array(rows.length);
    this.ranks = new Uint32Array(rows.length);
    this.vintages = new Int32Array(rows.length);
    this.currents = new Int32Array(rows.length);
    this.marks = new Uint8Array(rows.length);
    this.ends = new Uint32Array(starts.length);
  }

  /** The observation by which a document states a figure: of several the most precise; or `NOT_STATED`, `IN_DOUBT`. */
  find(figure: number, rank: number): number {
    let at = this.countBelow(figure, rank);
    const end = this.endOf(figure);
    let found = NOT_STATED;
    for (; at < end && this.ranks[at] === rank; at++) {
      const marks = this.marks[at]!;
      if ((marks & Mark.stated) === 0) continue;
      if (this.vintages[at]! >= 0) {
        if (found < 0 || this.precision(at) > this.precision(found)) found = at;
      } else if ((marks & Mark.inDoubt) !== 0 && found === NOT_STATED) found = IN_DOUBT;
    }
    return found;
  }

  row(at: number): number {
    return this.rows[at]!;
  }

  vintage(at: number): number {
    return this.vintages[at]!;
  }

  isCorrected(at: number): boolean {
    return (this.marks[at]! & Mark.corrected) !== 0;
  }

  /** Whether another vintage than that of an observation was current after the first `count` publications. */
  isSuperseded(figure: number, at: number, count: number): boolean {
    return this.currents[this.countBelow(figure, count) - 1]! > this.vintages[at]!;
  }

  /** The last of the first `count` publications that states an observation's figure as it does. */
  lastStated(figure: number, at: number, count: number): number {
    let last = this.countBelow(figure, count) - 1;
    while ((this.marks[last]! & Mark.stated) === 0 || this.vintages[last] !== this.vintages[at]) last--;
    return this.ranks[last]!;
  }

  /** The publications that state a figure anew, with another value. */
  restatedBy(figure: number): number[] {
    const end = this.endOf(figure);
    const ranks: number[] = [];
    for (let at = this.starts[figure]! + 1; at < end; at++)
      if (this.currents[at]! > Math.max(0, this.currents[at - 1]!)) ranks.push(this.ranks[at]!);
    return ranks;
  }

  /** As `tieOutOf` of an observation's vintage after the first `count` publications, where the book has no checks. */
  tieOut(figure: number, at: number, count: number): 'exact' | 'within-rounding' | 'exception' | null {
    const last = this.countBelow(figure, count) - 1;
    if ((this.marks[last]! & Mark.doubted) !== 0) return 'exception';
    let member = last;
    while (this.vintages[member] !== this.vintages[at]) member--;
    const marks = this.marks[member]!;
    if ((marks & Mark.withinRounding) !== 0) return 'within-rounding';
    return (marks & Mark.exact) !== 0 ? 'exact' : null;
  }

  /** The place behind the figure's observations in the first `count` publications. */
  private countBelow(figure: number, count: number): number {
    const end = this.endOf(figure);
    let low = this.starts[figure]!;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.ranks[middle]! < count) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private endOf(figure: number): number {
    if (this.ends[figure] === 0) this.ends[figure] = this.classified(figure) + 1;
    return this.ends[figure]! - 1;
  }

  /** Decimals in an order: unknown, then as they are, then exact. */
  private precision(at: number): number {
    const decimals = this.book.columns.decimals[this.rows[at]!]!;
    if (decimals === DECIMALS_UNKNOWN) return -Infinity;
    return decimals === DECIMALS_INF ? Infinity : decimals;
  }

  private classified(figure: number): number {
    const end = this.sortedEnd(figure);
    if (this.book.isUniform(figure)) this.agree(this.starts[figure]!, end);
    else this.classify(figure, end);
    return end;
  }

  /** Sets a figure's rows in sight in the order of R3; answers the place behind them. */
  private sortedEnd(figure: number): number {
    const { columns } = this.book;
    const { ranks, filingCount } = this.publications;
    const index = this.book.index();
    const from = index.starts[figure]!;
    let end = from;
    for (let at = from; at < index.starts[figure + 1]!; at++) {
      const row = index.rows[at]!;
      const filing = columns.filing[row]!;
      if (filing >= filingCount) continue;
      const rank = ranks[filing]!;
      // Nearly always they are in order already.
      let to = end++;
      while (to > from && this.isBehind(to - 1, rank, columns.ordinal[row]!)) {
        this.rows[to] = this.rows[to - 1]!;
        this.ranks[to] = this.ranks[to - 1]!;
        to--;
      }
      this.rows[to] = row;
      this.ranks[to] = rank;
    }
    return end;
  }

  private isBehind(at: number, rank: number, ordinal: number): boolean {
    const own = this.ranks[at]!;
    return own > rank || (own === rank && this.book.columns.ordinal[this.rows[at]!]! > ordinal);
  }

  private agree(from: number, end: number): void {
    this.marks.fill(Mark.stated | Mark.exact, from, end);
    if (from < end) this.marks[from] = Mark.stated;
  }

  private classify(figure: number, end: number): void {
    const from = this.starts[figure]!;
    const { upTo } = this.publications;
    const sightings = this.book.sightingsAt(figure, { asOf: null, recordedAsOf: null, upTo });
    const state = classify(sightings, this.book.unitOf(figure));
    if (state.sightings.length !== end - from)
      throw new Error('a figure has other observations than its rows');
    const doubts = doubtsAfter(state);
    const ties: number[] = [];
    let current = NO_VINTAGE;
    for (let index = 0; index < end - from; index++) {
      const standing = state.standings[index]!;
      const at = from + index;
      const vintage = 'vintage' in standing ? standing.vintage : NO_VINTAGE;
      if (standing.as === 'reconciled')
        ties[vintage] =
          (ties[vintage] ?? 0) | (standing.difference === '0' ? Mark.exact : Mark.withinRounding);
      // What a document states of an earlier day is classified first, wherever in it it stands.
      current = Math.max(current, vintage);
      this.vintages[at] = vintage;
      this.currents[at] = current;
      this.marks[at] =
        (roleOf(this.book.columns.flags[this.rows[at]!]!) === 'stated' ? Mark.stated : 0) |
        (standing.as === 'suspect' || standing.as === 'contradiction' ? Mark.inDoubt : 0) |
        (state.sightings[index]!.corrected ? Mark.corrected : 0) |
        (doubts[index]! ? Mark.doubted : 0) |
        (ties[vintage] ?? 0);
    }
  }
}

/** By observation: whether after it one of the figure waited for a person or a repetition. */
function doubtsAfter({ sightings, standings, repetitions }: Classified): boolean[] {
  let waiting = 0;
  let isLasting = false;
  const settled: number[] = [];
  return standings.map((standing, index) => {
    const isLastingOne = isLastingDoubt(standing, sightings);
    isLasting ||= isLastingOne;
    if (standing.as === 'suspect') {
      if (!isLastingOne) waiting++;
      const by = repetitions.get(index);
      if (by !== undefined) settled[by] = (settled[by] ?? 0) + 1;
    }
    waiting -= settled[index] ?? 0;
    return isLasting || waiting > 0;
  });
}
