import type { SeededRandom } from '../ledger/random.js';
import type { MadeColumn, MadeLine } from './statement.js';

/** An amount by column, by the column's key. */
export type Figure = ReadonlyMap<string, number>;

const QUARTERS = ['2021-04-01/2021-06-30', '2020-04-01/2020-06-30'];
const HALVES = ['2021-01-01/2021-06-30', '2020-01-01/2020-06-30'];
const DAYS = ['2021-06-30', '2020-12-31'];
const SHARED = ['Share-based compensation', 'Depreciation and amortization'];
const RATES = ['6.4566', '7.2513', '6.3393'];

/** What a company's statements are made from: its columns, its amounts and the sums of them. */
export class Books {
  readonly rate: string | null;
  readonly flows: readonly MadeColumn[];
  readonly halves: readonly MadeColumn[];
  readonly days: readonly MadeColumn[];
  /** Whether costs are printed in parentheses. */
  readonly minus: boolean;
  /** Figures that stand in several statements, by name. */
  readonly shared = new Map<string, Figure>();
  /** What lines of those are called, by name. */
  readonly names = new Map<string, string>();
  private readonly size: number;
  private readonly isFootedAnew: boolean;
  private readonly taken = new Set<number>();

  constructor(readonly random: SeededRandom) {
    this.rate = random.happens(0.4) ? RATES[random.below(RATES.length)]! : null;
    this.minus = random.happens(0.5);
    this.isFootedAnew = random.happens(0.7);
    this.size = 3 + random.below(4);
    const columns = (periods: readonly string[]): readonly MadeColumn[] =>
      periods.flatMap((period, index) => this.columnsOf(period, index === 0));
    this.halves = columns(HALVES);
    this.flows = random.happens(0.5) ? columns(QUARTERS) : [...columns(QUARTERS), ...this.halves];
    this.days = columns(DAYS);
  }

  /** An amount of any size, no two alike. */
  take(share = 1): Figure {
    return this.translated(() => this.amount(share));
  }

  /** The figure of a line that stands in several statements, the same in each; of another, a new one. */
  one(name: string): Figure {
    if (!this.isShared(name)) return this.take();
    const known = this.shared.get(name) ?? this.take();
    this.shared.set(name, known);
    return known;
  }

  readonly isShared = (name: string): boolean => SHARED.includes(name);

  sum(...figures: readonly Figure[]): Figure {
    const summed = new Map<string, number>();
    for (const figure of figures)
      for (const [key, value] of figure) summed.set(key, (summed.get(key) ?? 0) + value);
    if (this.isFootedAnew || this.rate === null) return summed;
    return this.translated((period) => summed.get(`${period} CNY`)!);
  }

  less(figure: Figure): Figure {
    return new Map([...figure].map(([key, value]) => [key, -value]));
  }

  /** What is taken off, as this company prints it. */
  off(figure: Figure): Figure {
    return this.minus ? this.less(figure) : figure;
  }

  /** A figure of what a function gives for each period, translated. */
  translated(of: (period: string) => number): Figure {
    const periods = new Set([...QUARTERS, ...HALVES, ...DAYS]);
    return new Map(
      [...periods].flatMap((period): [string, number][] => {
        const value = of(period);
        const own = this.rate === null ? 'USD' : 'CNY';
        if (this.rate === null) return [[`${period} ${own}`, value]];
        return [
          [`${period} CNY`, value],
          [`${period} USD`, rounded(value / Number(this.rate))],
        ];
      }),
    );
  }

  line(label: string, figure: Figure, columns: readonly MadeColumn[]): MadeLine {
    const cells = columns.map((column) => printed(figure.get(keyOf(column))!));
    return { label, cells, unit: 'money' };
  }

  /** One of several names for a line. */
  name(...names: readonly string[]): string {
    return names[this.random.below(names.length)]!;
  }

  private columnsOf(period: string, isLatest: boolean): readonly MadeColumn[] {
    const usd: MadeColumn = { period, currency: 'USD', rate: this.rate };
    if (this.rate === null) return [usd];
    const own: MadeColumn = { period, currency: 'CNY', rate: null };
    return isLatest ? [own, usd] : [own];
  }

  private amount(share: number): number {
    const digits = Math.max(2, this.size - this.random.below(3));
    const most = Math.max(100, Math.round(10 ** digits * share));
    let value = 0;
    for (let tries = 0; value === 0 || (this.taken.has(value) && tries < 20); tries++)
      value = 10 + this.random.below(most);
    this.taken.add(value);
    return value;
  }
}

export const keyOf = ({ period, currency }: MadeColumn): string => `${period} ${currency}`;

/** Half away from zero. */
const rounded = (value: number): number => Math.sign(value) * Math.round(Math.abs(value));

/** An amount as statements print it. */
export function printed(value: number, places = 0): string {
  const digits = Math.abs(value).toLocaleString('en-US', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
  return value === 0 ? '-' : value < 0 ? `(${digits})` : digits;
}
