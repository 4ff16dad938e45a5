import { facetsKey, type Claim, type Observation } from '#libs/figures';
import type { Name } from '../report.js';
import { STANDARD_MEMBERS } from './members.data.js';

/** A fact that is an adjustment, by its observations, with the member that it has on the restatement axis. */
export interface MemberAdjustment {
  readonly observations: readonly Observation[];
  readonly member: Name;
}

/**
 * Members of the filer's own, and those that name a cause, take the adjustment apart that the general member states: each is
 * what the others leave of the whole.
 */
export function adjustmentPartClaims(adjustments: readonly MemberAdjustment[]): readonly Claim[] {
  const byFigure = new Map<string, MemberAdjustment[]>();
  for (const each of adjustments) {
    const key = facetsKey(each.observations[0]!);
    const known = byFigure.get(key);
    if (known) known.push(each);
    else byFigure.set(key, [each]);
  }
  return [...byFigure.values()].flatMap((group): Claim[] => {
    const [whole, ...more] = group.filter(({ member }) => isWhole(member));
    const parts = group.filter(({ member }) => !isWhole(member));
    if (!whole || more.length > 0 || new Set(parts.map(({ member }) => member)).size < parts.length)
      return [];
    return parts.flatMap(({ member, observations }) => {
      const others = parts.filter((other) => other.member !== member);
      const terms = [
        { ordinal: whole.observations[0]!.ordinal, weight: 1 },
        ...others.map((other) => ({ ordinal: other.observations[0]!.ordinal, weight: -1 })),
      ];
      return observations.map(({ ordinal }) => ({
        method: 'roll-forward',
        rule: 'sum',
        aim: ordinal,
        terms,
      }));
    });
  });
}

/** Whether a member stands for all that was adjusted: a standard one that names no cause. */
const isWhole = (member: Name): boolean => STANDARD_MEMBERS.get(member)?.cause === null;
