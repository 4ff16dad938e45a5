import { refKey, subtract } from '#libs/figures';
import { Flag } from '#libs/ledger';
import type { Vantage } from '../../vantage.js';
import { testsOf, type EquationTerm } from './equations.js';
import type { DerivedLine, Term } from './fill-derived.js';
import type { FilledLines } from './fill-lines.js';
import type { Mapping } from './mapping.js';
import type { StandardIndex } from './standard-index.js';
import { tie, type Amount } from './tie-column.js';
import { IN_DOUBT } from './timelines.js';

type Filled = FilledLines & { readonly derived: readonly (DerivedLine | null)[] | null };

/** Ties out the columns of a statement, and writes how they do as JSON in the order of RFC 8785. */
export class IdentityWriter {
  constructor(
    private readonly index: StandardIndex,
    private readonly vantage: Vantage,
  ) {}

  write(mapping: Mapping, columns: readonly Filled[]): string {
    const tests = testsOf(mapping);
    const written: string[] = [];
    for (const [at, column] of columns.entries()) {
      const amounts = new Map<number, Amount | 'in-doubt' | null>();
      const amountOf = (line: number): Amount | 'in-doubt' | null => {
        let amount = amounts.get(line);
        if (amount === undefined) amounts.set(line, (amount = this.amount(column, line)));
        return amount;
      };
      for (const test of tests) {
        const tied = tie(test, amountOf);
        if (!tied) continue;
        const { outcome, difference, terms, missing } = tied;
        written.push(
          `{"column":${at},"difference":${difference === null ? null : `"${difference}"`},"equation":"${equationOf(terms)}",` +
            `"id":"${test.id}","kind":"${test.kind}","missing":${JSON.stringify(missing)},"outcome":"${outcome}"}`,
        );
      }
    }
    return `[${written.join()}]`;
  }

  private amount({ figures, places, derived }: Filled, line: number): Amount | 'in-doubt' | null {
    const made = derived?.[line];
    if (made?.as === 'difference') {
      const [more, less] = [this.stated(made.long), this.stated(made.short)];
      return { value: subtract(more.value, less.value), decimals: [...more.decimals, ...less.decimals] };
    }
    // An empty line of a derived column may hide an amount.
    if (made) return made.reason === 'not-stated' ? null : 'in-doubt';
    if (places[line] === IN_DOUBT) return 'in-doubt';
    return figures[line]! < 0 ? null : this.stated({ figure: figures[line]!, place: places[line]! });
  }

  private stated({ figure, place }: Term): Amount {
    const { book, timelines } = this.index;
    const row = timelines.row(place);
    const decimals = [book.decimals(row)];
    const { columns, records } = book;
    if (timelines.isCorrected(place)) {
      const event = refKey({
        commit: records.filings[columns.filing[row]!]!.id,
        index: columns.eventIndex[row]!,
      });
      const found = book.sightingsAt(figure, this.vantage).find((each) => refKey(each.event) === event)!;
      return { value: found.value ?? '0', decimals };
    }
    return { value: (columns.flags[row]! & Flag.nil) === 0 ? book.value(row) : '0', decimals };
  }
}

function equationOf([total, ...terms]: readonly EquationTerm[]): string {
  const right = terms.map(
    ({ id, weight }, at) => (weight === -1 ? (at === 0 ? '' : ' + ') : at === 0 ? '-' : ' - ') + id,
  );
  return `${total!.id} = ${right.join('')}`;
}
