/** One line of a statement as sums see it: in each column, the whole numbers that it may be. */
export interface SumItem {
  /** By column; none where the cell is empty, several where it is not certain. Nil counts 0. */
  readonly options: readonly (readonly number[])[];
  /** Whether its label says that it is a sum. */
  readonly isTotal: boolean;
  /** Words of what a total says that it is the total of; none where it says no more, or the statement tells. */
  readonly of: readonly string[];
  /** Words of its label and its heading. */
  readonly words: readonly string[];
  /** Whether its label says that it is taken off. */
  readonly isLess: boolean;
  /** Whether a heading stands between it and the item before. */
  readonly afterHeading: boolean;
}

export type Footing = 'exact' | 'near' | 'fails' | 'void';

/** A total and the terms that it is the sum of. Indexes are those of the items. */
export interface Network {
  readonly total: number;
  readonly terms: readonly Term[];
  /** By column. */
  readonly footing: readonly Footing[];
}

export interface Term {
  readonly item: number;
  readonly weight: 1 | -1;
}

const TERMS_MAX = 60;
const MIXED_TERMS_MAX = 14;
const TWO_MINUS_TERMS_MAX = 9;
const FREE_TERMS_MAX = 4;
const SUMS_MAX = 64;
const RUN_MAX = 120;

/**
 * Finds a statement's sums by trying: a total is the sum of the lines before it that no other total
 * has taken, with weights +1, or −1 for what is printed positive and taken off; or of an earlier total
 * and such lines. What foots in every column first; what foots in some, and by its label ought to in
 * all, next: its other columns fail. `takesOff`: whether lines printed positive may be taken off.
 * `isExcerpt`: whether a total may be one of lines that are left out.
 */
export function networksOf(
  items: readonly SumItem[],
  columns: number,
  takesOff: boolean,
  isExcerpt = false,
): readonly Network[] {
  const networks: Network[] = [];
  let open: number[] = [];
  let run: number[] = [];
  items.forEach((item, index) => {
    if (item.afterHeading && !item.isTotal) run = [];
    const finder = new Finder(items, columns, index, takesOff, run.length);
    const whole =
      finder.whole(open) ?? (item.isTotal && takesOff ? finder.fromEarlier(open, networks) : null);
    const found =
      whole ??
      finder.partial(open) ??
      (item.isTotal && !isExcerpt && isAbout(item, items, run) ? finder.failing(run) : null);
    if (found) {
      networks.push(found);
      const taken = new Set(found.terms.map((term) => term.item));
      open = open.filter((each) => !taken.has(each));
      run = [];
    }
    open.push(index);
    if (open.length > RUN_MAX) open.shift();
    if (item.isTotal) run = [];
    else if (!found) run.push(index);
  });
  return networks;
}

/** Whether a total says no more than that, or shares a word with the lines above: a summary's totals sum nothing in it. */
const isAbout = ({ of }: SumItem, items: readonly SumItem[], run: readonly number[]): boolean =>
  run.length > 0 &&
  (of.length === 0 || run.some((each) => items[each]!.words.some((word) => of.includes(word))));

class Finder {
  constructor(
    private readonly items: readonly SumItem[],
    private readonly columns: number,
    private readonly total: number,
    private readonly takesOff: boolean,
    private readonly runLength: number,
  ) {}

  /** A sum of the last open items that foots in every column: exactly, else but for rounding. */
  whole(open: readonly number[]): Network | null {
    let near: Network | null = null;
    for (const { terms, strict } of this.patterns(open)) {
      const network = this.network(terms);
      if (!isWhole(network) || !this.isEvidence(network, strict)) continue;
      if (!network.footing.includes('near')) return this.widened(network, open);
      near ??= network;
    }
    return near;
  }

  /** An earlier total, itself part of another sum, with the last open items. */
  fromEarlier(open: readonly number[], networks: readonly Network[]): Network | null {
    for (let taken = 1; taken <= Math.min(6, open.length); taken++) {
      const rest = open.slice(-taken);
      for (const { total } of networks.slice(-30).toReversed()) {
        if (rest.includes(total) || total >= rest[0]!) continue;
        for (const weight of [1, -1] as const) {
          const terms = [{ item: total, weight: 1 as const }, ...rest.map((item) => ({ item, weight }))];
          const network = this.network(terms);
          if (isWhole(network) && this.isEvidence(network, true)) return network;
        }
      }
    }
    return null;
  }

  /** A sum that foots in some column and so ought to in the others. */
  partial(open: readonly number[]): Network | null {
    let best: Network | null = null;
    let most = 0;
    const digitsMin = this.items[this.total]!.isTotal ? 4 : 5;
    for (let taken = 2; taken <= Math.min(open.length, TERMS_MAX); taken++) {
      const last = open.slice(-taken);
      for (const terms of this.takesOff ? [plus(last), firstLess(last)] : [plus(last)]) {
        const network = this.network(terms);
        const sure = network.footing.filter(
          (each, column) => each === 'exact' && this.counts(network, column, digitsMin),
        ).length;
        // Lines that are nil where it foots belong to it too: as long as the run since the last total.
        if (sure > most || (sure === most && sure > 0 && taken <= this.runLength))
          [best, most] = [network, sure];
      }
    }
    return best;
  }

  /** What a total ought to be the sum of: though it foots nowhere, or of one line that it repeats in few digits. */
  failing(run: readonly number[]): Network {
    const network = this.network(plus(run));
    if (run.length === 1 && network.footing.filter((each) => each === 'exact').length > 1 && isWhole(network))
      return network;
    return { ...network, footing: network.footing.map((each) => (each === 'void' ? each : 'fails')) };
  }

  /** Sums first; then, for a line that says it is a total, the ways to take off what is printed positive. */
  private *patterns(open: readonly number[]): Generator<{ terms: readonly Term[]; strict: boolean }> {
    const longest = Math.min(open.length, TERMS_MAX);
    for (let taken = 2; taken <= longest; taken++) yield { terms: plus(open.slice(-taken)), strict: false };
    for (let taken = 2; taken <= Math.min(longest, MIXED_TERMS_MAX); taken++) {
      const terms = this.told(open.slice(-taken));
      if (terms.some(({ weight }) => weight === -1) && terms[0]!.weight === 1) yield { terms, strict: false };
    }
    if (!this.items[this.total]!.isTotal) return;
    // The one line of its run, of which it says that it is the total.
    if (this.runLength === 1 && longest > 0) yield { terms: plus(open.slice(-1)), strict: true };
    if (!this.takesOff) return;
    for (let taken = 2; taken <= longest; taken++)
      yield { terms: firstLess(open.slice(-taken)), strict: false };
    for (let taken = 3; taken <= Math.min(longest, MIXED_TERMS_MAX); taken++) {
      const last = open.slice(-taken);
      for (let minus = 1; minus < taken; minus++) yield { terms: lessOne(last, minus, -1), strict: true };
      // All taken off the first but one, as the other income after expenses.
      for (let plus = 1; plus < taken; plus++) yield { terms: lessAllBut(last, plus), strict: true };
    }
    for (let taken = 4; taken <= Math.min(longest, TWO_MINUS_TERMS_MAX); taken++) {
      const last = open.slice(-taken);
      for (let first = 1; first < taken; first++) {
        for (let second = first + 1; second < taken; second++)
          yield { terms: lessOne(last, first, second), strict: true };
      }
    }
    for (let taken = 2; taken <= Math.min(longest, FREE_TERMS_MAX); taken++) {
      const last = open.slice(-taken);
      for (let signs = 1; signs < 2 ** taken - 1; signs++) {
        yield { terms: last.map((item, at) => ({ item, weight: (signs >> at) & 1 ? -1 : 1 })), strict: true };
      }
    }
  }

  /** Lines taken off where their labels say so. */
  private told(items: readonly number[]): readonly Term[] {
    return items.map((item) => ({ item, weight: this.items[item]!.isLess ? -1 : 1 }));
  }

  private network(terms: readonly Term[]): Network {
    const footing: Footing[] = [];
    for (let column = 0; column < this.columns; column++) footing.push(this.footingOf(terms, column));
    return { total: this.total, terms, footing };
  }

  private footingOf(terms: readonly Term[], column: number): Footing {
    const totals = this.items[this.total]!.options[column]!;
    let sums: readonly number[] = [0];
    let printed = 0;
    for (const { item, weight } of terms) {
      const options = this.items[item]!.options[column]!;
      if (options.length === 0) continue;
      printed++;
      sums =
        options.length === 1 && sums.length === 1
          ? [sums[0]! + weight * options[0]!]
          : crossed(sums, options, weight);
    }
    if (printed === 0 && totals.length === 0) return 'void';
    const aims = totals.length === 0 ? [0] : totals;
    let least = Infinity;
    for (const sum of sums) for (const aim of aims) least = Math.min(least, Math.abs(sum - aim));
    if (least === 0) return totals.length === 0 && sums.some((sum) => sum !== 0) ? 'fails' : 'exact';
    return least * 2 <= printed + 1 && totals.length > 0 ? 'near' : 'fails';
  }

  /** Whether a column of a network says something: two terms that are not nil, and a total of some digits. */
  private counts({ terms }: Network, column: number, digits: number): boolean {
    const total = Math.max(...this.items[this.total]!.options[column]!.map(Math.abs), 0);
    if (total < 10 ** (digits - 1)) return false;
    return (
      terms.filter(({ item }) => this.items[item]!.options[column]!.some((option) => option !== 0)).length > 1
    );
  }

  private isEvidence(network: Network, strict: boolean): boolean {
    const exact = network.footing.flatMap((each, column) => (each === 'exact' ? [column] : []));
    if (exact.length === 0) return false;
    const strong = exact.filter((column) => this.counts(network, column, strict ? 4 : 3)).length;
    if (strict ? strong > 1 || (strong === 1 && this.columns === 1) : strong > 0) return true;
    // Small amounts, as of a table in millions, agree by chance in two columns, but hardly from one total to the next.
    const small = exact.filter((column) => this.counts(network, column, 3)).length;
    if (strict && small > (this.isAnchored(network) ? 1 : 2)) return true;
    if (!strict && exact.filter((column) => this.counts(network, column, 1)).length > 1) return true;
    // A total of one line that is not nil: it says so itself, and agrees wherever either is printed.
    if (network.terms.some(({ weight }) => weight === -1)) return false;
    const { options, isTotal } = this.items[this.total]!;
    return (
      isTotal && exact.filter((column) => options[column]!.some((option) => Math.abs(option) > 99)).length > 1
    );
  }

  /** Whether it goes from one total on, over other lines, to the next. */
  private isAnchored({ terms }: Network): boolean {
    return terms.every(({ item }, at) => this.items[item]!.isTotal === (at === 0));
  }

  /** A sum with the lines just before it that are nil throughout. */
  private widened(network: Network, open: readonly number[]): Network {
    if (network.terms.some((term) => term.weight !== 1)) return network;
    const terms = [...network.terms];
    for (let at = open.length - terms.length - 1; at >= 0; at--) {
      const item = open[at]!;
      if (this.items[item]!.isTotal || this.items[item + 1]?.afterHeading) break;
      if (this.items[item]!.options.some((options) => options.some((option) => option !== 0))) break;
      terms.unshift({ item, weight: 1 });
    }
    return { ...network, terms };
  }
}

const isWhole = ({ footing }: Network): boolean => !footing.includes('fails');

const plus = (items: readonly number[]): readonly Term[] => items.map((item) => ({ item, weight: 1 }));

const firstLess = (items: readonly number[]): readonly Term[] =>
  items.map((item, at) => ({ item, weight: at === 0 ? 1 : -1 }));

const lessOne = (items: readonly number[], first: number, second: number): readonly Term[] =>
  items.map((item, at) => ({ item, weight: at === first || at === second ? -1 : 1 }));

const lessAllBut = (items: readonly number[], added: number): readonly Term[] =>
  items.map((item, at) => ({ item, weight: at === 0 || at === added ? 1 : -1 }));

function crossed(sums: readonly number[], options: readonly number[], weight: number): readonly number[] {
  const all = new Set<number>();
  for (const sum of sums)
    for (const option of options) if (all.size < SUMS_MAX) all.add(sum + weight * option);
  return [...all];
}
