import {
  absolute,
  compare,
  dimensionsJson,
  facetsKey,
  isMorePrecise,
  multiply,
  subtract,
  sum,
  type Claim,
  type Observation,
} from '#libs/figures';
import type { Stock } from './checked.js';

/** Axes whose members take a whole apart. */
const AXES = [
  'us-gaap:StatementBusinessSegmentsAxis',
  'srt:ProductOrServiceAxis',
  'srt:StatementGeographicalAxis',
];

/** Parts that leave out no more than one in so many of the whole are meant to be all of it. */
const REST_OF_WHOLE = '20';

/**
 * Parts on one axis that make up nearly all of their whole: a document that gives some examples only claims no
 * sum. What is left over is the outcome's to say.
 */
export function partClaims(stock: Stock): readonly Claim[] {
  const groups = new Map<string, Map<string, Observation>>();
  const wholes = new Map<string, Observation>();
  for (const each of stock.observations) {
    if (each.role !== 'stated' || !isMoney(each.unit) || each.value === null) continue;
    keep(wholes, facetsKey(each), each);
    for (const axis of AXES) {
      const { [axis]: member, ...dimensions } = each.dimensions;
      if (member === undefined) continue;
      const key = `${axis} of ${facetsKey({ ...each, dimensions })}`;
      let group = groups.get(key);
      if (!group) groups.set(key, (group = new Map()));
      keep(group, dimensionsJson(each.dimensions), each);
    }
  }
  return [...groups].flatMap(([key, members]): Claim[] => {
    const whole = wholes.get(key.slice(key.indexOf(' of ') + 4));
    const parts = [...members.values()];
    if (!whole || parts.length < 2 || !isNearlyAll(parts, whole)) return [];
    const terms = parts.map(({ ordinal }) => ({ ordinal, weight: 1 }));
    return [{ method: 'summation', rule: 'sum', aim: whole.ordinal, terms }];
  });
}

const isMoney = (unit: string): boolean => /^iso4217:[A-Z]{3}$/.test(unit);

function keep(map: Map<string, Observation>, key: string, each: Observation): void {
  const known = map.get(key);
  if (!known || isMorePrecise(each.decimals, known.decimals)) map.set(key, each);
}

function isNearlyAll(parts: readonly Observation[], { value }: Observation): boolean {
  const rest = subtract(value!, sum(parts.map((each) => each.value!)));
  return compare(multiply(absolute(rest), REST_OF_WHOLE), absolute(value!)) <= 0;
}
