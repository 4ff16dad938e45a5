import type { Taxonomy } from '../taxonomy/taxonomy.js';

/** What is wrong with a calculation network itself, by the codes of Calculations 1.1. */
export type NetworkFault = 'calc11e:duplicateCalculationRelationships' | 'calc11e:nonDecimalItemNode';

/** The faults of a taxonomy's calculation networks, each once; of concepts that no schema at hand declares nothing is said. */
export function networkFaults({ calculation, concepts }: Taxonomy): readonly NetworkFault[] {
  const found = new Set<NetworkFault>();
  for (const { relationships } of calculation) {
    const pairs = new Set<string>();
    for (const { from, to } of relationships) {
      const pair = `${from} ${to}`;
      if (pairs.has(pair)) found.add('calc11e:duplicateCalculationRelationships');
      pairs.add(pair);
      const types = [from, to].map((name) => concepts.get(name)?.itemType ?? null);
      if (types.some((type) => type !== null && !DECIMAL.test(type))) found.add('calc11e:nonDecimalItemNode');
    }
  }
  return [...found];
}

/** The item types of XBRL 2.1 that are made from XML Schema's decimals. */
const DECIMAL =
  /^(?:decimal|monetary|shares|pure|(?:non(?:Positive|Negative)|negative|positive)?[iI]nteger|(?:unsigned)?(?:[lL]ong|[iI]nt|[sS]hort|[bB]yte))ItemType$/;
