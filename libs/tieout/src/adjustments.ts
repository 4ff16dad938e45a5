import { dimensionsJson, facetsKey, withoutCause, type Claim, type Observation } from '#libs/figures';

/**
 * Previously reported + adjustments = restated (R8): a claim for each adjustment whose figure the document states both ways
 * once. Of several adjustments of one figure, as by their reasons, each is what the others leave of the difference. One
 * that `claimed` makes of another is a part of that one, and no term here. An adjustment without both ends gives none: the ledger
 * lists it.
 */
export function adjustmentClaims(
  observations: readonly Observation[],
  claimed: readonly Claim[] = [],
): readonly Claim[] {
  const parts = new Set(claimed.flatMap(({ method, aim }) => (method === 'roll-forward' ? [aim] : [])));
  const adjustments = observations.filter(
    ({ role, ordinal }) => role === 'adjustment' && !parts.has(ordinal),
  );
  if (adjustments.length === 0) return [];
  return [...new Ends(observations, adjustments).groups()].flatMap(({ restated, previous, group }) =>
    group.map((adjustment): Claim => {
      const others = distinct(group).filter((other) => saying(other) !== saying(adjustment));
      return {
        method: 'roll-forward',
        rule: 'sum',
        aim: adjustment.ordinal,
        terms: [
          { ordinal: restated.ordinal, weight: 1 },
          { ordinal: previous.ordinal, weight: -1 },
          ...others.map(({ ordinal }) => ({ ordinal, weight: -1 })),
        ],
      };
    }),
  );
}

/** What an adjustment says: a document may print it several times. */
const saying = ({ dimensions, value }: Observation): string => `${value}|${dimensionsJson(dimensions)}`;

const distinct = (group: readonly Observation[]): readonly Observation[] => [
  ...new Map(group.map((each) => [saying(each), each])).values(),
];

interface Bridged {
  readonly restated: Observation;
  readonly previous: Observation;
  readonly group: readonly Observation[];
}

/** The two values that adjustments lie between: of their own figure, or of the one without the axes that name their reasons. */
class Ends {
  private readonly values = new Map<string, Observation[]>();
  private readonly adjustments = new Map<string, Observation[]>();

  constructor(observations: readonly Observation[], adjustments: readonly Observation[]) {
    for (const each of adjustments) for (const key of keysOf(each)) this.values.set(key, []);
    for (const each of observations)
      if (each.role === 'stated' || each.role === 'previously-reported')
        this.values.get(facetsKey(each))?.push(each);
    for (const each of adjustments) {
      const key = keysOf(each).find((own) => this.between(own) !== null);
      if (key === undefined) continue;
      const known = this.adjustments.get(key);
      if (known) known.push(each);
      else this.adjustments.set(key, [each]);
    }
  }

  *groups(): Generator<Bridged> {
    for (const [key, group] of this.adjustments) yield { ...this.between(key)!, group };
  }

  private between(key: string): Omit<Bridged, 'group'> | null {
    const values = this.values.get(key)!;
    const [restated, previous] = [onlyOne(values, 'stated'), onlyOne(values, 'previously-reported')];
    return restated && previous ? { restated, previous } : null;
  }
}

const keysOf = (adjustment: Observation): readonly string[] => {
  const whole = withoutCause(adjustment.dimensions);
  const own = facetsKey(adjustment);
  return whole === adjustment.dimensions ? [own] : [own, facetsKey({ ...adjustment, dimensions: whole })];
};

/** The one value that the document gives a figure in a role, or nothing where it gives several. */
function onlyOne(values: readonly Observation[], role: Observation['role']): Observation | null {
  const own = values.filter((each) => each.role === role);
  const [first] = own;
  return first && own.every(({ value }) => value === first.value) ? first : null;
}
