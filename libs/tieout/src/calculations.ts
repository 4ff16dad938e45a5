import { dimensionsJson, isMorePrecise, type Claim, type Observation, type Summation } from '#libs/figures';

/**
 * The sums that a document declares of concepts, as claims over its observations (XBRL Calculations 1.1 §4): a sum binds wherever its
 * total and at least one of its terms are stated for one period, unit and set of dimensions, in one role. Terms that
 * are not stated, or nil, count nothing. Of several observations of a figure the most precise is named; what they are
 * unrounded is for the check to make of all of them.
 */
export function calculationClaims(
  observations: readonly Observation[],
  summations: readonly Summation[],
): readonly Claim[] {
  if (summations.length === 0) return [];
  const columns = columnsOf(observations, summations);
  const claims = new Map<string, Claim>();
  for (const { total, terms } of summations) {
    for (const column of columns.get(total)?.values() ?? []) {
      const aim = column.get(total)!;
      const bound = terms.flatMap(({ concept, weight }) => {
        const term = column.get(concept);
        return term && weight !== 0 ? [{ ordinal: term.ordinal, weight }] : [];
      });
      if (bound.length === 0) continue;
      const key = [
        aim.ordinal,
        ...bound.map(({ ordinal, weight }) => `${weight}*${ordinal}`).toSorted(),
      ].join();
      if (!claims.has(key))
        claims.set(key, { method: 'summation', rule: 'sum', aim: aim.ordinal, terms: bound });
    }
  }
  return [...claims.values()];
}

/** What is stated for one period, unit, set of dimensions and role, by concept. */
type Column = Map<string, Observation>;

/** The columns in which each total is stated. */
function columnsOf(
  observations: readonly Observation[],
  summations: readonly Summation[],
): ReadonlyMap<string, ReadonlySet<Column>> {
  const concepts = new Set(
    summations.flatMap(({ total, terms }) => [total, ...terms.map(({ concept }) => concept)]),
  );
  const columns = new Map<string, Column>();
  for (const each of observations) {
    if (!concepts.has(each.concept) || each.value === null || !SUMMED.has(each.role)) continue;
    const key = `${each.role}|${each.period}|${each.unit}|${dimensionsJson(each.dimensions)}`;
    let column = columns.get(key);
    if (!column) columns.set(key, (column = new Map()));
    const known = column.get(each.concept);
    if (!known || isMorePrecise(each.decimals, known.decimals)) column.set(each.concept, each);
  }
  const totals = new Map<string, Set<Column>>(summations.map(({ total }) => [total, new Set()]));
  for (const column of columns.values())
    for (const concept of column.keys()) totals.get(concept)?.add(column);
  return totals;
}

/** Adjustments may be told several times over, in whole and by their reasons, so that no one of them is the line's. */
const SUMMED: ReadonlySet<Observation['role']> = new Set(['stated', 'previously-reported']);
