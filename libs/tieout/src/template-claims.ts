import { dimensionsJson, isMorePrecise, type Claim, type ClaimTerm, type Observation } from '#libs/figures';
import type { Stock } from './checked.js';
import { TEMPLATES, type Template, type TemplateTerm } from './templates.js';

/** A claim that a template makes. */
export interface TemplateClaim extends Claim {
  /** Whether a miss says nothing: asserted only where it foots. */
  readonly isOpen: boolean;
}

const CONCEPTS = new Set(
  TEMPLATES.flatMap(({ aim, terms }) => [aim, ...terms.flatMap(({ anyOf }) => anyOf)]),
);

/** Standard templates over figures of one period, unit and set of dimensions that the document states, all of them once. */
export function templateClaims(stock: Stock): readonly TemplateClaim[] {
  const shelves = shelvesOf(stock);
  const claims: TemplateClaim[] = [];
  for (const template of TEMPLATES) {
    for (const aim of shelves.ofConcept(template.aim)) {
      const terms = termsOf(template, aim, shelves);
      const { rule, isOpen } = template;
      if (terms) claims.push({ method: 'summation', rule, aim: aim.ordinal, terms, isOpen });
    }
  }
  return claims;
}

function termsOf(template: Template, aim: Observation, shelves: Shelves): readonly ClaimTerm[] | null {
  const units = template.rule === 'sum' ? null : aim.unit.split('/');
  if (units && units.length !== 2) return null;
  const terms: ClaimTerm[] = [];
  for (const [index, term] of template.terms.entries()) {
    const found = shelves.find(term, { ...aim, unit: units ? units[index]! : aim.unit });
    if (found) terms.push({ ordinal: found.ordinal, weight: term.weight });
    else if (!term.optional) return null;
  }
  return terms;
}

/** The figures that templates tell of, where the document agrees with itself on them. */
class Shelves {
  private readonly figures = new Map<string, Observation>();

  put(observation: Observation): void {
    const key = shelfKey(observation.concept, observation);
    const known = this.figures.get(key);
    if (!known || isMorePrecise(observation.decimals, known.decimals)) this.figures.set(key, observation);
  }

  *ofConcept(concept: string): Generator<Observation> {
    for (const each of this.figures.values()) if (each.concept === concept) yield each;
  }

  /** Of the concepts that may stand for a term the first that is stated. */
  find({ anyOf }: TemplateTerm, like: Like): Observation | undefined {
    for (const concept of anyOf) {
      const found = this.figures.get(shelfKey(concept, like));
      if (found) return found;
    }
    return undefined;
  }
}

type Like = Pick<Observation, 'period' | 'unit' | 'dimensions'>;

const shelfKey = (concept: string, { period, unit, dimensions }: Like): string =>
  `${concept}|${period}|${unit}|${dimensionsJson(dimensions)}`;

function shelvesOf(stock: Stock): Shelves {
  const shelves = new Shelves();
  for (const each of stock.observations) {
    if (!CONCEPTS.has(each.concept) || each.role !== 'stated') continue;
    if (stock.intervalOf(each) !== null) shelves.put(each);
  }
  return shelves;
}
