import { facetsKey, withoutCause, type Observation, type RestatementCause } from '#libs/figures';

/** The cause of each figure's adjustments, by `facetsKey`, where all that name one name the same. */
export function causesByFigure(
  adjustments: readonly Observation[],
): ReadonlyMap<string, RestatementCause | null> {
  const causes = new Map<string, RestatementCause | null>();
  for (const each of adjustments) {
    const key = facetsKey({ ...each, dimensions: withoutCause(each.dimensions) });
    if (each.cause === null) continue;
    causes.set(key, causes.has(key) && causes.get(key) !== each.cause ? null : each.cause);
  }
  return causes;
}
