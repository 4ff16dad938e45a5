import type { Concept, Taxonomy } from '../taxonomy/taxonomy.js';
import type { XbrlFact, XbrlReport } from '../report.js';
import type { Refusal } from '../facts/refusal.js';

/**
 * A report without the numbers that contradict what the schemas at hand declare of their concepts (XBRL 2.1 §4.7.2, §4.8.2): which of
 * the two is wrong nobody can tell, so each is a problem.
 */
export function asDeclared(report: XbrlReport, { concepts }: Taxonomy): XbrlReport {
  if (concepts.size === 0) return report;
  const problems = [...report.problems];
  const unread = new Set(report.unread);
  const facts = report.facts.filter((fact) => {
    const concept = concepts.get(fact.concept);
    const found = concept && fact.unit !== null ? contradictionOf(fact, fact.unit, concept) : null;
    if (found === null) return true;
    problems.push({ ...found, element: fact.element });
    unread.add(fact.concept);
    return false;
  });
  return problems.length === report.problems.length ? report : { ...report, facts, problems, unread };
}

function contradictionOf(
  { concept, context: { period } }: XbrlFact,
  unit: string,
  { periodType, itemType }: Concept,
): Refusal | null {
  const isInstant = period !== null && !period.includes('/');
  if (periodType !== null && isInstant !== (periodType === 'instant')) {
    const is = isInstant ? 'an instant' : 'a duration';
    return {
      kind: 'period-type',
      why: `the fact is of ${is}, and ${concept} is declared for another type of period: ${periodType}`,
    };
  }
  const required = itemType === null ? undefined : UNITS[itemType];
  if (required === undefined || required.pattern.test(unit)) return null;
  return { kind: 'unit-type', why: `the fact is in ${unit}, and ${concept} is declared ${required.words}` };
}

/** What facts of an item type are in, and of types made from it. */
const UNITS: Readonly<Record<string, { readonly pattern: RegExp; readonly words: string }>> = {
  monetaryItemType: {
    pattern: /^iso4217:[A-Z]{3}$/,
    words: 'as an amount of money, in one currency of ISO 4217',
  },
  sharesItemType: { pattern: /^xbrli:shares$/, words: 'as a count of shares' },
};
