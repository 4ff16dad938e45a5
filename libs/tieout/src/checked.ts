import {
  facetsKey,
  intervalOf,
  isTerm,
  type Check,
  type Claim,
  type Decimal,
  type Decimals,
  type Interval,
  type Observation,
} from '#libs/figures';
import { shared } from './intervals.js';
import { judgeCheck, type Stated } from './judge.js';

/** Names the rules by which claims are made and checked; raised when they change. */
export const ENGINE_VERSION = '3';

/** A document's observations, by ordinal and by what they state. */
export class Stock {
  private readonly byOrdinal: ReadonlyMap<number, Observation>;
  private repeats: Map<string, Observation[]> | null = null;

  constructor(readonly observations: readonly Observation[]) {
    this.byOrdinal = new Map(observations.map((each) => [each.ordinal, each]));
  }

  at(ordinal: number): Observation {
    const observation = this.byOrdinal.get(ordinal);
    if (!observation)
      throw new Error(`a claim names ordinal ${ordinal}, and the reading has no such observation`);
    return observation;
  }

  /** All observations of a figure in one role, that one included. */
  repeatsOf(observation: Observation): readonly Observation[] {
    this.repeats ??= grouped(this.observations);
    return this.repeats.get(keyOf(observation))!;
  }

  /**
   * What an observed value may be unrounded, by all that the document says of it; `null` where that disagrees. A figure may have
   * several adjustments or changes, each by itself.
   */
  intervalOf(observation: Observation): Interval | null {
    if (isTerm(observation.role)) return intervalOf(observation.value ?? '0', observation.decimals);
    const repeats = this.repeatsOf(observation);
    if (saysOther(repeats)) return null;
    return shared(repeats.map(({ value, decimals }) => intervalOf(value ?? '0', decimals)));
  }
}

/** Whether equal decimals have other digits: intervals that touch make them no one value (R6). */
function saysOther(repeats: readonly Observation[]): boolean {
  const digits = new Map<Decimals, Decimal>();
  for (const { value, decimals } of repeats) {
    const amount = value ?? '0';
    if ((digits.get(decimals) ?? amount) !== amount) return true;
    digits.set(decimals, amount);
  }
  return false;
}

const keyOf = (observation: Observation): string => `${observation.role}|${facetsKey(observation)}`;

function grouped(observations: readonly Observation[]): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const each of observations) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}

/** A claim with its outcome. */
export function checked(claim: Claim, stock: Stock): Check {
  const stated = (ordinal: number): Stated => {
    const observation = stock.at(ordinal);
    const { value, decimals } = observation;
    return { value, decimals, interval: stock.intervalOf(observation) };
  };
  const terms = claim.terms.map(({ ordinal, weight }) => ({ ...stated(ordinal), weight }));
  return { ...claim, ...judgeCheck(claim, stated(claim.aim), terms), engine: ENGINE_VERSION };
}
