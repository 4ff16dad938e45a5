/** A made-up statement, as data: what each way of setting it must say again. */
export interface SampleStatement {
  readonly titles: readonly string[];
  readonly note: string;
  /** Rows of the header: each phrase over as many columns as it spans. */
  readonly header: readonly (readonly { readonly text: string; readonly span: number }[])[];
  readonly periods: readonly string[];
  /** What its columns are in, where that is not dollars throughout. */
  readonly currencies?: readonly string[];
  /** Powers of ten of its money; thousands where it does not say. */
  readonly scale?: number;
  readonly lines: readonly SampleLine[];
}

export interface SampleLine {
  readonly label: string;
  readonly depth: number;
  readonly values: readonly number[];
  readonly kind: 'heading' | 'money' | 'per-share' | 'shares';
  readonly symbol: boolean;
}

/** Builds lines whose totals foot. */
export class Sheet {
  readonly lines: SampleLine[] = [];

  constructor(private readonly columns: number) {}

  head(label: string, depth = 0): this {
    this.lines.push({ label, depth, values: [], kind: 'heading', symbol: false });
    return this;
  }

  line(label: string, values: readonly number[], depth = 1, symbol = false): this {
    this.lines.push({ label, depth, values, kind: 'money', symbol });
    return this;
  }

  /** The sum of lines by their labels, each of which may be taken off with a leading minus. */
  sum(label: string, terms: readonly string[], depth = 1, symbol = false): this {
    const values = Array.from({ length: this.columns }, (_, column) =>
      terms.reduce((total, term) => {
        const line = this.lines.findLast((each) => each.label === term.replace(/^-/, ''));
        return total + (term.startsWith('-') ? -1 : 1) * line!.values[column]!;
      }, 0),
    );
    return this.line(label, values, depth, symbol);
  }

  per(label: string, income: string, shares: readonly number[]): this {
    const values = shares.map((count, at) => {
      const line = this.lines.findLast((each) => each.label === income);
      return Math.round((line!.values[at]! / count) * 100) / 100;
    });
    this.lines.push({ label, depth: 1, values, kind: 'per-share', symbol: true });
    return this;
  }

  shares(label: string, values: readonly number[]): this {
    this.lines.push({ label, depth: 1, values, kind: 'shares', symbol: false });
    return this;
  }
}

/** An amount as it is printed: grouped, negative in parentheses, nil as a dash. */
export function printed({ kind }: SampleLine, value: number): string {
  if (value === 0 && kind === 'money') return '—';
  const digits =
    kind === 'per-share'
      ? Math.abs(value).toFixed(2)
      : Math.abs(value)
          .toString()
          .replace(/\B(?=(?:\d{3})+$)/g, ',');
  return value < 0 ? `(${digits})` : digits;
}

/** Phrases of a header that stand over one column each. */
export const each = (...texts: string[]): { text: string; span: number }[] =>
  texts.map((text) => ({ text, span: 1 }));
