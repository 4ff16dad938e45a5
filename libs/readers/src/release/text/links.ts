import {
  absolute,
  add,
  compare,
  divide,
  facetsKey,
  intervalOf,
  isMorePrecise,
  multiply,
  subtract,
  type Claim,
  type ClaimTerm,
  type Decimal,
  type FigureFacets,
  type Observation,
} from '#libs/figures';

/** A check that a sentence calls for; its terms by their facets, until all sentences are read. */
export interface Link {
  readonly aim: Observation;
  readonly rule: Claim['rule'];
  readonly terms: readonly { readonly facets: FigureFacets; readonly weight: 1 | -1 }[];
  /** Whether the aim is only read where its terms prove it. */
  readonly isOpen: boolean;
}

/** What a document states of each figure, the most precise of it. */
export class Stated {
  private readonly figures = new Map<string, Observation>();

  constructor(observations: Iterable<Observation>) {
    for (const each of observations) {
      if (each.role !== 'stated') continue;
      const key = facetsKey(each);
      const known = this.figures.get(key);
      if (!known || isMorePrecise(each.decimals, known.decimals)) this.figures.set(key, each);
    }
  }

  of(facets: FigureFacets): Observation | undefined {
    return this.figures.get(facetsKey(facets));
  }
}

/** The claim of a link whose terms are all stated, or `null`. */
export function claimOf({ aim, rule, terms }: Link, stated: Stated): Claim | null {
  const found = terms.flatMap(({ facets, weight }): ClaimTerm[] => {
    const term = stated.of(facets);
    return term && term.ordinal !== aim.ordinal ? [{ ordinal: term.ordinal, weight }] : [];
  });
  if (found.length < terms.length) return null;
  return { method: 'text', rule, aim: aim.ordinal, terms: found };
}

/** Whether the terms of a link make its aim as far as all are rounded. */
export function isProven({ aim, rule, terms }: Link, stated: Stated): boolean {
  const values = terms.map(({ facets }) => stated.of(facets));
  const [first, second] = values;
  if (!first || !second || aim.value === null) return false;
  const [over, under] = [first.value ?? '0', second.value ?? '0'];
  if (rule === 'sum') {
    const slack = [aim, first, second].reduce((sum, each) => add(sum, halfOf(each)), '0');
    return compare(absolute(subtract(aim.value, subtract(over, under))), slack) <= 0;
  }
  if (under === '0' || compare(absolute(under), multiply('4', halfOf(second))) < 0) return false;
  const numerator = rule === 'growth' ? subtract(over, under) : over;
  const made = divide(numerator, rule === 'growth' ? absolute(under) : under, PLACES);
  // What rounding of the terms can do to their quotient, to the first order.
  const moved = divide(
    add(halfOf(first), multiply(add('1', absolute(made)), halfOf(second))),
    absolute(under),
    PLACES,
  );
  return compare(absolute(subtract(aim.value, made)), add(halfOf(aim), moved)) <= 0;
}

const PLACES = 12;

/** Half a unit of a value's last place. */
const halfOf = ({ value, decimals }: Observation): Decimal =>
  subtract(intervalOf(value ?? '0', decimals).high, value ?? '0');
