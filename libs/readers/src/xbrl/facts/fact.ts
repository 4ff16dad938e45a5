import { isConcept } from '#libs/figures';
import type { FactContext, Name, PrintedFact, XbrlFact } from '../report.js';
import { decimalsOf } from './decimals.js';
import { numberOf } from './number.js';
import { Refused } from './refusal.js';

/** A fact as its element states it, before what it refers to is looked up. */
export interface StatedFact {
  readonly index: number;
  readonly element: string;
  readonly concept: Name;
  readonly namespace: string;
  readonly contextRef: string | null;
  /** Whether it is a number, or says that it is. */
  readonly isNumber: boolean;
  readonly unitRef: string | null;
  readonly decimals: string | null;
  readonly precision: string | null;
  readonly isNil: boolean;
  /** Its text; of a number, one that XML Schema has. */
  readonly text: string;
  readonly language: string | null;
  readonly printed: PrintedFact | null;
}

/** What is defined once for many facts, by its id; or why it can't be taken. */
export type Defined<T> = ReadonlyMap<string, T | Refused>;

/**
 * A fact with all that it refers to.
 * @throws Refused where it can't be taken
 */
export function factOf(stated: StatedFact, contexts: Defined<FactContext>, units: Defined<string>): XbrlFact {
  const { index, element, concept, namespace, isNumber, isNil, text, printed } = stated;
  if (!isConcept(concept))
    throw new Refused('name-unlawful', `the name ${concept.slice(0, 80)}… is too long to keep`);
  const context = definedIn(contexts, stated.contextRef, 'context');
  const unit = isNumber ? definedIn(units, stated.unitRef, 'unit') : null;
  const number = isNumber && !isNil ? numberOf(text) : null;
  return {
    index,
    element,
    concept,
    namespace,
    context,
    unit,
    value: isNil ? null : (number ?? text),
    decimals: number === null ? null : decimalsOf(stated, number),
    language: isNumber ? null : stated.language,
    printed,
  };
}

function definedIn<T>(defined: Defined<T>, id: string | null, what: 'context' | 'unit'): T {
  if (id === null) throw new Refused(`${what}-missing`, `the fact names no ${what}`);
  const found = defined.get(id);
  if (found === undefined)
    throw new Refused(`${what}-missing`, `the fact is of a ${what} "${id.slice(0, 80)}" that is not there`);
  if (found instanceof Refused)
    throw new Refused(found.kind, `its ${what} "${id.slice(0, 80)}": ${found.why}`);
  return found;
}
