import {
  absolute,
  add,
  multiply,
  parseDecimal,
  round,
  shift,
  subtract,
  type Decimal,
  type Decimals,
  type Summation,
} from '#libs/figures';
import { meet, NOUGHT, plusWeighted, rangeOf, type Range, type RoundingMode } from './ranges.js';

/** By which rules calculations are checked: those of Calculations 1.1 in either mode, or of XBRL 2.1 §5.2.5.2. */
export type CalculationRules = RoundingMode | 'xbrl-2.1';

/** A numeric fact, as calculations see it. */
export interface CalculationFact {
  readonly concept: string;
  /** Equal for facts that bind to each other: of one context and unit. */
  readonly binding: string;
  /** The tuple that it stands in, as a child sequence that ends in a slash; absent outside of tuples. Calculations 1.1 has none. */
  readonly parent?: string;
  /** `null` is nil. */
  readonly value: Decimal | null;
  readonly decimals: Decimals;
}

/** A calculation that does not hold. */
export interface CalculationFault {
  readonly role: string;
  readonly total: string;
  readonly binding: string;
  /** `duplicates`: facts of one concept that rule each other out. `excess-digits`: digits beyond a fact's own decimals. */
  readonly why: 'sum' | 'duplicates' | 'excess-digits';
}

/**
 * The calculations of a report that do not hold by one of the three rules, for a conformance suite to compare. The ledger's own
 * checks are claims (`calculationClaims`), judged to the nearest.
 */
export function calculationFaults(
  facts: readonly CalculationFact[],
  summations: readonly Summation[],
  rules: CalculationRules,
): readonly CalculationFault[] {
  const bindings = new Map<string, Map<string, CalculationFact[]>>();
  for (const fact of facts) {
    let binding = bindings.get(fact.binding);
    if (!binding) bindings.set(fact.binding, (binding = new Map()));
    const known = binding.get(fact.concept);
    if (known) known.push(fact);
    else binding.set(fact.concept, [fact]);
  }
  const judge =
    rules === 'xbrl-2.1'
      ? whyNot21
      : (total: Facts, terms: readonly Weighed[]) => whyNot11(total, terms, rules);
  return [...bindings].flatMap(([binding, byConcept]) =>
    summations.flatMap(({ role, total, terms }) =>
      [...groupedByParent(byConcept.get(total) ?? [])].flatMap(([parent, totals]): CalculationFault[] => {
        const stated = valued(totals);
        const bound = terms.flatMap(({ concept, weight }) => {
          const own = valued(byConcept.get(concept)?.filter((fact) => parentOf(fact).startsWith(parent)));
          return own ? [{ facts: own, weight: parseDecimal(String(weight)) }] : [];
        });
        const why = stated && bound.length > 0 ? judge(stated, bound) : null;
        return why === null ? [] : [{ role, total, binding, why }];
      }),
    ),
  );
}

/** A total binds what stands beside it, and in tuples beside it. */
const parentOf = ({ parent = '' }: CalculationFact): string => parent;

const groupedByParent = (facts: Facts): Map<string, Facts> => {
  const groups = new Map<string, CalculationFact[]>();
  for (const fact of facts) {
    const known = groups.get(parentOf(fact));
    if (known) known.push(fact);
    else groups.set(parentOf(fact), [fact]);
  }
  return groups;
};

type Facts = readonly CalculationFact[];

interface Weighed {
  readonly facts: Facts;
  readonly weight: Decimal;
}

/** Facts of which some have a value; nil ones count nothing. */
const valued = (facts: Facts | undefined): Facts | null =>
  facts?.some(({ value }) => value !== null) ? facts : null;

type Why = CalculationFault['why'] | null;

function whyNot11(total: Facts, terms: readonly Weighed[], mode: RoundingMode): Why {
  if ([total, ...terms.map(({ facts }) => facts)].some((facts) => facts.some(hasExcess)))
    return 'excess-digits';
  const stated = commonRange(total, mode);
  let sum: Range = NOUGHT;
  for (const { facts, weight } of terms) {
    const range = commonRange(facts, mode);
    if (range === null) return 'duplicates';
    sum = plusWeighted(sum, range, weight);
  }
  if (stated === null) return 'duplicates';
  return meet(stated, sum) === null ? 'sum' : null;
}

/** Whether a fact has digits that its decimals say nothing of. */
function hasExcess({ value, decimals }: CalculationFact): boolean {
  return value !== null && typeof decimals === 'number' && round(value, decimals) !== value;
}

/**
 * What duplicates may all be unrounded; `null` where they disagree: of equal decimals with other digits, nil beside a value,
 * or with nothing in common.
 */
function commonRange(facts: Facts, mode: RoundingMode): Range | null {
  const byDecimals = new Map<Decimals, Decimal>();
  let common: Range | null = null;
  for (const { value, decimals } of facts) {
    if (value === null || (byDecimals.get(decimals) ?? value) !== value) return null;
    byDecimals.set(decimals, value);
    const range = rangeOf(value, decimals, mode);
    common = common === null ? range : meet(common, range);
    if (common === null) return null;
  }
  return common;
}

/** XBRL 2.1: no check where any item is there twice; each term rounded by its own decimals, the sum by those of the total. */
function whyNot21(total: Facts, terms: readonly Weighed[]): Why {
  const isTwice = (facts: Facts): boolean =>
    [...groupedByParent(facts).values()].some(({ length }) => length > 1);
  if ([total, ...terms.map(({ facts }) => facts)].some(isTwice)) return null;
  const [{ value, decimals }] = total as [CalculationFact];
  let sum: Decimal | null = '0';
  for (const { facts, weight } of terms)
    for (const each of facts) {
      if (each.value === null) continue;
      const own = roundedEven(each.value, each.decimals);
      sum = own === null || sum === null ? null : add(sum, multiply(own, weight));
    }
  const stated = roundedEven(value!, decimals);
  const made = sum === null ? null : roundedEven(sum, decimals);
  return stated === null || made !== stated ? 'sum' : null;
}

/** Rounded to the nearest, half to even, as XBRL 2.1 §4.6.7.2 has it; `null` where the rounding is not known. */
function roundedEven(value: Decimal, decimals: Decimals): Decimal | null {
  if (decimals === 'INF') return value;
  if (decimals === null) return null;
  const rounded = round(value, decimals);
  const unit = shift('1', -decimals);
  const isTie = multiply(absolute(subtract(rounded, value)), '2') === unit;
  if (!isTie || /[02468]$/.test(shift(rounded, decimals))) return rounded;
  return rounded.startsWith('-') ? add(rounded, unit) : subtract(rounded, unit);
}
