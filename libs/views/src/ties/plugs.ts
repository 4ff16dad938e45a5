import type { TieJson } from './tie-json.js';

/**
 * Tells of translations that are off what they are: issuers round each amount at the rate and foot the totals in the
 * target currency, so that either a total or one amount under it gives way. What the difference makes foot decides,
 * anywhere in the same document.
 */
export function withPlugs(ties: readonly TieJson[]): readonly TieJson[] {
  const totals = new Set<string>();
  const leaves = new Set<string>();
  for (const { source, figureId, method, outcome, terms } of ties) {
    if (outcome !== 'exact' || !(method === 'summation' || method === 'bridge')) continue;
    totals.add(`${source.document} ${figureId}`);
    for (const term of terms) leaves.add(`${source.document} ${term.figureId}`);
  }
  return ties.map((tie) => {
    if (tie.method !== 'translation' || tie.difference === null) return tie;
    const key = `${tie.source.document} ${tie.figureId}`;
    return { ...tie, plug: totals.has(key) ? 'total' : leaves.has(key) ? 'leaf' : null };
  });
}
