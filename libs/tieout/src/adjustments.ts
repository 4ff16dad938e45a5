import { facetsKey, type Claim, type Observation } from '#libs/figures';

/**
 * Previously reported + adjustment = restated (R8): a claim for each adjustment whose figure the document
 * states both ways once. An adjustment without both ends, or one of several, gives none: the ledger lists it.
 */
export function adjustmentClaims(observations: readonly Observation[]): readonly Claim[] {
  const adjustments = observations.filter(({ role }) => role === 'adjustment');
  if (adjustments.length === 0) return [];
  const byFigure = new Map<string, Observation[]>(adjustments.map((each) => [facetsKey(each), []]));
  for (const each of observations) byFigure.get(facetsKey(each))?.push(each);
  return adjustments.flatMap((adjustment): Claim[] => {
    const group = byFigure.get(facetsKey(adjustment))!;
    const ends = (['stated', 'previously-reported'] as const).map((role) => firstOf(group, role));
    const [restated, previous] = ends;
    if (!restated || !previous || group.filter(({ role }) => role === 'adjustment').length > 1) return [];
    return [
      {
        method: 'roll-forward',
        rule: 'sum',
        aim: adjustment.ordinal,
        terms: [
          { ordinal: restated.ordinal, weight: 1 },
          { ordinal: previous.ordinal, weight: -1 },
        ],
      },
    ];
  });
}

/** The one value that the document gives a figure in a role, or nothing where it gives several. */
function firstOf(group: readonly Observation[], role: Observation['role']): Observation | null {
  const values = group.filter((each) => each.role === role);
  const [first] = values;
  return first && values.every(({ value }) => value === first.value) ? first : null;
}
