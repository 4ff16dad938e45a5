import type { Sighting, Standing, SuspectKind } from '#libs/figures';
import {
  atMost,
  minus,
  numeral,
  opposite,
  powerOfTen,
  rational,
  same,
  size,
  spread,
  times,
} from './rational.js';

/** What the rules of agreement and order make of one figure's observations, worked out the slow way. */
export interface NaiveClassification {
  readonly sightings: readonly Sighting[];
  readonly standings: readonly Standing[];
  readonly vintages: readonly {
    readonly members: readonly number[];
    readonly shown: number;
    readonly openedBy: number;
  }[];
  readonly current: number;
  readonly pending: readonly number[];
}

/**
 * The oracle for `classify`: rules R3, R5, R6 and R8 one sentence at a time, on fractions, comparing
 * every observation with every other. Shares nothing with the code it checks but the words.
 */
export function classifyNaively(unsorted: readonly Sighting[], unit = ''): NaiveClassification {
  const sightings = inOrder(unsorted);
  const standings: Standing[] = sightings.map(() => ({ as: 'dismissed' }));
  const runs: number[][] = [];
  let pending: number[] = [];
  const at = (index: number): Sighting => sightings[index]!;
  const membersOf = (run: number): Sighting[] => runs[run]!.map(at);
  const shownOf = (run: number): number =>
    runs[run]!.reduce((best, each) => (precision(at(each)) > precision(at(best)) ? each : best));
  const last = (): number => runs.length - 1;

  const open = (index: number, standing: Standing): void => {
    standings[index] = standing;
    runs.push([index]);
  };
  const join = (index: number, run: number): void => {
    const shown = shownOf(run);
    const difference = numeral(minus(amount(at(index)), amount(at(shown))));
    standings[index] = { as: 'reconciled', vintage: run, with: shown, difference };
    runs[run]!.push(index);
  };
  const restate = (index: number): void => {
    const against = shownOf(last());
    open(index, {
      as: 'restated',
      vintage: runs.length,
      against,
      difference: differenceOf(at(against), at(index)),
      cause: at(index).cause ?? 'unknown',
      lastUnit: isLastUnit(at(against), at(index)),
    });
  };

  for (const document of new Set(sightings.map((each) => each.document))) {
    const all = sightings.flatMap((each, index) => (each.document === document ? [index] : []));
    const kept = all.filter((index) => at(index).ruling !== 'dismissed');
    const restates = kept.some((index) => ['previously-reported', 'adjustment'].includes(at(index).role));
    for (const index of kept)
      if (['adjustment', 'change', 'growth', 'share', 'period-rounded'].includes(at(index).role))
        standings[index] = { as: 'term' };

    for (const index of kept.filter((each) => at(each).role === 'previously-reported')) {
      const agreeing = runs.map((_, run) => run).filter((run) => belongs(membersOf(run), at(index)));
      if (runs.length === 0) open(index, { as: 'reported', vintage: 0 });
      else if (agreeing.length > 0) join(index, Math.max(...agreeing));
      else if (at(index).ruling === 'accepted') restate(index);
      else standings[index] = { as: 'suspect', kind: 'prior-differs', against: shownOf(last()) };
    }

    const stated = kept.filter((index) => at(index).role === 'stated');
    const accepted = stated.find((index) => at(index).ruling === 'accepted');
    const rival = stated.find((index) => {
      const before = stated.filter((each) => each < index);
      return before.length > 0 && !belongs(before.map(at), at(index));
    });
    for (const index of stated) {
      if (accepted === undefined && rival !== undefined) {
        standings[index] = { as: 'contradiction', against: index === rival ? stated[0]! : rival };
        continue;
      }
      if (accepted !== undefined && accepted !== index && !belongs([at(accepted)], at(index))) {
        standings[index] = { as: 'contradiction', against: accepted };
        continue;
      }
      if (runs.length === 0) {
        open(index, { as: 'reported', vintage: 0 });
        continue;
      }
      if (belongs(membersOf(last()), at(index))) {
        join(index, last());
        continue;
      }
      const repeats = pending.filter(
        (each) =>
          at(each).document !== document &&
          (at(each).accession === null || at(each).accession !== at(index).accession) &&
          belongs([at(each)], at(index)),
      );
      const why = restates || at(index).amends || ![null, 'unknown'].includes(at(index).cause);
      const returns = runs.slice(0, -1).some((_, run) => belongs(membersOf(run), at(index)));
      const doubt = doubtAbout(at(shownOf(last())), at(index), {
        explained: why || repeats.length > 0,
        returns,
        ofShares: /(^|\/)xbrli:shares$/.test(unit),
      });
      if (doubt !== null && accepted === undefined) {
        standings[index] = { as: 'suspect', kind: doubt, against: shownOf(last()) };
        pending.push(index);
      } else {
        pending = pending.filter((each) => !repeats.includes(each));
        restate(index);
      }
    }
  }
  const vintages = runs.map((members, run) => ({ members, shown: shownOf(run), openedBy: members[0]! }));
  return { sightings, standings, vintages, current: last(), pending };
}

/** R3, by taking the least again and again. */
function inOrder(unsorted: readonly Sighting[]): Sighting[] {
  const left = [...unsorted];
  const sorted: Sighting[] = [];
  while (left.length > 0) {
    let least = 0;
    for (let index = 1; index < left.length; index++) if (isBefore(left[index]!, left[least]!)) least = index;
    sorted.push(...left.splice(least, 1));
  }
  return sorted;
}

function isBefore(left: Sighting, right: Sighting): boolean {
  if (left.publishedAt !== right.publishedAt) return left.publishedAt < right.publishedAt;
  if (left.accession !== right.accession) return (left.accession ?? '') < (right.accession ?? '');
  if (left.document !== right.document) return left.document < right.document;
  return left.ordinal < right.ordinal;
}

const amount = ({ value }: Sighting) => rational(value ?? '0');

const equal = (left: Sighting, right: Sighting): boolean => same(amount(left), amount(right));

const precision = ({ decimals }: Sighting): number =>
  decimals === 'INF' ? Infinity : decimals === null ? -Infinity : decimals;

/** R6: whether an observation agrees with a run of them. */
function belongs(run: readonly Sighting[], sighting: Sighting): boolean {
  const rounded = run.filter((each) => each.decimals !== null);
  // "With `decimals: null` only equal values agree": one that says nothing of its rounding, or none that does.
  if (sighting.decimals === null || rounded.length === 0) return run.some((each) => equal(each, sighting));
  return rounded.every((each) =>
    each.decimals === sighting.decimals ? equal(each, sighting) : overlap(each, sighting),
  );
}

function overlap(left: Sighting, right: Sighting): boolean {
  const [a, b] = [intervalOf(left), intervalOf(right)];
  return atMost(a.low, b.high) && atMost(b.low, a.high);
}

function intervalOf(sighting: Sighting) {
  const value = amount(sighting);
  return typeof sighting.decimals === 'number'
    ? spread(value, sighting.decimals)
    : { low: value, high: value };
}

/** R5 and the precision of R6. */
function doubtAbout(
  before: Sighting,
  after: Sighting,
  {
    explained,
    returns,
    ofShares,
  }: { readonly explained: boolean; readonly returns: boolean; readonly ofShares: boolean },
): SuspectKind | null {
  const [old, now] = [amount(before), amount(after)];
  const unknownRounding = before.decimals === null || after.decimals === null;
  if (unknownRounding && !same(old, now) && (rounds(old, now) || rounds(now, old))) return 'precision';
  if (explained) return null;
  if (old.over !== 0n && same(opposite(old), now)) return 'sign';
  if (old.over !== 0n && now.over !== 0n) {
    for (let power = 3; power <= 12; power += 3) {
      const factor = powerOfTen(power);
      if (same(times(size(old), factor), size(now)) || same(times(size(now), factor), size(old)))
        return 'scale';
    }
  }
  if (returns) return 'return';
  if (ofShares && (splits(old, now) || splits(now, old))) return 'split';
  const half = times({ over: 1n, under: 2n }, size(old));
  return atMost(size(minus(now, old)), half) ? null : 'jump';
}

/** Whether the second is 2 to 50 times the first, by the first's own digits and to within a twentieth of the second. */
function splits(small: ReturnType<typeof rational>, large: ReturnType<typeof rational>): boolean {
  if (small.over === 0n || large.over === 0n || small.over > 0n !== large.over > 0n) return false;
  const halfStep = times({ over: 1n, under: 2n }, powerOfTen(lastPlace(small)));
  for (let factor = 2n; factor <= 50n; factor++) {
    const whole = { over: factor, under: 1n };
    const off = size(minus(large, times(small, whole)));
    if (atMost(off, times(whole, halfStep)) && atMost(off, times({ over: 1n, under: 20n }, size(large))))
      return true;
  }
  return false;
}

/** The place of the last digit that is not 0. */
function lastPlace(value: ReturnType<typeof rational>): number {
  let place = 60;
  while (!isWhole(times(value, powerOfTen(-place)))) place--;
  return place;
}

/** Whether the first is the second rounded at the place of its own last digit that is not 0. */
function rounds(rounded: ReturnType<typeof rational>, exact: ReturnType<typeof rational>): boolean {
  if (rounded.over === 0n) return false;
  return atMost(size(minus(rounded, exact)), times({ over: 1n, under: 2n }, powerOfTen(lastPlace(rounded))));
}

const isWhole = ({ over, under }: ReturnType<typeof rational>): boolean => over % under === 0n;

function differenceOf(before: Sighting, after: Sighting): string | null {
  if (before.value === null || after.value === null) return null;
  return numeral(minus(amount(after), amount(before)));
}

function isLastUnit(before: Sighting, after: Sighting): boolean {
  if (typeof before.decimals !== 'number' || before.decimals !== after.decimals) return false;
  return same(size(minus(amount(after), amount(before))), powerOfTen(-before.decimals));
}
