import type { Name } from '../report.js';
import type { Arc } from './taxonomy-file.js';

/** One relationship between concepts in one extended link role, after prohibitions. */
export interface Relationship {
  readonly from: Name;
  readonly to: Name;
  readonly arcrole: string;
  readonly order: number;
  readonly weight: number;
  readonly preferredLabel: string | null;
}

/** The relationships of one arcrole in one role, in their order. */
export interface Network {
  readonly role: string;
  readonly relationships: readonly Relationship[];
}

/** An arc between two concepts, as linkbases write it. */
export type ConceptArc = Relationship & Pick<Arc, 'priority' | 'isProhibited'>;

/**
 * What is left of arcs of one base set (XBRL 2.1 §3.5.3.9.7.5): of those that say the same, the one of the highest priority, and
 * none where one of that priority prohibits it.
 */
export function relationshipsOf(arcs: readonly ConceptArc[]): readonly Relationship[] {
  const bySaying = new Map<string, ConceptArc>();
  for (const arc of arcs) {
    const key = sayingOf(arc);
    const known = bySaying.get(key);
    const wins =
      !known || arc.priority > known.priority || (arc.priority === known.priority && arc.isProhibited);
    if (wins) bySaying.set(key, arc);
  }
  return [...bySaying.values()]
    .filter(({ isProhibited }) => !isProhibited)
    .map(({ from, to, arcrole, order, weight, preferredLabel }) => ({
      from,
      to,
      arcrole,
      order,
      weight,
      preferredLabel,
    }))
    .toSorted((left, right) => left.order - right.order);
}

const sayingOf = ({ from, to, arcrole, order, weight, preferredLabel }: ConceptArc): string =>
  [arcrole, from, to, order, weight, preferredLabel ?? ''].join('\n');
